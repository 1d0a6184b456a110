import type { RowStore } from './row-store.ts'

const DATABASE = 'tafelronde'

/**
 * The version of what lies in the browser's database:
 *
 * 1  the outbox
 * 2  typed words, copies of documents, and spare ids to type under
 */
const VERSION = 2

/** The kinds of things that are kept, each apart. */
const kinds = ['outbox', 'words', 'copies', 'spare-ids'] as const
export type Kept = (typeof kinds)[number]

/** A thing lies under its owner and id; `order` tells which came first. */
interface Lying<Row> {
  readonly owner: string
  readonly id: string
  readonly order: number
  readonly entry: Row
}

/** A browser that has not opened its database by then will not do so. */
const OPENS_WITHIN = 2_000

/** Opens the database of this browser; fails where it keeps nothing. */
export function openDatabase(): Promise<IDBDatabase> {
  return Promise.race([tryToOpen(), giveUp()])
}

async function tryToOpen(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, VERSION)
  opening.addEventListener('upgradeneeded', () => {
    for (const kind of kinds) {
      if (!opening.result.objectStoreNames.contains(kind))
        opening.result.createObjectStore(kind, { keyPath: ['owner', 'id'] })
    }
  })
  const database = await answerOf(opening)
  // A page of a later version must not wait for this one.
  database.addEventListener('versionchange', () => database.close())
  return database
}

function giveUp(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('IndexedDB does not answer')), OPENS_WITHIN))
}

/** Keeps things of one kind in the browser's database: they outlive the page. */
export class IndexedRowStore<Row> implements RowStore<Row> {
  readonly #database: IDBDatabase
  readonly #kind: Kept
  /** Of what this page has put: a page that goes has no time to look it up. */
  readonly #orders = new Map<string, number>()

  constructor(database: IDBDatabase, kind: Kept) {
    this.#database = database
    this.#kind = kind
  }

  async load(owner: string): Promise<readonly Row[]> {
    return (await this.#inOrder(this.#rows('readonly'), owner)).map(({ entry }) => entry)
  }

  async find(owner: string, id: string): Promise<Row | undefined> {
    const lying = await answerOf<Lying<Row> | undefined>(this.#rows('readonly').get([owner, id]))
    return lying?.entry
  }

  async put(owner: string, id: string, entry: Row): Promise<void> {
    const rows = this.#rows('readwrite')
    const key = `${owner} ${id}`
    const known = this.#orders.get(key)
    const order = known ?? (await answerOf<Lying<Row> | undefined>(rows.get([owner, id])))?.order ?? nextOrder()
    this.#orders.set(key, order)
    const putting = rows.put({ owner, id, order, entry } satisfies Lying<Row>)
    rows.transaction.commit()
    await isDone(rows, putting)
  }

  async remove(owner: string, id: string): Promise<void> {
    this.#orders.delete(`${owner} ${id}`)
    const rows = this.#rows('readwrite')
    await isDone(rows, rows.delete([owner, id]))
  }

  async removeAll(owner: string): Promise<void> {
    const rows = this.#rows('readwrite')
    await isDone(rows, rows.delete(keysOf(owner)))
  }

  async take(owner: string): Promise<Row | undefined> {
    const rows = this.#rows('readwrite')
    const [first] = await this.#inOrder(rows, owner)
    if (first === undefined) return undefined
    await isDone(rows, rows.delete([owner, first.id]))
    return first.entry
  }

  async removeWhere(isDue: (row: Row) => boolean): Promise<void> {
    const rows = this.#rows('readwrite')
    for (const { owner, id, entry } of await answerOf<Lying<Row>[]>(rows.getAll()))
      if (isDue(entry)) rows.delete([owner, id])
  }

  async #inOrder(rows: IDBObjectStore, owner: string): Promise<readonly Lying<Row>[]> {
    const lying = await answerOf<Lying<Row>[]>(rows.getAll(keysOf(owner)))
    return lying.toSorted((one, other) => one.order - other.order)
  }

  #rows(mode: IDBTransactionMode): IDBObjectStore {
    return this.#database.transaction(this.#kind, mode).objectStore(this.#kind)
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

/** A full disk is often found only when the whole transaction is written. */
function isDone(rows: IDBObjectStore, request: IDBRequest): Promise<void> {
  const { transaction } = rows
  return new Promise((resolve, reject) => {
    const fail = () => reject(transaction.error ?? request.error ?? new Error('IndexedDB refused'))
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', fail)
    transaction.addEventListener('error', fail)
  })
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refused')))
    if (request instanceof IDBOpenDBRequest)
      request.addEventListener('blocked', () => reject(new Error('IndexedDB is blocked')))
  })
}
