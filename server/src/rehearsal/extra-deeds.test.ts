import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Seating } from '@tafelronde/shared/rotation/seating.ts'
import { newSession } from '@tafelronde/shared/sessions/new-session.ts'
import type { Phase, SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { newId } from '../auth/new-token.ts'
import { type Deed, DOORS_OPEN, momentOf, planDeeds, type Scene } from './extra-deeds.ts'
import { readScript } from './read-script.ts'
import { planScript } from './script-programme.ts'
import { note, smallFile } from './testing/small-script.ts'

const NOON = Date.UTC(2026, 10, 23, 11)
const read = readScript({
  ...smallFile(),
  notes: [...smallFile().notes, note({ id: 'n6', author: 'Daan', round: 2, table: 'Rood', text: 'Laat' })],
})
if (!read.ok) throw new Error(read.why)
const script = read.value
const { programme, tables } = planScript(script, NOON, newId, 'practice')
const ids = new Map(script.people.map(({ key, name }) => [key, name as PersonId]))
const [red, two] = [...tables.values()]
if (red === undefined || two === undefined) throw new Error('The script has two tables.')

test('[RH16] people come in one by one within twenty seconds, and who is late while the first round goes on', () => {
  const scene = { script, tables, ids: new Map<string, PersonId>(), since: new Map([[DOORS_OPEN, NOON]]) }
  const joins = planDeeds(scene)
  expect(joins.map(({ who }) => nameOf(who))).toEqual(['Ada', 'Ben', 'Chi'])
  expect(joins.every(({ at }) => at > NOON && at <= NOON + 20 * SECOND)).toBe(true)
  const late = planDeeds({ ...scene, since: new Map([...scene.since, ['round 0', NOON + MINUTE]]) })
  expect(late.map(({ who }) => nameOf(who))).toEqual(['Ada', 'Ben', 'Chi', 'Daan'])
  expect(late.at(-1)?.at).toBeGreaterThan(NOON + MINUTE)
})

test('[RH17] the notes of a table come from who sits there, the first within a minute and all before the card', () => {
  const deeds = planDeeds(during({ kind: 'round', item: 2, round: 0, timer: running(6) }))
  const notes = deeds.filter(({ act }) => act.kind === 'lay-note')
  expect(notes.map(({ who, act }) => [nameOf(who), 'text' in act && act.text])).toEqual([
    ['Ada', 'Bomen langs de weg'],
    // Ben wrote this, and sits elsewhere.
    ['Ada', 'Minder tegels'],
    ['Chi', 'Een regenton'],
  ])
  expect(notes.every(({ at }) => at <= NOON + 80 * SECOND)).toBe(true)
  const [pen, card] = [deeds.find(isPen), deeds.find(({ act }) => act.kind === 'write-card')]
  expect(pen?.at).toBeGreaterThan(NOON + 4 * MINUTE)
  expect(card?.at).toBeGreaterThan(pen?.at ?? Infinity)
})

test('[RH18] a clock that stands still opens no card', () => {
  const left = 5 * MINUTE
  const stopped = during({ kind: 'round', item: 2, round: 0, timer: { running: false, left } })
  expect(planDeeds(stopped).some(isPen)).toBe(false)
})

test('[RH19] whoever was seen at the table taps no more', () => {
  const walking = during({ kind: 'rotation', item: 2, to: 0 })
  expect(
    planDeeds(walking)
      .filter(isTap)
      .map(({ who }) => nameOf(who)),
  ).toEqual(['Ada', 'Ben', 'Chi'])
  const seen = { ['Ada' as PersonId]: 0 }
  const later = { ...walking, session: { ...walking.session, seen } }
  expect(
    planDeeds(later)
      .filter(isTap)
      .map(({ who }) => nameOf(who)),
  ).toEqual(['Ben', 'Chi'])
})

/** Ada at Rood, Ben and Chi at 2; Daan is still to come. */
function during(phase: Phase): Scene & { readonly session: SharedSession } {
  const people = Object.fromEntries(
    ['Ada', 'Ben', 'Chi'].map((name) => {
      const person = { role: 'participant', attendance: 'here', online: false, device: true } as const
      return [name, { id: name as PersonId, ...person }]
    }),
  )
  const seats: Seating = Object.fromEntries([
    [red, ['Ada' as PersonId]],
    [two, ['Ben' as PersonId, 'Chi' as PersonId]],
  ])
  const session = { ...newSession(newId(), programme, 'author-key'), phase, people, seatings: [seats, seats] }
  const since = new Map([
    [DOORS_OPEN, NOON],
    [momentOf(phase), NOON],
  ])
  return { script, tables, ids, since, session }
}

function running(minutes: number) {
  return { running: true, endsAt: NOON + minutes * MINUTE } as const
}

function nameOf(key: string): string {
  return key.split('\n')[0] ?? ''
}

function isTap({ act }: Deed): boolean {
  return act.kind === 'say-here'
}

function isPen({ act }: Deed): boolean {
  return act.kind === 'take-pen'
}
