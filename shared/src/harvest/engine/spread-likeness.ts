import { Likeness } from './likeness.ts'

/** So many nearest neighbours speak for a note. */
const NEIGHBOURS = 7
/** How much their voice counts beside that of the two notes themselves. */
const SHARE = 2

/**
 * Adds to how alike two notes are how much each is like the nearest neighbours of the other: "geen penningmeester te vinden"
 * and "niemand wil voorzitter worden" share no word, but both are like "het bestuur loopt leeg". (Sharing of neighbours:
 * Jarvis & Patrick 1973; here weighted, in one step.)
 */
export function spreadLikeness(likeness: Likeness): Likeness {
  const { size } = likeness
  const spread = new Likeness(size)
  const borrowed = Array.from({ length: size }, (_, at) => borrow(at, nearest(at, likeness), likeness))
  for (let a = 1; a < size; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const own = likeness.at(a, b)
      spread.set(a, b, Math.fround(own + (SHARE * (borrowed[a]![b]! + borrowed[b]![a]!)) / 2))
    }
  }
  return spread
}

interface Neighbour {
  readonly at: number
  readonly likeness: number
}

/** The notes most like this one; of equals the earlier. */
function nearest(at: number, likeness: Likeness): readonly Neighbour[] {
  const found: Neighbour[] = []
  for (let other = 0; other < likeness.size; other += 1) {
    if (other === at) continue
    const value = likeness.at(at, other)
    if (value <= (found.length < NEIGHBOURS ? 0 : found[NEIGHBOURS - 1]!.likeness)) continue
    let place = found.length
    while (place > 0 && found[place - 1]!.likeness < value) place -= 1
    found.splice(place, 0, { at: other, likeness: value })
    if (found.length > NEIGHBOURS) found.pop()
  }
  return found
}

/** How much every note is like the neighbours of this one, on average. */
function borrow(at: number, neighbours: readonly Neighbour[], likeness: Likeness): Float32Array {
  const row = new Float32Array(likeness.size)
  const total = neighbours.reduce((sum, neighbour) => sum + neighbour.likeness, 0)
  for (const { at: neighbour, likeness: value } of neighbours) {
    for (let other = 0; other < likeness.size; other += 1) {
      if (other !== at) row[other]! += (value / total) * (other === neighbour ? 1 : likeness.at(neighbour, other))
    }
  }
  return row
}
