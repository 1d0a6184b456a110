import type { TableId } from '../lib/id.ts'
import { type NoteRef, noteRef, type OpenedNote } from '../notes/note.ts'
import type { RosterEntry } from '../people/person.ts'
import { countsOn, supportOf } from '../programme/support.ts'
import type { SharedSession } from '../sessions/session.ts'
import { conclusionName } from './conclusion-table.ts'
import { type ColumnOf, type DataTable, makeTable } from './data-table.ts'
import { gather, type GatheredNote, type GatherInput, type NotePlace } from './gather.ts'
import { organisationOfAuthor } from './organisation-of-author.ts'
import type { Organisation } from './organisations.ts'
import { numberNotes, type ReportNote } from './report-annex.ts'
import type { ReportVariant } from './report-variant.ts'
import type { OpenedPapers } from './session-file.ts'
import { isSupportShown } from './support/decide-support.ts'
import { dotsOfNote } from './support/support.ts'

export interface NoteTableInput extends GatherInput {
  readonly session: SharedSession
  readonly papers: OpenedPapers
  /** Empty once the names were deleted. */
  readonly roster: readonly RosterEntry[]
  readonly organisations: ReportVariant['organisations']
}

interface NoteRow {
  readonly note: GatheredNote
  readonly told: ReportNote
  readonly author: Organisation | undefined
  readonly dots: number | undefined
  /** "Keuzes 3" for each conclusion it is in. */
  readonly conclusions: readonly string[]
}

/** Every note that was not removed, with its number in the report's annex, where it lay, and where it went. */
export function noteTable({ session, papers, harvest, roster, organisations }: NoteTableInput): DataTable {
  const { programme } = session
  const gathered = gather({ session, papers, harvest })
  const numbers = new Map(gathered.notes.map(({ ref }, at) => [ref, at + 1]))
  const authors = authorsOf(papers)
  const organisationOf = organisationOfAuthor(session, roster, organisations)
  const support = supportOf(programme)
  const areDotsTold = isSupportShown(session) && countsOn(support.dots, 'notes')
  const told = numberNotes(session, gathered, harvest, numbers)
  const rows = told.map((one, at): NoteRow => {
    const author = authors.get(one.ref)
    return {
      note: gathered.notes[at]!,
      told: one,
      author: author === undefined ? undefined : organisationOf(author),
      dots: areDotsTold ? dotsOfNote(support, harvest, one.ref) : undefined,
      conclusions: one.usedIn.map(({ theme, conclusion }) => conclusionName(programme.themes[theme - 1], conclusion)),
    }
  })
  return makeTable({ name: 'Briefjes', timeZone: programme.timeZone }, columns, rows)
}

const columns: readonly ColumnOf<NoteRow>[] = [
  { key: 'number', title: 'Nummer', kind: 'number', read: ({ told }) => told.number },
  { key: 'text', title: 'Tekst', kind: 'text', read: ({ told }) => told.text },
  { key: 'kind', title: 'Soort', kind: 'text', read: ({ told }) => told.kind },
  { key: 'theme', title: 'Thema', kind: 'text', read: ({ told }) => told.theme },
  { key: 'group', title: 'Groep', kind: 'text', read: ({ told }) => told.group },
  { key: 'room', title: 'Zaal', kind: 'text', read: ({ told }) => told.room },
  { key: 'table', title: 'Tafel', kind: 'text', read: ({ told }) => told.table },
  { key: 'round', title: 'Ronde', kind: 'number', read: ({ told }) => told.round },
  { key: 'organisation', title: 'Organisatie', kind: 'text', read: ({ author }) => author?.name },
  { key: 'level', title: 'Soort organisatie', kind: 'text', read: ({ author }) => author?.level },
  { key: 'place', title: 'Plek', kind: 'text', read: ({ note }) => placeWords[note.place.kind] },
  { key: 'conclusions', title: 'In conclusies', kind: 'text', read: ({ conclusions }) => conclusions.join('; ') },
  { key: 'dots', title: 'Stippen', kind: 'number', read: ({ dots }) => dots },
  { key: 'reason', title: 'Waarom niet gebruikt', kind: 'text', read: ({ note }) => reasonOf(note.place) },
  { key: 'remark', title: 'Opmerking bij de plek', kind: 'text', read: ({ note }) => remarkOf(note.place) },
  { key: 'parent', title: 'Bouwt voort op briefje', kind: 'number', read: ({ told }) => told.parent },
  { key: 'late', title: 'Na de ronde', kind: 'yes-no', read: ({ told }) => told.late },
  { key: 'fromPaper', title: 'Van papier', kind: 'yes-no', read: ({ told }) => told.fromPaper },
  { key: 'laidAt', title: 'Gelegd op', kind: 'instant', read: ({ note }) => note.laidAt },
  { key: 'note', title: 'Id van het briefje', kind: 'text', read: ({ told }) => told.ref },
  { key: 'conclusionIds', title: 'Id’s van de conclusies', kind: 'text', read: ({ note }) => idsOf(note.place) },
]

const placeWords: Record<NotePlace['kind'], string> = {
  conclusion: 'in conclusie',
  'next-time': 'volgende keer',
  'not-used': 'niet gebruikt',
  none: 'nog geen plek',
}

function authorsOf(papers: OpenedPapers): ReadonlyMap<NoteRef, OpenedNote['author']> {
  return new Map(
    Object.entries(papers).flatMap(([table, { notes }]) =>
      notes.map(({ id, author }) => [noteRef(table as TableId, id), author] as const),
    ),
  )
}

function reasonOf(place: NotePlace): string | undefined {
  return place.kind === 'not-used' ? place.reason : undefined
}

function remarkOf(place: NotePlace): string | undefined {
  return place.kind === 'not-used' || place.kind === 'next-time' ? place.remark : undefined
}

function idsOf(place: NotePlace): string | undefined {
  return place.kind === 'conclusion' ? place.conclusions.join('; ') : undefined
}
