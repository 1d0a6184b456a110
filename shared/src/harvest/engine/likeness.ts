/** How alike every two notes of a theme are, from 0 on: half a matrix, read by `at(a, b)`. */
export class Likeness {
  readonly size: number
  readonly #values: Float32Array

  constructor(size: number, values: Float32Array = new Float32Array((size * (size - 1)) / 2)) {
    this.size = size
    this.#values = values
  }

  /** Two different notes, in either order. */
  at(a: number, b: number): number {
    return this.#values[a < b ? placeOf(b, a) : placeOf(a, b)]!
  }

  set(a: number, b: number, value: number): void {
    this.#values[a < b ? placeOf(b, a) : placeOf(a, b)] = value
  }

  copy(): Likeness {
    return new Likeness(this.size, this.#values.slice())
  }
}

function placeOf(high: number, low: number): number {
  return (high * (high - 1)) / 2 + low
}
