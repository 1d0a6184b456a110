/** Reads as RFC 4180 says, letter by letter, with this sign between cells. */
export function readCsv(text: string, separator = ';'): readonly (readonly string[])[] {
  const read: string[][] = [[]]
  let now = ''
  let quoted = false
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const letter = text[at]
    if (quoted && letter === '"' && text[at + 1] === '"') at += 1
    else if (letter === '"') {
      quoted = !quoted
      continue
    } else if (!quoted && (letter === separator || text.startsWith('\r\n', at))) {
      read.at(-1)?.push(now)
      now = ''
      if (letter === separator) continue
      at += 1
      read.push([])
      continue
    }
    now += letter
  }
  return read.slice(0, -1)
}
