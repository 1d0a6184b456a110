/** Two words are one when they begin alike for so many letters, as "begrip" and "begrippen". */
const SAME_START = 5

/** Says of a root whether it is one of these, or begins as one of them does. */
export function sameBeginnings(roots: Iterable<string>): (root: string) => boolean {
  const known = new Set(roots)
  const starts = new Set([...known].filter(isLong).map(startOf))
  return (root) => known.has(root) || (isLong(root) && starts.has(startOf(root)))
}

function isLong(root: string): boolean {
  return root.length >= SAME_START
}

function startOf(root: string): string {
  return root.slice(0, SAME_START)
}
