import { rounds, tableOf, themeOf } from '../programme/programme.ts'
import { seatOf } from '../rotation/seating.ts'
import { lastBegunRound, type SharedSession, tookPart } from '../sessions/session.ts'
import { type Person } from '../people/person.ts'
import { type GroupId } from '../lib/id.ts'
import { type Gathered } from './gather.ts'
import { type ReportCard } from './report-annex.ts'
import { countRound } from './report-round.ts'

/** What we did, from what really happened. */
export interface ReportFacts {
  readonly people: number
  readonly groups: readonly ReportGroup[]
  readonly tables: number
  /** The rounds that were opened. */
  readonly rounds: readonly { readonly round: number; readonly minutes: number }[]
  readonly notesPerTheme: readonly { readonly theme: string; readonly notes: number }[]
  readonly cardsWritten: number
}

export interface ReportGroup {
  readonly name: string
  readonly room: string
  readonly tables: number
  /** How many people took part in it. */
  readonly people: number
}

/** Counts people, tables, rounds, notes and cards; tells no one's name. */
export function describeDay(session: SharedSession, gathered: Gathered, cards: readonly ReportCard[]): ReportFacts {
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
    notesPerTheme: gathered.themes.map(({ theme, count }) => ({
      theme: themeOf(programme, theme)?.title ?? '',
      notes: count.notes,
    })),
    cardsWritten: cards.length,
  }
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
