import { sum } from '../lib/sum.ts'
import { rounds, tableOf, themeOf } from '../programme/programme.ts'
import { seatOf } from '../rotation/seating.ts'
import { lastBegunRound, type SharedSession, tookPart } from '../sessions/session.ts'
import { type Level, levels, type Person } from '../people/person.ts'
import type { GroupId, ThemeId } from '../lib/id.ts'
import { supportOf } from '../programme/support.ts'
import type { Harvest } from './conclusion.ts'
import { conclusionsOf, type Gathered } from './gather.ts'
import type { Organisation } from './organisations.ts'
import type { ReportCard } from './report-annex.ts'
import { countEncounters, type ReportEncounters } from './report-encounters.ts'
import { countRound, type ReportRound, reportRound } from './report-round.ts'
import { isSupportShown } from './support/decide-support.ts'
import { type Masked, maskColumn } from './support/mask-opinions.ts'
import { dotsOfConclusion, dotsOfNote } from './support/support.ts'

/** What we did, from what really happened. */
export interface ReportFacts {
  readonly people: number
  readonly groups: readonly ReportGroup[]
  readonly tables: number
  /** The rounds that were opened. */
  readonly rounds: readonly { readonly round: number; readonly minutes: number }[]
  readonly notesPerTheme: readonly ThemeNotes[]
  readonly cardsWritten: number
  /** How many people of each level took part; fewer than five are not told. */
  readonly levels: readonly { readonly level: Level; readonly people: Masked }[]
  readonly encounters: ReportEncounters
}

export interface ReportGroup {
  readonly name: string
  readonly room: string
  readonly tables: number
  /** How many people took part in it. */
  readonly people: number
}

/** How many notes a theme got, in all and in each round in which any was laid; and dots, once everyone may know. */
export interface ThemeNotes {
  readonly theme: string
  readonly notes: number
  /** On its notes and on its conclusions together. */
  readonly dots?: number
  readonly rounds: readonly RoundNotes[]
}

export interface RoundNotes {
  readonly round: ReportRound
  readonly notes: number
  /** On the notes of this round. */
  readonly dots?: number
}

export interface DayParts {
  readonly session: SharedSession
  readonly gathered: Gathered
  readonly harvest: Harvest
  readonly cards: readonly ReportCard[]
  /** One for each person. */
  readonly organisations: readonly Organisation[]
}

/** Counts people, tables, rounds, notes, cards and dots; tells no one's name. */
export function describeDay({ session, gathered, harvest, cards, organisations }: DayParts): ReportFacts {
  const { programme } = session
  const people = Object.values(session.people).filter(tookPart)
  const last = lastBegunRound(session) ?? -1
  return {
    people: people.length,
    groups: programme.groups.map(({ id, name, room }) => ({
      name,
      room,
      tables: programme.tables.filter(({ group }) => group === id).length,
      people: people.filter((person) => groupOfPerson(session, person) === id).length,
    })),
    tables: programme.tables.length,
    rounds: rounds(programme)
      .slice(0, last + 1)
      .map(({ minutes }, round) => ({ round: countRound(round), minutes })),
    notesPerTheme: gathered.themes.map(({ theme }) => countTheme({ session, gathered, harvest }, theme)),
    cardsWritten: cards.length,
    levels: countLevels(organisations),
    encounters: countEncounters(session, people, last),
  }
}

function countTheme(
  { session, gathered, harvest }: Pick<DayParts, 'session' | 'gathered' | 'harvest'>,
  id: ThemeId,
): ThemeNotes {
  const support = supportOf(session.programme)
  const isTold = isSupportShown(session) && support.dots !== 'none'
  const notes = gathered.notes.filter(({ theme }) => theme === id)
  const dotsOn = (some: Gathered['notes']): number => sum(some.map(({ ref }) => dotsOfNote(support, harvest, ref)))
  const onConclusions = conclusionsOf(harvest, id).map((one) =>
    dotsOfConclusion(support, harvest, { ...one, sources: [] }),
  )
  return {
    theme: themeOf(session.programme, id)?.title ?? '',
    notes: notes.length,
    ...(isTold && { dots: dotsOn(notes) + sum(onConclusions) }),
    rounds: roundsOf(notes).map((round) => {
      const ofRound = notes.filter((note) => reportRound(note.round) === round)
      return { round, notes: ofRound.length, ...(isTold && { dots: dotsOn(ofRound) }) }
    }),
  }
}

/** The rounds in which these were laid, the harvest last. */
function roundsOf(notes: Gathered['notes']): readonly ReportRound[] {
  const place = (round: ReportRound): number => (round === 'oogst' ? Infinity : round)
  return [...new Set(notes.map(({ round }) => reportRound(round)))].toSorted((a, b) => place(a) - place(b))
}

function countLevels(organisations: readonly Organisation[]): ReportFacts['levels'] {
  const present = levels.filter((level) => organisations.some((one) => one.level === level))
  const { cells } = maskColumn(present.map((level) => organisations.filter((one) => one.level === level).length))
  return present.map((level, at) => ({ level, people: cells[at] ?? null }))
}

/** The group of someone's own, or else of the first table where one sat. */
function groupOfPerson({ programme, seatings }: SharedSession, person: Person): GroupId | undefined {
  if (person.group !== undefined) return person.group
  for (const seating of seatings) {
    const table = tableOf(programme, seatOf(seating, person.id))
    if (table !== undefined) return table.group
  }
  return programme.groups.length === 1 ? programme.groups[0]?.id : undefined
}
