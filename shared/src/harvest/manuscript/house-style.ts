import { z } from 'zod'

/** A colour as design tokens write it. */
export const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/)

/**
 * How an organisation's reports look, as design tokens named in the manner of the NL Design System. Each colour is
 * readable on white: at least 4.5 to 1.
 */
export const houseTokensSchema = z.object({
  /** Headings, the sign before a line, and what is pressed. */
  '--tafelronde-report-accent-color': colourSchema,
  '--tafelronde-report-heading-color': colourSchema,
  '--tafelronde-report-color': colourSchema,
})
export type HouseTokens = z.infer<typeof houseTokensSchema>

/** How reports look where no organisation has chosen: as the product does. */
export const plainTokens: HouseTokens = {
  '--tafelronde-report-accent-color': '#0f5c5c',
  '--tafelronde-report-heading-color': '#1d2430',
  '--tafelronde-report-color': '#1d2430',
}
