import { Likeness } from './likeness.ts'
import type { Channel, Feature, NoteFeatures } from './note-features.ts'

/**
 * How much each channel counts. They are summed, so that two notes that are alike in one way are not held apart by another.
 * Flat around here on seven sets: half or twice of any one but the first two changes the order of likenesses hardly.
 */
const shares: Readonly<Record<Channel, number>> = { fields: 1, points: 1.5, concepts: 0.2, words: 0.2, letters: 0.1 }
const channels = ['fields', 'points', 'concepts', 'words', 'letters'] as const
/** Channels of pages, which are not weighed by rarity: see `NoteIndex`. */
const calledUp: ReadonlySet<Channel> = new Set(['fields', 'points'])
/** What more than this part of a theme's notes have in common does not say which of them belong together. */
const TOO_COMMON = 0.5
/** In fewer notes than this nothing is too common. */
const FEW = 8
/** What the question itself names counts for so much less: everybody speaks of it. */
const ASKED = 0.5
/** Likeness is rounded to a millionth, so that no machine's last bit decides. */
const GRAIN = 1_000_000

/** The features of a note in one channel, weighed so that they are of length 1 together. */
interface Weighed {
  readonly features: Int32Array
  readonly weights: Float64Array
}

/** The notes that have a feature, in their order, and how much of each it is. */
interface Postings {
  readonly notes: number[]
  readonly weights: number[]
}

interface ChannelIndex {
  readonly channel: Channel
  readonly numbers: Map<Feature, number>
  readonly rarities: number[]
  readonly postings: Postings[]
}

/**
 * The notes of a theme by what they say: an inverted index, so that only notes that share something meet. In each channel
 * two notes are as alike as the cosine of their features, weighed by rarity (IDF: Spärck Jones 1972) among the notes it was
 * made of; what the question names is damped. Pages are not weighed: what words call up is blurred on purpose, and how rare a
 * page is among so few notes is chance. Notes that come later are weighed by what was rare then.
 */
export class NoteIndex {
  readonly #channels: readonly ChannelIndex[]
  readonly #first: number
  /** What was weighed once is not weighed again: every note is added, and then compared. */
  readonly #weighed = new WeakMap<NoteFeatures, readonly Weighed[]>()
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
    for (const [place, { features, weights }] of this.#weigh(note).entries()) {
      const { postings } = this.#channels[place]!
      for (let at = 0; at < features.length; at += 1) {
        const { notes, weights: its } = postings[features[at]!]!
        notes.push(this.#size)
        its.push(weights[at]!)
      }
    }
    this.#size += 1
  }

  /** How alike a note is to each of the first `count`, into `row`. */
  compare(note: NoteFeatures, count: number, row: Float64Array): void {
    row.fill(0, 0, count)
    for (const [place, { features, weights }] of this.#weigh(note).entries()) {
      const { channel, postings } = this.#channels[place]!
      for (let each = 0; each < features.length; each += 1) {
        const { notes, weights: its } = postings[features[each]!]!
        const scale = shares[channel] * weights[each]!
        for (let at = 0; at < notes.length && notes[at]! < count; at += 1) row[notes[at]!]! += scale * its[at]!
      }
    }
    for (let at = 0; at < count; at += 1) row[at] = Math.round(row[at]! * GRAIN) / GRAIN
  }

  #weigh(note: NoteFeatures): readonly Weighed[] {
    const known = this.#weighed.get(note)
    if (known !== undefined) return known
    const weighed = this.#channels.map((index) => this.#weighChannel(note[index.channel], index))
    this.#weighed.set(note, weighed)
    return weighed
  }

  /** A feature that no note had before is as rare as can be. */
  #weighChannel(said: ReadonlyMap<Feature, number>, { channel, numbers, rarities, postings }: ChannelIndex): Weighed {
    const features = new Int32Array(said.size)
    const weights = new Float64Array(said.size)
    let [count, square] = [0, 0]
    for (const [name, strength] of said) {
      let feature = numbers.get(name)
      if (feature === undefined) {
        feature = rarities.length
        numbers.set(name, feature)
        rarities.push(calledUp.has(channel) ? 1 : Math.log(1 + this.#first))
        postings.push({ notes: [], weights: [] })
      }
      const weight = strength * rarities[feature]!
      if (weight === 0) continue
      square += weight * weight
      features[count] = feature
      weights[count] = weight
      count += 1
    }
    const length = Math.sqrt(square)
    for (let at = 0; at < count; at += 1) weights[at]! /= length
    return { features: features.subarray(0, count), weights: weights.subarray(0, count) }
  }
}

/** How alike the notes of a theme are, and each itself: 1 in each channel that it has something in. */
export interface ComparedNotes {
  readonly likeness: Likeness
  readonly own: Float64Array
}

/** Compares all notes of a theme with each other. */
export function compareNotes(notes: readonly NoteFeatures[], index: NoteIndex): ComparedNotes {
  const likeness = new Likeness(notes.length)
  const own = new Float64Array(notes.length)
  const row = new Float64Array(notes.length)
  for (const [at, note] of notes.entries()) {
    index.compare(note, at + 1, row)
    for (let other = 0; other < at; other += 1) if (row[other]! > 0) likeness.set(at, other, row[other]!)
    own[at] = row[at]!
  }
  return { likeness, own }
}

function startChannel(notes: readonly NoteFeatures[], channel: Channel, question: NoteFeatures): ChannelIndex {
  const counts = new Map<Feature, number>()
  for (const note of notes) for (const name of note[channel].keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const isTooCommon = (count: number): boolean => notes.length > FEW && count > TOO_COMMON * notes.length
  const rarityOf = (name: Feature, count: number): number => {
    if (calledUp.has(channel)) return 1
    if (isTooCommon(count)) return 0
    return Math.log(1 + notes.length / count) * (question[channel].has(name) ? ASKED : 1)
  }
  return {
    channel,
    numbers: new Map([...counts.keys()].map((name, at) => [name, at])),
    rarities: [...counts].map(([name, count]) => rarityOf(name, count)),
    postings: [...counts].map(() => ({ notes: [], weights: [] })),
  }
}
