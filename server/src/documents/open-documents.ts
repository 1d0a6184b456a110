import { type Clock, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { type DocumentName, readDocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type { Storage } from '../storage/storage.ts'
import { Folding } from './folding.ts'
import { OpenDocument, type OpenDocumentParts } from './open-document.ts'
import { Ticker } from './ticker.ts'

export interface OpenDocumentsParts {
  readonly storage: Storage
  readonly clock: Clock
  /** Hears of alarms, and of faults that nobody waits for. */
  readonly report: (fault: unknown) => unknown
}

/** A paper that nobody looks at or writes on leaves memory after so long. */
const IDLE = 60 * SECOND

/** The documents that are in memory, each loaded once. */
export class OpenDocuments {
  /** Does what is asked of every document. */
  readonly ticker = new Ticker()
  readonly #parts: OpenDocumentParts
  readonly #open = new Map<DocumentName, Promise<OpenDocument>>()
  readonly #loaded = new Map<DocumentName, OpenDocument>()
  #stopTimer: () => void = () => {}

  constructor(parts: OpenDocumentsParts) {
    this.#parts = { ...parts, ticker: this.ticker, folding: new Folding() }
    this.#setTimer()
  }

  /** How many documents are in memory. */
  get size(): number {
    return this.#open.size
  }

  /** The document, loaded if it was not. A failed load is tried again by the next who asks. */
  open(name: DocumentName): Promise<OpenDocument> {
    const known = this.#open.get(name)
    // Whoever asks may take a moment to begin: let go of meanwhile, it would be in memory twice.
    this.#loaded.get(name)?.keep()
    if (known !== undefined) return known
    const loading = OpenDocument.load(name, this.#parts)
    this.#open.set(name, loading)
    loading.then(
      (document) => {
        if (this.#open.get(name) === loading) this.#loaded.set(name, document)
      },
      () => this.#open.delete(name),
    )
    return loading
  }

  /** Lets go of a document that its session no longer needs. */
  release(name: DocumentName): void {
    this.#open.delete(name)
    this.#loaded.delete(name)
  }

  /** Ends every document of a session that is in memory, after what was under way in it. */
  async end(session: SessionId): Promise<void> {
    for (const [name, opening] of this.#open) {
      if (readDocumentName(name)?.session !== session) continue
      const document = await opening.catch(() => undefined)
      await document?.end()
      this.release(name)
    }
  }

  /** Waits until all that was asked of every document is done. */
  async drain(): Promise<void> {
    for (const opening of this.#open.values()) {
      const document = await opening.catch(() => undefined)
      await document?.drain()
    }
  }

  /** From now on nothing begins by itself any more. */
  close(): void {
    this.#stopTimer()
    this.#parts.folding.stop()
  }

  /** A session holds its own document as long as it is open; papers and harvests are asked for each time. */
  #letGo(): void {
    for (const [name, document] of this.#loaded) {
      if (document.idle >= IDLE && readDocumentName(name)?.kind !== 'session') this.release(name)
    }
  }

  #setTimer(): void {
    const { clock } = this.#parts
    this.#stopTimer = clock.at(clock.now() + IDLE / 2, () => {
      this.#letGo()
      this.#setTimer()
    })
  }
}
