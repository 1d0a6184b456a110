import { type HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'

/** The colours of a report by what they are for. What is muted can still be read on white. */
export function colours(tokens: HouseTokens) {
  return {
    accent: tokens['--tafelronde-report-accent-color'],
    heading: tokens['--tafelronde-report-heading-color'],
    text: tokens['--tafelronde-report-color'],
    muted: '#565f6e',
    hairline: '#c9cdd4',
  }
}
