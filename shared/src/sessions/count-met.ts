import type { PersonId, SessionId } from '../lib/id.ts'
import type { ExpectedPerson } from '../people/person.ts'
import { emptyProgramme } from '../programme/new-programme.ts'
import { type Programme, rounds } from '../programme/programme.ts'
import { evaluateRotation } from '../rotation/evaluate-rotation.ts'
import { newSession } from './new-session.ts'
import { peopleToSeat, readSeatInstance } from './seat-instance.ts'
import { makeSeating } from './seats.ts'
import type { Session } from './session.ts'
import { expectPeople } from './step-plan.ts'

/** How many others somebody meets, on average. */
export interface MetCount {
  readonly met: number
  /** When each goes by a route of one's own: nobody can meet more. */
  readonly could: number
  /** There is no list of people yet: this is what it would be with somebody on every chair. */
  readonly isGuess: boolean
}

/** What of a plan tells who can sit where. */
type Room = Pick<Programme, 'groups' | 'tables' | 'items'>

/** What it costs when everyone of a table goes on together. Nothing for a plan that nobody can be seated by yet. */
export function countMet(room: Room, people: readonly ExpectedPerson[]): MetCount | undefined {
  const programme: Programme = { ...emptyProgramme({ startsAt: 0, timeZone: 'UTC' }), ...room, rotation: 'together' }
  if (rounds(programme).length === 0 || programme.tables.length === 0) return undefined
  const isGuess = people.every(({ cancelled }) => cancelled)
  const session = newSession('plan' as SessionId, programme, '')
  const now = { actor: { kind: 'organiser' }, now: 0, origins: new Map() } as const
  const listed = expectPeople(
    session,
    { kind: 'expect-people', people: isGuess ? onEveryChair(programme) : [...people] },
    now,
  )
  return listed.ok ? evaluate(makeSeating(listed.value, now.origins), isGuess) : undefined
}

function evaluate(session: Session, isGuess: boolean): MetCount | undefined {
  const people = peopleToSeat(session)
  if (session.made === undefined || people.length < 2) return undefined
  const facts = { people, origins: new Map(), told: [], first: 0, given: {}, apart: [] }
  const { distinctPairs, distinctPairsUB } = evaluateRotation(readSeatInstance(session, facts), {
    rounds: session.made,
  })
  const each = (pairs: number) => (2 * pairs) / people.length
  return { met: each(distinctPairs), could: each(distinctPairsUB), isGuess }
}

function onEveryChair({ tables }: Room): ExpectedPerson[] {
  return tables.flatMap(({ id, group, chairs }) =>
    Array.from({ length: chairs }, (_, at) => ({
      person: `${id}-${at}` as PersonId,
      name: '–',
      organisation: '',
      level: 'overig' as const,
      group,
      online: false,
      device: true,
      cancelled: false,
    })),
  )
}
