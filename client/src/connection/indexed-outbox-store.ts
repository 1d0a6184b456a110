import { MemoryOutboxStore, type OutboxEntry, type OutboxStore } from './outbox-store.ts'

const DATABASE = 'tafelronde'
const STORE = 'outbox'

/** A row lies under its owner and command id; `order` tells which came first. */
interface Row {
  readonly owner: string
  readonly id: string
  readonly order: number
  readonly entry: OutboxEntry
}

/** A browser that has not opened its store by then will not do so. */
const OPENS_WITHIN = 2_000

/** Opens the outbox on this device, or one in memory where the browser refuses to keep anything. */
export async function openOutboxStore(): Promise<OutboxStore> {
  try {
    return new IndexedOutboxStore(await Promise.race([openDatabase(), giveUp()]))
  } catch {
    return new MemoryOutboxStore() // a private window, a full disk: the page says that a reload loses words
  }
}

class IndexedOutboxStore implements OutboxStore {
  readonly lasts = true
  readonly #database: IDBDatabase

  constructor(database: IDBDatabase) {
    this.#database = database
  }

  async load(owner: string): Promise<readonly OutboxEntry[]> {
    const rows = await answerOf<Row[]>(this.#rows('readonly').getAll(keysOf(owner)))
    return rows.toSorted((one, other) => one.order - other.order).map(({ entry }) => entry)
  }

  async put(owner: string, entry: OutboxEntry): Promise<void> {
    const rows = this.#rows('readwrite')
    const { id } = entry.request
    const former = await answerOf<Row | undefined>(rows.get([owner, id]))
    const order = former?.order ?? nextOrder()
    await answerOf(rows.put({ owner, id, order, entry } satisfies Row))
  }

  async remove(owner: string, id: string): Promise<void> {
    await answerOf(this.#rows('readwrite').delete([owner, id]))
  }

  #rows(mode: IDBTransactionMode): IDBObjectStore {
    return this.#database.transaction(STORE, mode).objectStore(STORE)
  }
}

let latest = 0

/** Grows with every row, also after a reload. */
function nextOrder(): number {
  latest = Math.max(latest + 1, Date.now() * 1_000)
  return latest
}

function keysOf(owner: string): IDBKeyRange {
  return IDBKeyRange.bound([owner, ''], [owner, '\uffff'])
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(STORE, { keyPath: ['owner', 'id'] })
  })
  return answerOf(opening)
}

function giveUp(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('IndexedDB does not answer')), OPENS_WITHIN))
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refused')))
    if (request instanceof IDBOpenDBRequest)
      request.addEventListener('blocked', () => reject(new Error('IndexedDB is blocked')))
  })
}
