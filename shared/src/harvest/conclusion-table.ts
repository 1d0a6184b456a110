import type { NoteRef } from '../notes/note.ts'
import type { Theme } from '../programme/programme.ts'
import type { SharedSession } from '../sessions/session.ts'
import { statusOf, type Worded, wordsOf } from './approval.ts'
import type { Conclusion } from './conclusion.ts'
import { type ColumnOf, type DataTable, makeTable } from './data-table.ts'
import { conclusionsOf, gather, type GatherInput } from './gather.ts'
import { type ReportSupport, reportSupport } from './support/report-support.ts'
import type { Opinion } from './support/subject.ts'

/** "Keuzes 3": how a conclusion is called beside those of other themes; `number` counts from 1 within its theme. */
export function conclusionName(theme: Pick<Theme, 'title'> | undefined, number: number): string {
  return `${theme?.title ?? ''} ${number}`.trim()
}

export interface ConclusionTableInput extends GatherInput {
  readonly session: SharedSession
}

interface ConclusionRow {
  readonly conclusion: Conclusion
  readonly name: string
  readonly theme: string
  readonly words: Worded
  /** The notes it came from that are still there, by their number in the annex. */
  readonly sources: readonly (readonly [number, NoteRef])[]
  readonly support: ReportSupport
}

/** Every conclusion that stands, theme by theme in their order, with what it got and the notes it came from. */
export function conclusionTable({ session, papers, harvest }: ConclusionTableInput): DataTable {
  const { themes, timeZone } = session.programme
  const numbers = new Map(gather({ session, papers, harvest }).notes.map(({ ref }, at) => [ref, at + 1]))
  const rows = themes.flatMap((theme) =>
    conclusionsOf(harvest, theme.id).map((conclusion, at): ConclusionRow => {
      const known = conclusion.sources.filter((ref) => numbers.has(ref))
      return {
        conclusion,
        name: conclusionName(theme, at + 1),
        theme: theme.title,
        words: wordsOf(conclusion),
        sources: known.map((ref) => [numbers.get(ref) ?? 0, ref] as const).toSorted(([a], [b]) => a - b),
        support: reportSupport(session, harvest, { id: conclusion.id, sources: known }).support ?? {},
      }
    }),
  )
  return makeTable({ name: 'Conclusies', timeZone }, columns, rows)
}

const columns: readonly ColumnOf<ConclusionRow>[] = [
  { key: 'number', title: 'Nummer', kind: 'text', read: ({ name }) => name },
  { key: 'theme', title: 'Thema', kind: 'text', read: ({ theme }) => theme },
  { key: 'kind', title: 'Soort', kind: 'text', read: ({ words }) => words.kind },
  { key: 'text', title: 'Tekst', kind: 'text', read: ({ words }) => words.text },
  { key: 'subLines', title: 'Regels eronder', kind: 'text', read: ({ words }) => words.subLines.join('\n') },
  { key: 'owner', title: 'Eigenaar', kind: 'text', read: ({ words }) => words.owner },
  { key: 'term', title: 'Termijn', kind: 'text', read: ({ words }) => words.term },
  { key: 'status', title: 'Status', kind: 'text', read: ({ conclusion }) => statusOf(conclusion) },
  { key: 'dots', title: 'Stippen', kind: 'number', read: ({ support }) => support.dots },
  { key: 'agree', title: 'Mee eens (vanaf 5)', kind: 'number', read: opinion('eens') },
  { key: 'disagree', title: 'Niet mee eens (vanaf 5)', kind: 'number', read: opinion('oneens') },
  { key: 'doNotKnow', title: 'Weet niet (vanaf 5)', kind: 'number', read: opinion('weet-niet') },
  { key: 'notes', title: 'Uit briefjes', kind: 'text', read: ({ sources }) => sources.map(([at]) => at).join('; ') },
  { key: 'conclusion', title: 'Id van de conclusie', kind: 'text', read: ({ conclusion }) => conclusion.id },
  {
    key: 'noteIds',
    title: 'Id’s van de briefjes',
    kind: 'text',
    read: ({ sources }) => sources.map(([, ref]) => ref).join('; '),
  },
]

/** What fewer than five people said is told nowhere: that cell stays empty. */
function opinion(of: Opinion): (row: ConclusionRow) => number | undefined {
  return ({ support }) => support.opinions?.all[of] ?? undefined
}
