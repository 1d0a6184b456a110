/** What stands in a PDF between its objects, and in its pages between their operators. */
export type PdfValue =
  | { readonly kind: 'number'; readonly number: number }
  /** A name such as `/Type`, without its stroke. */
  | { readonly kind: 'name'; readonly name: string }
  /** Bytes, one to a sign. */
  | { readonly kind: 'string'; readonly bytes: string }
  | { readonly kind: 'list'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue> }
  /** The number of an object elsewhere. */
  | { readonly kind: 'reference'; readonly object: number }
  /** An operator, or a word. */
  | { readonly kind: 'word'; readonly word: string }

const token =
  /\s*(?:%[^\n]*\n\s*)*(?:(?<number>[+-]?(?:\d+\.?\d*|\.\d+))|\/(?<name>[^\s/<>[\]()%]*)|<(?<hex>[\da-fA-F\s]*)>|(?<mark><<|>>|\[|\]|\()|(?<word>[^\s/<>[\]()%]+))/y

const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads values one after the other. It knows as much of PDF as Typst writes. */
export class PdfReader {
  readonly #source: string
  #at: number

  /** `source`: bytes, one to a sign. */
  constructor(source: string, at = 0) {
    this.#source = source
    this.#at = at
  }

  get at(): number {
    return this.#at
  }

  /** The next value; undefined at the end, and at the end of what it stands in. */
  next(): PdfValue | undefined {
    token.lastIndex = this.#at
    const { number, name, hex, mark, word } = token.exec(this.#source)?.groups ?? {}
    if (token.lastIndex === 0) return undefined
    this.#at = token.lastIndex
    if (number !== undefined) return { kind: 'number', number: Number(number) }
    if (name !== undefined) return { kind: 'name', name }
    if (hex !== undefined) return { kind: 'string', bytes: Buffer.from(hex, 'hex').toString('latin1') }
    if (mark === '(') return { kind: 'string', bytes: this.#literal() }
    if (mark === '[') return { kind: 'list', items: this.#untilTheEnd() }
    if (mark === '<<') return { kind: 'dictionary', entries: inPairs(this.#untilTheEnd()) }
    return mark === undefined ? { kind: 'word', word: word ?? '' } : undefined
  }

  #untilTheEnd(): readonly PdfValue[] {
    const items: PdfValue[] = []
    for (let value = this.next(); value !== undefined; value = this.next()) {
      const object = value.kind === 'word' && value.word === 'R' ? items.splice(-2)[0] : undefined
      items.push(object?.kind === 'number' ? { kind: 'reference', object: object.number } : value)
    }
    return items
  }

  #literal(): string {
    let bytes = ''
    let depth = 0
    for (; ; this.#at++) {
      const sign = this.#source[this.#at]
      if (sign === undefined || (sign === ')' && depth === 0)) break
      if (sign === '\\') bytes += this.#escape()
      else bytes += sign
      if (sign === '(') depth++
      if (sign === ')') depth--
    }
    this.#at++
    return bytes
  }

  #escape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.#source.slice(this.#at + 1, this.#at + 4))?.[0]
    this.#at += octal?.length ?? 1
    const sign = this.#source[this.#at] ?? ''
    return octal === undefined ? (escaped[sign] ?? sign) : String.fromCharCode(Number.parseInt(octal, 8))
  }
}

function inPairs(items: readonly PdfValue[]): ReadonlyMap<string, PdfValue> {
  const entries = new Map<string, PdfValue>()
  for (let at = 0; at + 1 < items.length; at += 2) {
    const [key, value] = [items[at], items[at + 1]]
    if (key?.kind === 'name' && value !== undefined) entries.set(key.name, value)
  }
  return entries
}
