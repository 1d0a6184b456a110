/** How names stand on the wall: in so many columns, and how large against 48 px at 1920 × 1080. */
export interface NameLayout {
  readonly columns: number
  readonly rows: number
  readonly scale: number
}

interface Measured extends NameLayout {
  /** So many letters fit beside the shape. */
  readonly letters: number
}

/** From the largest to the smallest that ten metres allow: 96, 64 and 48 px. */
const layouts: readonly Measured[] = [
  { columns: 2, rows: 6, scale: 2, letters: 14 },
  { columns: 2, rows: 9, scale: 4 / 3, letters: 23 },
  { columns: 3, rows: 9, scale: 4 / 3, letters: 14 },
  { columns: 3, rows: 15, scale: 1, letters: 19 },
  { columns: 4, rows: 15, scale: 1, letters: 13 },
]

const smallest = { columns: 4, rows: 15, scale: 1 } as const satisfies NameLayout

/** One page may hold so many names; above it they are spread over pages. */
export const MOST_NAMES = smallest.columns * smallest.rows

/** The largest letters with which all names stand on one page, and with which the longest still fits if that can be. */
export function layoutNames(names: readonly string[]): NameLayout {
  const longest = Math.max(0, ...names.map((name) => name.length))
  const roomy = layouts.filter(({ columns, rows }) => columns * rows >= names.length)
  const { columns, rows, scale } = roomy.find(({ letters }) => letters >= longest) ?? roomy.at(0) ?? smallest
  return { columns, rows, scale }
}

/** A page of names, and the letters between which they lie. */
export interface NamePage<Line> {
  readonly lines: readonly Line[]
  readonly from: string
  readonly to: string
}

/** Spreads names over as few pages as can be, about equally full, and begins a page with a new letter where possible. */
export function pageNames<Line extends { readonly name: string }>(lines: readonly Line[]): readonly NamePage<Line>[] {
  const pages: NamePage<Line>[] = []
  let rest = lines
  while (rest.length > 0) {
    const left = Math.ceil(rest.length / MOST_NAMES)
    const wanted = Math.ceil(rest.length / left)
    const at = rest.length <= MOST_NAMES ? rest.length : findBreak(rest, wanted)
    const page = rest.slice(0, at)
    pages.push({ lines: page, from: letterOf(page.at(0)), to: letterOf(page.at(-1)) })
    rest = rest.slice(at)
  }
  return pages
}

/** The place nearest to `wanted` where another letter begins, as long as what comes before fits on a page. */
function findBreak(lines: readonly { readonly name: string }[], wanted: number): number {
  for (let off = 0; off < wanted; off += 1) {
    for (const at of [wanted - off, wanted + off]) {
      if (at <= MOST_NAMES && at < lines.length && letterOf(lines[at - 1]) !== letterOf(lines[at])) return at
    }
  }
  return wanted
}

function letterOf(line: { readonly name: string } | undefined): string {
  return (line?.name.normalize('NFD').at(0) ?? '').toUpperCase()
}
