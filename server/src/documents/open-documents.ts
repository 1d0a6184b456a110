import { type SessionId } from '@tafelronde/shared/lib/id.ts'
import { type DocumentName, readDocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { type Storage } from '../storage/storage.ts'
import { OpenDocument } from './open-document.ts'

/** The documents that are in memory, each loaded once. */
export class OpenDocuments {
  readonly #storage: Storage
  readonly #open = new Map<DocumentName, Promise<OpenDocument>>()

  constructor(storage: Storage) {
    this.#storage = storage
  }

  /** The document, loaded if it was not. A failed load is tried again by the next who asks. */
  open(name: DocumentName): Promise<OpenDocument> {
    const known = this.#open.get(name)
    if (known !== undefined) return known
    const loading = OpenDocument.load(name, this.#storage)
    this.#open.set(name, loading)
    loading.catch(() => this.#open.delete(name))
    return loading
  }

  /** Ends every document of a session that is in memory, after what was under way in it. */
  async end(session: SessionId): Promise<void> {
    for (const [name, opening] of this.#open) {
      if (readDocumentName(name)?.session !== session) continue
      const document = await opening.catch(() => undefined)
      await document?.end()
      this.#open.delete(name)
    }
  }

  /** Waits until all that was asked of every document is done. */
  async drain(): Promise<void> {
    for (const opening of this.#open.values()) {
      const document = await opening.catch(() => undefined)
      await document?.drain()
    }
  }
}
