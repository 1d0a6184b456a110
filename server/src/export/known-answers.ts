interface Known<Value> {
  /** What it was made from. */
  readonly version: string
  readonly value: Promise<Value>
  /** It is being made. */
  isPending: boolean
}

/**
 * Answers that cost something to make, each under what was asked. One that many ask for at once is made once; while it is
 * being made nobody begins another, however often what it is made from changes. Nobody gets an answer that was begun
 * before the change that they have seen.
 */
export class KnownAnswers<Value> {
  readonly #most: number
  readonly #keeps: (value: Value) => boolean
  readonly #known = new Map<string, Known<Value>>()

  /** `most`: so many are kept; `keeps`: whether an answer is worth keeping. */
  constructor(most: number, keeps: (value: Value) => boolean = () => true) {
    this.#most = most
    this.#keeps = keeps
  }

  async read(key: string, versionOf: () => Promise<string>, make: () => Promise<Value>): Promise<Value> {
    const version = await versionOf()
    const known = this.#known.get(key)
    if (known?.version === version) return known.value
    if (known === undefined || !known.isPending) return this.#make(key, version, make)
    await known.value.catch(() => {})
    // One that was begun since this was asked says all that there was to say then.
    const next = this.#known.get(key)
    return next === undefined || next === known ? this.#make(key, await versionOf(), make) : next.value
  }

  #make(key: string, version: string, make: () => Promise<Value>): Promise<Value> {
    const now = this.#known.get(key)
    if (now?.isPending === true) return now.value
    const known: Known<Value> = { version, value: make(), isPending: true }
    const drop = (): void => {
      if (this.#known.get(key) === known) this.#known.delete(key)
    }
    this.#known.delete(key)
    this.#known.set(key, known)
    for (const [oldest, { isPending }] of this.#known) {
      if (this.#known.size <= this.#most) break
      if (!isPending) this.#known.delete(oldest)
    }
    known.value.then((value) => {
      known.isPending = false
      if (!this.#keeps(value)) drop()
    }, drop)
    return known.value
  }
}
