import { labelOf } from '@tafelronde/shared/harvest/conclusion-label.ts'
import type { ConclusionNumber } from '@tafelronde/shared/harvest/conclusion-number.ts'
import type { Report, ReportConclusion } from '@tafelronde/shared/harvest/report.ts'
import { actionLines } from '../manuscript/action-lines.ts'
import { type HeadLines, writeHead } from '../manuscript/head-lines.ts'
import { printableLine } from '../manuscript/printable.ts'
import { statusWords } from '../report-words.ts'

/** What a newsletter tells of a meeting, in lines that can be printed. */
export interface News extends HeadLines {
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
  return { ...writeHead(report), themes: pickThemes(report, picked) }
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

function tellConclusion(conclusion: ReportConclusion): NewsLine {
  const { kind, text, subLines, status } = conclusion
  const label = labelOf(kind, text)
  return {
    label: label === '' ? '' : `${label}: `,
    text: `${printableLine(text)}${status === 'goedgekeurd' ? '' : ` (${statusWords[status]})`}`,
    under: [...subLines.map(printableLine), ...actionLines(conclusion)],
  }
}
