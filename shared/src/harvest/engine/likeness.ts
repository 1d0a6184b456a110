/** Up to so many notes the whole matrix is kept, which is read faster; beyond, half of it, which is half as large. */
const WHOLE = 3_000

/** How alike every two notes of a theme are: from 0 on, or below where they are kept apart. */
export class Likeness {
  readonly size: number
  readonly #isWhole: boolean
  readonly #values: Float32Array

  constructor(size: number, values?: Float32Array) {
    this.size = size
    this.#isWhole = size <= WHOLE
    this.#values = values ?? new Float32Array(this.#isWhole ? size * size : placeInHalf(size, 0))
  }

  /** Two different notes, in either order. */
  at(a: number, b: number): number {
    if (this.#isWhole) return this.#values[a * this.size + b]!
    return this.#values[a < b ? placeInHalf(b, a) : placeInHalf(a, b)]!
  }

  set(a: number, b: number, value: number): void {
    if (this.#isWhole) {
      this.#values[a * this.size + b] = value
      this.#values[b * this.size + a] = value
    } else this.#values[a < b ? placeInHalf(b, a) : placeInHalf(a, b)] = value
  }

  /** Adds so many times how alike each other note is to this one, to `row`. */
  addTo(row: Float64Array, at: number, times: number): void {
    const values = this.#values
    const start = this.#isWhole ? at * this.size : placeInHalf(at, 0)
    const contiguous = this.#isWhole ? this.size : at
    for (let other = 0; other < contiguous; other += 1) row[other]! += times * values[start + other]!
    let place = placeInHalf(at + 1, at)
    for (let other = Math.max(at + 1, contiguous); other < this.size; other += 1) {
      row[other]! += times * values[place]!
      place += other
    }
  }

  copy(): Likeness {
    return new Likeness(this.size, this.#values.slice())
  }
}

function placeInHalf(high: number, low: number): number {
  return (high * (high - 1)) / 2 + low
}
