import { type ReadNote } from './read-notes.ts'
import { isFunctionWord } from './words/function-words.ts'
import { type ConceptBook } from './concept-book.ts'

/**
 * What a note is compared by, in channels: each is a list of named features with a weight, before it is known how rare they
 * are.
 *
 *   words     roots of what it says, and of the parts of its compounds
 *   letters   runs of four letters: a last resort for slips and for compounds that no list knows
 *   concepts  what it means by the concept list
 *   domains   which lists those stand in
 *   pages     what its single words call up in the concept list
 */
export type Channel = 'words' | 'letters' | 'concepts' | 'domains' | 'pages'

export type NoteFeatures = Readonly<Record<Channel, ReadonlyMap<string, number>>>

const WHOLE_WORD = 1
const HEAD = 0.7
const PART = 0.5
const RUN = 4

export function featuresOf(read: ReadNote, { concepts, associations }: ConceptBook): NoteFeatures {
  const words = new Map<string, number>()
  const letters = new Map<string, number>()
  const pages = new Map<string, number>()
  for (const { word, root, parts } of read.words) {
    if (word.length < 2 || isFunctionWord(word, read.language) || /^\d+$/.test(word)) continue
    raise(words, root, WHOLE_WORD)
    for (const [page, strength] of associations.get(root) ?? []) add(pages, page, strength)
    for (const part of parts) {
      const weight = part.isHead ? HEAD : PART
      raise(words, part.root, weight)
      for (const [page, strength] of associations.get(part.root) ?? []) add(pages, page, weight * strength)
    }
    for (let at = 0; at + RUN <= root.length; at += 1) raise(letters, root.slice(at, at + RUN), 1)
  }
  const meant = new Map<string, number>()
  const domains = new Map<string, number>()
  for (const { concept, strength } of read.concepts) {
    const known = concepts[concept]
    if (known === undefined) continue
    raise(meant, known.name, strength * known.weight)
    add(domains, known.domain, strength * known.weight)
  }
  return { words, letters, concepts: meant, domains, pages }
}

function raise(weights: Map<string, number>, feature: string, weight: number): void {
  if (weight > (weights.get(feature) ?? 0)) weights.set(feature, weight)
}

function add(weights: Map<string, number>, feature: string, weight: number): void {
  weights.set(feature, (weights.get(feature) ?? 0) + weight)
}
