// Hocuspocus as its guide sets it up, with its database extension over node:sqlite: what its SQLite extension does
// with a package that has no binary for this Node. It saves on the thread that serves, so SQLite may leave waiting for
// the disk to the system (NORMAL): with FULL, as by default, every letter would wait whenever a paper is saved.
// Everything else stands as Hocuspocus has it by default.
import path from 'node:path'
import process from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { Database } from '@hocuspocus/extension-database'
import { Server } from '@hocuspocus/server'

const database = new DatabaseSync(path.join(process.env['DATA_DIR'] ?? '.', 'hocuspocus.sqlite'))
database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
database.exec('CREATE TABLE IF NOT EXISTS documents (name TEXT PRIMARY KEY, data BLOB NOT NULL)')
const fetching = database.prepare('SELECT data FROM documents WHERE name = ?')
const storing = database.prepare(
  'INSERT INTO documents (name, data) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET data = excluded.data',
)

const server = new Server({
  port: Number(process.env['PORT']),
  address: '127.0.0.1',
  quiet: true,
  extensions: [
    new Database({
      fetch: async ({ documentName }) => {
        const data = fetching.get(documentName)?.['data']
        return data instanceof Uint8Array ? data : null
      },
      store: async ({ documentName, state }) => {
        storing.run(documentName, state)
      },
    }),
  ],
})
await server.listen()
