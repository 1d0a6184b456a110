import { expect, test } from 'vitest'
import { tableOf } from '../programme/programme.ts'
import { seatOf } from '../rotation/seating.ts'
import { countPeople } from './people.ts'
import { hostedTable, type Session, tableNow } from './session.ts'
import { id } from '../programme/testing/plan.ts'
import { adding, ask, asParticipant, crowd, dayIn, type Unstepped, walk } from './testing/day.ts'

const ada = id<'person'>('ada')
const ben = id<'person'>('ben')

function why(session: Session, command: Unstepped, by?: string): string {
  const result = ask(session, command, by === undefined ? {} : { by: asParticipant(by) })
  return result.ok ? 'ok' : result.why
}

test('[SE17] two entries that are one person become one, who was here and sat where either of them sat', () => {
  const session = walk(dayIn('round'), [{ kind: 'mark-gone', person: ada }, adding('noor')])
  const noor = id<'person'>('noor')
  const merged = walk(session, [{ kind: 'merge-people', keep: ada, drop: noor }])
  expect(merged.people[ada]?.attendance).toBe('here')
  expect(merged.people[noor]).toMatchObject({ attendance: 'merged', as: ada })
  expect(seatOf(merged.seatings[0], ada)).toBe(seatOf(session.seatings[0], ada))
  expect(merged.seatings.flatMap((seating) => Object.values(seating).flat())).not.toContain(noor)
  for (const person of crowd.slice(1)) {
    expect(seatOf(merged.seatings[0], id(person))).toBe(seatOf(session.seatings[0], id(person)))
  }
  const other = walk(session, [{ kind: 'merge-people', keep: noor, drop: ada }])
  expect(seatOf(other.seatings[0], noor)).toBe(seatOf(session.seatings[0], noor))
  expect(why(merged, { kind: 'merge-people', keep: ada, drop: noor })).toBe('unknown-person')
  expect(why(merged, { kind: 'merge-people', keep: ada, drop: ada })).toBe('invalid-request')
})

test('[SE17] who becomes one with somebody of another group neither stays at nor hosts a table of that group', () => {
  const session = dayIn('break')
  const group = session.people[ada]?.group
  const elsewhere = id<'table'>(`${group === 'north' ? 'south' : 'north'}-keuzes`)
  const moved = walk(session, [
    { kind: 'change-person', person: ben, staysAt: elsewhere },
    { kind: 'name-host', table: elsewhere, person: ben },
  ])
  const merged = walk(moved, [{ kind: 'merge-people', keep: ada, drop: ben }])
  expect(merged.people[ada]).toMatchObject({ group })
  expect([merged.people[ada]?.staysAt, hostedTable(merged, ada)]).toEqual([undefined, undefined])
})

test('[PE9] an id that is the name of something every object has is nobody', () => {
  const session = dayIn('round')
  for (const nobody of ['constructor', '__proto__', 'toString']) {
    expect(why(session, { kind: 'mark-gone', person: id(nobody) })).toBe('unknown-person')
    expect(why(session, { kind: 'leave' }, nobody)).toBe('unknown-person')
    const added = walk(session, [adding(nobody)])
    expect(seatOf(added.seatings[0], id(nobody))).toBeDefined()
    expect(why(added, adding(nobody))).toBe('id-in-use')
  }
})

test('[PE4] whoever was merged into another acts as that other', () => {
  const merged = walk(dayIn('round'), [{ kind: 'merge-people', keep: ada, drop: ben }])
  const left = walk(merged, [{ kind: 'leave' }], { by: asParticipant('ben') })
  expect(left.people[ada]?.attendance).toBe('gone')
})

test('[SE18] a new list of expected people never touches who has come', () => {
  const expecting = (person: string, more: object = {}) => ({
    person: id<'person'>(person),
    name: person,
    organisation: '',
    level: 'overig' as const,
    online: false,
    device: true,
    cancelled: false,
    ...more,
  })
  const first = walk(dayIn('arrival'), [
    { kind: 'expect-people', people: [expecting('noor'), expecting('otto', { host: id('north-keuzes') })] },
    { kind: 'mark-here', people: [id<'person'>('otto')] },
  ])
  expect(first.people[id<'person'>('noor')]?.attendance).toBe('expected')
  expect(first.hosts).toEqual({ 'north-keuzes': 'otto' })
  const second = walk(first, [
    { kind: 'expect-people', people: [expecting('puck', { cancelled: true }), expecting('ada', { online: true })] },
  ])
  expect(second.people[id<'person'>('noor')]).toBeUndefined()
  expect(second.people[id<'person'>('puck')]?.attendance).toBe('cancelled')
  expect(second.people[ada]).toEqual(first.people[ada])
  expect(second.hosts).toEqual({ 'north-keuzes': 'otto' })
  const twice = [expecting('noor', { host: id('north-keuzes') }), expecting('puck', { host: id('north-keuzes') })]
  expect(why(first, { kind: 'expect-people', people: twice })).toBe('already-seated')
  expect(why(first, { kind: 'expect-people', people: [expecting('noor'), expecting('noor')] })).toBe('id-in-use')
  expect(why(first, { kind: 'expect-people', people: [expecting('noor', { staysAt: id('nowhere') })] })).toBe(
    'unknown-table',
  )
})

test('[SE43] who leaves while people walk gives up the seat, and whoever comes back gets one again', () => {
  const walking = dayIn('rotation')
  const gone = walk(walking, [{ kind: 'leave' }], { by: asParticipant('ada') })
  expect(seatOf(gone.seatings[0], ada)).toBeUndefined()
  const back = walk(gone, [{ kind: 'come-back' }], { by: asParticipant('ada') })
  expect(seatOf(back.seatings[0], ada)).toBeDefined()
  const inRound = walk(dayIn('round'), [{ kind: 'leave' }, { kind: 'come-back' }], { by: asParticipant('ada') })
  expect(tableNow(inRound, ada)).toBe(tableNow(dayIn('round'), ada))
})

test('[SE44] who has sat at a table cannot have cancelled, and who never came cannot have gone', () => {
  expect(why(dayIn('round'), { kind: 'mark-cancelled', person: ada })).toBe('already-seated')
  const cancelled = walk(dayIn('arrival'), [{ kind: 'mark-cancelled', person: ada }])
  expect(cancelled.people[ada]?.attendance).toBe('cancelled')
  expect(why(cancelled, { kind: 'mark-gone', person: ada })).toBe('not-in-this-phase')
  expect(walk(cancelled, [{ kind: 'mark-here', people: [ada] }]).people[ada]?.attendance).toBe('here')
})

test('[SE45] after the day only the desk can still say who was there', () => {
  const closed = dayIn('closed')
  expect(why(closed, adding('noor'))).toBe('ok')
  expect(why(closed, adding('noor'), 'ada')).toBe('session-closed')
  expect(why(closed, { kind: 'mark-here', people: [ada] }, 'ada')).toBe('ok')
})

test('[SE46] an id names one person, and a room holds a thousand', () => {
  const session = dayIn('arrival')
  expect(why(session, adding('ada'))).toBe('id-in-use')
  expect(why(session, adding('noor', { table: id('nowhere') }))).toBe('unknown-table')
  expect(why(session, adding('noor', { group: id('nowhere') }))).toBe('invalid-request')
  const people = Object.fromEntries(
    Array.from({ length: 1_000 }, (_, number) => [
      `p${number}`,
      { ...session.people[ada], id: id<'person'>(`p${number}`) },
    ]),
  )
  expect(why({ ...session, people } as Session, adding('noor'))).toBe('too-many')
})

test('[SE47] who changes groups gets a seat among the new people, and nobody else moves', () => {
  const session = dayIn('round')
  const { group } = session.people[ada] ?? {}
  const other = id<'group'>(group === 'north' ? 'south' : 'north')
  const moved = walk(session, [{ kind: 'change-person', person: ada, group: other }])
  for (const seating of moved.seatings) {
    expect(tableOf(session.programme, seatOf(seating, ada))?.group).toBe(other)
  }
  for (const person of crowd.slice(1)) {
    expect(seatOf(moved.seatings[0], id(person))).toBe(seatOf(session.seatings[0], id(person)))
  }
})

test('[SE57] another name, device, list or wording moves nobody in any round', () => {
  const session = walk(dayIn('round'), [{ kind: 'mark-gone', person: ben }, adding('noor')])
  const changed = walk(session, [
    { kind: 'change-person', person: ada, name: 'Ada', device: false },
    { kind: 'expect-people', people: [] },
    { kind: 'change-programme', programme: { ...session.programme, title: 'Anders' } },
    { kind: 'mark-here', people: [ada] },
    { kind: 'call-desk', table: id('north-keuzes'), what: 'help' },
  ])
  expect(changed.seatings).toEqual(session.seatings)
  expect(changed.people[ada]?.device).toBe(false)
})

test('[SE48] who goes early sits in no round from then on', () => {
  const session = walk(dayIn('round'), [{ kind: 'change-person', person: ada, until: 2 }])
  expect(session.seatings.map((seating) => seatOf(seating, ada) !== undefined)).toEqual([true, true, false])
  const longer = walk(session, [{ kind: 'change-person', person: ada, until: null }])
  expect(seatOf(longer.seatings[2], ada)).toBeDefined()
})

test('[SE49] a host is asked of people who sit at a table without one, and stays there from then on', () => {
  const session = dayIn('round')
  const table = tableNow(session, ada) ?? id<'table'>('nowhere')
  const hosted = walk(session, [{ kind: 'become-host', table }], { by: asParticipant('ada') })
  expect(hosted.seatings.map((seating) => seatOf(seating, ada))).toEqual([table, table, table])
  const neighbour = hosted.seatings[0]?.[table]?.find((person) => person !== ada) ?? ben
  expect(why(hosted, { kind: 'become-host', table }, neighbour)).toBe('not-allowed')
  const elsewhere = session.programme.tables.find(({ id }) => id !== table)?.id ?? table
  expect(why(session, { kind: 'become-host', table: elsewhere }, 'ada')).toBe('not-at-this-table')
  expect(why(dayIn('round', { hosts: 'none' }), { kind: 'become-host', table }, 'ada')).toBe('not-allowed')
})

test('[SE50] a table has one host and a host one table, and who leaves is host no longer', () => {
  const session = walk(dayIn('round'), [
    { kind: 'name-host', table: id('north-keuzes'), person: ada },
    { kind: 'name-host', table: id('south-keuzes'), person: ada },
  ])
  expect(session.hosts).toEqual({ 'south-keuzes': 'ada' })
  expect(tableNow(session, ada)).toBe('south-keuzes')
  const other = walk(session, [{ kind: 'name-host', table: id('south-keuzes'), person: ben }])
  expect(other.hosts).toEqual({ 'south-keuzes': 'ben' })
  expect(hostedTable(walk(other, [{ kind: 'mark-gone', person: ben }]), ben)).toBeUndefined()
  expect(walk(other, [{ kind: 'name-host', table: id('south-keuzes'), person: null }]).hosts).toEqual({})
})

test('[SE51] people are seen at the table where they sit, by a tap of their own or a tick', () => {
  const session = dayIn('round')
  const table = tableNow(session, ada) ?? id<'table'>('nowhere')
  const ticked = walk(session, [{ kind: 'tick-seen', people: [ada], table }])
  expect(ticked.seen).toEqual({ ada: 0 })
  expect(walk(ticked, [{ kind: 'untick-seen', person: ada, table }]).seen).toEqual({})
  expect(walk(session, [{ kind: 'i-am-here' }], { by: asParticipant('ada') }).seen).toEqual({ ada: 0 })
  const elsewhere = session.programme.tables.find(({ id }) => id !== table)?.id ?? table
  expect(why(session, { kind: 'tick-seen', people: [ada], table: elsewhere })).toBe('not-at-this-table')
})

test('[SE52] a call waits from its first moment, is answered by name, and ends', () => {
  const call = { kind: 'call-desk', table: id<'table'>('north-keuzes'), what: 'help' } as const
  const called = walk(dayIn('round'), [call], { at: 5 })
  const again = walk(called, [call], { at: 9 })
  expect(again.calls).toEqual({ 'north-keuzes': { kind: 'help', at: 5 } })
  const answered = walk(again, [{ kind: 'answer-call', table: id('north-keuzes') }])
  expect(answered.calls).toEqual({ 'north-keuzes': { kind: 'help', at: 5, answeredBy: 'bram' } })
  const ended = walk(answered, [{ kind: 'end-call', table: id('north-keuzes') }])
  expect(walk(ended, [{ kind: 'answer-call', table: id('north-keuzes') }]).calls).toEqual({})
})

test('[SE53] a hall screen shows what the desk chose for its room, and the conclusion that is discussed', () => {
  const session = walk(dayIn('plenary'), [
    { kind: 'show-on-screen', group: id('north'), shows: 'black' },
    { kind: 'discuss', conclusion: id<'conclusion'>('c1') },
  ])
  expect(session.shows).toEqual({ north: 'black' })
  expect(session.discussed).toBe('c1')
  expect('discussed' in walk(session, [{ kind: 'discuss', conclusion: null }])).toBe(false)
  expect(why(session, { kind: 'show-on-screen', group: id('west'), shows: 'day' })).toBe('invalid-request')
})

test('[PR4] people are counted in each group and in all, without those who cancelled and those who lead', () => {
  const person = { online: false, device: true, group: id<'group'>('north') }
  const people = [
    { ...person, id: id<'person'>('ada'), role: 'participant', attendance: 'here' },
    { ...person, id: id<'person'>('ben'), role: 'participant', attendance: 'expected' },
    { ...person, id: id<'person'>('chi'), role: 'participant', attendance: 'cancelled' },
    { ...person, id: id<'person'>('bram'), role: 'facilitator', attendance: 'here' },
  ] as const
  expect(countPeople(people)).toEqual({ all: 2, groups: { north: 2 }, staying: [] })
})
