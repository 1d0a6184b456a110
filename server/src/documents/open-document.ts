import * as Y from 'yjs'
import { type Instant } from '@tafelronde/shared/lib/clock.ts'
import { type PersonId } from '@tafelronde/shared/lib/id.ts'
import { Turns } from '@tafelronde/shared/lib/turns.ts'
import { type DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { type DocumentLog, type LogPosition } from '../storage/document-log.ts'
import { type Storage } from '../storage/storage.ts'
import { type Write } from '../storage/write.ts'

/** Someone who is shown a document. Gets the whole of it once, then every change after it is on disk. */
export interface Reader {
  /** Takes an update that is on disk. Must not throw. */
  take(update: Uint8Array): void
  /** The document begins anew: what was shown may not be true any more. */
  dismiss(): void
}

/** A change to a document: what to do to it, who asked, and what else must be on disk in the same moment. */
export interface Edit {
  readonly apply: (document: Y.Doc) => void
  readonly also: readonly Write[]
  readonly at: Instant
  readonly author?: PersonId
}

type Decision<Otherwise> = Edit | { readonly otherwise: Otherwise }

/** Updates after which the log is folded into a snapshot. */
const TAIL_LENGTH = 500

/**
 * A Yjs document in memory, with its log behind it. One turn at a time: read, decide, apply, save, tell.
 * Nobody is ever shown anything that is not on disk: what fails to be saved is forgotten by loading again.
 */
export class OpenDocument {
  readonly name: DocumentName
  readonly #storage: Storage
  readonly #readers = new Set<Reader>()
  #document: Y.Doc
  #position: LogPosition
  #tailLength: number
  #encoded: Uint8Array | undefined
  readonly #turns = new Turns()
  #ended = false

  private constructor(name: DocumentName, storage: Storage, loaded: Loaded) {
    this.name = name
    this.#storage = storage
    this.#document = loaded.document
    this.#position = loaded.position
    this.#tailLength = loaded.tailLength
  }

  /** Loads a document from its log; one nobody wrote to is empty. */
  static async load(name: DocumentName, storage: Storage): Promise<OpenDocument> {
    return new OpenDocument(name, storage, await load(name, storage.documents))
  }

  get epoch(): number {
    return this.#position.epoch
  }

  /**
   * One turn: `decide` looks at the document as it is on disk and answers an edit, or something to pass on instead.
   * It may look up elsewhere too, since no other turn begins before it has answered.
   * Resolves after the edit is on disk and told; `conflict` when another process was first, and then nothing is done.
   */
  change<Otherwise>(
    decide: (document: Y.Doc) => Decision<Otherwise> | Promise<Decision<Otherwise>>,
  ): Promise<'done' | 'conflict' | { readonly otherwise: Otherwise }> {
    return this.#turns.take(async () => {
      // Ended: a write that came too late for its session.
      if (this.#ended) return 'conflict'
      const edit = await decide(this.#document)
      if ('otherwise' in edit) return edit
      return this.#save(edit)
    })
  }

  /** Looks at the document as it is on disk. */
  inspect<Seen>(look: (document: Y.Doc) => Seen): Promise<Seen> {
    return this.#turns.take(async () => look(this.#document))
  }

  /**
   * Answers what a reader with this state vector misses; from then on the reader is told every change.
   * Throws when the vector cannot be read.
   */
  join(reader: Reader, stateVector: Uint8Array): Promise<Uint8Array> {
    return this.#turns.take(async () => {
      const knowsNothing = Y.decodeStateVector(stateVector).size === 0
      const missing = knowsNothing ? this.#encode() : Y.encodeStateAsUpdate(this.#document, stateVector)
      this.#readers.add(reader)
      return missing
    })
  }

  leave(reader: Reader): void {
    this.#readers.delete(reader)
  }

  /** From now on nothing is written any more, and whoever looks at it is sent away. */
  end(): Promise<void> {
    this.#ended = true
    return this.#turns.take(async () => this.#dismissAll())
  }

  /** Waits until all that was asked is done. */
  async drain(): Promise<void> {
    await this.#turns.take(async () => null)
  }

  async #save({ apply, also, at, author }: Edit): Promise<'done' | 'conflict'> {
    const document = this.#document
    const updates: Uint8Array[] = []
    const keep = (update: Uint8Array) => updates.push(update)
    document.on('update', keep)
    try {
      document.transact(() => apply(document))
      const update = updates.length > 1 ? Y.mergeUpdates(updates) : updates[0]
      const made = author === undefined ? { at } : { at, author }
      const logged = update === undefined ? [] : [{ bytes: update, ...made }]
      const append = logged.length === 0 ? [] : [this.#storage.documents.appending(this.name, this.#position, logged)]
      const committed = await this.#storage.commit([...append, ...also])
      if (!committed.ok) {
        await this.#reload()
        return 'conflict'
      }
      if (update !== undefined) this.#tell(update)
    } catch (fault) {
      await this.#reload()
      throw fault
    } finally {
      document.off('update', keep)
    }
    if (this.#tailLength >= TAIL_LENGTH) await this.#compact()
    return 'done'
  }

  #tell(update: Uint8Array): void {
    this.#position = { ...this.#position, seq: this.#position.seq + 1 }
    this.#tailLength += 1
    this.#encoded = undefined
    for (const reader of this.#readers) reader.take(update)
  }

  async #compact(): Promise<void> {
    const compacted = await this.#storage.commit([
      this.#storage.documents.compacting(this.name, this.#position, this.#encode()),
    ])
    if (compacted.ok) this.#tailLength = 0
  }

  /** What is in memory may differ from the disk: forget it, and let readers begin anew. */
  async #reload(): Promise<void> {
    const loaded = await load(this.name, this.#storage.documents)
    this.#document.destroy()
    this.#document = loaded.document
    this.#position = loaded.position
    this.#tailLength = loaded.tailLength
    this.#encoded = undefined
    this.#dismissAll()
  }

  #dismissAll(): void {
    for (const reader of this.#readers) reader.dismiss()
    this.#readers.clear()
  }

  #encode(): Uint8Array {
    this.#encoded ??= Y.encodeStateAsUpdate(this.#document)
    return this.#encoded
  }
}

interface Loaded {
  readonly document: Y.Doc
  readonly position: LogPosition
  readonly tailLength: number
}

async function load(name: DocumentName, log: DocumentLog): Promise<Loaded> {
  const { epoch, seq, snapshot, tail } = await log.read(name)
  const document = new Y.Doc()
  document.transact(() => {
    if (snapshot !== undefined) Y.applyUpdate(document, snapshot)
    for (const update of tail) Y.applyUpdate(document, update)
  })
  return { document, position: { epoch, seq }, tailLength: tail.length }
}
