/**
 * How alike two ways of grouping the same notes are: 1 for the same, 0 for chance (adjusted Rand index: Hubert & Arabie
 * 1985), over the notes that both have. A note in several groups counts in the first.
 */
export function likenessOfGroups(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): number {
  const [homesA, homesB] = [homesOf(a), homesOf(b)]
  const ids = [...homesA.keys()].filter((id) => homesB.has(id))
  const inBoth = count(ids.map((id) => `${homesA.get(id)} ${homesB.get(id)}`))
  const [inA, inB] = [count(ids.map((id) => `${homesA.get(id)}`)), count(ids.map((id) => `${homesB.get(id)}`))]
  const expected = (inA * inB) / pairs(ids.length)
  const most = (inA + inB) / 2
  return most === expected ? 1 : (inBoth - expected) / (most - expected)
}

function homesOf(groups: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const homes = new Map<string, number>()
  for (const [at, group] of groups.entries()) for (const id of group) if (!homes.has(id)) homes.set(id, at)
  return homes
}

/** How many pairs have the same name. */
function count(names: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.values()].reduce((sum, each) => sum + pairs(each), 0)
}

function pairs(of: number): number {
  return (of * (of - 1)) / 2
}
