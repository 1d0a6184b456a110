/** A place on paper, in millimetres, and how large words in it may be. */
interface Place {
  readonly width: number
  readonly height: number
  readonly largest: number
  readonly smallest: number
}

const STEP = 0.1

/** How large words can be printed so that all of them stand in their place: the height of their letters, in millimetres. */
export function fitWords(text: string, { width, height, largest, smallest }: Place): number {
  for (let size = largest; size > smallest; size -= STEP) {
    if (linesFor(text, width / size) * LINE * size <= height) return Math.round(size * 10) / 10
  }
  return smallest
}

/** From one line to the next, against the height of the letters; the sheets say the same to the browser. */
const LINE = 1.12

/** How many lines words take that are this wide; a word that is wider than a line goes over several. */
function linesFor(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/)) {
    const needed = widthOf(word)
    if (used > 0 && used + SPACE + needed > width) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? SPACE : 0) + needed
    while (used > width) {
      lines += 1
      used -= width
    }
  }
  return lines
}

const SPACE = 0.25

/** The widths of letters in our bold type against their height, taken rather too wide than too narrow. */
function widthOf(word: string): number {
  let width = 0
  for (const letter of word) {
    if (/[ijlI.,:;'’!|()[\]]/.test(letter)) width += 0.34
    else if (/[mwMW@%]/.test(letter)) width += 0.92
    else if (/[\p{Lu}\d]/u.test(letter)) width += 0.68
    else width += letter < '\u0250' ? 0.57 : 1
  }
  return width
}
