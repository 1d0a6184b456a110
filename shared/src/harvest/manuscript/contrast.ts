import type { HouseTokens } from './house-style.ts'

/** How much a text's colour must differ from what lies beneath it, by WCAG 2.2 AA. */
export const LEAST_CONTRAST = 4.5

/** How much a colour differs from white, as WCAG 2.2 reckons it: from 1, white itself, to 21, black. */
export function contrastOnWhite(colour: string): number {
  return 1.05 / (luminance(colour) + 0.05)
}

export function isReadableOnWhite(colour: string): boolean {
  return contrastOnWhite(colour) >= LEAST_CONTRAST
}

/** Whether everything in these colours can be read on white. */
export function areReadable(tokens: HouseTokens): boolean {
  return Object.values(tokens).every(isReadableOnWhite)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
