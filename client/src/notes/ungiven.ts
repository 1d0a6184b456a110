import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { type DocumentName, readDocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type { Ungiven } from '../ui/typed-field.ts'
import { forgetKept, keep, listKept, readKept } from './kept.ts'

const PREFIX = 'tafelronde:too-long:'

/** Words that are too long for their field: they stay on this device until they are shorter. */
export function readUngiven(document: DocumentName, field: string): Ungiven | undefined {
  return readAt(keyOf(document, field))
}

export function keepUngiven(document: DocumentName, field: string, ungiven: Ungiven | undefined): void {
  if (ungiven === undefined) forgetKept(keyOf(document, field))
  else keep(keyOf(document, field), JSON.stringify(ungiven))
}

/** Such words with the key under which they are kept. */
export interface KeptUngiven extends Ungiven {
  readonly key: string
}

/** All of them in a session, in whatever field: the place they were meant for may be out of reach by now. */
export function listUngiven(session: SessionId): readonly KeptUngiven[] {
  return listKept(PREFIX).flatMap((key) => {
    const [document = ''] = key.slice(PREFIX.length).split(':')
    const ungiven = readDocumentName(document)?.session === session ? readAt(key) : undefined
    return ungiven === undefined ? [] : [{ ...ungiven, key }]
  })
}

export function forgetUngiven({ key }: KeptUngiven): void {
  forgetKept(key)
}

function readAt(key: string): Ungiven | undefined {
  const kept = readKept(key)
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

function keyOf(document: DocumentName, field: string): string {
  return `${PREFIX}${document}:${field}`
}
