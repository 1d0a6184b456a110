/** What stands in XML, piece by piece. Names come without their namespace. */
export type XmlPiece =
  | { readonly kind: 'open'; readonly name: string; readonly tag: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

/**
 * Goes through XML as spreadsheets write it, in one pass and whatever stands there: what is no XML gives fewer pieces and
 * no fault. Nothing is ever looked up or expanded: an entity that a file defines itself stays as it is written.
 */
export function* readXml(xml: string): Generator<XmlPiece> {
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start !== at) yield { kind: 'text', text: plain(xml.slice(at, start === -1 ? xml.length : start)) }
    if (start === -1) return
    if (xml.startsWith('<!--', start)) at = after(xml, '-->', start)
    else if (xml.startsWith('<?', start)) at = after(xml, '?>', start)
    else if (xml.startsWith('<![CDATA[', start)) {
      at = after(xml, ']]>', start)
      yield { kind: 'text', text: xml.slice(start + 9, Math.max(start + 9, at - 3)) }
    } else {
      const end = endOfTag(xml, start)
      const tag = xml.slice(start + 1, end)
      at = end + 1
      if (tag.startsWith('/')) yield { kind: 'close', name: localName(tag.slice(1)) }
      else if (!tag.startsWith('!')) {
        const empty = tag.endsWith('/')
        yield { kind: 'open', name: localName(tag), tag, empty }
        if (empty) yield { kind: 'close', name: localName(tag) }
      }
    }
  }
}

/** What a tag says under a name, whatever namespace that stands in. */
export function attribute(tag: string, name: string): string | undefined {
  const line = tag.replace(/\s/g, ' ')
  for (const front of [' ', ':'])
    for (const quote of ['"', "'"]) {
      const found = line.indexOf(`${front}${name}=${quote}`)
      const start = found + name.length + 3
      const end = found === -1 ? -1 : line.indexOf(quote, start)
      if (end !== -1) return plain(line.slice(start, end))
    }
  return undefined
}

function after(xml: string, end: string, start: number): number {
  const found = xml.indexOf(end, start)
  return found === -1 ? xml.length : found + end.length
}

/** A tag ends at the first `>` that is in no quotes. */
function endOfTag(xml: string, start: number): number {
  let quote = ''
  for (let at = start; at < xml.length; at += 1) {
    const sign = xml[at] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return xml.length
}

function localName(tag: string): string {
  const [whole = ''] = tag.split(/[\s/]/, 1)
  return whole.slice(whole.indexOf(':') + 1)
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function plain(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? written
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written
  })
}
