import process from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { databaseFile } from '@tafelronde/server/storage/database-file.ts'

// A process of its own, started with a folder: holds the database of that folder until it hears something.
const [, , folder] = process.argv
if (folder === undefined) throw new Error('Which folder?')

const database = new DatabaseSync(databaseFile(folder), { timeout: 5_000 })
database.exec('begin exclusive')
process.send?.('held')
process.once('message', () => {
  database.exec('rollback')
  database.close()
  process.disconnect()
})
