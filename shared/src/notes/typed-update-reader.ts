import * as decoding from 'lib0/decoding'
import { type CharId, type CharRange, type Hostility, type TypedItem, type TypedUpdate, wire } from './typed-update.ts'
import { skipContent, skipString, skipText } from './typed-update-skip.ts'

/** What is known of client ids before an update is read. */
export interface KnownIds {
  /** How many characters a document has of this id: what comes next has this clock. */
  readonly next: (client: number) => number
  /** Whether the id was issued to whoever sends the update. */
  readonly isOwn: (client: number) => boolean
}

/** What may remain of an update once everything known is out of it. */
export const MOST_ITEMS = 1_000
/** Characters that came and went before anybody saw them: far more than a person types without a line. */
const LONGEST_ABSENCE = 200_000
const LAST_CLOCK: number = 2 ** 31

/**
 * Reads what a browser typed, in one pass and without believing anything: what the document has already is passed over
 * whoever it is by, as an honest browser repeats what it was shown; what is new must be the next of one's own and hold
 * nothing but characters. Stops at the first thing that is not so, and never builds what it does not take.
 *
 * `late` when it holds characters of which nothing is left: their text went away while a page typed in it, and if they
 * were taken that page would call words saved that are nowhere.
 */
export function readTyped(update: Uint8Array, known: KnownIds): TypedUpdate | 'late' | Hostility {
  try {
    const decoder = decoding.createDecoder(update)
    const fresh = readItems(decoder, known)
    return typeof fresh === 'string' ? fresh : { fresh, deleted: readDeletions(decoder) }
  } catch {
    // Cut off, or not of this version.
    return 'unreadable'
  }
}

function readItems(decoder: decoding.Decoder, known: KnownIds): TypedUpdate['fresh'] | 'late' | Hostility {
  const fresh = new Map<number, readonly TypedItem[]>()
  let room = MOST_ITEMS
  let former = Infinity
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients -= 1) {
    const count = decoding.readVarUint(decoder)
    const client = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    // Each id once, the highest first: so every encoder writes them.
    if (client >= former) return 'unreadable'
    former = client
    const items = readItemsOf(decoder, { client, clock, count, next: known.next(client), room, isOwn: known.isOwn })
    if (typeof items === 'string') return items
    if (items.length > 0) fresh.set(client, items)
    room -= items.length
  }
  return fresh
}

interface ItemsOfClient {
  readonly client: number
  readonly clock: number
  readonly count: number
  readonly next: number
  readonly room: number
  readonly isOwn: KnownIds['isOwn']
}

function readItemsOf(decoder: decoding.Decoder, block: ItemsOfClient): readonly TypedItem[] | 'late' | Hostility {
  const { client, count, room, isOwn } = block
  let { clock, next } = block
  // Contiguous: nothing may ever have to wait for what comes before it.
  if (count > 0 && clock > next) return 'gap'
  const items: TypedItem[] = []
  for (let left = count; left > 0; left -= 1) {
    if (clock >= next && !isOwn(client)) return 'foreign-id'
    const item = readItem(decoder, { client, clock }, next)
    if (typeof item === 'string') return item
    clock += item.length
    if (clock <= next) continue
    if (!isOwn(client)) return 'foreign-id'
    if (item.kind === 'gone') return 'late'
    if (item.kind === 'other' || item.hasKey) return 'content'
    if (item.length > LONGEST_ABSENCE || clock > LAST_CLOCK || items.length === room) return 'too-large'
    items.push(restOf(item, next))
    next = clock
  }
  return items
}

/** Anything that stands in an update: of what is gone, or is no typing, only the length matters. */
type ReadItem =
  | (TypedItem & { readonly kind: 'typed'; readonly hasKey: boolean })
  | (CharRange & { readonly kind: 'gone' })
  | (CharRange & { readonly kind: 'other' })

function readItem(decoder: decoding.Decoder, at: CharId, next: number): ReadItem | Hostility {
  const info = decoding.readUint8(decoder)
  if (info === wire.skip) return 'skip'
  const kind = info & wire.kind
  if (kind === wire.gone) return { kind: 'gone', ...at, length: decoding.readVarUint(decoder) }
  const isTyped = kind === wire.string || kind === wire.deleted
  // Not even looked at: content can be made so that taking it apart costs seconds.
  if (at.clock >= next && !isTyped) return 'content'
  const origin = (info & wire.left) === 0 ? undefined : readChar(decoder)
  const rightOrigin = (info & wire.right) === 0 ? undefined : readChar(decoder)
  const isAlone = origin === undefined && rightOrigin === undefined
  const parent = isAlone ? readParent(decoder) : undefined
  const hasKey = isAlone && (info & wire.key) !== 0
  if (hasKey) skipString(decoder)
  if (!isTyped) return { kind: 'other', ...at, length: skipContent(decoder, kind) }
  if (kind === wire.string && at.clock < next) {
    const begin = decoder.pos
    const known = skipText(decoder)
    if (at.clock + known <= next) return { kind: 'other', ...at, length: known }
    decoder.pos = begin
  }
  const text = kind === wire.string ? decoding.readVarString(decoder) : undefined
  const length = text === undefined ? decoding.readVarUint(decoder) : text.length
  return { kind: 'typed', ...at, length, text, origin, rightOrigin, parent, hasKey }
}

/** The part of an item that is not known: it goes on where the known part ends. */
function restOf(item: TypedItem, next: number): TypedItem {
  const known = next - item.clock
  if (known === 0) return item
  const { client, rightOrigin } = item
  const text = item.text?.slice(known).toWellFormed()
  const origin = { client, clock: next - 1 }
  return { client, clock: next, length: item.length - known, text, origin, rightOrigin, parent: undefined }
}

function readDeletions(decoder: decoding.Decoder): readonly CharRange[] {
  const deleted: CharRange[] = []
  let former = Infinity
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients -= 1) {
    const client = decoding.readVarUint(decoder)
    if (client >= former) throw new RangeError('Ids out of order')
    former = client
    let reached = 0
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      const clock = decoding.readVarUint(decoder)
      const length = decoding.readVarUint(decoder)
      // What is deleted twice would count twice.
      if (clock < reached) throw new RangeError('Deletions out of order')
      reached = clock + length
      if (length > 0) deleted.push({ client, clock, length })
    }
  }
  return deleted
}

function readChar(decoder: decoding.Decoder): CharId {
  return { client: decoding.readVarUint(decoder), clock: decoding.readVarUint(decoder) }
}

/** The text in which an item stands; `undefined` when that is said to be a root of the document, which no text is. */
function readParent(decoder: decoding.Decoder): CharId | undefined {
  if (decoding.readVarUint(decoder) !== 1) return readChar(decoder)
  skipString(decoder)
  return undefined
}
