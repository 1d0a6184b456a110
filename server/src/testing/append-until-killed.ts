import type { SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { openSqlite } from '../storage/open-sqlite.ts'
import { HandClock } from './hand-clock.ts'

/*
 * A process of its own, started by a test with a folder: appends to one paper for as long as it lives, and tells
 * its parent each number once that is acknowledged.
 */

const [, , directory] = process.argv
if (directory === undefined) throw new Error('Which folder?')

const paper = paperDocument('spring' as SessionId, 'blue' as TableId)
const storage = await openSqlite({
  directory,
  clock: new HandClock(0),
  report: (fault) => {
    throw fault
  },
})
for (let seq = 0; ; seq++) {
  await storage.commit([
    storage.documents.appending(paper, { epoch: 0, seq }, [{ bytes: Uint8Array.of(seq % 256), at: seq }]),
  ])
  process.send?.(seq + 1)
}
