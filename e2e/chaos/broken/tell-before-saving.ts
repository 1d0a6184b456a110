// Taken away: save, then tell. Everything is called saved at once, and written a moment later.
import { accept } from '@tafelronde/shared/lib/result.ts'
import { SqliteStorage } from '@tafelronde/server/storage/sqlite/sqlite-storage.ts'

/** As long as a slow disk may well take, and longer than a page waits to hear that its words are saved. */
const LATER = 1_000

const commit = SqliteStorage.prototype.commit
SqliteStorage.prototype.commit = async function (this: SqliteStorage, writes) {
  setTimeout(() => void commit.call(this, writes).catch(() => {}), LATER)
  return accept(null)
}
