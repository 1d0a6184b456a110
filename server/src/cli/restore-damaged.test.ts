import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { noon, spring, springPaper } from '../storage/contract-samples.ts'
import { backupFolder, databaseFile } from '../storage/database-file.ts'
import { damage, filesWith, markUnclean, newFolder, openIn } from '../storage/folder-samples.ts'
import type { Storage } from '../storage/storage.ts'
import { HandClock } from '../testing/hand-clock.ts'
import { restoreCommand } from './restore.ts'
import { describeStartFault } from './start-fault.ts'

test('[ST117] whoever starts on a damaged database gets the newest good backup offered, and can put it back', async () => {
  const folder = await newFolder()
  const clock = new HandClock(noon)
  const storage = await openIn(folder, { clock })
  const entry = { person: 'ada', name: 'Ada Lovelace-Byron', organisation: '', level: 'overig' } as never
  await storage.commit([storage.roster.adding(spring, entry)])
  await append(storage, 0, 50)
  const good = await storage.backUp()
  await append(storage, 50, 50)
  clock.forward(MINUTE)
  const bad = await storage.backUp()
  await storage[Symbol.asyncDispose]()
  await damage(bad ?? '')
  await damage(databaseFile(folder))
  markUnclean(folder)

  const sentence = describeStartFault(await faultOf(openIn(folder)), configIn(folder))
  expect(sentence).toBe(
    `the database in ${folder} is damaged; put its newest good backup back with: npx --no tafelronde restore '${good}'`,
  )
  const said: string[] = []
  const world = { config: configIn(folder), say: (line: string) => said.push(line) }
  expect(await restoreCommand.run([bad ?? ''], world)).toBe(1)
  expect(await restoreCommand.run([good ?? ''], world)).toBe(0)
  const kept = /in (\S+\.damaged),/.exec(said.at(-1) ?? '')?.[1] ?? ''
  expect(await filesWith(folder, 'Ada Lovelace-Byron')).toContain(kept)

  const again = await openIn(folder)
  expect((await again.documents.read(springPaper)).seq).toBe(50)
  await again.backUp()
  expect(await readdir(backupFolder(folder))).toContain(path.basename(kept))
  await again.commit([again.roster.removingAll(spring)])
  await again.forget()
  await again[Symbol.asyncDispose]()
  expect(await filesWith(folder, 'Ada Lovelace-Byron')).toEqual([])
})

test('[ST117] whoever has no good backup is told so', async () => {
  const folder = await newFolder()
  const storage = await openIn(folder)
  await append(storage, 0, 50)
  await storage[Symbol.asyncDispose]()
  await damage(databaseFile(folder))
  markUnclean(folder)
  const fault = await faultOf(openIn(folder))
  expect(describeStartFault(fault, configIn(folder))).toBe(
    `the database in ${folder} is damaged, and no good backup lies beside it.`,
  )
})

async function append(storage: Storage, from: number, count: number): Promise<void> {
  for (let seq = from; seq < from + count; seq++) {
    const updates = [{ bytes: new Uint8Array(4_000).fill(seq), at: noon }]
    await storage.commit([storage.documents.appending(springPaper, { epoch: 0, seq }, updates)])
  }
}

function faultOf(opening: Promise<Storage>): Promise<unknown> {
  return opening.then(
    () => undefined,
    (fault: unknown) => fault,
  )
}

function configIn(dataDir: string) {
  return { port: 3000, host: '127.0.0.1', dataDir, logLevel: 'silent', proxies: 0 } as const
}
