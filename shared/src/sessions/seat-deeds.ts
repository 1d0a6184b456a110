import { type Instant } from '../lib/clock.ts'
import { type PersonId, type TableId } from '../lib/id.ts'
import { accept, refuse } from '../lib/result.ts'
import { type Actor, personOf } from '../people/actor.ts'
import { type Person } from '../people/person.ts'
import { moveSeat, leaveSeat } from '../rotation/move-seat.ts'
import { readSeats, type Seating } from '../rotation/seating.ts'
import { type SessionCommand, type SessionCommandKind } from './command.ts'
import { type Moment, outOfPhase, type Stepped } from './moment.ts'
import { isOutdated, replanLater, tellUneven, withSeatings } from './seats.ts'
import { type Session, plannedSeatings } from './session.ts'

/** One seat that is not as it was: `from` is missing for who had none, `to` for who has none any more. */
export interface SeatChange {
  readonly person: PersonId
  readonly round: number
  readonly from?: TableId
  readonly to?: TableId
}

/** Something that changed seats: what it was, about whom, and what it takes to undo it. */
export interface SeatDeed {
  readonly kind: SessionCommandKind
  readonly at: Instant
  /** Whoever did it, if it was a person. */
  readonly by?: PersonId
  readonly person?: PersonId
  readonly table?: TableId
  readonly changes: readonly SeatChange[]
  /** What was otherwise before; nothing where it cannot be undone, since it says where somebody really is. */
  readonly before?: Before
}

/** What undoing puts back besides seats. */
interface Before {
  readonly people: Readonly<Record<PersonId, Person>>
  readonly hosts: Session['hosts']
  readonly given?: NonNullable<Session['given']>
  readonly closedTables?: NonNullable<Session['closedTables']>
  readonly preferEven?: boolean
}

/** Kept to be told and undone; a round that opens begins a new list. */
const MOST = 12

/** What changes seats, and whether that can be undone: not where people said themselves where they are. */
const undoable: Readonly<Partial<Record<SessionCommandKind, boolean>>> = {
  'make-seating': true,
  'take-seating': true,
  'give-seating': true,
  'move-person': true,
  rebalance: true,
  'close-table': true,
  'open-table': true,
  'name-host': true,
  'change-person': true,
  'mark-gone': true,
  'mark-cancelled': true,
  'mark-here': false,
  'add-person': false,
  'merge-people': false,
  'sit-elsewhere': false,
  'become-host': false,
  'i-am-here': false,
  'come-back': false,
  leave: false,
}

/** The session with what this command did to seats added to what can be told and undone. */
export function recordDeed(before: Session, after: Session, command: SessionCommand, moment: Moment): Session {
  if (command.kind === 'open-round') return withoutDeeds(after)
  const canUndo = undoable[command.kind]
  if (canUndo === undefined || after === before) return after
  // The first seating has nothing before it to go back to.
  if (plannedSeatings(before) === undefined) return after
  const changes = listChanges(plannedSeatings(before) ?? [], plannedSeatings(after) ?? [])
  if (changes.length === 0 && after.closedTables === before.closedTables) return after
  const by = personOf(moment.actor)
  const person = aboutWhom(command, moment.actor)
  const deed: SeatDeed = {
    kind: command.kind,
    at: moment.now,
    ...(by !== undefined && { by }),
    ...(person !== undefined && { person }),
    ...('table' in command && command.table !== undefined && { table: command.table }),
    changes,
    ...(canUndo && { before: whatWas(before, after) }),
  }
  return { ...after, deeds: [...(after.deeds ?? []), deed].slice(-MOST) }
}

/** Puts back what the newest deed changed. What people did since by themselves stays. */
export function undoSeats(session: Session, { origins }: Moment): Stepped {
  if (session.phase.kind === 'closed') return refuse(outOfPhase(session.phase))
  const deed = session.deeds?.at(-1)
  if (deed?.before === undefined) return refuse('nothing-to-undo')
  const { given: _, closedTables: __, preferEven: ___, deeds = [], ...rest } = session
  const { people, ...was } = deed.before
  const back: Session = {
    ...rest,
    ...was,
    people: { ...session.people, ...people },
    deeds: deeds.slice(0, -1),
  }
  const seatings = (plannedSeatings(session) ?? []).map((seating, round) => putBack(seating, deed.changes, round))
  const seated = tellUneven(withSeatings(back, seatings))
  return accept(isOutdated(seated) ? replanLater(seated, origins) : seated)
}

/** The session with nothing of seats to undo any more. */
export function withoutDeeds(session: Session): Session {
  const { deeds: _, ...rest } = session
  return session.deeds === undefined ? session : rest
}

/** Every seat in which two plans differ. */
export function listChanges(before: readonly Seating[], after: readonly Seating[]): readonly SeatChange[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, round) => round).flatMap((round) => {
    if (before[round] === after[round]) return []
    const [was, is] = [readSeats(before[round] ?? {}), readSeats(after[round] ?? {})]
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((person) => {
      const [from, to] = [was.get(person), is.get(person)]
      if (from === to) return []
      return [{ person, round, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }]
    })
  })
}

function putBack(seating: Seating, changes: readonly SeatChange[], round: number): Seating {
  return changes
    .filter((change) => change.round === round)
    .reduce(
      (now, { person, from }) => (from === undefined ? leaveSeat(now, person) : moveSeat(now, person, from)),
      seating,
    )
}

function whatWas(before: Session, after: Session): Before {
  const { hosts, given, closedTables, preferEven } = before
  const people = Object.fromEntries(
    Object.entries(before.people).filter(([id, person]) => after.people[id as PersonId] !== person),
  ) as Before['people']
  return {
    people,
    hosts,
    ...(given !== undefined && { given }),
    ...(closedTables !== undefined && { closedTables }),
    ...(preferEven !== undefined && { preferEven }),
  }
}

function aboutWhom(command: SessionCommand, actor: Actor): PersonId | undefined {
  if ('person' in command && command.person !== null) return command.person
  if (command.kind === 'merge-people') return command.keep
  if (command.kind === 'mark-here') return command.people[0]
  return actor.kind === 'participant' ? actor.person : undefined
}
