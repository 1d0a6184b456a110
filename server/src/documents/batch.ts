import * as Y from 'yjs'
import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { LoggedUpdate } from '../storage/document-log.ts'
import type { Write } from '../storage/write.ts'
import { type Edit, type Entry, look, type Typed } from './entry.ts'
import type { Reader } from './readers.ts'

interface Row {
  readonly parts: Uint8Array[]
  readonly at: Instant
  readonly author: PersonId | undefined
  /** `undefined` for what the server wrote itself. */
  readonly by: Reader | undefined
  readonly isTyped: boolean
}

/** What one tick does to a document: applied in memory, to be saved in one piece, and answered only after that. */
export class Batch {
  readonly document: Y.Doc
  readonly also: Write[] = []
  readonly #rows: Row[] = []
  readonly #settling: (() => void)[] = []
  readonly #answering: (() => void)[] = []

  constructor(document: Y.Doc) {
    this.document = document
  }

  /** What is to be logged: what one person typed in one go is one update. */
  readUpdates(): readonly LoggedUpdate[] {
    return this.#rows.map(({ parts, at, author }) => ({
      bytes: joined(parts),
      at,
      ...(author !== undefined && { author }),
    }))
  }

  /** The reader who typed all of it, if there is one. */
  readSoleWriter(): Reader | undefined {
    const [first] = this.#rows
    return this.#rows.every(({ by }) => by === first?.by) ? first?.by : undefined
  }

  /** Does an entry in memory. Throws when it broke, and then the document may hold half of it. */
  add(entry: Entry): void | Promise<void> {
    switch (entry.kind) {
      case 'typed':
        return this.#addTyped(entry.typed)
      case 'change':
        return this.#addChange(entry)
      case 'look':
        this.#answering.push(() => look(entry, this.document))
    }
  }

  /** All of it is on disk: whoever typed hears so, before anybody is told. */
  settle(): void {
    for (const settle of this.#settling) settle()
  }

  /** Everyone else gets an answer. */
  answer(): void {
    for (const answer of this.#answering) answer()
  }

  #addTyped({ judge, at, author, by, settled }: Typed): void {
    const verdict = judge(this.document)
    if (verdict.kind !== 'accepted') {
      this.#settling.push(() => settled(verdict))
      return
    }
    Y.applyUpdate(this.document, verdict.update)
    const { pendingStructs, pendingDs } = this.document.store
    if (pendingStructs !== null || pendingDs !== null)
      throw new Error('Typed words were accepted that cannot be applied')
    this.#log({ parts: [verdict.update], at, author, by, isTyped: true })
    this.#settling.push(() => settled({ kind: 'saved' }))
  }

  async #addChange(entry: Extract<Entry, { kind: 'change' }>): Promise<void> {
    const decided = await entry.decide(this.document)
    if ('otherwise' in decided) {
      this.#answering.push(() => entry.resolve(decided))
      return
    }
    const { apply, also, at, author } = decided
    this.#log({ parts: updatesOf(this.document, apply), at, author, by: undefined, isTyped: false })
    this.also.push(...also)
    this.#answering.push(() => entry.resolve('done'))
  }

  #log(row: Row): void {
    if (row.parts.length === 0) return
    const last = this.#rows.at(-1)
    const goesOn = row.isTyped && last?.isTyped === true && last.author === row.author && last.by === row.by
    if (goesOn) last.parts.push(...row.parts)
    else this.#rows.push(row)
  }
}

function updatesOf(document: Y.Doc, apply: Edit['apply']): Uint8Array[] {
  const updates: Uint8Array[] = []
  const keep = (update: Uint8Array) => updates.push(update)
  document.on('update', keep)
  try {
    document.transact(() => apply(document))
  } finally {
    document.off('update', keep)
  }
  return updates
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first, ...more] = parts
  if (first === undefined) throw new TypeError('There is nothing to join')
  return more.length === 0 ? first : Y.mergeUpdates([...parts])
}
