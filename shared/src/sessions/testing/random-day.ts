import fc from 'fast-check'
import type { PersonId } from '../../lib/id.ts'
import type { Actor } from '../../people/actor.ts'
import type { Programme } from '../../programme/programme.ts'
import type { SessionCommandKind } from '../command.ts'
import { newSession } from '../new-session.ts'
import { nextMove } from '../next-move.ts'
import { listPeople } from '../people.ts'
import { firstOpenRound, plannedSeatings, type Session, tableNow } from '../session.ts'
import { commands } from './commands.ts'
import { id, noon, programme } from '../../programme/testing/plan.ts'
import { adding, ask, asParticipant, crowd, facilitator, type Unstepped, walk } from './day.ts'

/** One thing somebody tries: numbers that choose among whoever and whatever there is by then. */
interface Try {
  readonly kind: SessionCommandKind | 'onward'
  readonly person: number
  readonly other: number
  readonly table: number
  readonly number: number
  readonly minutes: number
}

/** What the draaiboek asks for comes often, so that days get somewhere. */
const kinds = [...Array.from({ length: 16 }, () => 'onward' as const), ...listKinds()]

/** A day on which people try all sorts of things, minutes apart. */
export const randomDay: fc.Arbitrary<readonly Try[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    person: fc.nat(30),
    other: fc.nat(30),
    table: fc.nat(5),
    number: fc.nat(3),
    minutes: fc.nat(15),
  }),
  { minLength: 20, maxLength: 80 },
)

/** What was tried, by whom, on which session, and what came of it. */
export interface Tried {
  readonly before: Session
  readonly command: Unstepped
  readonly by: Actor
  readonly at: number
  readonly after: Session
}

/** Lives through a random day, and shows every command that was accepted. */
export function live(day: readonly Try[], changes: Partial<Programme> = {}): readonly Tried[] {
  let session = walk(
    newSession(id('spring'), programme(changes), 'author-key'),
    crowd.slice(0, 8).map((person) => adding(person)),
  )
  session = walk(session, [expecting(['mies', 'nora', 'otto'])])
  let at = noon
  const tried: Tried[] = []
  for (const attempt of day) {
    at += attempt.minutes * 60_000
    const person = choosePerson(session, attempt.person)
    const command = choose(session, attempt, person)
    const by = isOwn(command) ? asParticipant(person) : facilitator
    const result = ask(session, command, { by, at })
    if (!result.ok) continue
    tried.push({ before: session, command, by, at, after: result.value })
    session = result.value
  }
  return tried
}

function choose(
  session: Session,
  { kind, person: number, other, table: place, number: round }: Try,
  person: PersonId,
): Unstepped {
  const { tables } = session.programme
  const table = tables[place]?.id ?? id<'table'>('north-keuzes')
  const own = tableNow(session, person) ?? table
  const second = choosePerson(session, other)
  switch (kind) {
    case 'onward': {
      const move = nextMove(session)
      return move.kind === 'none' ? { kind: 'step-back' } : { kind: move.kind }
    }
    case 'begin-harvest':
    case 'close':
      // Days that end early are seldom.
      return round === 0 ? { kind } : { kind: 'rebalance' }
    case 'add-person':
      return adding(`guest-${number}`, other % 3 === 0 ? { table } : other % 3 === 1 ? { device: false } : {})
    case 'expect-people':
      return expecting(['mies', 'nora', 'otto', 'puck'].slice(round))
    case 'give-seating':
      return { kind, round, seats: { [table]: person === second ? [person] : [person, second] } }
    case 'move-person':
      return { kind, person, table, ...(other % 2 === 0 && { round }) }
    case 'close-table':
      return { kind, table, at: other % 2 === 0 ? 'once' : 'next-round' }
    case 'free-seat':
      return { kind, person, round }
    case 'take-seating':
      return { kind, seatings: turnRounds(session, round) }
    case 'open-table':
    case 'sit-elsewhere':
      return { kind, table }
    case 'choose-table':
      return { kind, table, round }
    case 'change-person': {
      const changes = [
        { staysAt: table },
        { staysAt: null },
        { until: round + 1 },
        { group: id<'group'>('south') },
        { apart: [second] },
      ]
      return { kind, person, ...changes[other % changes.length] }
    }
    case 'merge-people':
      return { kind, keep: person, drop: second }
    case 'mark-here':
      return { kind, people: [person, second] }
    case 'mark-gone':
    case 'mark-cancelled':
      return { kind, person }
    case 'tick-seen':
      return { kind, people: [person], table: own }
    case 'untick-seen':
      return { kind, person, table: own }
    case 'name-host':
      return { kind, table, person: other % 5 === 0 ? null : person }
    case 'become-host':
      return { kind, table: own }
    default:
      return commands[kind]
  }
}

/** The plan with the rounds that are planned in another order: what somebody may have found better. */
function turnRounds(session: Session, by: number): Record<string, PersonId[]>[] {
  const seatings = plannedSeatings(session) ?? []
  const first = firstOpenRound(session)
  const ahead = seatings.length - first
  return seatings.map((seating, round) => {
    const turned = round < first || ahead < 1 ? seating : (seatings[first + ((round - first + by) % ahead)] ?? seating)
    return Object.fromEntries(Object.entries(turned).map(([table, people]) => [table, [...people]]))
  })
}

function listKinds(): readonly SessionCommandKind[] {
  return Object.values(commands).map(({ kind }) => kind)
}

function isOwn({ kind }: Unstepped): boolean {
  return ['sit-elsewhere', 'choose-table', 'leave', 'come-back', 'i-am-here', 'become-host'].includes(kind)
}

function choosePerson({ people }: Session, number: number): PersonId {
  const ids = listPeople(people).map((person) => person.id)
  return ids[number % ids.length] ?? id('ada')
}

function expecting(people: readonly string[]): Unstepped {
  return {
    kind: 'expect-people',
    people: people.map((person, at) => ({
      person: id(person),
      apart: [id<'person'>(people[at + 1] ?? 'guest-1')],
      name: person,
      organisation: '',
      level: 'overig',
      online: false,
      device: true,
      cancelled: false,
    })),
  }
}
