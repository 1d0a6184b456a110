import type { Instant } from '../lib/clock.ts'
import { compareText } from '../lib/compare-text.ts'
import type { PersonId, SessionId, TableId } from '../lib/id.ts'
import type { Card, NoteWords, OpenedNote, OpenedPaper } from '../notes/note.ts'
import type { Person, RosterEntry } from '../people/person.ts'
import type { Seating } from '../rotation/seating.ts'
import type { Session } from '../sessions/session.ts'
import type { Settlement } from '../sessions/settlement.ts'
import { type ConclusionStatus, statusOf } from './approval.ts'
import type { Conclusion, Harvest } from './conclusion.ts'
import { countAgreeing, tablesConfirming } from './conclusion-voices.ts'
import { orderTables } from './gather.ts'
import type { HarvestSettings } from './harvest-settings.ts'
import { countRound, type ReportRound, reportRound } from './report-round.ts'
import { type FileSession, shiftRounds } from './session-file/shift-rounds.ts'

export const SESSION_FILE = 'tafelronde-session@2'

/** Papers with the authors of their notes, by table. */
export type OpenedPapers = Readonly<Record<TableId, OpenedPaper>>

/** Someone in the file: with name and organisation as long as these are kept. */
export interface FilePerson extends Omit<Person, 'until'> {
  readonly name?: string
  readonly organisation?: string
  readonly level?: RosterEntry['level']
  /** The first round in which this person does not sit any more, counted from 1. */
  readonly until?: number
}

/** The seats of one round. */
export interface FileSeating {
  readonly round: number
  readonly tables: Seating
}

export interface FileNote extends Omit<NoteWords, 'round'> {
  readonly author?: PersonId
  readonly round: ReportRound
}

export interface FileCard extends Omit<Card, 'round'> {
  readonly round: number
}

export interface FileConclusion extends Omit<Conclusion, 'card'> {
  readonly card?: { readonly table: TableId; readonly round: number; readonly line: number }
  readonly status: ConclusionStatus
  /** How many said that these words are right, and at which tables. */
  readonly agreeing: number
  readonly confirmedBy: readonly TableId[]
}

export interface FileHarvest extends Omit<Harvest, 'conclusions'> {
  readonly conclusions: readonly FileConclusion[]
  readonly settings: HarvestSettings
}

export interface FilePaper {
  readonly table: TableId
  readonly notes: readonly FileNote[]
  readonly cards: readonly FileCard[]
}

/** The whole session for its organiser: rounds count from 1, as on the screens. A server can take it in again. */
export interface SessionFile extends FileSession {
  readonly schema: typeof SESSION_FILE
  readonly session: SessionId
  readonly createdAt: Instant
  readonly namesDeletedAt?: Instant
  readonly people: readonly FilePerson[]
  readonly seatings: readonly FileSeating[]
  /** A seating that was made and not yet shown. */
  readonly made?: readonly FileSeating[]
  /** What became of the report. */
  readonly settlements: readonly Settlement[]
  readonly papers: readonly FilePaper[]
  readonly harvest: FileHarvest
}

export interface SessionFileInput {
  readonly session: Session
  readonly createdAt: Instant
  readonly namesDeletedAt?: Instant
  readonly roster: readonly RosterEntry[]
  readonly papers: OpenedPapers
  readonly harvest: Harvest
  readonly settings: HarvestSettings
}

/**
 * Everything that is kept of a session, removed notes and conclusions too, to read and to take in elsewhere. No keys; in
 * anonymous sessions no pens; and never who must not sit together, or who gave which dot.
 */
export function makeSessionFile(input: SessionFileInput): SessionFile {
  const { session, createdAt, namesDeletedAt, roster, papers, harvest, settings } = input
  const { id, people, seatings, made, settlements, authorKey: _key, apart: _apart, erasing: _, ...kept } = session
  const entries = new Map(roster.map((entry) => [entry.person, entry]))
  const erased = listErased(session)
  return {
    schema: SESSION_FILE,
    session: id,
    createdAt,
    ...(namesDeletedAt !== undefined && { namesDeletedAt }),
    ...shiftRounds(kept, 1),
    people: Object.values(people).map((person) => describePerson(person, entries.get(person.id))),
    seatings: seatings.map(describeSeating),
    ...(made !== undefined && { made: made.map(describeSeating) }),
    settlements: settlements ?? [],
    papers: orderTables(session, papers).map((table) => ({
      table,
      notes: (papers[table]?.notes ?? []).flatMap((note) => describeNote(note, erased)),
      cards: (papers[table]?.cards ?? []).map((card) => describeCard(card, session.programme.anonymous, erased)),
    })),
    harvest: {
      ...harvest,
      conclusions: harvest.conclusions.map((conclusion) => describeConclusion(conclusion, erased)),
      places: inOrder(harvest.places),
      ...(harvest.dots !== undefined && { dots: inOrder(harvest.dots) }),
      ...(harvest.opinions !== undefined && { opinions: inOrder(harvest.opinions) }),
      settings,
    },
  }
}

/** Who is being erased at this moment, and whether what they wrote goes along: the file is as it will be. */
type Erased = ReadonlyMap<PersonId, 'keep' | 'take'>

function listErased({ erasing = [] }: Session): Erased {
  return new Map(erasing.flatMap(({ people, notes }) => people.map((person) => [person, notes] as const)))
}

function describePerson({ until, ...person }: Person, entry: RosterEntry | undefined): FilePerson {
  return {
    ...person,
    ...(entry !== undefined && { name: entry.name, organisation: entry.organisation, level: entry.level }),
    ...(until !== undefined && { until: countRound(until) }),
  }
}

function describeSeating(tables: Seating, round: number): FileSeating {
  return { round: countRound(round), tables }
}

function describeNote(
  { sealedAuthor: _sealedAuthor, author, round, ...note }: OpenedNote,
  erased: Erased,
): readonly FileNote[] {
  const becomes = author === undefined ? 'keep' : erased.get(author)
  if (becomes === 'take') return []
  return [
    {
      ...note,
      ...(author !== undefined && becomes === undefined && { author }),
      round: reportRound(round),
    },
  ]
}

function describeCard({ round, pen, ...card }: Card, anonymous: boolean, erased: Erased): FileCard {
  const isTold = pen !== undefined && !anonymous && !erased.has(pen as PersonId)
  return { ...card, round: countRound(round), ...(isTold && { pen }) }
}

function describeConclusion(conclusion: Conclusion, erased: Erased): FileConclusion {
  const { card, approval, agreed, confirmed, ...told } = conclusion
  return {
    ...told,
    ...(approval !== undefined && { approval: withoutErased(approval, erased) }),
    ...(confirmed !== undefined && { confirmed: inOrder(confirmed) }),
    ...(agreed !== undefined && { agreed: inOrder(agreed) }),
    ...(card !== undefined && { card: { ...card, round: countRound(card.round) } }),
    status: statusOf(conclusion),
    agreeing: countAgreeing(conclusion),
    confirmedBy: tablesConfirming(conclusion).toSorted(compareText),
  }
}

type Approval = NonNullable<Conclusion['approval']>

function withoutErased(approval: Approval, erased: Erased): Approval {
  const { by, ...rest } = approval
  return by !== undefined && erased.has(by) ? rest : approval
}

/** A record in the order of its keys: documents keep theirs in no order. */
function inOrder<Key extends string, Value>(record: Readonly<Record<Key, Value>>): Readonly<Record<Key, Value>> {
  const entries = Object.entries<Value>(record).toSorted(([a], [b]) => compareText(a, b))
  return Object.fromEntries(entries) as Record<Key, Value>
}
