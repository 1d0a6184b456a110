import { type Channel, type NoteFeatures } from './note-features.ts'

/** How alike every two notes of a theme are, from 0 to about 1: half a matrix, read by `at(i, j)`. */
export class Likeness {
  readonly size: number
  readonly #values: Float32Array

  constructor(size: number) {
    this.size = size
    this.#values = new Float32Array((size * (size - 1)) / 2)
  }

  at(a: number, b: number): number {
    return a === b ? 1 : (this.#values[this.#place(a, b)] ?? 0)
  }

  set(a: number, b: number, value: number): void {
    this.#values[this.#place(a, b)] = value
  }

  copy(): Likeness {
    const copy = new Likeness(this.size)
    copy.#values.set(this.#values)
    return copy
  }

  #place(a: number, b: number): number {
    const [low, high] = a < b ? [a, b] : [b, a]
    return (high * (high - 1)) / 2 + low
  }
}

/** How much each channel counts. They are summed, so that two notes alike in one way are not held apart by another. */
const G=JSON.parse(process.env.G||'{}'); const shares: Readonly<Record<Channel, number>> = { words: 0.32, letters: 0.08, concepts: 0.5, domains: 0.05, pages: 0.3, ...G.shares }
const channels = ['words', 'letters', 'concepts', 'domains', 'pages'] as const
/** Beyond this part of a theme's notes, a feature says nothing about which of them belong together. */
const TOO_COMMON = 0.5
/** Likeness is compared after rounding to a millionth, so that no machine's last bit decides. */
const GRAIN = 1_000_000

interface Posting {
  readonly note: number
  readonly weight: number
}

/**
 * Compares all notes of a theme: cosine of rarity-weighted features per channel, by an inverted index (only notes that share
 * something meet). Features of `damped` (the words of the question itself) hardly count.
 */
export function compareNotes(
  notes: readonly NoteFeatures[],
  damped: NoteFeatures,
): Likeness {
  const likeness = new Likeness(notes.length)
  const rows = new Float64Array(notes.length)
  const indexes = channels.map((channel) => indexChannel(notes, channel, damped))
  for (let a = 1; a < notes.length; a += 1) {
    rows.fill(0, 0, a)
    for (const [at, channel] of channels.entries()) {
      const { postings, weights } = indexes[at]!
      for (const [feature, weight] of weights[a]!) {
        for (const { note, weight: other } of postings.get(feature)!) {
          if (note >= a) break
          rows[note]! += shares[channel] * weight * other
        }
      }
    }
    for (let b = 0; b < a; b += 1) if (rows[b]! > 0) likeness.set(a, b, Math.round(rows[b]! * GRAIN) / GRAIN)
  }
  return likeness
}

interface ChannelIndex {
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  /** Per note, its features with weights of length 1 together. */
  readonly weights: readonly ReadonlyMap<string, number>[]
}

function indexChannel(notes: readonly NoteFeatures[], channel: Channel, damped: NoteFeatures): ChannelIndex {
  const counts = new Map<string, number>()
  for (const note of notes) for (const feature of note[channel].keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const rarity = (feature: string): number => {
    const count = counts.get(feature) ?? 0
    if (count > TOO_COMMON * notes.length && notes.length > 8) return 0
    const idf = Math.log(1 + notes.length / count) ** (G.idf??1)
    return damped[channel].has(feature) ? idf * 0.2 : idf
  }
  const rarities = new Map([...counts.keys()].map((feature) => [feature, rarity(feature)]))
  const postings = new Map<string, Posting[]>()
  const lens=notes.map(n=>Math.sqrt([...n[channel]].reduce((q,[f,st])=>q+(st*(rarities.get(f)??0))**2,0))).filter(x=>x>0);const avg=lens.reduce((a,b)=>a+b,0)/(lens.length||1)
  const weights = notes.map((note, at) => {
    const own = [...note[channel]].flatMap(([feature, strength]): [string, number][] => {
      const weight = strength * (rarities.get(feature) ?? 0)
      return weight > 0 ? [[feature, weight]] : []
    })
    const length = Math.sqrt(own.reduce((sum, [, weight]) => sum + weight * weight, 0))
    const scaled = new Map(own.map(([feature, weight]) => [feature, weight / (G.piv!==undefined? (G.piv*avg+(1-G.piv)*length):length)]))
    for (const [feature, weight] of scaled) {
      const list = postings.get(feature)
      if (list === undefined) postings.set(feature, [{ note: at, weight }])
      else list.push({ note: at, weight })
    }
    return scaled
  })
  return { postings, weights }
}
