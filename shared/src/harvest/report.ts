import type { Instant } from '../lib/clock.ts'
import type { ConclusionId, ThemeId } from '../lib/id.ts'
import { type Kind, type NoteRef, readNoteRef } from '../notes/note.ts'
import type { Level } from '../people/person.ts'
import { groupOf, tableOf, themeOf } from '../programme/programme.ts'
import type { Action } from './action.ts'
import { type ConclusionStatus, statusOf, wordsOf } from './approval.ts'
import type { Session, SharedSession } from '../sessions/session.ts'
import type { Conclusion } from './conclusion.ts'
import type { UnusedReason } from './unused-reason.ts'
import { conclusionsOf, gather, type Gathered, type GatherInput } from './gather.ts'
import { mergeOrganisations, type Organisation } from './organisations.ts'
import { describeDay, type ReportFacts } from './report-facts.ts'
import { listCards, numberNotes, type ReportCard, type ReportNote } from './report-annex.ts'
import { describeMethod, type ReportMethod } from './report-method.ts'
import { countRound } from './report-round.ts'
import { describeSettlement, type ReportSettlement } from './report-settlement.ts'
import { type ReportSupport, reportSupport } from './support/report-support.ts'

/** A line of the result, with the numbers of the notes it came from. */
export interface ReportConclusion extends Action {
  /** The same conclusion in the file of the whole session. */
  readonly id: ConclusionId
  readonly kind: Kind
  readonly text: string
  readonly subLines: readonly string[]
  readonly sources: readonly number[]
  /** The groups that its sources came from, in the order of the plan. */
  readonly groups: readonly string[]
  readonly status: ConclusionStatus
  /** What it got, once everyone may know. */
  readonly support?: ReportSupport
}

export interface ReportTheme {
  readonly title: string
  readonly question: string
  /** Other questions that were asked in single rounds. */
  readonly roundQuestions: readonly { readonly round: number; readonly question: string }[]
  readonly conclusions: readonly ReportConclusion[]
}

/** A note that is kept for another meeting. */
export interface KeptNote {
  readonly note: number
  readonly remark?: string
}

/** A note that was set aside, and why. */
export interface UnusedNote extends KeptNote {
  readonly reason?: UnusedReason
}

export interface ReportCounts {
  readonly notes: number
  readonly inConclusions: number
  readonly nextTime: number
  readonly notUsed: number
  readonly withoutPlace: number
  readonly conclusions: number
  readonly approved: number
  readonly cards: number
}

/**
 * The meeting's result: the one value from which every format is made. Holds no person, no name and no author. Notes are known by their number in the annex, rounds by the number that people know them by.
 */
export interface Report {
  readonly schema: 'tafelronde-report@2'
  readonly title: string
  readonly community: string
  readonly ordinal: number
  readonly startsAt: Instant
  readonly timeZone: string
  readonly place: string
  readonly focus: string
  readonly case: string
  readonly settlement: ReportSettlement
  readonly facts: ReportFacts
  /** What was done that day, in the words of who led it; told by itself where they wrote none. */
  readonly whatWeDid?: string
  readonly method: ReportMethod
  readonly themes: readonly ReportTheme[]
  readonly organisations: readonly Organisation[]
  /** Every note, numbered from 1. */
  readonly notes: readonly ReportNote[]
  readonly cards: readonly ReportCard[]
  readonly keptForNextTime: readonly KeptNote[]
  readonly notUsed: readonly UnusedNote[]
  readonly withoutPlace: readonly number[]
  readonly counts: ReportCounts
}

export interface ReportInput extends GatherInput {
  readonly session: SharedSession & Pick<Session, 'modelUses'>
  /** Of everyone who took part, and of nobody else; as they were typed. */
  readonly organisations: readonly { readonly name: string; readonly level: Level }[]
}

/** Makes the report as it stands now; made again after each correction. */
export function makeReport(input: ReportInput): Report {
  const { session, papers, harvest } = input
  const { programme } = session
  const gathered = gather(input)
  const numbers = new Map(gathered.notes.map(({ ref }, at) => [ref, at + 1]))
  const themes = programme.themes.map(({ id }): ReportTheme => reportTheme(input, id, numbers))
  const conclusions = themes.flatMap((theme) => theme.conclusions)
  const cards = listCards(session, papers)
  return {
    schema: 'tafelronde-report@2',
    title: programme.title,
    community: programme.community,
    ordinal: programme.ordinal,
    startsAt: programme.startsAt,
    timeZone: programme.timeZone,
    place: programme.place,
    focus: programme.focus,
    case: programme.caseText,
    settlement: describeSettlement(session),
    facts: describeDay({ session, gathered, harvest, cards, organisations: input.organisations }),
    ...(session.whatWeDid !== undefined && { whatWeDid: session.whatWeDid }),
    method: describeMethod(
      session,
      programme.themes.flatMap(({ id }) => conclusionsOf(harvest, id)),
    ),
    themes,
    organisations: mergeOrganisations(input.organisations),
    notes: numberNotes(session, gathered, harvest, numbers),
    cards,
    ...listPlaces(gathered),
    counts: {
      ...countNotes(gathered),
      conclusions: conclusions.length,
      approved: conclusions.filter(({ status }) => status === 'goedgekeurd').length,
      cards: cards.length,
    },
  }
}

function reportTheme(
  { session, harvest }: ReportInput,
  id: ThemeId,
  numbers: ReadonlyMap<NoteRef, number>,
): ReportTheme {
  const theme = themeOf(session.programme, id)
  return {
    title: theme?.title ?? '',
    question: theme?.question ?? '',
    roundQuestions: Object.entries(theme?.roundQuestions ?? {})
      .filter(([, question]) => question !== '' && question !== theme?.question)
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([round, question]) => ({ round: countRound(Number(round)), question })),
    conclusions: conclusionsOf(harvest, id).map((conclusion) =>
      reportConclusion({ session, harvest }, conclusion, numbers),
    ),
  }
}

function reportConclusion(
  { session, harvest }: Pick<ReportInput, 'session' | 'harvest'>,
  conclusion: Conclusion,
  numbers: ReadonlyMap<NoteRef, number>,
): ReportConclusion {
  const { id, sources } = conclusion
  const known = sources.filter((ref) => numbers.has(ref))
  return {
    id,
    ...wordsOf(conclusion),
    // A source that was removed from its table since is in no annex.
    sources: sources.flatMap((ref) => numbers.get(ref) ?? []).toSorted((a, b) => a - b),
    groups: groupsOf(session, known),
    status: statusOf(conclusion),
    ...reportSupport(session, harvest, { id, sources: known }),
  }
}

function groupsOf({ programme }: SharedSession, sources: readonly NoteRef[]): readonly string[] {
  const tables = sources.map((ref) => tableOf(programme, readNoteRef(ref)?.table))
  return programme.groups
    .filter(({ id }) => tables.some((table) => groupOf(programme, table?.group)?.id === id))
    .map(({ name }) => name)
}

function listPlaces({ notes }: Gathered): Pick<Report, 'keptForNextTime' | 'notUsed' | 'withoutPlace'> {
  const keptForNextTime: KeptNote[] = []
  const notUsed: UnusedNote[] = []
  const withoutPlace: number[] = []
  for (const [at, { place }] of notes.entries()) {
    const note = at + 1
    if (place.kind === 'none') withoutPlace.push(note)
    else if (place.kind === 'next-time') {
      keptForNextTime.push({ note, ...(place.remark !== undefined && { remark: place.remark }) })
    } else if (place.kind === 'not-used') {
      const { reason, remark } = place
      notUsed.push({ note, ...(reason !== undefined && { reason }), ...(remark !== undefined && { remark }) })
    }
  }
  return { keptForNextTime, notUsed, withoutPlace }
}

function countNotes({ notes, count }: Gathered): Omit<ReportCounts, 'conclusions' | 'approved' | 'cards'> {
  const kinds = notes.map(({ place }) => place.kind)
  return {
    notes: count.notes,
    inConclusions: kinds.filter((kind) => kind === 'conclusion').length,
    nextTime: kinds.filter((kind) => kind === 'next-time').length,
    notUsed: kinds.filter((kind) => kind === 'not-used').length,
    withoutPlace: count.withoutPlace,
  }
}
