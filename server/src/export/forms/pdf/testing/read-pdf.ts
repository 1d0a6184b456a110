import { inflateSync } from 'node:zlib'
import { readLetters, readPageText } from './page-text.ts'
import { PdfReader, type PdfValue } from './pdf-value.ts'

/** A part of a document as its tags tell it: what it is, and what stands in it. */
export interface Tagged {
  readonly tag: string
  readonly parts: readonly (Tagged | string)[]
}

/** What a tagged PDF says to who has it read aloud. It knows as much of PDF as Typst writes. */
export function readPdf(bytes: Uint8Array): Tagged {
  const source = Buffer.from(bytes).toString('latin1')
  const { objects, streams } = objectsOf(source)
  const texts = new Map<PdfValue, ReadonlyMap<number, string>>()
  const root = Array.from(objects.values()).find((value) => nameIn(value, 'Type') === 'StructTreeRoot')
  return tagged(root)

  function tagged(element: PdfValue | undefined): Tagged {
    const parts = itemsOf(at(element, 'K')).map((part) => {
      if (part.kind === 'number') return textOn(at(element, 'Pg'), part)
      const child = followed(part)
      const type = nameIn(child, 'Type')
      if (type === 'MCR') return textOn(at(child, 'Pg'), at(child, 'MCID'))
      return type === 'StructElem' ? tagged(child) : ''
    })
    return { tag: nameIn(element, 'S') ?? '', parts }
  }

  function textOn(page: PdfValue | undefined, number: PdfValue | undefined): string {
    if (page === undefined || number?.kind !== 'number') return ''
    const known = texts.get(page) ?? textsOf(page)
    texts.set(page, known)
    return known.get(number.number) ?? ''
  }

  function textsOf(page: PdfValue): ReadonlyMap<number, string> {
    const named = at(at(page, 'Resources'), 'Font')
    const fonts = Array.from(named?.kind === 'dictionary' ? named.entries : [], ([name, font]) => {
      return [name, readLetters(streamOf(at(followed(font), 'ToUnicode')))] as const
    })
    return readPageText(streamOf(at(page, 'Contents')), new Map(fonts))
  }

  /** An entry of a dictionary, which itself or whose value may stand elsewhere. */
  function at(value: PdfValue | undefined, key: string): PdfValue | undefined {
    const dictionary = value === undefined ? undefined : followed(value)
    return dictionary?.kind === 'dictionary' ? followed(dictionary.entries.get(key)) : undefined
  }

  function followed(value: PdfValue | undefined): PdfValue | undefined {
    return value?.kind === 'reference' ? objects.get(value.object) : value
  }

  function nameIn(value: PdfValue | undefined, key: string): string | undefined {
    const name = at(value, key)
    return name?.kind === 'name' ? name.name : undefined
  }

  function streamOf(dictionary: PdfValue | undefined): string {
    const begin = dictionary === undefined ? undefined : streams.get(dictionary)
    const length = at(dictionary, 'Length')
    if (begin === undefined || length?.kind !== 'number') return ''
    const packed = Buffer.from(source.slice(begin, begin + length.number), 'latin1')
    return (nameIn(dictionary, 'Filter') === undefined ? packed : inflateSync(packed)).toString('latin1')
  }
}

/** The objects of a PDF by number, and where the bytes of those begin that have bytes. */
function objectsOf(source: string): {
  readonly objects: ReadonlyMap<number, PdfValue>
  readonly streams: ReadonlyMap<PdfValue, number>
} {
  const objects = new Map<number, PdfValue>()
  const streams = new Map<PdfValue, number>()
  for (const { 0: head, 1: number, index } of source.matchAll(/^(\d+) 0 obj\s/gm)) {
    const reader = new PdfReader(source, index + head.length)
    const value = reader.next()
    if (value === undefined) continue
    objects.set(Number(number), value)
    const stream = /^\s*stream\r?\n/.exec(source.slice(reader.at, reader.at + 20))
    if (stream !== null) streams.set(value, reader.at + stream[0].length)
  }
  return { objects, streams }
}

function itemsOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined) return []
  return value.kind === 'list' ? value.items : [value]
}
