import { type Concept } from '../concepts/read-concepts.ts'
import { type NoteFeatures } from './note-features.ts'

/**
 * Weighs concepts by how much this conversation is about their domain: where people speak of care, a word that also has a
 * meaning in housing mostly does not have that one. A large list calls up more by chance, so its size is taken off. Answers
 * what does so to any note of the conversation.
 */
export function focusOnDomains(
  notes: readonly NoteFeatures[],
  concepts: readonly Concept[],
): (note: NoteFeatures) => NoteFeatures {
  const domainOf = new Map(concepts.map(({ name, domain }) => [name, domain]))
  const sizes = sumByDomain(concepts.map(({ domain }) => [domain, 1]))
  const called = sumByDomain(
    notes.flatMap(({ pages }) => [...pages].map(([name, weight]) => [domainOf.get(name) ?? '', weight] as const)),
  )
  const rates = new Map([...called].map(([domain, weight]) => [domain, weight / Math.sqrt(sizes.get(domain) ?? 1)]))
  const most = Math.max(...rates.values(), Number.MIN_VALUE)
  const focus = (weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map([...weights].map(([name, weight]) => [name, (weight * (rates.get(domainOf.get(name) ?? '') ?? 0)) / most]))
  return (note) => ({ ...note, concepts: focus(note.concepts), pages: focus(note.pages) })
}

function sumByDomain(weights: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const [domain, weight] of weights) sums.set(domain, (sums.get(domain) ?? 0) + weight)
  return sums
}
