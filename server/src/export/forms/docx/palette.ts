import { type HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'

/** The colours of a document, as Word writes them: six digits without a sign. */
export interface Palette {
  readonly accent: string
  readonly heading: string
  readonly text: string
  /** Less loud, and still 4.5 to 1 on white. */
  readonly muted: string
  /** Lines between rows. */
  readonly line: string
}

export function paletteOf(tokens: HouseTokens): Palette {
  return {
    accent: tokens['--tafelronde-report-accent-color'].slice(1),
    heading: tokens['--tafelronde-report-heading-color'].slice(1),
    text: tokens['--tafelronde-report-color'].slice(1),
    muted: '59616e',
    line: 'd3d8de',
  }
}
