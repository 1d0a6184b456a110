/** How long things took, in milliseconds: counted in tenths, so that a million of them cost little to keep. */
export class Latency {
  readonly #counts = new Uint32Array(100_001)
  #count = 0
  #longest = 0

  add(milliseconds: number): void {
    const tenths = Math.min(this.#counts.length - 1, Math.max(0, Math.floor(milliseconds * 10)))
    this.#counts[tenths] = (this.#counts[tenths] ?? 0) + 1
    this.#count += 1
    if (milliseconds > this.#longest) this.#longest = milliseconds
  }

  get count(): number {
    return this.#count
  }

  get longest(): number {
    return this.#longest
  }

  /** The time within which this part of them was done, such as 0.99; 0 when nothing was. */
  within(part: number): number {
    const wanted = Math.ceil(this.#count * part)
    let passed = 0
    for (let tenths = 0; tenths < this.#counts.length; tenths++) {
      passed += this.#counts[tenths] ?? 0
      if (passed >= wanted) return tenths / 10
    }
    return this.#longest
  }

  clear(): void {
    this.#counts.fill(0)
    this.#count = 0
    this.#longest = 0
  }
}
