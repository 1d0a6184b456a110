import { conceptDomains } from '../concepts/concept-list.ts'
import { fieldFiles } from '../concepts/field-list.ts'
import { pointFiles } from '../concepts/point-list.ts'
import { type Concept, readConcepts } from '../concepts/read-concepts.ts'
import { type Field, readFields } from '../concepts/read-fields.ts'
import { exampleFiles } from '../examples/example-files.ts'
import { type Examples, readExamples } from '../examples/read-examples.ts'
import { ConceptMatcher } from './concept-matcher.ts'
import { learnSounds, type NoteSounds } from './note-sounds.ts'
import { type Page, WordPages } from './word-pages.ts'

/** The lists as the harvester uses them: read once, looked up a thousand times. */
export interface ConceptBook {
  readonly concepts: readonly Concept[]
  readonly matcher: ConceptMatcher
  /** What a word is about: the pages of concepts and fields. */
  readonly fields: WordPages
  /** What is said with it: the pages of points. */
  readonly points: WordPages
  readonly sounds: NoteSounds
}

const noExamples: Examples = { conclusions: [], empty: [] }

/** A word of one field alone says far more than one of ten; points are so fine that a word of ten may still be telling. */
const rarity = { fields: 2, points: 0 }

export function openConceptBook(
  concepts: readonly Concept[],
  fields: readonly Field[],
  points: readonly Field[],
  examples: Examples = noExamples,
): ConceptBook {
  const ofConcepts = concepts.map(({ terms, en, weight }) => ({ weight, terms: { nl: terms, en } }))
  return {
    concepts,
    matcher: new ConceptMatcher(concepts, [...fields, ...points]),
    fields: new WordPages([...ofConcepts, ...fields.map(pageOf)], rarity.fields),
    points: new WordPages(points.map(pageOf), rarity.points),
    sounds: learnSounds(examples),
  }
}

function pageOf({ words, en }: Field): Page {
  return { weight: 1, terms: { nl: words, en } }
}

/** The lists that come with the house. Reading them takes a moment: keep them. */
export function openOwnConceptBook(): ConceptBook {
  return openConceptBook(
    readConcepts(conceptDomains),
    readFields(fieldFiles),
    readFields(pointFiles),
    readExamples(exampleFiles),
  )
}
