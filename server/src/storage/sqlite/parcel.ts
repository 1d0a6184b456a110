import type { SqlValue } from '../sql/statement.ts'

/**
 * Values on their way from one thread to the other: a flat list, and one piece of memory for all bytes among them.
 * A tree of objects, with each update in a buffer of its own, costs several times as much to hand over.
 */
export interface Parcel {
  /** `true` stands for bytes, and their length comes after it. */
  readonly values: readonly (string | number | null | true)[]
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A writer keeps its room for the next parcel, unless it has become larger than this. */
const KEPT_ROOM = 65_536

/** Packs values; bytes are copied at once, so whoever gave them may do with them what they like. */
export class ParcelWriter {
  #values: (string | number | null | true)[] = []
  #room = new Uint8Array()
  #used = 0

  get isEmpty(): boolean {
    return this.#values.length === 0
  }

  write(value: SqlValue): void {
    if (value instanceof Uint8Array) this.#writeBytes(value)
    else this.#values.push(value)
  }

  /** All that was written since the last time. */
  take(): Parcel {
    const parcel = { values: this.#values, bytes: this.#room.slice(0, this.#used) }
    this.#values = []
    this.#used = 0
    if (this.#room.length > KEPT_ROOM) this.#room = new Uint8Array()
    return parcel
  }

  #writeBytes(bytes: Uint8Array): void {
    const end = this.#used + bytes.length
    if (end > this.#room.length) {
      const wider = new Uint8Array(Math.max(1_024, end, 2 * this.#room.length))
      wider.set(this.#room.subarray(0, this.#used))
      this.#room = wider
    }
    this.#room.set(bytes, this.#used)
    this.#used = end
    this.#values.push(true, bytes.length)
  }
}

/** Unpacks values in the order in which they were written. */
export class ParcelReader {
  readonly #parcel: Parcel
  #at = 0
  #byteAt = 0

  constructor(parcel: Parcel) {
    this.#parcel = parcel
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#parcel.values.length
  }

  /** The next value; bytes are a view of the parcel's. */
  read(): SqlValue {
    const value = this.#next()
    if (value !== true) return value
    const length = this.readNumber()
    this.#byteAt += length
    return this.#parcel.bytes.subarray(this.#byteAt - length, this.#byteAt)
  }

  readNumber(): number {
    const value = this.#next()
    if (typeof value !== 'number') throw new TypeError('Expected a number in the parcel')
    return value
  }

  readText(): string {
    const value = this.#next()
    if (typeof value !== 'string') throw new TypeError('Expected a text in the parcel')
    return value
  }

  #next(): string | number | null | true {
    const value = this.#parcel.values[this.#at++]
    if (value === undefined) throw new RangeError('The parcel is empty')
    return value
  }
}
