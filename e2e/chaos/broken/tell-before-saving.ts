// Taken away: save, then tell. Everything is called saved at once, and written a moment later.
import { accept } from '@tafelronde/shared/lib/result.ts'
import { SqliteStorage } from '@tafelronde/server/storage/sqlite/sqlite-storage.ts'

/** As long as a disk may well take. */
const LATER = 150

const commit = SqliteStorage.prototype.commit
SqliteStorage.prototype.commit = async function (this: SqliteStorage, writes) {
  setTimeout(() => void commit.call(this, writes).catch(() => {}), LATER)
  return accept(null)
}
