import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { templateProgramme } from '@tafelronde/shared/programme/new-programme.ts'
import { sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import { newCode, newId, newSecret } from '../auth/new-token.ts'
import { OpenDocuments } from '../documents/open-documents.ts'
import { decideHere } from '../sessions/decider.ts'
import { SessionRegistry } from '../sessions/session-registry.ts'
import { lockFolder } from '../storage/folder-lock.ts'
import { openSqlite } from '../storage/open-sqlite.ts'
import type { Storage } from '../storage/storage.ts'
import { HandClock } from '../testing/hand-clock.ts'
import { NOON } from '../testing/open-cafe.ts'
import { backupCommand } from './backup.ts'
import type { CommandWorld } from './command.ts'
import { restoreCommand } from './restore.ts'
import { throwFault } from './throw-fault.ts'

test('[CM93] a backup made beside a running server brings everything back, and only when no server runs', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-backup-'))
  const dataDir = path.join(folder, 'data')
  const file = path.join(folder, 'monday.sqlite')
  const said: string[] = []
  const config = { port: 3000, host: '127.0.0.1', dataDir, logLevel: 'silent', proxies: 0 } as const
  const world: CommandWorld = { config, say: (line) => said.push(line) }
  const clock = new HandClock(NOON)

  const unlock = lockFolder(dataDir)
  const storage = await openSqlite({ directory: dataDir, clock, report: throwFault })
  const sessions = openSessions(storage, clock)
  const kept = await sessions.create(templateProgramme({ startsAt: NOON, timeZone: 'Europe/Amsterdam' }, newId))
  const name = sessionDocument(kept.id)
  const { epoch } = await storage.documents.read(name)
  expect(await backupCommand.run([file], world)).toBe(0)
  expect(await backupCommand.run([file], world)).toBe(1)
  const later = await sessions.create(templateProgramme({ startsAt: NOON, timeZone: 'Europe/Amsterdam' }, newId))
  expect(await restoreCommand.run([file], world)).toBe(1)
  expect(said.at(-1)).toContain('A server is running')
  await storage[Symbol.asyncDispose]()
  unlock?.()

  expect(await restoreCommand.run([path.join(folder, 'nothing.sqlite')], world)).toBe(1)
  expect(await restoreCommand.run([file], world)).toBe(0)
  expect(await readdir(folder)).toEqual(['data', 'monday.sqlite'])
  const restored = await openSqlite({ directory: dataDir, clock, report: throwFault })
  expect(await restored.sessions.find(later.id)).toBeUndefined()
  const back = await openSessions(restored, clock).open(kept.id)
  expect(back?.read()).toEqual(kept.read())
  expect((await restored.documents.read(name)).epoch).toBe(epoch + 1)
  await restored[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

function openSessions(storage: Storage, clock: HandClock): SessionRegistry {
  return new SessionRegistry({
    storage,
    documents: new OpenDocuments({ storage, clock, report: () => {} }),
    clock,
    decider: decideHere,
    report: (fault) => expect.unreachable(String(fault)),
    newSecret,
    newId,
    newCode,
  })
}
