import { type Channel, type NoteFeatures } from './note-features.ts'

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

/**
 * How much each channel counts. They are summed, so that two notes that are alike in one way are not held apart by another.
 * Flat around here on three sets: half or twice of any but the first two changes the order of likenesses hardly.
 */
const shares: Readonly<Record<Channel, number>> = { concepts: 0.4, words: 0.35, pages: 0.45, letters: 0.1, domains: 0.05 }
const channels = ['concepts', 'words', 'pages', 'letters', 'domains'] as const
/** What more than this part of a theme's notes have in common does not say which of them belong together. */
const TOO_COMMON = 0.5
/** In fewer notes than this nothing is too common. */
const FEW = 8
/** What the question itself names counts for so much less: everybody speaks of it. */
const ASKED = 0.2
/** Likeness is rounded to a millionth, so that no machine's last bit decides. */
const GRAIN = 1_000_000

interface Posting {
  readonly note: number
  readonly weight: number
}

/**
 * Compares all notes of a theme: in each channel the cosine of their features, weighed by rarity (IDF: Spärck Jones 1972),
 * by an inverted index, so that only notes that share something meet. What the question names is damped.
 */
export function compareNotes(notes: readonly NoteFeatures[], question: NoteFeatures): Likeness {
  const likeness = new Likeness(notes.length)
  const row = new Float64Array(notes.length)
  const indexes = channels.map((channel) => ({ share: shares[channel], ...indexChannel(notes, channel, question) }))
  for (let a = 1; a < notes.length; a += 1) {
    row.fill(0, 0, a)
    for (const { share, postings, features } of indexes) {
      for (const { feature, weight } of features[a]!) {
        for (const { note, weight: other } of postings[feature]!) {
          if (note >= a) break
          row[note]! += share * weight * other
        }
      }
    }
    for (let b = 0; b < a; b += 1) if (row[b]! > 0) likeness.set(a, b, Math.round(row[b]! * GRAIN) / GRAIN)
  }
  return likeness
}

interface ChannelIndex {
  /** Per feature, the notes that have it, in their order. */
  readonly postings: readonly (readonly Posting[])[]
  /** Per note, its features, weighed so that they are of length 1 together. */
  readonly features: readonly (readonly { readonly feature: number; readonly weight: number }[])[]
}

function indexChannel(notes: readonly NoteFeatures[], channel: Channel, question: NoteFeatures): ChannelIndex {
  const counts = new Map<string, number>()
  for (const note of notes) for (const name of note[channel].keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const numbers = new Map<string, number>()
  const rarities: number[] = []
  for (const [name, count] of counts) {
    if (count > TOO_COMMON * notes.length && notes.length > FEW) continue
    numbers.set(name, rarities.length)
    rarities.push(Math.log(1 + notes.length / count) * (question[channel].has(name) ? ASKED : 1))
  }
  const postings: Posting[][] = rarities.map(() => [])
  const features = notes.map((note, at) => {
    const own = [...note[channel]].flatMap(([name, strength]) => {
      const feature = numbers.get(name)
      return feature === undefined ? [] : [{ feature, weight: strength * rarities[feature]! }]
    })
    const length = Math.sqrt(own.reduce((sum, { weight }) => sum + weight * weight, 0))
    const scaled = own.map(({ feature, weight }) => ({ feature, weight: weight / length }))
    for (const { feature, weight } of scaled) postings[feature]!.push({ note: at, weight })
    return scaled
  })
  return { postings, features }
}
