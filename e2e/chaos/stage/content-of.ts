import { createHash } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { databaseFile } from '@tafelronde/server/storage/database-file.ts'

/** A mark of all that is in the database of a folder: the same as long as no row changes. Looks at a copy. */
export async function contentOf(folder: string): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'tafelronde-copy-'))
  try {
    for (const ending of ['', '-wal']) {
      await cp(databaseFile(folder) + ending, databaseFile(copy) + ending, { force: true }).catch(ifMissing)
    }
    return markOf(databaseFile(copy))
  } finally {
    await rm(copy, { recursive: true })
  }
}

function markOf(file: string): string {
  const database = new DatabaseSync(file)
  try {
    const tables = database.prepare(`select name from sqlite_schema where type = 'table' order by name`).all()
    const hash = createHash('sha256')
    for (const { name } of tables) {
      hash.update(String(name))
      for (const row of database.prepare(`select * from "${String(name)}" order by rowid`).iterate()) {
        hash.update(JSON.stringify(Object.values(row).map(readable)))
      }
    }
    return hash.digest('hex')
  } finally {
    database.close()
  }
}

function readable(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
}

function ifMissing(fault: unknown): void {
  if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')) throw fault
}
