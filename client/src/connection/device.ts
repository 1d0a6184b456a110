import { IndexedRowStore, type Kept, openDatabase } from './indexed-row-store.ts'
import { isDue, type KeptCopy, type SpareId } from './kept-copies.ts'
import type { KeptWords } from './kept-words.ts'
import type { OutboxEntry } from './outbox-store.ts'
import { MemoryRowStore, type RowStore } from './row-store.ts'
import { Watched } from './watched.ts'

/** What is kept on this device of what is written on it. */
export interface Device {
  /** Whether what is kept survives the page. */
  readonly lasts: Watched<boolean>
  readonly outbox: RowStore<OutboxEntry>
  readonly words: RowStore<KeptWords>
  readonly copies: RowStore<KeptCopy>
  readonly spareIds: RowStore<SpareId>
}

/** Opens what is kept on this device, or memory where the browser refuses to keep anything. */
export async function openDevice(): Promise<Device> {
  try {
    const database = await openDatabase()
    const hasSmall = keepsSmall()
    const lasts = new Watched(hasSmall)
    const notice = (isKept: boolean) => lasts.set(isKept && hasSmall)
    const open = <Row>(kind: Kept) => new NoticingRowStore<Row>(new IndexedRowStore(database, kind), notice)
    const copies = open<KeptCopy>('copies')
    const spareIds = open<SpareId>('spare-ids')
    const now = Date.now()
    void copies.removeWhere(({ at }) => isDue(at, now))
    void spareIds.removeWhere(({ at }) => isDue(at, now))
    return { lasts, outbox: open('outbox'), words: open('words'), copies, spareIds }
  } catch {
    return memoryDevice() // a private window, a full disk: the page says that a reload loses words
  }
}

/** Whether small texts, such as drafts, are kept. */
function keepsSmall(): boolean {
  try {
    localStorage.setItem('tafelronde:kept', '')
    return true
  } catch {
    return false
  }
}

/** A device that keeps nothing longer than the page lives. */
export function memoryDevice(): Device {
  return {
    lasts: new Watched(false),
    outbox: new MemoryRowStore(),
    words: new MemoryRowStore(),
    copies: new MemoryRowStore(),
    spareIds: new MemoryRowStore(),
  }
}

/** Notices when the disk is full, and when there is room again. Nobody has to wait for it or catch anything. */
export class NoticingRowStore<Row> implements RowStore<Row> {
  readonly #store: RowStore<Row>
  readonly #notice: (isKept: boolean) => void

  constructor(store: RowStore<Row>, notice: (isKept: boolean) => void) {
    this.#store = store
    this.#notice = notice
  }

  async load(owner: string): Promise<readonly Row[]> {
    return (await this.#try(() => this.#store.load(owner))) ?? []
  }

  find(owner: string, id: string): Promise<Row | undefined> {
    return this.#try(() => this.#store.find(owner, id))
  }

  async put(owner: string, id: string, row: Row): Promise<void> {
    await this.#try(() => this.#store.put(owner, id, row))
  }

  async remove(owner: string, id: string): Promise<void> {
    await this.#try(() => this.#store.remove(owner, id))
  }

  async removeAll(owner: string): Promise<void> {
    await this.#try(() => this.#store.removeAll(owner))
  }

  take(owner: string): Promise<Row | undefined> {
    return this.#try(() => this.#store.take(owner))
  }

  async removeWhere(isDue: (row: Row) => boolean): Promise<void> {
    await this.#try(() => this.#store.removeWhere(isDue))
  }

  async #try<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
    try {
      const answer = await ask()
      this.#notice(true)
      return answer
    } catch {
      this.#notice(false)
      return undefined
    }
  }
}
