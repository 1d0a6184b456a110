import { setImmediate } from 'node:timers/promises'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { PaperHistory, type PaperRow } from '@tafelronde/shared/notes/paper-history.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type { Storage } from '../storage/storage.ts'

/** Rows that are followed in one go: a few milliseconds at most, after which whoever types has a turn. */
const AT_ONCE = 50

/** All that was ever done to a paper, as far as its log is kept. */
export async function loadHistory(
  { documents, clientIds }: Pick<Storage, 'documents' | 'clientIds'>,
  paper: DocumentName,
): Promise<PaperHistory> {
  const [{ history, tail }, issued] = await Promise.all([documents.readRows(paper), clientIds.list(paper)])
  const owners = new Map<number, PersonId>()
  for (const { id, person } of issued) if (person !== undefined) owners.set(id, person)
  const followed = new PaperHistory((client) => owners.get(client))
  const rows: readonly PaperRow[] = [...history, ...tail.map((row) => ({ ...row, kind: 'update' }) as const)]
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    for (const row of rows.slice(from, from + AT_ONCE)) followed.take(row)
    await setImmediate()
  }
  return followed
}
