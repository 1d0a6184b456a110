/** Numbers in [0, 1), one after another. */
export type Random = () => number

/** The same numbers for the same seed on every machine: mulberry32 (Tommy Ettinger, 2017, public domain). */
export function seedRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number from 0 up to, not including, `below`. */
export function pick(random: Random, below: number): number {
  return Math.floor(random() * below)
}
