import * as Y from 'yjs'
import type { CharId, CharRange, TypedItem, TypedUpdate } from './typed-update.ts'

/** What a character belongs to: something of the document, or something that comes with the update. */
export type Holder = Y.Item | Y.GC | TypedItem

/** The characters of a document, and those of an update that is not part of it yet. */
export class Characters {
  readonly #document: Y.Doc
  readonly #fresh: TypedUpdate['fresh']
  /** The text in which each new item comes to stand, once that is known. */
  readonly #texts = new Map<TypedItem, Y.Text>()

  constructor(document: Y.Doc, fresh: TypedUpdate['fresh']) {
    this.#document = document
    this.#fresh = fresh
  }

  /** How many characters the document has of an id: what comes next has this clock. */
  next(client: number): number {
    return Y.getState(this.#document.store, client)
  }

  readonly find = ({ client, clock }: CharId): Holder | undefined => {
    const structs = this.#document.store.clients.get(client)
    if (structs !== undefined && clock < this.next(client)) return structs[Y.findIndexSS(structs, clock)]
    const items = this.#fresh.get(client)
    return items?.[indexAt(items, clock)]
  };

  /** What the document has of an id between two clocks, and then what comes with the update. */
  *between(client: number, from: number, until: number): Iterable<Holder> {
    const known = this.next(client)
    const structs = from < known ? (this.#document.store.clients.get(client) ?? []) : []
    for (let at = from < known ? Y.findIndexSS(structs, from) : 0; at < structs.length; at += 1) {
      const struct = structs[at]
      if (struct === undefined || struct.id.clock >= until) return
      yield struct
    }
    const items = this.#fresh.get(client) ?? []
    for (let at = indexAt(items, Math.max(from, known)); at < items.length; at += 1) {
      const item = items[at]
      if (item === undefined || item.clock >= until) return
      yield item
    }
  }

  /** Up to which clock there is anything of an id. */
  end(client: number): number {
    const last = this.#fresh.get(client)?.at(-1)
    return last === undefined ? this.next(client) : last.clock + last.length
  }

  standsIn(item: TypedItem, text: Y.Text): void {
    this.#texts.set(item, text)
  }

  textOf(holder: Holder): Y.Text | undefined {
    if (!(holder instanceof Y.Item)) return holder instanceof Y.GC ? undefined : this.#texts.get(holder)
    return holder.parentSub === null && holder.parent instanceof Y.Text ? holder.parent : undefined
  }
}

/** Whether nothing is left of it to read. */
export function isDeleted(holder: Holder): boolean {
  if (holder instanceof Y.Item || holder instanceof Y.GC) return holder.deleted
  return holder.text === undefined
}

/** The characters that it holds; `undefined` for what holds none. */
export function wordsOf(holder: Holder): string | undefined {
  if (holder instanceof Y.Item) return holder.content instanceof Y.ContentString ? holder.content.str : undefined
  return 'text' in holder ? holder.text : undefined
}

export function rangeOf(holder: Holder): CharRange {
  if (!(holder instanceof Y.Item) && !(holder instanceof Y.GC)) return holder
  const { client, clock } = holder.id
  return { client, clock, length: holder.length }
}

/** Whether the two halves of one character stand before and after this clock. */
export function isTorn(holder: Holder | undefined, clock: number): boolean {
  const words = holder && wordsOf(holder)
  if (holder === undefined || words === undefined) return false
  const at = clock - rangeOf(holder).clock
  const [high, low] = [words.charCodeAt(at - 1), words.charCodeAt(at)]
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}

/** Which of these has this clock; they are in its order, and one of them has it. */
export function indexAt(ranges: readonly CharRange[], clock: number): number {
  let [first, last] = [0, ranges.length - 1]
  while (first < last) {
    const middle = (first + last + 1) >> 1
    if ((ranges[middle]?.clock ?? Infinity) <= clock) first = middle
    else last = middle - 1
  }
  return first
}
