/** A text of at most so many UTF-16 units, cut between words and marked where it was cut. */
export function shortenLine(text: string, length: number): string {
  const line = text.trim().replace(/\s+/g, ' ')
  if (line.length <= length) return line
  const cut = line.slice(0, length - 1)
  const space = cut.lastIndexOf(' ')
  return `${space > length / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`
}
