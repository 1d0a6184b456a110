/** Pairs among `count`. */
export function pairsOf(count: number): number {
  return (count * (count - 1)) / 2
}

/** The fewest pairs that share a place when `count` are spread over `places`. */
export function fewestPairs(count: number, places: number): number {
  if (count <= 1) return 0
  if (places <= 0) return Infinity
  const least = Math.floor(count / places)
  const more = count % places
  return more * pairsOf(least + 1) + (places - more) * pairsOf(least)
}
