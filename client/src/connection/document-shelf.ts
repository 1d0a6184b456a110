import { SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import type * as Y from 'yjs'
import type { Copies } from './copies.ts'
import { DocumentLine } from './document-line.ts'
import type { LineKeeper } from './line-keeper.ts'
import type { LiveLine } from './live-line.ts'
import { type Borrowed, Reading } from './reading.ts'

/** A line stays open this long after its last reader left: the next page often reads the same. */
const LINGER = 15 * SECOND

interface Shelved {
  readonly line: DocumentLine
  readers: number
  leaving?: ReturnType<typeof setTimeout>
}

export interface DocumentShelfParts {
  readonly live: LiveLine
  readonly door: Door
  /** Who keeps the words that are typed in a document; nobody where it is only read. */
  readonly keeperOf: (name: DocumentName) => LineKeeper | undefined
  readonly copies: () => Copies | undefined
}

/** Keeps one line open to each document that somebody on this page reads. */
export class DocumentShelf {
  readonly #parts: DocumentShelfParts
  readonly #shelved = new Map<DocumentName, Shelved>()

  constructor(parts: DocumentShelfParts) {
    this.#parts = parts
  }

  /** Reads a document through `read`, which is called again only after the document changed. */
  reading<Value>(name: DocumentName, read: (document: Y.Doc) => Value): Reading<Value> {
    return new Reading(() => this.#borrow(name), read)
  }

  /** Keeps the line to a document open until the answer is called. */
  hold(name: DocumentName): () => void {
    return this.#borrow(name).leave
  }

  /** Looks at once whether every line still lives. */
  look(): void {
    for (const { line } of this.#shelved.values()) line.look()
  }

  close(): void {
    for (const [name, shelved] of [...this.#shelved]) this.#drop(name, shelved)
  }

  #borrow(name: DocumentName): Borrowed {
    const standing = this.#shelved.get(name)
    // What could not be had before is asked for again: the phase may have opened it by now.
    if (standing !== undefined && standing.readers === 0 && standing.line.state.read().kind === 'ended')
      this.#drop(name, standing)
    const shelved = this.#shelved.get(name) ?? this.#open(name)
    clearTimeout(shelved.leaving)
    shelved.readers += 1
    const leave = () => {
      shelved.readers -= 1
      if (shelved.readers === 0) shelved.leaving = setTimeout(() => this.#drop(name, shelved), LINGER)
    }
    return { line: shelved.line, leave }
  }

  #open(name: DocumentName): Shelved {
    const { live, door, keeperOf, copies } = this.#parts
    const line = new DocumentLine({ name, door, live, keeper: keeperOf(name), copies: copies() })
    const shelved: Shelved = { line, readers: 0 }
    this.#shelved.set(name, shelved)
    return shelved
  }

  #drop(name: DocumentName, shelved: Shelved): void {
    clearTimeout(shelved.leaving)
    shelved.line.close()
    if (this.#shelved.get(name) === shelved) this.#shelved.delete(name)
  }
}
