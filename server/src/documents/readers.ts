/** Someone who is shown a document. Gets the whole of it once, then every change after it is on disk. */
export interface Reader {
  /** Takes an update that is on disk; all readers are given the same bytes. Must not throw. */
  take(update: Uint8Array): void
  /** What was shown is no more: the document began a new epoch, or its session was removed. */
  dismiss(why: 'epoch' | 'gone'): void
}

/** Something else that readers are told, which may go in one write with a change. */
export interface Aside {
  /** Every reader is about to be told a change. Must not throw. */
  goAlong(): void
}

/** Everyone who is shown one document. */
export class Readers {
  readonly #readers = new Set<Reader>()

  get size(): number {
    return this.#readers.size
  }

  add(reader: Reader): void {
    this.#readers.add(reader)
  }

  delete(reader: Reader): void {
    this.#readers.delete(reader)
  }

  /** Tells everyone, but for the one of whom it all comes, if it all comes of one. */
  tell(update: Uint8Array, by?: Reader): void {
    for (const reader of this.#readers) if (reader !== by) reader.take(update)
  }

  dismiss(why: 'epoch' | 'gone'): void {
    const readers = [...this.#readers]
    this.#readers.clear()
    for (const reader of readers) reader.dismiss(why)
  }
}
