import type * as Y from 'yjs'
import type { OpenDocument } from './open-document.ts'

/**
 * Does something while none of these documents is written: what was asked of them before is done, and on its way to the
 * disk; what is asked after waits. Holds them one inside the other, so whoever holds several must name them in one order: the
 * harvest first, then papers. Whoever changes the harvest may look at papers; whoever changes a paper never waits for the
 * harvest.
 */
export async function holdDocuments<Value>(
  documents: readonly OpenDocument[],
  work: (held: readonly Y.Doc[]) => Promise<Value>,
): Promise<Value> {
  // A document whose other edits could not be saved asks again; the work is done once all the same.
  let working: Promise<Value> | undefined
  return hold([])

  async function hold(held: readonly Y.Doc[]): Promise<Value> {
    const next = documents[held.length]
    if (next === undefined) return (working ??= work(held))
    let done: { readonly value: Value } | undefined
    await next.change<'held'>(async (document) => {
      done = { value: await hold([...held, document]) }
      return { otherwise: 'held' }
    })
    if (done === undefined) throw new Error(`${next.name} could not be held.`)
    return done.value
  }
}
