import { PdfReader, type PdfValue } from './pdf-value.ts'

/** The signs of a font by the numbers under which a page shows them. */
export type Letters = ReadonlyMap<string, string>

/** What a page shows under each number that its tags call up; the rest is for the eye alone. */
export function readPageText(content: string, fonts: ReadonlyMap<string, Letters>): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  const reader = new PdfReader(content)
  const open: { readonly number?: number; readonly instead?: string }[] = []
  let operands: PdfValue[] = []
  let letters: Letters = new Map()
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (value.kind === 'word') {
      follow(value.word)
      operands = []
    } else operands.push(value)
  }
  return texts

  function follow(operator: string): void {
    const [first, second] = operands
    if (operator === 'Tf' && first?.kind === 'name') letters = fonts.get(first.name) ?? new Map()
    if (operator === 'Tj' || operator === 'TJ') show(shown(first))
    if (operator === 'EMC') open.pop()
    if (operator === 'BMC') open.push({})
    if (operator === 'BDC') begin(second)
  }

  function begin(properties: PdfValue | undefined): void {
    const entries = properties?.kind === 'dictionary' ? properties.entries : new Map<string, PdfValue>()
    const [number, instead] = [entries.get('MCID'), entries.get('ActualText')]
    if (instead?.kind === 'string') show(textOf(instead.bytes))
    open.push({
      ...(number?.kind === 'number' ? { number: number.number } : {}),
      ...(instead?.kind === 'string' ? { instead: instead.bytes } : {}),
    })
  }

  function show(text: string): void {
    const number = open.findLast((mark) => mark.number !== undefined)?.number
    if (number === undefined || open.some((mark) => mark.instead !== undefined)) return
    texts.set(number, (texts.get(number) ?? '') + text)
  }

  function shown(operand: PdfValue | undefined): string {
    if (operand?.kind === 'list') return operand.items.map(shown).join('')
    if (operand?.kind !== 'string') return ''
    return (operand.bytes.match(/[^]{2}/g) ?? []).map((glyph) => letters.get(glyph) ?? '').join('')
  }
}

/** What a font tells of its signs: lines such as `<0001> <0064>`. */
export function readLetters(toUnicode: string): Letters {
  const letters = new Map<string, string>()
  for (const [, list = ''] of toUnicode.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of list.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>/gi)) {
      letters.set(Buffer.from(glyph, 'hex').toString('latin1'), utf16(Buffer.from(text, 'hex').toString('latin1')))
    }
  }
  return letters
}

/** A string that is text: in UTF-16 where it says so. */
function textOf(bytes: string): string {
  return bytes.startsWith('\u00fe\u00ff') ? utf16(bytes) : bytes
}

function utf16(bytes: string): string {
  return new TextDecoder('utf-16be').decode(Buffer.from(bytes, 'latin1'))
}
