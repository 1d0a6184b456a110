import type { UnsavedWords } from './kept-words.ts'
import type { OutboxEntry } from './outbox-store.ts'

/** What was on its way when a page went. */
export interface LastWords {
  readonly words: readonly UnsavedWords[]
  readonly commands: readonly OutboxEntry[]
}

/** Keeps at once and for certain: what a page has to say when it goes, its database may not hear any more. */
export type SmallStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'tafelronde:last:'

/** The last words of each page of this browser, of one owner. */
export class KeptLastWords {
  readonly #beginning: string
  readonly #store: () => SmallStore

  constructor(owner: string, store: () => SmallStore) {
    this.#beginning = `${PREFIX}${owner}:`
    this.#store = store
  }

  keep(page: string, last: LastWords): void {
    if (last.words.length === 0 && last.commands.length === 0) return this.forget(page)
    try {
      this.#store().setItem(this.#beginning + page, JSON.stringify(last, packBytes))
    } catch {
      // Then there is what the database has.
    }
  }

  forget(page: string): void {
    try {
      this.#store().removeItem(this.#beginning + page)
    } catch {
      // Nothing was kept either.
    }
  }

  /** What pages that do not live any more have left. */
  read(living: ReadonlySet<string>): ReadonlyMap<string, LastWords> {
    const left = new Map<string, LastWords>()
    try {
      const store = this.#store()
      const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')
      for (const key of keys) {
        const page = key.slice(this.#beginning.length)
        if (!key.startsWith(this.#beginning) || living.has(page)) continue
        const last = parse(store.getItem(key))
        if (last !== undefined) left.set(page, last)
      }
    } catch {
      // A browser that keeps nothing.
    }
    return left
  }
}

interface Packed {
  readonly bytes: string
}

function packBytes(_key: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value
  return { bytes: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join('')) } satisfies Packed
}

function unpackBytes(_key: string, value: unknown): unknown {
  const isPacked = typeof value === 'object' && value !== null && 'bytes' in value && typeof value.bytes === 'string'
  return isPacked ? Uint8Array.from(atob(value.bytes as string), (letter) => letter.charCodeAt(0)) : value
}

function parse(text: string | null): LastWords | undefined {
  try {
    const last: unknown = JSON.parse(text ?? '', unpackBytes)
    const readable = typeof last === 'object' && last !== null && 'words' in last && 'commands' in last
    return readable ? (last as LastWords) : undefined
  } catch {
    return undefined // half of it, or of another version
  }
}
