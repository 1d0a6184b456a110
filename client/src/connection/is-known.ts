import { readUpdate } from '@tafelronde/shared/notes/typed-update.ts'
import * as Y from 'yjs'

/** Whether a document says already all that an update says. */
export function isKnown(document: Y.Doc, update: Uint8Array): boolean {
  const read = readUpdate(update)
  if (read === undefined) return true // nothing that anybody could read
  const { store } = document
  const hasStructs = read.structs.every(({ id, length }) => id.clock + length <= Y.getState(store, id.client))
  return hasStructs && read.deleted.every((range) => isDeleted(document, range))
}

function isDeleted(document: Y.Doc, { client, clock, length }: { client: number; clock: number; length: number }) {
  const end = clock + length
  const structs = document.store.clients.get(client)
  if (structs === undefined || end > Y.getState(document.store, client)) return false
  for (let at = Y.findIndexSS(structs, clock); at < structs.length; at += 1) {
    const struct = structs[at]
    if (struct === undefined || struct.id.clock >= end) break
    if (!struct.deleted) return false
  }
  return true
}

/** A copy of a document with an update in it; `undefined` where it leans on something that the document does not have. */
export function copyWith(document: Y.Doc, update: Uint8Array): Y.Doc | undefined {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document))
  try {
    Y.applyUpdate(copy, update)
  } catch {
    return undefined
  }
  return copy.store.pendingStructs === null && copy.store.pendingDs === null ? copy : undefined
}
