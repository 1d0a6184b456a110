// Taken away: saying that something could not be saved.
import { accept } from '@tafelronde/shared/lib/result.ts'
import { SqliteStorage } from '@tafelronde/server/storage/sqlite/sqlite-storage.ts'

const commit = SqliteStorage.prototype.commit
SqliteStorage.prototype.commit = function (this: SqliteStorage, writes) {
  return commit.call(this, writes).catch(() => accept(null))
}
