import { conceptDomains } from '../concepts/concept-list.ts'
import { fieldFiles } from '../concepts/field-list.ts'
import { type Concept, readConcepts } from '../concepts/read-concepts.ts'
import { type Field, readFields } from '../concepts/read-fields.ts'
import { ConceptMatcher } from './concept-matcher.ts'
import { WordPages } from './word-pages.ts'

/** The lists as the harvester uses them: read once, looked up a thousand times. */
export interface ConceptBook {
  readonly concepts: readonly Concept[]
  readonly matcher: ConceptMatcher
  readonly pages: WordPages
}

export function openConceptBook(concepts: readonly Concept[], fields: readonly Field[]): ConceptBook {
  return { concepts, matcher: new ConceptMatcher(concepts, fields), pages: new WordPages(concepts, fields) }
}

/** The lists that come with the house. Reading them takes a moment: keep them. */
export function openOwnConceptBook(): ConceptBook {
  return openConceptBook(readConcepts(conceptDomains), readFields(fieldFiles))
}
