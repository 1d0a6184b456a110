/** How wide a letter is against its height, on average. */
const LETTER = 0.49

interface Box {
  /** In letters of 48 px. */
  readonly width: number
  readonly height: number
  /** Against 48 px. */
  readonly largest: number
}

/** How large a text can be in its box, against 48 px, below which nobody at the back can read it. */
export function fitText(text: string, { width, height, largest }: Box): number {
  for (let scale = largest; scale > 1; scale -= 0.1) {
    const perLine = Math.floor(width / (LETTER * scale))
    const lines = Math.floor(height / (1.2 * scale))
    if (linesFor(text, perLine) <= lines) return Math.round(scale * 10) / 10
  }
  return 1
}

/** How many lines words take; a word that is longer than a line goes over several. */
export function linesFor(text: string, perLine: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > perLine) {
      lines += 1
      used = 0
    }
    if (word.length > perLine) lines += Math.ceil(word.length / perLine) - 1
    used += (used > 0 ? 1 : 0) + (word.length > perLine ? word.length % perLine : word.length)
  }
  return lines
}
