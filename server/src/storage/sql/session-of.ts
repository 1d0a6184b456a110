import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { type DocumentName, readDocumentName } from '@tafelronde/shared/tables/document-names.ts'

/** Whose document this is. */
export function sessionOf(name: DocumentName): SessionId {
  const parts = readDocumentName(name)
  if (parts === undefined) throw new TypeError(`${JSON.stringify(name)} is no name of a document`)
  return parts.session
}
