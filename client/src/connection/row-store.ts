/** Keeps things of one kind on this device, in the order in which they were first put. */
export interface RowStore<Row> {
  /** Everything kept for this owner, oldest first. */
  load(owner: string): Promise<readonly Row[]>
  find(owner: string, id: string): Promise<Row | undefined>
  /** Adds a thing, or puts it in the place of the one with the same id. */
  put(owner: string, id: string, row: Row): Promise<void>
  remove(owner: string, id: string): Promise<void>
  removeAll(owner: string): Promise<void>
  /** Takes the oldest one out: of two that ask, each gets another. */
  take(owner: string): Promise<Row | undefined>
  /** Removes what should not be kept, of all owners. */
  removeWhere(isDue: (row: Row) => boolean): Promise<void>
}

/** Where a browser keeps nothing: things last until the page goes. */
export class MemoryRowStore<Row> implements RowStore<Row> {
  readonly #kept = new Map<string, Map<string, Row>>()

  load(owner: string): Promise<readonly Row[]> {
    return Promise.resolve([...(this.#kept.get(owner)?.values() ?? [])])
  }

  find(owner: string, id: string): Promise<Row | undefined> {
    return Promise.resolve(this.#kept.get(owner)?.get(id))
  }

  put(owner: string, id: string, row: Row): Promise<void> {
    const rows = this.#kept.get(owner) ?? new Map<string, Row>()
    this.#kept.set(owner, rows.set(id, row))
    return Promise.resolve()
  }

  remove(owner: string, id: string): Promise<void> {
    this.#kept.get(owner)?.delete(id)
    return Promise.resolve()
  }

  removeAll(owner: string): Promise<void> {
    this.#kept.delete(owner)
    return Promise.resolve()
  }

  take(owner: string): Promise<Row | undefined> {
    const rows = this.#kept.get(owner)
    const [first] = rows ?? []
    if (first === undefined) return Promise.resolve(undefined)
    rows?.delete(first[0])
    return Promise.resolve(first[1])
  }

  removeWhere(isDue: (row: Row) => boolean): Promise<void> {
    for (const rows of this.#kept.values()) for (const [id, row] of rows) if (isDue(row)) rows.delete(id)
    return Promise.resolve()
  }
}
