import { type Instant, MINUTE, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { cardRound } from '@tafelronde/shared/notes/card-window.ts'
import { CARD_LINES } from '@tafelronde/shared/notes/note.ts'
import { rounds } from '@tafelronde/shared/programme/programme.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import { liveRound, type Phase, type SharedSession, tableNow } from '@tafelronde/shared/sessions/session.ts'
import { cardOf, type Script } from './script.ts'

/** Something that an invented participant does, once, at or soon after its time. */
export interface Deed {
  readonly key: string
  readonly at: Instant
  /** Who does it, by the script's key. */
  readonly who: string
  readonly act: Act
}

export type Act =
  | { readonly kind: 'join' | 'say-here' | 'leave' }
  | { readonly kind: 'ask-help'; readonly table: TableId }
  | { readonly kind: 'lay-note'; readonly table: TableId; readonly round: number | 'harvest'; readonly text: string }
  | { readonly kind: 'take-pen'; readonly table: TableId; readonly round: number }
  | { readonly kind: 'write-card'; readonly table: TableId; readonly round: number; readonly lines: readonly string[] }

/** What invented participants know of the day so far. */
export interface Scene {
  readonly script: Script
  readonly tables: ReadonlyMap<string, TableId>
  /** Who is in, by the script's keys. */
  readonly ids: ReadonlyMap<string, PersonId>
  /** When each moment of the day was first seen. */
  readonly since: ReadonlyMap<string, Instant>
  /** The session, as soon as somebody is in to see it. */
  readonly session?: SharedSession
}

/** The moment of the day that a phase is, by a name of its own. */
export function momentOf(phase: Phase): string {
  if (phase.kind === 'rotation') return `to ${phase.to}`
  return phase.kind === 'round' ? `round ${phase.round}` : phase.kind
}

/** The first moment that is seen: people may come in. */
export const DOORS_OPEN = 'doors open'

/** How long after the doors open the next one comes in. */
const BETWEEN_PEOPLE = 1.6 * SECOND
const MISSED = 'Ik mis nog iets: wie vertelt straks in de wijk wat we vanavond hebben bedacht?'

/** All that invented participants will do as the day now stands; what was done already is among it. */
export function planDeeds(scene: Scene): readonly Deed[] {
  const { session } = scene
  const joins = planJoins(scene)
  if (session === undefined) return joins
  return [
    ...joins,
    ...planArrivals(scene, session),
    ...planNotes(scene, session),
    ...planCards(scene, session),
    ...planSurprises(scene, session),
  ]
}

/** One by one; whoever the script first hears of later, or else the last one, comes when the first round goes on. */
function planJoins({ script: { people }, since }: Scene): readonly Deed[] {
  const open = since.get(DOORS_OPEN)
  const begun = since.get('round 0')
  const someoneIsLate = people.some(({ from }) => from > 1)
  return people.flatMap(({ key, from }, number): Deed[] => {
    const late = someoneIsLate ? from > 1 : number === people.length - 1
    const at = late ? begun && begun + 40 * SECOND : open && open + (number + 1) * BETWEEN_PEOPLE
    return at === undefined ? [] : [{ key: `join ${key}`, at, who: key, act: { kind: 'join' } }]
  })
}

/** Everyone taps "Ik ben er" some seconds after walking. */
function planArrivals(scene: Scene, session: SharedSession): readonly Deed[] {
  const round = liveRound(session)
  if (round === undefined) return []
  const walked = scene.since.get(`to ${round}`) ?? scene.since.get(`round ${round}`)
  if (walked === undefined) return []
  return listHere(scene, session).flatMap(({ key, person }, number): Deed[] => {
    const sits = seatOf(session.seatings[round], person) !== undefined
    if (!sits || session.seen[person] === round) return []
    const at = walked + 3 * SECOND + number * 0.9 * SECOND
    return [{ key: `here ${round} ${key}`, at, who: key, act: { kind: 'say-here' } }]
  })
}

/** Each note of a table is written by its author, if that is where the author sits; else by whoever sits there. */
function planNotes(scene: Scene, session: SharedSession): readonly Deed[] {
  const { phase, programme } = session
  if (phase.kind !== 'round') return []
  const began = scene.since.get(momentOf(phase))
  const minutes = programme.items[phase.item]?.minutes ?? 0
  if (began === undefined) return []
  return [...scene.tables].flatMap(([place, table], number) => {
    const here = listSeated(scene, session, table, phase.round)
    const notes = scene.script.notes.filter((note) => note.place === place && note.round === phase.round + 1)
    return notes.flatMap(({ id, author, text }, turn): Deed[] => {
      const writer = here.find((key) => key === author) ?? here[(turn + phase.round) % here.length]
      if (writer === undefined) return []
      const at = began + (number % 8) * 4 * SECOND + paceOf(turn, notes.length, minutes)
      return [{ key: `note ${id}`, at, who: writer, act: { kind: 'lay-note', table, round: phase.round, text } }]
    })
  })
}

/** The first two come within a minute, so that a table comes alive; the others over most of the round. */
function paceOf(turn: number, count: number, minutes: number): number {
  if (turn === 0) return 12 * SECOND
  if (turn === 1) return Math.min(45 * SECOND, minutes * MINUTE * 0.2)
  return minutes * MINUTE * (0.2 + (0.6 * (turn - 1)) / Math.max(1, count - 2))
}

/** At each table one takes the pen when the card opens, and writes a little later. */
function planCards(scene: Scene, session: SharedSession): readonly Deed[] {
  const { phase, programme } = session
  const round = cardRound(session)
  const opens = cardOpensAt(scene, session, programme.cardMinutes)
  if (round === undefined || opens === undefined || phase.kind === 'closed') return []
  return [...scene.tables].flatMap(([place, table], number): Deed[] => {
    const here = listSeated(scene, session, table, round)
    const who = here[round % here.length]
    const lines = cardOf(scene.script, place, round + 1).slice(0, CARD_LINES)
    if (who === undefined || lines.length === 0) return []
    const at = opens + 4 * SECOND + (number % 8) * 5 * SECOND
    const paper = { table, round }
    return [
      { key: `pen ${round} ${table}`, at, who, act: { kind: 'take-pen', ...paper } },
      { key: `card ${round} ${table}`, at: at + 15 * SECOND, who, act: { kind: 'write-card', ...paper, lines } },
    ]
  })
}

/** A clock that stands still says no time; once the round is over the card is open at once. */
function cardOpensAt({ since }: Scene, { phase }: SharedSession, cardMinutes: number): Instant | undefined {
  if (phase.kind !== 'round') return since.get(momentOf(phase))
  const { timer } = phase
  if (timer.running) return timer.endsAt - cardMinutes * MINUTE
  return timer.left <= cardMinutes * MINUTE ? since.get(momentOf(phase)) : undefined
}

/** One table asks for help, one person leaves before the last round, and one misses something in the end. */
function planSurprises(scene: Scene, session: SharedSession): readonly Deed[] {
  const { phase, programme } = session
  const began = scene.since.get(momentOf(phase))
  const here = listHere(scene, session)
  const [, , asks, , misses, leaves] = here
  const last = rounds(programme).length - 1
  if (began === undefined) return []
  if (phase.kind === 'round' && phase.round === 0 && asks !== undefined) {
    const table = seatOf(session.seatings[0], asks.person)
    if (table === undefined) return []
    return [{ key: 'help', at: began + 50 * SECOND, who: asks.key, act: { kind: 'ask-help', table } }]
  }
  if (phase.kind === 'rotation' && phase.to === last && last > 0 && leaves !== undefined) {
    return [{ key: 'leave', at: began + SECOND, who: leaves.key, act: { kind: 'leave' } }]
  }
  if (phase.kind === 'harvest' && misses !== undefined) {
    const table = tableNow(session, misses.person)
    if (table === undefined) return []
    const act = { kind: 'lay-note', table, round: 'harvest', text: MISSED } as const
    return [{ key: 'missed', at: began + 20 * SECOND, who: misses.key, act }]
  }
  return []
}

interface Present {
  readonly key: string
  readonly person: PersonId
}

/** The invented participants who are here, in the order of the script. */
function listHere({ ids }: Scene, session: SharedSession): readonly Present[] {
  return [...ids].flatMap(([key, person]) => (session.people[person]?.attendance === 'here' ? [{ key, person }] : []))
}

function listSeated(scene: Scene, session: SharedSession, table: TableId, round: number): readonly string[] {
  const seated = listHere(scene, session).filter(({ person }) => seatOf(session.seatings[round], person) === table)
  return seated.map(({ key }) => key)
}
