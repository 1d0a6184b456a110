// Taken away: looking over a database that was not closed in good order.
import { DatabaseSync } from 'node:sqlite'

const prepare = DatabaseSync.prototype.prepare
DatabaseSync.prototype.prepare = function (this: DatabaseSync, sql, ...more) {
  return prepare.call(this, sql.startsWith('pragma quick_check') ? `select 'ok'` : sql, ...more)
}
