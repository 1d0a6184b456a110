import { labelOf } from '@tafelronde/shared/harvest/conclusion-label.ts'
import { type ConclusionNumber } from '@tafelronde/shared/harvest/conclusion-number.ts'
import { type Report, type ReportConclusion } from '@tafelronde/shared/harvest/report.ts'
import { printableLine } from '../manuscript/printable.ts'
import { ordinalInWords, statusWords, writeDate } from '../report-words.ts'

/** What a newsletter tells of a meeting, in lines that can be printed. */
export interface News {
  /** The community, and which of its meetings this is. */
  readonly over: string
  readonly title: string
  /** When and where. */
  readonly when: string
  readonly themes: readonly { readonly title: string; readonly lines: readonly NewsLine[] }[]
}

export interface NewsLine {
  /** The kind with a colon behind it, or nothing. */
  readonly label: string
  readonly text: string
  readonly under: readonly string[]
}

/** The picked conclusions by their theme, in the order of the report; all that was approved where nobody chose. */
export function pickNews(report: Report, picked: readonly ConclusionNumber[] | undefined): News {
  const { community, ordinal, title, startsAt, timeZone, place } = report
  return {
    over: [printableLine(community), ordinalInWords(ordinal)].filter((part) => part !== '').join(' · '),
    title: printableLine(title) || 'Verslag',
    when: [writeDate(startsAt, timeZone), printableLine(place)].filter((part) => part !== '').join(', '),
    themes: pickThemes(report, picked),
  }
}

function pickThemes({ themes }: Report, picked: readonly ConclusionNumber[] | undefined): News['themes'] {
  return themes
    .map(({ title, conclusions }, theme) => ({
      title: printableLine(title) || `Thema ${theme + 1}`,
      lines: conclusions
        .filter(({ status }, at) =>
          picked === undefined
            ? status === 'goedgekeurd'
            : picked.some((one) => one.theme === theme + 1 && one.conclusion === at + 1),
        )
        .map(tellConclusion),
    }))
    .filter(({ lines }) => lines.length > 0)
}

function tellConclusion({ kind, text, subLines, status, owner, term }: ReportConclusion): NewsLine {
  const label = labelOf(kind, text)
  return {
    label: label === '' ? '' : `${label}: `,
    text: `${printableLine(text)}${status === 'goedgekeurd' ? '' : ` (${statusWords[status]})`}`,
    under: [
      ...subLines.map(printableLine),
      ...(owner === undefined ? [] : [`Eigenaar: ${printableLine(owner)}`]),
      ...(term === undefined ? [] : [`Termijn: ${printableLine(term)}`]),
    ],
  }
}
