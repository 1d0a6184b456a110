import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'

/** The colours of a report by what they are for. */
export interface ReportColours {
  readonly accent: string
  readonly heading: string
  readonly text: string
  /** Less loud, and still read with ease on white. */
  readonly muted: string
  /** Lines between rows. */
  readonly hairline: string
}

export function reportColours(tokens: HouseTokens): ReportColours {
  return {
    accent: tokens['--tafelronde-report-accent-color'],
    heading: tokens['--tafelronde-report-heading-color'],
    text: tokens['--tafelronde-report-color'],
    muted: '#565f6e',
    hairline: '#c9cdd4',
  }
}
