import * as Y from 'yjs'
import { type FreshStruct } from './typed-update.ts'

/**
 * Whether new items come to lie between the neighbours that they name, and a document that is loaded again says the
 * same: tried on a copy, because only Yjs itself can tell where characters end up that lean on each other. Costs some
 * milliseconds on a busy paper, so the gate asks only when it cannot see the order.
 */
export function isInOrder(document: Y.Doc, update: Uint8Array, fresh: readonly FreshStruct[]): boolean {
  const copy = copyOf(document)
  Y.applyUpdate(copy, update)
  if (copy.store.pendingStructs !== null || copy.store.pendingDs !== null) return false
  const places = new Map<Y.Text, Map<Y.Item, number>>()
  for (const { struct } of fresh) {
    const item = Y.getItem(copy.store, struct.id)
    if (!(item instanceof Y.Item) || !(struct instanceof Y.Item)) continue
    const text = item.parent
    if (!(text instanceof Y.Text)) return false
    const placed = places.get(text) ?? placeItems(text)
    places.set(text, placed)
    const own = placed.get(item)
    const left = placeOf(copy, placed, struct.origin)
    const right = placeOf(copy, placed, struct.rightOrigin)
    if (own === undefined || left === undefined || right === undefined) return false
    // An item may have grown together with its neighbour, and then shares its place.
    if (left !== null && left > own) return false
    if (right !== null && right < own) return false
  }
  const again = copyOf(copy)
  return [...places.keys()].every((text) => sameText(copy, again, text))
}

function copyOf(document: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document))
  return copy
}

function placeItems(text: Y.Text): Map<Y.Item, number> {
  const places = new Map<Y.Item, number>()
  for (let item = text._start; item !== null; item = item.right) places.set(item, places.size)
  return places
}

/** `null` where there is no neighbour; `undefined` where it lies in no or another text. */
function placeOf(copy: Y.Doc, placed: ReadonlyMap<Y.Item, number>, id: Y.ID | null): number | null | undefined {
  if (id === null) return null
  const item = Y.getItem(copy.store, id)
  return item instanceof Y.Item ? placed.get(item) : undefined
}

function sameText(one: Y.Doc, other: Y.Doc, text: Y.Text): boolean {
  const id = text._item?.id
  if (id === undefined) return false
  const item = Y.getItem(other.store, id)
  const twin = item instanceof Y.Item && item.content instanceof Y.ContentType ? item.content.type : undefined
  return (
    twin instanceof Y.Text && twin.toString() === text.toString() && one.store.clients.size === other.store.clients.size
  )
}
