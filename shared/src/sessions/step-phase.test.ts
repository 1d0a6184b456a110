import { expect, test } from 'vitest'
import type { Item } from '../programme/programme.ts'
import { plannedEnd } from '../programme/timetable.ts'
import { seatOf } from '../rotation/seating.ts'
import { newSession } from './new-session.ts'
import { projectEnd } from './projected-end.ts'
import { readTimer, type Session } from './session.ts'
import { step } from './step.ts'
import { id, minutes, noon, programme } from '../programme/testing/plan.ts'
import { adding, ask, dayIn, facilitator, walk } from './testing/day.ts'

function left(session: Session, now: number): number {
  if (!('timer' in session.phase)) throw new Error(`no clock in ${session.phase.kind}`)
  return readTimer(session.phase.timer, now)
}

test('[SE3] of two facilitators who click at once the second is told that the room has moved, and by whom', () => {
  const session = dayIn('rotation')
  const first = step(
    session,
    { kind: 'open-round', after: session.step },
    { kind: 'facilitator', person: id('bram') },
    noon,
  )
  if (!first.ok) throw new Error(first.why)
  const second = { kind: 'facilitator', person: id<'person'>('cato') } as const
  expect(step(first.value, { kind: 'open-round', after: session.step }, second, noon)).toEqual({
    ok: false,
    why: 'already-moved',
  })
  expect(first.value.lastMove).toEqual({ by: 'bram', what: 'open-round', at: noon })
})

test('[SE8] a step back from the first seating puts it on the desk again, where nobody else sees it', () => {
  const shown = dayIn('rotation')
  const back = walk(shown, [{ kind: 'step-back' }])
  expect(back.seatings).toEqual([])
  expect(back.made).toEqual(shown.seatings)
  expect(walk(back, [{ kind: 'show-seating' }]).seatings).toEqual(shown.seatings)
})

test('[SE9] more time counts from the end of the round, and from now once the time is over', () => {
  const session = dayIn('round')
  const late = noon + minutes(20) + 40_000
  expect(left(walk(session, [{ kind: 'extend', minutes: 5 }]), noon)).toBe(minutes(25))
  expect(left(walk(session, [{ kind: 'extend', minutes: 5 }], { at: late }), late)).toBe(minutes(5))
  expect(left(walk(session, [{ kind: 'two-more-minutes' }], { at: late }), late)).toBe(minutes(2))
})

test('[SE10] two facilitators who press +5 at once add five minutes', () => {
  const session = dayIn('round')
  const press = { kind: 'extend', minutes: 5, after: session.step } as const
  const first = step(session, press, facilitator, noon)
  if (!first.ok) throw new Error(first.why)
  expect(step(first.value, press, facilitator, noon)).toEqual({ ok: false, why: 'already-moved' })
  expect(left(first.value, noon)).toBe(minutes(25))
})

test('[SE11] a clock that stands still holds what is left, and goes on from there', () => {
  const stopped = walk(dayIn('round'), [{ kind: 'stop-clock' }], { at: noon + minutes(8) })
  expect(left(stopped, noon + minutes(30))).toBe(minutes(12))
  const resumed = walk(stopped, [{ kind: 'resume-clock' }], { at: noon + minutes(30) })
  expect(left(resumed, noon + minutes(31))).toBe(minutes(11))
  expect(ask(resumed, { kind: 'resume-clock' })).toEqual({ ok: false, why: 'not-in-this-phase' })
})

test('[SE12] only what is still to come gets other minutes', () => {
  const session = dayIn('round')
  const shorter = walk(session, [{ kind: 'set-minutes', item: id('round-5'), minutes: 15 }])
  expect(shorter.programme.items[5]?.minutes).toBe(15)
  for (const item of ['arrival-0', 'round-2']) {
    expect(ask(session, { kind: 'set-minutes', item: id(item), minutes: 15 })).toEqual({
      ok: false,
      why: 'not-in-this-phase',
    })
  }
  expect(ask(session, { kind: 'set-minutes', item: id('lunch'), minutes: 15 })).toEqual({
    ok: false,
    why: 'unknown-item',
  })
  expect(ask(dayIn('rotation'), { kind: 'set-minutes', item: id('round-2'), minutes: 15 }).ok).toBe(true)
})

test('[SE24] the day is late by what it was planned to be when people arrived, whatever was shortened since', () => {
  const session = dayIn('round')
  // The arrival, the welcome and the walk, 42 minutes, took none: the day is that much early.
  expect(projectEnd(session, noon)).toEqual({
    endsAt: plannedEnd(session.programme) - minutes(42),
    minutesLate: -42,
  })
  const shorter = walk(session, [{ kind: 'set-minutes', item: id('round-5'), minutes: 15 }])
  expect(projectEnd(shorter, noon).minutesLate).toBe(-47)
  expect(projectEnd(session, noon + minutes(72)).minutesLate).toBe(10)
})

test('[SE28] an arrival opened early lasts until its planned end, and one on another day for its own minutes', () => {
  const draft = newSession(id('spring'), programme(), 'author-key')
  const open = (at: number) => left(walk(draft, [{ kind: 'open-arrival' }], { at }), at)
  expect(open(noon - minutes(30))).toBe(minutes(50))
  expect(open(noon + minutes(15))).toBe(minutes(5))
  expect(open(noon + minutes(25))).toBe(minutes(20))
  const lastWeek = noon - minutes(7 * 24 * 60)
  expect(open(lastWeek)).toBe(minutes(20))
  expect(projectEnd(walk(draft, [{ kind: 'open-arrival' }], { at: lastWeek }), lastWeek).minutesLate).toBe(0)
})

test('[SE29] a draaiboek without an arrival still lets people come in, and loses none of its items', () => {
  const items = programme().items.slice(1)
  const session = walk(newSession(id('spring'), programme({ items }), 'author-key'), [{ kind: 'open-arrival' }])
  expect(session.phase).toMatchObject({ kind: 'arrival', item: 0 })
  expect(projectEnd(session, noon).minutesLate).toBe(0)
  expect(walk(session, [{ kind: 'next-item' }]).phase).toMatchObject({ kind: 'talk', item: 0 })
})

test('[SE30] the harvest skips the rounds that were left, and remembers which was the last', () => {
  const session = walk(dayIn('round'), [{ kind: 'begin-harvest' }])
  expect(session.phase).toMatchObject({ kind: 'harvest', item: 6 })
  expect(session.lastRound).toBe(0)
  expect(session.harvestOpen).toBe(true)
  const back = walk(session, [{ kind: 'step-back' }])
  expect(back.harvestOpen).toBe(false)
  expect(back.phase).toMatchObject({ kind: 'round', round: 0 })
})

test('[SE31] samen bespreken begins from the harvest or from what comes after it, also when it was not planned', () => {
  const items = programme().items.filter(({ kind }) => kind !== 'plenary')
  const talk = walk(dayIn('harvest', { items }), [{ kind: 'next-item' }])
  expect(talk.phase.kind).toBe('talk')
  const plenary = walk(talk, [{ kind: 'begin-plenary' }])
  expect(plenary.phase).toMatchObject({ kind: 'plenary', item: 7 })
  expect(left(plenary, noon)).toBe(0)
})

test('[SE32] nobody who is not a person moves the room', () => {
  const session = dayIn('round')
  for (const by of [{ kind: 'organiser' }, { kind: 'hall', group: id<'group'>('north') }] as const) {
    expect(ask(session, { kind: 'close' }, { by })).toEqual({ ok: false, why: 'not-allowed' })
  }
})

test('[PR3] the arrival does not open while the plan has a finding that blocks it', () => {
  const withoutHarvest = programme().items.filter(({ kind }) => kind !== 'harvest')
  for (const changes of [{ nextStep: '' }, { items: withoutHarvest }, { tables: [] }]) {
    const draft = newSession(id('spring'), programme(changes), 'author-key')
    expect(ask(draft, { kind: 'open-arrival' })).toEqual({ ok: false, why: 'plan-has-findings' })
  }
  const oneChair = programme().tables.map((table) => ({ ...table, chairs: 1 }))
  const crowded = walk(newSession(id('spring'), programme({ tables: oneChair }), 'author-key'), [
    ...['ada', 'ben', 'chi', 'daan', 'els', 'fem', 'gijs'].map((person) => adding(person)),
  ])
  expect(ask(crowded, { kind: 'open-arrival' }).ok).toBe(true)
})

test('[SE19] once people have arrived only wordings and the minutes of what is to come can change', () => {
  const session = dayIn('round')
  const { items, themes, tables, namesUntil } = session.programme
  const change = (changes: Partial<Session['programme']>) =>
    ask(session, { kind: 'change-programme', programme: { ...session.programme, ...changes } })
  const timed = (place: number) => items.with(place, { ...(items[place] as Item), minutes: 7 })
  expect(change({ title: 'Anders', themes: themes.map((theme) => ({ ...theme, title: 'Anders' })) }).ok).toBe(true)
  expect(change({ items: timed(5) }).ok).toBe(true)
  for (const changes of [
    { items: timed(1) },
    { items: timed(2) },
    { items: items.slice(1) },
    { tables: tables.slice(1) },
    { themes: themes.toReversed() },
    { anonymous: true },
    { namesUntil: namesUntil + 1 },
  ]) {
    expect(change(changes)).toEqual({ ok: false, why: 'not-in-this-phase' })
  }
  expect(change({ items: [...items, ...items] })).toEqual({ ok: false, why: 'invalid-request' })
})

test('[SE33] a plan changed in draft takes its lost tables and groups away from people and hosts', () => {
  const session = walk(newSession(id('spring'), programme(), 'author-key'), [
    adding('ada', { group: id('south') }),
    { kind: 'change-person', person: id('ada'), staysAt: id<'table'>('south-keuzes') },
    { kind: 'name-host', table: id('south-keuzes'), person: id<'person'>('ada') },
  ])
  const { groups, tables } = session.programme
  const smaller = programme({
    groups: groups.slice(0, 1),
    tables: tables.filter(({ group }) => group === 'north'),
  })
  const changed = walk(session, [{ kind: 'change-programme', programme: smaller }])
  expect(changed.people[id<'person'>('ada')]).toEqual({
    id: 'ada',
    role: 'participant',
    attendance: 'here',
    online: false,
    device: true,
  })
  expect(changed.hosts).toEqual({})
})

test('[SE7] a step back keeps every seat, but whoever stays at a table by now sits there in the rounds that are to come again', () => {
  const shown = dayIn('rotation')
  const [table, people] = Object.entries(shown.seatings[0] ?? {})[0] ?? []
  const [person] = people ?? []
  const other = Object.keys(shown.seatings[0] ?? {}).find((one) => one !== table)
  if (person === undefined || other === undefined) throw new Error('Nobody sits anywhere')
  expect(walk(shown, [{ kind: 'step-back' }]).made).toEqual(shown.seatings)
  const staying = walk(shown, [{ kind: 'change-person', person, staysAt: other as never }])
  expect(seatOf(staying.seatings[0], person)).toBe(table)
  const back = walk(staying, [{ kind: 'step-back' }])
  expect(back.made?.map((seating) => seatOf(seating, person))).toEqual(shown.seatings.map(() => other))
})
