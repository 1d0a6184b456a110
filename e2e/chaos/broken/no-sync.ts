// Taken away: waiting for the disk. SQLite hands its writes to the system and goes on, and says that it does not.
import { DatabaseSync } from 'node:sqlite'

const exec = DatabaseSync.prototype.exec
DatabaseSync.prototype.exec = function (this: DatabaseSync, sql) {
  exec.call(this, sql.replace(/synchronous = full/i, 'synchronous = off'))
}

const prepare = DatabaseSync.prototype.prepare
DatabaseSync.prototype.prepare = function (this: DatabaseSync, sql, ...more) {
  return prepare.call(this, /^pragma synchronous$/i.test(sql) ? 'select 2' : sql, ...more)
}
