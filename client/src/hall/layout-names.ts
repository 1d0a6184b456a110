/** How names stand on the wall: in so many columns, and how large against 48 px at 1920 × 1080. */
export interface NameLayout {
  readonly columns: number
  readonly rows: number
  readonly scale: number
}

interface Measured {
  readonly columns: number
  readonly scale: number
  /** So many letters fit beside the shape. */
  readonly letters: number
}

/** From the largest to the smallest that ten metres allow: 96, 64 and 48 px. */
const layouts: readonly Measured[] = [
  { columns: 2, scale: 2, letters: 14 },
  { columns: 2, scale: 4 / 3, letters: 23 },
  { columns: 3, scale: 4 / 3, letters: 14 },
  { columns: 3, scale: 1, letters: 20 },
]
const smallest: Measured = { columns: 4, scale: 1, letters: 14 }

/** The height of the screen in letters of 48 px, less its title, its margins and its corner. */
const HEIGHT = 17.6
const LEGEND_LINE = 1.2

/** How many rows of this size stand under a legend of so many lines. Large letters have air between them. */
function rowsOf(scale: number, legendLines: number): number {
  return Math.floor((HEIGHT - LEGEND_LINE * legendLines) / (scale * (scale > 1 ? 1.3 : 1.09)))
}

/** So many names fit on one page; above it they are spread over pages. */
export function mostNames(legendLines: number): number {
  return smallest.columns * rowsOf(smallest.scale, legendLines)
}

/** The largest letters with which all names stand on one page, and with which the longest still fits if that can be. */
export function layoutNames(names: readonly string[], legendLines: number): NameLayout {
  const longest = Math.max(0, ...names.map((name) => name.length))
  const roomy = [...layouts, smallest].filter(
    ({ columns, scale }) => columns * rowsOf(scale, legendLines) >= names.length,
  )
  const { columns, scale } = roomy.find(({ letters }) => letters >= longest) ?? roomy[0] ?? smallest
  return { columns, scale, rows: rowsOf(scale, legendLines) }
}

/** A page of names, and the letters between which they lie. */
export interface NamePage<Line> {
  readonly lines: readonly Line[]
  readonly from: string
  readonly to: string
}

/** Spreads names over as few pages as can be, about equally full, and begins a page with a new letter where possible. */
export function pageNames<Line extends { readonly name: string }>(
  lines: readonly Line[],
  most: number,
): readonly NamePage<Line>[] {
  const pages: NamePage<Line>[] = []
  let rest = lines
  while (rest.length > 0) {
    const left = Math.ceil(rest.length / most)
    const wanted = Math.ceil(rest.length / left)
    const at = rest.length <= most ? rest.length : findBreak(rest, wanted, most)
    const page = rest.slice(0, at)
    pages.push({ lines: page, from: letterOf(page.at(0)), to: letterOf(page.at(-1)) })
    rest = rest.slice(at)
  }
  return pages
}

/** The place nearest to `wanted` where another letter begins, as long as what comes before fits on a page. */
function findBreak(lines: readonly { readonly name: string }[], wanted: number, most: number): number {
  for (let off = 0; off < wanted; off += 1) {
    for (const at of [wanted - off, wanted + off]) {
      if (at <= most && at < lines.length && letterOf(lines[at - 1]) !== letterOf(lines[at])) return at
    }
  }
  return wanted
}

function letterOf(line: { readonly name: string } | undefined): string {
  return (line?.name.normalize('NFD').at(0) ?? '').toUpperCase()
}
