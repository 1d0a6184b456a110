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

  /** Adds so many times how alike each other note is to this one, to `row`. */
  addTo(row: Float64Array, at: number, times: number): void {
    const values = this.#values
    const start = placeOf(at, 0)
    for (let other = 0; other < at; other += 1) row[other]! += times * values[start + other]!
    let place = placeOf(at + 1, at)
    for (let other = at + 1; other < this.size; other += 1) {
      row[other]! += times * values[place]!
      place += other
    }
  }

  /** The other way: adds `row`, so many times, to how alike each other note is to this one. */
  addRow(at: number, row: Float64Array, times: number): void {
    const values = this.#values
    const start = placeOf(at, 0)
    for (let other = 0; other < at; other += 1) values[start + other]! += times * row[other]!
    let place = placeOf(at + 1, at)
    for (let other = at + 1; other < this.size; other += 1) {
      values[place]! += times * row[other]!
      place += other
    }
  }

  copy(): Likeness {
    return new Likeness(this.size, this.#values.slice())
  }
}

function placeOf(high: number, low: number): number {
  return (high * (high - 1)) / 2 + low
}
