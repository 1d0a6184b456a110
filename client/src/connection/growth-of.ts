import * as Y from 'yjs'

/** How many characters a text gets more when Yjs takes this step back: what it deleted comes, what it wrote goes. */
export function growthOf(document: Y.Doc, step: Y.UndoManager['undoStack'][number]): number {
  let growth = 0
  for (const { item, length } of itemsIn(document, step.deletions)) {
    if (item.deleted && !Y.isDeleted(step.insertions, item.id)) growth += length
  }
  for (const { item, length } of itemsIn(document, step.insertions)) if (!item.deleted) growth -= length
  return growth
}

function* itemsIn(document: Y.Doc, ranges: Y.UndoManager['undoStack'][number]['deletions']) {
  for (const [client, parts] of ranges.clients) {
    const structs = document.store.clients.get(client) ?? []
    for (const { clock, len } of parts) {
      for (let at = Y.findIndexSS(structs, clock); at < structs.length; at += 1) {
        const item = structs[at]
        if (item === undefined || item.id.clock >= clock + len) break
        if (!(item instanceof Y.Item)) continue
        const from = Math.max(clock, item.id.clock)
        yield { item, length: Math.min(clock + len, item.id.clock + item.length) - from }
      }
    }
  }
}
