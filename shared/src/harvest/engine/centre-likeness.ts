import type { ComparedNotes } from './note-index.ts'
import type { Likeness } from './likeness.ts'

/** How much of what all notes have in common is left aside. */
const LEFT_ASIDE = 0.8
/** Among few notes what all have in common may be what they say: nothing is left aside among so many. */
const FEW = 4
/** A note that is like all others on average has a middle of its own of at least this. */
const LEAST = 1e-9

/**
 * Takes away from how alike two notes are what both have in common with all: in a conversation about care everybody speaks
 * of care, and that says nothing of who says the same. As if each note were compared from the middle of the conversation,
 * and not from nowhere (centring of a kernel: Schölkopf, Smola & Müller 1998). Below 0 two notes are less alike than any
 * two. The likeness is of the same length as before.
 */
export function centreLikeness({ likeness, own }: ComparedNotes): Likeness {
  const { size } = likeness
  const aside = LEFT_ASIDE * Math.max(0, 1 - FEW / size)
  const means = Float64Array.from(own)
  for (let at = 0; at < size; at += 1) likeness.addTo(means, at, 1)
  let all = 0
  let most = 0
  for (let at = 0; at < size; at += 1) {
    means[at]! /= size
    all += means[at]! / size
    most = Math.max(most, own[at]!)
  }
  const common = aside * aside * all
  const lengths = own.map((value, at) => Math.sqrt(Math.max(LEAST, value - 2 * aside * means[at]! + common)))
  for (let one = 1; one < size; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const centred = likeness.at(one, other) - aside * (means[one]! + means[other]!) + common
      likeness.set(one, other, (most * centred) / (lengths[one]! * lengths[other]!))
    }
  }
  return likeness
}
