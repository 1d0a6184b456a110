import { createHmac } from 'node:crypto'
import type { Voice } from '@tafelronde/shared/harvest/conclusion.ts'
import type { ConclusionId, PersonId } from '@tafelronde/shared/lib/id.ts'

/**
 * A person's word on one conclusion, as it lies in the document: always the same, so that it is one word, and another
 * for every conclusion, so that nobody can tell which words are one person's.
 */
export function voiceOf(authorKey: string, conclusion: ConclusionId, person: PersonId): Voice {
  return createHmac('sha256', authorKey).update(`voice ${conclusion} ${person}`).digest('base64url') as Voice
}
