/** What comes of two colours, with `share` of the first. */
export function mixColours(one: string, other: string, share: number): string {
  const [first, second] = [channelsOf(one), channelsOf(other)]
  const mixed = first.map((value, at) => Math.round(value * share + (second[at] ?? 0) * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
