import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** One character: the `clock`-th of all that was ever written under this id. */
export interface CharId {
  readonly client: number
  readonly clock: number
}

/** Neighbouring characters of one client id: `length` of them, from `clock` on. */
export interface CharRange extends CharId {
  readonly length: number
}

/** Characters that were typed in one go, and that the document does not have yet. */
export interface TypedItem extends CharRange {
  /** `undefined` for what was deleted again before anybody saw it: only its room is left. */
  readonly text: string | undefined
  /** What stood to its left and to its right at that moment. */
  readonly origin: CharId | undefined
  readonly rightOrigin: CharId | undefined
  /** The text in which it stands, where it has no neighbour to tell by. */
  readonly parent: CharId | undefined
}

/** What an update says that is not known yet, and all that it deletes, known or not. */
export interface TypedUpdate {
  /** Per client id and in the order of their clocks, the highest id first: the order in which Yjs takes them. */
  readonly fresh: ReadonlyMap<number, readonly TypedItem[]>
  /** Per client id in the order of their clocks, and no two of them overlap. */
  readonly deleted: readonly CharRange[]
}

/** What gave an update away. */
export type Hostility =
  | 'unreadable'
  | 'too-large'
  | 'skip'
  | 'foreign-id'
  | 'gap'
  | 'content'
  | 'unknown-place'
  | 'order'
  | 'unknown-deletion'

/** How the first version of Yjs' encoding says what a struct is, and which neighbours it names. */
export const wire = { kind: 31, gone: 0, deleted: 1, string: 4, skip: 10, key: 32, right: 64, left: 128 } as const

export function sameChar(one: CharId | undefined | null, other: CharId | undefined | null): boolean {
  if (one === other) return true
  if (!one || !other) return !one && !other
  return one.client === other.client && one.clock === other.clock
}

/** Whether a character is one of these. */
export function includesChar(range: CharRange, id: CharId | undefined | null): boolean {
  if (!id) return false
  return id.client === range.client && id.clock >= range.clock && id.clock < range.clock + range.length
}

/** Writes an update, byte for byte of our own making. Deletions of one client stand together. */
export function writeUpdate(fresh: TypedUpdate['fresh'], deleted: readonly CharRange[]): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, fresh.size)
  for (const [client, items] of fresh) {
    encoding.writeVarUint(encoder, items.length)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, items[0]?.clock ?? 0)
    for (const item of items) writeItem(encoder, item)
  }
  const byClient = Map.groupBy(deleted, ({ client }) => client)
  encoding.writeVarUint(encoder, byClient.size)
  for (const [client, ranges] of byClient) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, ranges.length)
    for (const { clock, length } of ranges) {
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarUint(encoder, length)
    }
  }
  return encoding.toUint8Array(encoder)
}

/** Takes apart what this very browser wrote, whatever it holds; `undefined` when it cannot be read. */
export function readUpdate(
  update: Uint8Array,
): { readonly structs: readonly (Y.Item | Y.GC | Y.Skip)[]; readonly deleted: readonly CharRange[] } | undefined {
  try {
    const { structs, ds } = Y.decodeUpdate(update)
    const deleted = [...ds.clients].flatMap(([client, ranges]) =>
      ranges.map(({ clock, len }) => ({ client, clock, length: len })),
    )
    return { structs, deleted }
  } catch {
    return undefined
  }
}

function writeItem(encoder: encoding.Encoder, item: TypedItem): void {
  const { text, origin, rightOrigin, parent } = item
  const neighbours = (origin === undefined ? 0 : wire.left) | (rightOrigin === undefined ? 0 : wire.right)
  encoding.writeUint8(encoder, (text === undefined ? wire.deleted : wire.string) | neighbours)
  if (origin !== undefined) writeChar(encoder, origin)
  if (rightOrigin !== undefined) writeChar(encoder, rightOrigin)
  if (neighbours === 0) {
    if (parent === undefined) throw new TypeError('An item without neighbours stands in a text')
    encoding.writeVarUint(encoder, 0)
    writeChar(encoder, parent)
  }
  if (text === undefined) encoding.writeVarUint(encoder, item.length)
  else encoding.writeVarString(encoder, text)
}

function writeChar(encoder: encoding.Encoder, { client, clock }: CharId): void {
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
}
