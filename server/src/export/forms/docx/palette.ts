import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { reportColours, type ReportColours } from '../report-colours.ts'

/** The colours of a report as Word writes them: six digits without a sign. */
export function paletteOf(tokens: HouseTokens): ReportColours {
  const { accent, heading, text, muted, hairline } = reportColours(tokens)
  return {
    accent: digitsOf(accent),
    heading: digitsOf(heading),
    text: digitsOf(text),
    muted: digitsOf(muted),
    hairline: digitsOf(hairline),
  }
}

function digitsOf(colour: string): string {
  return colour.slice(1)
}
