import { whatStands } from '@tafelronde/shared/harvest/approval.ts'
import type { Conclusion, Harvest, Place } from '@tafelronde/shared/harvest/conclusion.ts'
import { usualSettings } from '@tafelronde/shared/harvest/harvest-settings.ts'
import type { SessionFileInput } from '@tafelronde/shared/harvest/session-file.ts'
import type {
  ConclusionId,
  GroupId,
  Id,
  NoteId,
  PersonId,
  SessionId,
  TableId,
  ThemeId,
} from '@tafelronde/shared/lib/id.ts'
import { type Kind, type NoteRef, noteRef, type OpenedNote } from '@tafelronde/shared/notes/note.ts'
import type { Level } from '@tafelronde/shared/people/person.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { type Table, tableColours, tableShapes } from '@tafelronde/shared/tables/table.ts'

/** When the rounds of these cafés begin. */
export const BEGAN: number = Date.UTC(2023, 10, 30, 12, 30)

/** Between one note and the next at a table. */
const BETWEEN_NOTES = 30_000

export interface TableToLay {
  readonly id: string
  readonly theme: string
  readonly group: string
}

export interface NoteToLay {
  readonly id: string
  readonly table: string
  /** From 0. */
  readonly round: number
  /** By name. */
  readonly author: string | undefined
  readonly text: string
  readonly kind?: Kind
  readonly dots?: number
}

export interface PersonToSeat {
  readonly name: string
  readonly organisation: string
  readonly level: Level
  readonly group: string
}

export interface LineToDraw {
  readonly theme: string
  readonly kind: Kind
  readonly text: string
  /** By id. */
  readonly sources: readonly string[]
}

/** A café that is over, in the words of those who made it up. */
export interface CafeToOpen {
  readonly session: string
  readonly title: string
  readonly rounds: number
  readonly themes: readonly { readonly id: string; readonly title: string; readonly question: string }[]
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  readonly tables: readonly TableToLay[]
  readonly people: readonly PersonToSeat[]
  readonly notes: readonly NoteToLay[]
  readonly cards: readonly { readonly table: string; readonly round: number; readonly text: string }[]
  /** Each approved as it stands. */
  readonly lines: readonly LineToDraw[]
  /** Where other notes went, by id. */
  readonly places: Readonly<Record<string, Place>>
}

/** That café as a server keeps it: closed, its report settled. */
export function openCafe(cafe: CafeToOpen): SessionFileInput {
  const people = new Map(cafe.people.map(({ name }, at) => [name, `person-${at + 1}` as PersonId]))
  const [first] = people.values()
  if (first === undefined) throw new Error('There is nobody in this café.')
  return {
    session: {
      id: cafe.session as SessionId,
      programme: planDay(cafe),
      phase: { kind: 'closed', at: BEGAN },
      step: 12,
      people: Object.fromEntries(
        cafe.people.map(({ name, group }) => {
          const id = people.get(name)!
          const person = { id, role: 'participant', attendance: 'here', online: false, device: true } as const
          return [id, { ...person, group: group as GroupId }]
        }),
      ),
      seatings: Array.from({ length: cafe.rounds }, (_, round) => seatRound(cafe, round, people)),
      hosts: {},
      seen: {},
      calls: {},
      shows: {},
      uneven: [],
      lastRound: cafe.rounds - 1,
      harvestOpen: true,
      supportClosed: true,
      settlements: [{ kind: 'settled', at: BEGAN + 7_200_000, by: first }],
      former: [],
      authorKey: 'of a café that nobody comes into',
    },
    createdAt: BEGAN,
    roster: cafe.people.map(({ name, organisation, level }) => ({
      person: people.get(name)!,
      name,
      organisation,
      level,
    })),
    papers: Object.fromEntries(
      cafe.tables.map(({ id }) => [
        id,
        {
          notes: cafe.notes.filter(({ table }) => table === id).map((note, at) => layNote(note, at, people)),
          cards: cafe.cards
            .filter(({ table }) => table === id)
            .map(({ round, text }) => ({ round, lines: [text, '', ''], question: '' })),
        },
      ]),
    ),
    harvest: drawHarvest(cafe),
    settings: usualSettings,
  }
}

function planDay({ title, themes, groups, tables, rounds }: CafeToOpen): Programme {
  return {
    title,
    startsAt: BEGAN,
    timeZone: 'Europe/Amsterdam',
    place: 'Terneuzen',
    community: 'CoP Gebiedsgericht werken',
    ordinal: 3,
    focus: 'Van briefjes naar conclusies waar iedereen achter staat',
    caseText: 'In dit gebied komt veel samen.\n\nWie woont hier over twintig jaar, en hoe?',
    themes: themes.map((theme) => ({ ...theme, id: theme.id as ThemeId })),
    groups: groups.map(({ id, name }, at) => ({ id: id as GroupId, name, room: `Zaal ${at + 1}` })),
    tables: tables.map(({ id, theme, group }, at): Table => {
      const colour = tableColours[at % tableColours.length]!
      const shape = tableShapes[(at + Math.floor(at / tableColours.length)) % tableShapes.length]!
      return {
        id: id as TableId,
        name: `${colour.charAt(0).toUpperCase()}${colour.slice(1)} ${at + 1}`,
        colour,
        shape,
        theme: theme as ThemeId,
        group: group as GroupId,
        kind: 'own-devices',
        chairs: 8,
      }
    }),
    items: [
      { id: 'item-0' as Id<'item'>, kind: 'arrival', minutes: 15 },
      ...Array.from({ length: rounds }, (_, at) => ({
        id: `item-${at + 1}` as Id<'item'>,
        kind: 'round' as const,
        minutes: 20,
      })),
      { id: `item-${rounds + 1}` as Id<'item'>, kind: 'harvest', minutes: 30 },
    ],
    cardMinutes: 5,
    walkMinutes: 3,
    hosts: 'none',
    support: { dots: 'both', each: 5, opinions: false },
    anonymous: false,
    online: false,
    nextStep: '',
    contact: '',
    wifi: '',
    // These cafés are taken in long after their day, with their names.
    namesUntil: Date.UTC(2099, 0, 1),
    reportFrom: BEGAN,
  }
}

/** Whoever wrote at a table sat there; everyone else sits at a table of the own group, by turns. */
function seatRound({ tables, people, notes }: CafeToOpen, round: number, ids: ReadonlyMap<string, PersonId>) {
  const wroteAt = new Map(notes.filter((note) => note.round === round).map(({ author, table }) => [author, table]))
  const seatOf = ({ name, group }: PersonToSeat, at: number): string | undefined => {
    const own = tables.filter((table) => table.group === group)
    return wroteAt.get(name) ?? own[(at + round) % own.length]?.id
  }
  const seats = people.map((person, at) => [seatOf(person, at), ids.get(person.name)!] as const)
  return Object.fromEntries(
    tables.map(({ id }) => [id, seats.filter(([table]) => table === id).map(([, person]) => person)]),
  )
}

function layNote({ id, round, author, text, kind }: NoteToLay, at: number, people: ReadonlyMap<string, PersonId>) {
  return {
    id: id as NoteId,
    round,
    text,
    ...(kind !== undefined && { kind }),
    author: author === undefined ? undefined : people.get(author),
    laidAt: BEGAN + at * BETWEEN_NOTES,
    late: false,
    fromPaper: false,
  } satisfies OpenedNote
}

function drawHarvest({ notes, lines, places }: CafeToOpen): Harvest {
  const refs = new Map(notes.map(({ id, table }) => [id, noteRef(table as TableId, id as NoteId)]))
  const refOf = (id: string): NoteRef => refs.get(id)!
  const conclusions = lines.map(({ theme, kind, text, sources }, at): Conclusion => {
    const standing = {
      id: `conclusion-${at + 1}` as ConclusionId,
      theme: theme as ThemeId,
      text,
      kind,
      subLines: [],
      sources: sources.map(refOf),
      hidden: false,
      removed: false,
    }
    return { ...standing, approval: { role: 'facilitator', at: BEGAN, of: whatStands(standing) } }
  })
  const dots = notes.flatMap(({ id, dots: given = 0 }) => (given === 0 ? [] : [[refOf(id), given] as const]))
  return {
    conclusions,
    places: Object.fromEntries(Object.entries(places).map(([id, place]) => [refOf(id), place])),
    dots: Object.fromEntries(dots),
  }
}
