import type { Report } from '@tafelronde/shared/harvest/report.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'

/** What was laid down, so that it can be looked for in the report. */
export interface Played {
  readonly session: SessionId
  readonly people: number
  readonly rounds: number
  readonly notes: readonly LaidNote[]
  readonly cards: readonly LaidCard[]
  readonly conclusions: readonly DrawnConclusion[]
  /** How often the host put right what was proposed. */
  readonly edits: number
  /** What the product turned down, with the reason as the house names it. */
  readonly refused: readonly { readonly what: string; readonly why: string }[]
  readonly report: Report
  readonly html: string
}

export interface LaidNote {
  readonly text: string
  /** The table's name. */
  readonly table: string
  /** 1-based, as in the script and in the report. */
  readonly round: number
}

export interface LaidCard {
  readonly lines: readonly string[]
  readonly table: string
  readonly round: number
}

export interface DrawnConclusion {
  readonly text: string
  /** The theme's place among the themes. */
  readonly theme: number
  readonly sources: number
}
