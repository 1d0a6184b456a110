/** Characters that follow each other under one client id, and what is true of all of them. */
export interface CharRange<Value> {
  readonly client: number
  readonly clock: number
  readonly length: number
  readonly value: Value
}

/** What is known of characters by their ids: runs that do not overlap, found by any character in them. */
export class CharRanges<Value> {
  readonly #byClient = new Map<number, CharRange<Value>[]>()

  add(range: CharRange<Value>): void {
    const ranges = this.#byClient.get(range.client) ?? []
    this.#byClient.set(range.client, ranges)
    ranges.splice(firstAfter(ranges, range.clock), 0, range)
  }

  /** The run in which this character lies, if any. */
  find(client: number, clock: number): CharRange<Value> | undefined {
    const ranges = this.#byClient.get(client) ?? []
    const range = ranges[firstAfter(ranges, clock) - 1]
    return range !== undefined && clock < range.clock + range.length ? range : undefined
  }

  /** The first clock after this one at which something else is true. */
  edgeAfter(client: number, clock: number): number {
    const ranges = this.#byClient.get(client) ?? []
    const next = firstAfter(ranges, clock)
    const range = ranges[next - 1]
    const end = range === undefined ? clock : range.clock + range.length
    return end > clock ? end : (ranges[next]?.clock ?? Number.POSITIVE_INFINITY)
  }
}

/** Where the first run that begins after this clock stands. */
function firstAfter(ranges: readonly CharRange<unknown>[], clock: number): number {
  let [from, until] = [0, ranges.length]
  while (from < until) {
    const middle = (from + until) >> 1
    if ((ranges[middle]?.clock ?? 0) <= clock) from = middle + 1
    else until = middle
  }
  return from
}
