import { existsSync } from 'node:fs'
import path from 'node:path'
import { mergeUpdates } from 'yjs'
import {
  type DocumentName,
  harvestDocument,
  paperDocument,
  sessionDocument,
} from '@tafelronde/shared/tables/document-names.ts'
import { sessionIn } from '../sessions/session-content.ts'
import { databaseFile, isWholeDatabase, keepDamaged, replaceDatabase } from '../storage/database-file.ts'
import { lockFolder } from '../storage/folder-lock.ts'
import { openSqlite } from '../storage/open-sqlite.ts'
import type { Storage } from '../storage/storage.ts'
import { StorageFault } from '../storage/storage-fault.ts'
import { systemClock } from '../system-clock.ts'
import type { Command } from './command.ts'
import { throwFault } from './throw-fault.ts'

/** Puts a backup in the place of what is there; what was there is backed up first. */
export const restoreCommand: Command = {
  usage: 'restore FILE',
  does: 'Puts a backup in the place of everything. The server must not be running.',
  async run([file, ...rest], { config, say }) {
    if (file === undefined || rest.length > 0) {
      say('Say which backup: npx --no tafelronde restore FILE')
      return 1
    }
    const from = path.resolve(file)
    if (!existsSync(from) || !isWholeDatabase(from)) {
      say(`${from} is no backup of Tafelronde, or it is damaged. Nothing has changed.`)
      return 1
    }
    const unlock = lockFolder(config.dataDir)
    if (unlock === undefined) {
      say('A server is running on this folder. Stop it first. Nothing has changed.')
      return 1
    }
    try {
      const former = await keepFormer(config.dataDir)
      await replaceDatabase(config.dataDir, from)
      await using storage = await open(config.dataDir)
      await renewDocuments(storage)
      say(`Everything is as it was in ${from}.`)
      if (former !== undefined) say(former)
      return 0
    } finally {
      unlock()
    }
  },
}

/** Keeps what is there and says where; what is damaged is kept as it is. */
async function keepFormer(directory: string): Promise<string | undefined> {
  if (!existsSync(databaseFile(directory))) return undefined
  try {
    await using storage = await open(directory)
    return `What was here before is in ${await storage.backUp()}.`
  } catch (fault) {
    if (!(fault instanceof StorageFault) || fault.kind !== 'damaged') throw fault
    const kept = await keepDamaged(directory, systemClock.now())
    return `What was here before is damaged; a copy of it is in ${kept}, until names are deleted.`
  }
}

function open(directory: string): Promise<Storage> {
  return openSqlite({ directory, clock: systemClock, report: throwFault })
}

/**
 * Browsers may hold more of a document than the backup does. In a new epoch they begin again from what the server
 * has, instead of mixing the two.
 */
async function renewDocuments(storage: Storage): Promise<void> {
  for (const stored of await storage.sessions.list()) {
    const { id } = stored
    const { tables } = sessionIn(stored).programme
    const names = [sessionDocument(id), harvestDocument(id), ...tables.map((table) => paperDocument(id, table.id))]
    for (const name of names) await renew(storage, name)
  }
}

async function renew(storage: Storage, name: DocumentName): Promise<void> {
  const { epoch, seq, snapshot, tail } = await storage.documents.read(name)
  const updates = snapshot === undefined ? tail : [snapshot, ...tail]
  if (updates.length === 0) return
  const made = { at: systemClock.now(), before: 'keep' } as const
  await storage.commit([storage.documents.renewing(name, { epoch, seq }, mergeUpdates([...updates]), made)])
}
