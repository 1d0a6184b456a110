import { type DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { type Ungiven } from '../ui/typed-field.ts'
import { forgetKept, keep, readKept } from './kept.ts'

/** Words that are too long for their field: they stay on this device until they are shorter. */
export function readUngiven(document: DocumentName, field: string): Ungiven | undefined {
  const kept = readKept(keyOf(document, field))
  if (kept === undefined) return undefined
  try {
    const value: unknown = JSON.parse(kept)
    if (typeof value !== 'object' || value === null || !('base' in value) || !('text' in value)) return undefined
    const { base, text } = value
    return typeof base === 'string' && typeof text === 'string' ? { base, text } : undefined
  } catch {
    return undefined // another version wrote it
  }
}

export function keepUngiven(document: DocumentName, field: string, ungiven: Ungiven | undefined): void {
  if (ungiven === undefined) forgetKept(keyOf(document, field))
  else keep(keyOf(document, field), JSON.stringify(ungiven))
}

function keyOf(document: DocumentName, field: string): string {
  return `tafelronde:too-long:${document}:${field}`
}
