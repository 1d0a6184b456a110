import { Likeness } from './likeness.ts'
import { type Channel, type NoteFeatures } from './note-features.ts'

/**
 * How much each channel counts. They are summed, so that two notes that are alike in one way are not held apart by another.
 * Flat around here on three sets: half or twice of any one changes the order of likenesses hardly.
 */
const shares: Readonly<Record<Channel, number>> = {
  concepts: 0.4,
  words: 0.35,
  pages: 0.45,
  letters: 0.1,
  domains: 0.05,
}
const channels = ['concepts', 'words', 'pages', 'letters', 'domains'] as const
/** What more than this part of a theme's notes have in common does not say which of them belong together. */
const TOO_COMMON = 0.5
/** In fewer notes than this nothing is too common. */
const FEW = 8
/** What the question itself names counts for so much less: everybody speaks of it. */
const ASKED = 0.5
/** Likeness is rounded to a millionth, so that no machine's last bit decides. */
const GRAIN = 1_000_000

/** The features of a note in one channel, weighed so that they are of length 1 together. */
type Weighed = readonly { readonly feature: number; readonly weight: number }[]

/** The notes that have a feature, in their order, and how much of each it is. */
interface Postings {
  readonly notes: number[]
  readonly weights: number[]
}

interface ChannelIndex {
  readonly channel: Channel
  readonly numbers: Map<string, number>
  readonly rarities: number[]
  readonly postings: Postings[]
}

/**
 * The notes of a theme by what they say: an inverted index, so that only notes that share something meet. In each channel
 * two notes are as alike as the cosine of their features, weighed by rarity (IDF: Spärck Jones 1972) among the notes it was
 * made of; what the question names is damped. Notes that come later are weighed by what was rare then.
 */
export class NoteIndex {
  readonly #channels: readonly ChannelIndex[]
  readonly #first: number
  #size = 0

  constructor(notes: readonly NoteFeatures[], question: NoteFeatures) {
    this.#first = notes.length
    this.#channels = channels.map((channel) => startChannel(notes, channel, question))
    for (const note of notes) this.add(note)
  }

  get size(): number {
    return this.#size
  }

  /** Adds a note behind the others. */
  add(note: NoteFeatures): void {
    for (const index of this.#channels) {
      for (const { feature, weight } of this.#weigh(note, index)) {
        index.postings[feature]!.notes.push(this.#size)
        index.postings[feature]!.weights.push(weight)
      }
    }
    this.#size += 1
  }

  /** How alike a note is to each of the first `count`, into `row`. */
  compare(note: NoteFeatures, count: number, row: Float64Array): void {
    row.fill(0, 0, count)
    for (const index of this.#channels) {
      const share = shares[index.channel]
      for (const { feature, weight } of this.#weigh(note, index)) {
        const { notes, weights } = index.postings[feature]!
        const scale = share * weight
        for (let at = 0; at < notes.length && notes[at]! < count; at += 1) row[notes[at]!]! += scale * weights[at]!
      }
    }
    for (let at = 0; at < count; at += 1) row[at] = Math.round(row[at]! * GRAIN) / GRAIN
  }

  /** A feature that no note had before is as rare as can be. */
  #weigh(note: NoteFeatures, { channel, numbers, rarities, postings }: ChannelIndex): Weighed {
    const weighed: { feature: number; weight: number }[] = []
    let square = 0
    for (const [name, strength] of note[channel]) {
      let feature = numbers.get(name)
      if (feature === undefined) {
        feature = rarities.length
        numbers.set(name, feature)
        rarities.push(Math.log(1 + this.#first))
        postings.push({ notes: [], weights: [] })
      }
      const weight = strength * rarities[feature]!
      if (weight === 0) continue
      square += weight * weight
      weighed.push({ feature, weight })
    }
    const length = Math.sqrt(square)
    for (const each of weighed) each.weight /= length
    return weighed
  }
}

/** Compares all notes of a theme with each other. */
export function compareNotes(notes: readonly NoteFeatures[], index: NoteIndex): Likeness {
  const likeness = new Likeness(notes.length)
  const row = new Float64Array(notes.length)
  for (const [at, note] of notes.entries()) {
    index.compare(note, at, row)
    for (let other = 0; other < at; other += 1) if (row[other]! > 0) likeness.set(at, other, row[other]!)
  }
  return likeness
}

function startChannel(notes: readonly NoteFeatures[], channel: Channel, question: NoteFeatures): ChannelIndex {
  const counts = new Map<string, number>()
  for (const note of notes) for (const name of note[channel].keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const isTooCommon = (count: number): boolean => notes.length > FEW && count > TOO_COMMON * notes.length
  return {
    channel,
    numbers: new Map([...counts.keys()].map((name, at) => [name, at])),
    rarities: [...counts].map(([name, count]) =>
      isTooCommon(count) ? 0 : Math.log(1 + notes.length / count) * (question[channel].has(name) ? ASKED : 1),
    ),
    postings: [...counts].map(() => ({ notes: [], weights: [] })),
  }
}
