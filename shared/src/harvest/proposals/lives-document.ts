import type * as Y from 'yjs'
import type { NoteId } from '../../lib/id.ts'
import { areTexts, isPlainObject, sameValue } from '../../lib/same-value.ts'

/*
 * What lives at a table, in its paper's document; only the server writes it, as a whole:
 *
 *   lives: Y.Map<'lines', LivingLine[]>
 */

/** Something that several notes of a table say. */
export interface LivingLine {
  readonly text: string
  readonly notes: readonly NoteId[]
}

const LINES = 'lines'

/** What several of a table's notes say, the most first; what another version wrote badly is skipped. */
export function readLives(document: Y.Doc): readonly LivingLine[] {
  const lines: unknown = document.getMap('lives').get(LINES)
  return Array.isArray(lines) ? lines.filter(isLine) : []
}

export function writeLives(document: Y.Doc, lines: readonly LivingLine[]): void {
  if (!sameValue(readLives(document), lines)) document.getMap('lives').set(LINES, lines)
}

function isLine(value: unknown): value is LivingLine {
  return isPlainObject(value) && typeof value['text'] === 'string' && areTexts(value['notes'])
}
