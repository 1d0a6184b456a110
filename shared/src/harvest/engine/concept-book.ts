import { conceptDomains } from '../concepts/concept-list.ts'
import { type Concept, readConcepts } from '../concepts/read-concepts.ts'
import { associate, type Associations } from './concept-associations.ts'
import { ConceptMatcher } from './concept-matcher.ts'

/** The concept list as the harvester uses it: read once, looked up a thousand times. */
export interface ConceptBook {
  readonly concepts: readonly Concept[]
  readonly matcher: ConceptMatcher
  readonly associations: Associations
}

export function openConceptBook(concepts: readonly Concept[]): ConceptBook {
  return { concepts, matcher: new ConceptMatcher(concepts), associations: associate(concepts) }
}

/** The list that comes with the house. Reading it takes a moment: keep it. */
export function openOwnConceptBook(): ConceptBook {
  return openConceptBook(readConcepts(conceptDomains))
}
