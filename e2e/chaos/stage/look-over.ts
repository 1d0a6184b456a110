import { DatabaseSync } from 'node:sqlite'
import { databaseFile } from '@tafelronde/server/storage/database-file.ts'

/** What SQLite says of the database in a folder, by its most thorough look: `ok`, or what is wrong. */
export function lookOver(folder: string): string {
  const database = new DatabaseSync(databaseFile(folder))
  try {
    return String(database.prepare('pragma integrity_check(1)').get()?.['integrity_check'])
  } finally {
    database.close()
  }
}
