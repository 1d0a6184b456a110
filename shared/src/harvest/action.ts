import { isBlank } from '../notes/clean-text.ts'
import type { Kind } from '../notes/note.ts'

export const OWNER_LENGTH = 120
export const TERM_LENGTH = 80

/** What an action says beside its line, as people typed it. What nobody filled in is not there. */
export interface Action {
  /** Who sees to it (eigenaar): an organisation, a function or a person. */
  readonly owner?: string
  /** By when (termijn), in words. */
  readonly term?: string
}

interface PerhapsAction {
  readonly kind: Kind
  readonly owner?: string | undefined
  readonly term?: string | undefined
}

/** Who sees to an action and by when; nothing of a conclusion of another kind. */
export function actionOf({ kind, owner = '', term = '' }: PerhapsAction): Action {
  if (kind !== 'actie') return {}
  return { ...(!isBlank(owner) && { owner }), ...(!isBlank(term) && { term }) }
}
