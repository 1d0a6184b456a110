import { writeSync } from 'node:fs'
import path from 'node:path'
import type { SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { openSqlite } from '../storage/open-sqlite.ts'
import { Database } from '../storage/sqlite/database.ts'
import { runTogether } from '../storage/sqlite/group-commit.ts'
import { HandClock } from './hand-clock.ts'

/*
 * A process of its own, started by a test with a folder, how it keeps things, how many times it writes, and on how many
 * papers at once. It says "told 3 1;" on its output once "word 3 1;" was acknowledged: turn 3, paper 1.
 *
 * `storage`: as the server keeps things. `careless`: in a database that does not wait for the disk.
 */

const [, , folder, how, turns = '1', papers = '1'] = process.argv
if (folder === undefined) throw new Error('Which folder?')

const append = how === 'careless' ? openCareless(folder) : await openStorage(folder)
for (let turn = 0; turn < Number(turns); turn++) {
  const all = Array.from({ length: Number(papers) }, async (_, paper) => {
    await append(paper, turn, new TextEncoder().encode(`word ${turn} ${paper};`))
    writeSync(1, `told ${turn} ${paper};\n`)
  })
  await Promise.all(all)
}
process.exit(0)

type Append = (paper: number, turn: number, bytes: Uint8Array) => Promise<void>

async function openStorage(directory: string): Promise<Append> {
  const report = (fault: unknown) => {
    throw fault
  }
  const storage = await openSqlite({ directory, clock: new HandClock(0), report })
  return async (paper, seq, bytes) => {
    const name = paperDocument('spring' as SessionId, `table-${paper}` as TableId)
    const update = { bytes, at: seq }
    const committed = await storage.commit([storage.documents.appending(name, { epoch: 0, seq }, [update])])
    if (!committed.ok) throw new Error('Somebody else writes here')
  }
}

function openCareless(directory: string): Append {
  const tables = ['create table settings (key text primary key, value integer)', 'create table words (word blob)']
  const database = new Database({
    file: path.join(directory, 'careless.sqlite'),
    migrations: [tables.map((sql) => ({ sql, parameters: [], one: false }))],
    visiting: false,
    delay: 0,
  })
  database.run('pragma synchronous = off')
  return async (_paper, _turn, bytes) => {
    const statements = [{ sql: 'insert into words values (?)', parameters: [bytes], one: false }]
    const [outcome] = runTogether(database, [{ kind: 'write', statements }])
    if (outcome?.kind !== 'done') throw new Error('The control could not write')
  }
}
