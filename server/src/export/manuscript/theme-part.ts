import { labelOf } from '@tafelronde/shared/harvest/conclusion-label.ts'
import type { Block, Footnote, ListItem, Run, Text } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { ReportConclusion, ReportTheme } from '@tafelronde/shared/harvest/report.ts'
import { groupPlace, type VariedReport } from '@tafelronde/shared/harvest/vary-report.ts'
import { statusWords, writeRound } from '../report-words.ts'
import { actionLines } from './action-lines.ts'
import type { ManuscriptParts } from './manuscript-parts.ts'
import { printable, printableLine } from './printable.ts'
import { opinionsTable, supportLine } from './support-lines.ts'

/** A theme with its questions and its conclusions; `number` counts the themes from 1. */
export function themePart(parts: ManuscriptParts, theme: ReportTheme, number: number): readonly Block[] {
  const { title, question, roundQuestions, conclusions } = theme
  const id = `thema-${number}`
  return [
    { kind: 'heading', level: 1, id, text: printableLine(title) || `Thema ${number}` },
    ...(printable(question) === '' ? [] : [questionBlock(question)]),
    ...roundQuestions.map((asked): Block => ({
      kind: 'paragraph',
      style: 'aside',
      text: [{ text: `In ronde ${asked.round}: “${printable(asked.question)}”` }],
    })),
    ...(conclusions.length === 0
      ? ([{ kind: 'paragraph', style: 'text', text: [{ text: tellNone(parts.report) }] }] as const)
      : listConclusions(parts, conclusions, number)),
  ]
}

/** Where conclusions are left out until somebody approves them, nobody can say of a theme that it has none. */
function tellNone({ leftOut }: VariedReport): string {
  return leftOut > 0
    ? 'Over dit thema is nog geen conclusie goedgekeurd.'
    : 'Over dit thema zijn geen conclusies gemaakt.'
}

function questionBlock(question: string): Block {
  return { kind: 'paragraph', style: 'question', text: [{ text: `“${printable(question)}”` }] }
}

function listConclusions(
  parts: ManuscriptParts,
  conclusions: readonly ReportConclusion[],
  theme: number,
): readonly Block[] {
  const items = conclusions.map((conclusion, at) => ({
    conclusion,
    item: conclusionItem(parts, conclusion, `${theme}-${at + 1}`, footnotesBefore(parts, theme, at)),
  }))
  const groups = parts.report.facts.groups.map(({ name }) => name)
  if (parts.variant.groups === 'together' || groups.length < 2) {
    return [{ kind: 'list', style: 'conclusions', start: 1, items: items.map(({ item }) => item) }]
  }
  let start = 1
  return [...groups.map(printableLine), 'Uit meer groepen'].flatMap((name, place): readonly Block[] => {
    const own = items.filter(({ conclusion }) => groupPlace(conclusion, groups) === place)
    if (own.length === 0) return []
    const first = start
    start += own.length
    return [
      { kind: 'heading', level: 2, id: `thema-${theme}-groep-${place + 1}`, text: name || `Groep ${place + 1}` },
      { kind: 'list', style: 'conclusions', start: first, items: own.map(({ item }) => item) },
    ]
  })
}

function conclusionItem(
  parts: ManuscriptParts,
  conclusion: ReportConclusion,
  number: string,
  footnotes: number,
): ListItem {
  const { kind, text, subLines, sources, status, support } = conclusion
  const label = labelOf(kind, text)
  const action = actionLines(conclusion)
  const inFootnote = parts.variant.sources === 'footnotes'
  const table = support?.opinions === undefined ? undefined : opinionsTable(support.opinions)
  return {
    id: `conclusie-${number}`,
    text: [
      ...(label === '' ? [] : [{ text: `${label}:`, strong: true } as const, { text: ' ' }]),
      { text: printable(text) },
      ...(status === 'goedgekeurd' ? [] : [{ text: ` (${statusWords[status]})`, quiet: true } as const]),
      ...(inFootnote && sources.length > 0 ? [sourcesFootnote(parts, sources, footnotes + 1)] : []),
    ],
    asides: [
      ...(action.length === 0 ? [] : [[{ text: action.join(' · ') }]]),
      ...(!inFootnote && sources.length > 0 ? [sourcesLine(parts, sources)] : []),
      ...(support === undefined ? [] : [[{ text: supportLine(support) }]]),
    ],
    items: subLines.map((line) => [{ text: printable(line) }]),
    ...(table !== undefined && { table }),
  }
}

function sourcesLine({ variant }: ManuscriptParts, sources: readonly number[]): Text {
  return [
    { text: `Uit ${sources.length === 1 ? 'briefje' : 'briefjes'} ` },
    ...sources.flatMap((number, at): readonly Run[] => [
      ...(at === 0 ? [] : [{ text: at === sources.length - 1 ? ' en ' : ', ' }]),
      { text: String(number), ...(variant.annex && { to: `briefje-${number}` }) },
    ]),
  ]
}

function sourcesFootnote({ report, variant }: ManuscriptParts, sources: readonly number[], number: number): Footnote {
  return {
    number,
    label: `Bronnen (${sources.length})`,
    footnote: sources.flatMap((source, at): readonly Run[] => {
      const note = report.notes[source - 1]
      if (note === undefined) return []
      const where = `Tafel ${printableLine(note.table)}, ${writeRound(note.round)}`
      return [
        { text: `${at === 0 ? '' : ' '}Briefje ` },
        { text: String(source), ...(variant.annex && { to: `briefje-${source}` }) },
        { text: `: “${printable(note.text)}” (${where}).` },
      ]
    }),
  }
}

/** Footnotes are numbered through the whole report; only conclusions have them, one each at most. */
function footnotesBefore({ report, variant }: ManuscriptParts, theme: number, at: number): number {
  if (variant.sources === 'numbers') return 0
  const before = [
    ...report.themes.slice(0, theme - 1).flatMap(({ conclusions }) => conclusions),
    ...(report.themes[theme - 1]?.conclusions.slice(0, at) ?? []),
  ]
  return before.filter(({ sources }) => sources.length > 0).length
}
