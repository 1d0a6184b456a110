import type { Likeness } from './likeness.ts'

/** So many nearest neighbours speak for a note. */
const NEIGHBOURS = 5
/** How much their voice counts beside that of the two notes themselves. */
const SHARE = 2
/** Among fewer notes everybody is everybody's neighbour, and their voice says nothing. */
const FEWEST = 4

/**
 * Adds to how alike two notes are how much each is like the nearest neighbours of the other: "geen penningmeester te vinden"
 * and "niemand wil voorzitter worden" share no word, but both are like "het bestuur loopt leeg". (Sharing of neighbours:
 * Jarvis & Patrick 1973; here weighted, in one step.)
 */
export function spreadLikeness(likeness: Likeness): Likeness {
  const { size } = likeness
  const spread = likeness.copy()
  if (size < FEWEST) return spread
  const row = new Float64Array(size)
  for (let at = 0; at < size; at += 1) {
    row.fill(0)
    likeness.addTo(row, at, 1)
    const neighbours = nearest(at, row)
    const total = neighbours.reduce((sum, neighbour) => sum + row[neighbour]!, 0)
    const weights = neighbours.map((neighbour) => row[neighbour]! / total)
    row.fill(0)
    for (const [place, neighbour] of neighbours.entries()) {
      row[neighbour]! += weights[place]!
      likeness.addTo(row, neighbour, weights[place]!)
    }
    for (let other = 0; other < size; other += 1) {
      if (other !== at && row[other] !== 0) spread.set(at, other, spread.at(at, other) + (SHARE / 2) * row[other]!)
    }
  }
  return spread
}

/** The notes most like this one; of equals the earlier. */
function nearest(at: number, row: Float64Array): readonly number[] {
  const found: number[] = []
  for (let other = 0; other < row.length; other += 1) {
    const value = row[other]!
    if (other === at || value <= (found.length < NEIGHBOURS ? 0 : row[found[NEIGHBOURS - 1]!]!)) continue
    let place = found.length
    while (place > 0 && row[found[place - 1]!]! < value) place -= 1
    found.splice(place, 0, other)
    if (found.length > NEIGHBOURS) found.pop()
  }
  return found
}
