import { readUpdate } from '@tafelronde/shared/notes/typed-update.ts'
import * as Y from 'yjs'

/** Characters by their ids. */
interface Range {
  readonly client: number
  readonly clock: number
  readonly length: number
}

/** What an update writes and takes away. */
export interface Edited {
  readonly written: readonly Range[]
  readonly deleted: readonly Range[]
}

export function readEdited(update: Uint8Array): Edited {
  const read = readUpdate(update)
  const written = read?.structs.flatMap((struct) =>
    struct instanceof Y.Item ? [rangeOf(struct.id, struct.length)] : [],
  )
  return { written: written ?? [], deleted: read?.deleted ?? [] }
}

/** How many characters that these edits wrote still stand in the text. */
export function countWords(text: Y.Text, { written }: Edited): number {
  const live = [...itemsOf(text)].filter(({ deleted }) => !deleted)
  return live.reduce((sum, item) => sum + written.reduce((part, range) => part + overlap(range, item), 0), 0)
}

/**
 * Types edits once more that stand in a text of one document, in the same text of another one that does not have them:
 * beside the same characters, and taking the same ones away. Both documents are of one epoch, so that characters have
 * the same ids in them.
 */
export function retype(from: Y.Text, to: Y.Text, { written, deleted }: Edited): void {
  for (const { at, length } of findDeleted(to, deleted).toReversed()) to.delete(at, length)
  const parts = [...itemsOf(from)].flatMap((item) => splitAtKnown(item, to.doc))
  let after: Y.ID | undefined
  let end: number | undefined = 0
  for (const { id, length, isKnown, words } of parts) {
    if (isKnown) {
      after = Y.createID(id.client, id.clock + length - 1)
      end = undefined
    } else if (words !== '' && written.some((range) => overlap(range, { id, length }) > 0)) {
      end ??= after === undefined ? 0 : indexAfter(to, after)
      to.insert(end, words)
      end += words.length
    }
  }
}

interface Part {
  readonly id: Y.ID
  readonly length: number
  /** Whether the other document has it too, be it deleted by now. */
  readonly isKnown: boolean
  /** What stands there; nothing where it was deleted. */
  readonly words: string
}

/** Yjs joins what one writes on end, so that one item may be known in part. */
function splitAtKnown(item: Y.Item, other: Y.Doc | null): readonly Part[] {
  const { content, deleted, id, length } = item
  const words = !deleted && content instanceof Y.ContentString ? content.str : ''
  const state = other === null ? 0 : Y.getState(other.store, id.client)
  const known = Math.min(length, Math.max(0, state - id.clock))
  const parts = [
    { id, length: known, isKnown: true, words: words.slice(0, known) },
    {
      id: Y.createID(id.client, id.clock + known),
      length: length - known,
      isKnown: false,
      words: words.slice(known),
    },
  ]
  return parts.filter((part) => part.length > 0)
}

function* itemsOf(text: Y.Text): Iterable<Y.Item> {
  for (let item = text._start; item !== null; item = item.right) yield item
}

function indexAfter(text: Y.Text, id: Y.ID): number {
  let index = 0
  for (const item of itemsOf(text)) {
    if (overlap(rangeOf(id, 1), item) > 0) return index + (item.deleted ? 0 : id.clock - item.id.clock + 1)
    if (!item.deleted && item.countable) index += item.length
  }
  return index
}

interface Place {
  readonly at: number
  readonly length: number
}

function findDeleted(text: Y.Text, ranges: readonly Range[]): readonly Place[] {
  const found: Place[] = []
  let index = 0
  for (const item of itemsOf(text)) {
    if (item.deleted || !item.countable) continue
    for (const range of ranges) {
      const length = overlap(range, item)
      if (length > 0) found.push({ at: index + Math.max(0, range.clock - item.id.clock), length })
    }
    index += item.length
  }
  return found.toSorted((one, other) => one.at - other.at)
}

function rangeOf({ client, clock }: Y.ID, length: number): Range {
  return { client, clock, length }
}

/** How many characters a range and an item have in common. */
function overlap(range: Range, item: { readonly id: Y.ID; readonly length: number }): number {
  if (range.client !== item.id.client) return 0
  const until = Math.min(range.clock + range.length, item.id.clock + item.length)
  return Math.max(0, until - Math.max(range.clock, item.id.clock))
}
