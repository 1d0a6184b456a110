import * as Y from 'yjs'

/** All of a document, for whoever has nothing of it: first `base`, and then `since`, which builds on it. */
export interface WholeDocument {
  readonly base: Uint8Array
  readonly since: Uint8Array | undefined
}

/** What came since may be this part of the whole; beyond that all of it is encoded anew. */
const LARGEST_SINCE = 1 / 4

/**
 * What someone is told who has nothing of a document. Encoding a document takes as long as it is large, so that is done
 * once, and what changed since goes along beside it: a room that comes back while people write costs one encoding for each
 * document, and not one for each letter.
 */
export class KeptAnswer {
  #base: Uint8Array | undefined
  #since: Uint8Array[] = []
  #sinceBytes = 0
  #whole: WholeDocument | undefined

  /** `base`: what the document was loaded from, if anything, and what was added to that. */
  constructor(base: Uint8Array | undefined, since: readonly Uint8Array[]) {
    this.#base = base
    for (const update of since) this.add(update)
  }

  /** The document is this update further. */
  add(update: Uint8Array): void {
    if (this.#base === undefined) return
    this.#whole = undefined
    this.#since.push(update)
    this.#sinceBytes += update.byteLength
    if (this.#sinceBytes > LARGEST_SINCE * this.#base.byteLength) this.forget()
  }

  forget(): void {
    this.#base = undefined
    this.#whole = undefined
    this.#since = []
    this.#sinceBytes = 0
  }

  /** All of it in one piece. */
  encode(document: Y.Doc): Uint8Array {
    if (this.#base === undefined || this.#since.length > 0) {
      this.forget()
      this.#base = Y.encodeStateAsUpdate(document)
    }
    return this.#base
  }

  /** All of it, the same bytes for all who ask until it changes. */
  read(document: Y.Doc): WholeDocument {
    this.#whole ??= {
      base: this.#base ?? this.encode(document),
      since: this.#since.length > 1 ? Y.mergeUpdates(this.#since) : this.#since[0],
    }
    return this.#whole
  }
}
