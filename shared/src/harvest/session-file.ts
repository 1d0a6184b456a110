import { type PersonId, type SessionId, type TableId } from '../lib/id.ts'
import { type Card, type NoteWords, type OpenedNote, type OpenedPaper } from '../notes/note.ts'
import { type Person, type RosterEntry } from '../people/person.ts'
import { type Programme } from '../programme/programme.ts'
import { type PhaseKind, type Session, type SharedSession } from '../sessions/session.ts'
import { type Settlement } from '../sessions/settlement.ts'
import { type ConclusionStatus, statusOf } from './approval.ts'
import { type Conclusion, type Harvest } from './conclusion.ts'
import { countAgreeing, tablesConfirming } from './conclusion-voices.ts'
import { orderTables } from './gather.ts'
import { countRound, type ReportRound, reportRound } from './report-round.ts'

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

export interface FileNote extends Omit<NoteWords, 'round' | 'keyHash'> {
  readonly author?: PersonId
  readonly round: ReportRound
}

export interface FileCard extends Omit<Card, 'round'> {
  readonly round: number
}

export interface FileConclusion extends Omit<Conclusion, 'card' | 'agreed' | 'confirmed'> {
  readonly card?: { readonly table: TableId; readonly round: number; readonly line: number }
  readonly status: ConclusionStatus
  /** How many said that these words are right, and at which tables. */
  readonly agreeing: number
  readonly confirmedBy: readonly TableId[]
}

/** The whole session for its organiser: rounds count from 1, as on the screens. */
export interface SessionFile {
  readonly schema: 'tafelronde-session@1'
  readonly session: SessionId
  readonly phase: PhaseKind
  readonly programme: Programme
  readonly people: readonly FilePerson[]
  readonly hosts: Readonly<Record<TableId, PersonId>>
  readonly seatings: readonly {
    readonly round: number
    readonly tables: Readonly<Record<TableId, readonly PersonId[]>>
  }[]
  readonly papers: readonly {
    readonly table: TableId
    readonly notes: readonly FileNote[]
    readonly cards: readonly FileCard[]
  }[]
  readonly harvest: { readonly conclusions: readonly FileConclusion[]; readonly places: Harvest['places'] }
  /** What was sent to a language model: to which host, when and how much. */
  readonly modelUses?: NonNullable<Session['modelUses']>
  /** What became of the report. */
  readonly settlements: readonly Settlement[]
}

export interface SessionFileInput {
  readonly session: SharedSession & Pick<Session, 'modelUses'>
  /** Empty once the names were deleted. */
  readonly roster: readonly RosterEntry[]
  readonly papers: OpenedPapers
  readonly harvest: Harvest
}

/** Everything that is kept of a session, removed notes and conclusions too; no keys, and in anonymous sessions no pens. */
export function makeSessionFile({ session, roster, papers, harvest }: SessionFileInput): SessionFile {
  const { programme } = session
  const entries = new Map(roster.map((entry) => [entry.person, entry]))
  return {
    schema: 'tafelronde-session@1',
    session: session.id,
    phase: session.phase.kind,
    programme: { ...programme, themes: programme.themes.map(countFromOne) },
    people: Object.values(session.people).map((person) => describePerson(person, entries.get(person.id))),
    hosts: session.hosts,
    seatings: session.seatings.map((tables, round) => ({ round: countRound(round), tables })),
    papers: orderTables(session, papers).map((table) => ({
      table,
      notes: (papers[table]?.notes ?? []).map(describeNote),
      cards: (papers[table]?.cards ?? []).map((card) => describeCard(card, programme.anonymous)),
    })),
    harvest: { conclusions: harvest.conclusions.map(describeConclusion), places: harvest.places },
    ...(session.modelUses !== undefined && { modelUses: session.modelUses }),
    settlements: session.settlements ?? [],
  }
}

function countFromOne(theme: Programme['themes'][number]): Programme['themes'][number] {
  const { roundQuestions } = theme
  if (roundQuestions === undefined) return theme
  const counted = Object.entries(roundQuestions).map(([round, question]) => [
    String(countRound(Number(round))),
    question,
  ])
  return { ...theme, roundQuestions: Object.fromEntries(counted) }
}

function describePerson({ until, ...person }: Person, entry: RosterEntry | undefined): FilePerson {
  return {
    ...person,
    ...(entry !== undefined && { name: entry.name, organisation: entry.organisation, level: entry.level }),
    ...(until !== undefined && { until: countRound(until) }),
  }
}

function describeNote({
  keyHash: _keyHash,
  sealedAuthor: _sealedAuthor,
  author,
  round,
  ...note
}: OpenedNote): FileNote {
  return { ...note, ...(author !== undefined && { author }), round: reportRound(round) }
}

function describeCard({ round, pen, ...card }: Card, anonymous: boolean): FileCard {
  return { ...card, round: countRound(round), ...(pen !== undefined && !anonymous && { pen }) }
}

function describeConclusion(conclusion: Conclusion): FileConclusion {
  const { card, agreed: _agreed, confirmed: _confirmed, ...told } = conclusion
  return {
    ...told,
    ...(card !== undefined && { card: { ...card, round: countRound(card.round) } }),
    status: statusOf(conclusion),
    agreeing: countAgreeing(conclusion),
    confirmedBy: tablesConfirming(conclusion),
  }
}
