import { labelOf } from '@tafelronde/shared/harvest/conclusion-label.ts'
import type { Kind } from '@tafelronde/shared/notes/note.ts'
import type { Translate } from '../words/translate.ts'

/** What a screen puts before a conclusion: as the report does, in the reader's language. */
export function labelFor({ kind, text }: { readonly kind: Kind; readonly text: string }, t: Translate): string {
  return labelOf(kind, text) === '' ? '' : nameConclusion(kind, t)
}

/** What a conclusion of a kind is called: a question of a whole table is more than the question on one briefje. */
export function nameConclusion(kind: Kind, t: Translate): string {
  return t(kind === 'vraag' ? 'kind.vraag.conclusion' : `kind.${kind}`)
}
