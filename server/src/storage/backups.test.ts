import { copyFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test, vi } from 'vitest'
import { noon, springHarvest, springPaper, start } from './contract-samples.ts'
import { databaseFile } from './database-file.ts'
import { newFolder, openIn } from './folder-samples.ts'
import type { Asked } from './sqlite/messages.ts'

test('[ST120] commits go on while a backup is made, and it holds what was there when it began', async () => {
  const folder = await newFolder()
  await using storage = await openIn(folder)
  const { documents } = storage
  // So much that a quick disk takes a while over it too.
  const large = Array.from({ length: 12 }, () => ({ bytes: new Uint8Array(4 * 1024 * 1024), at: noon }))
  await storage.commit([documents.appending(springPaper, start, large)])

  const posting = vi.spyOn(Worker.prototype, 'postMessage')
  onTestFinished(() => posting.mockRestore())
  let isMade = false
  const making = storage.backUp().finally(() => {
    isMade = true
  })
  let seq = 0
  for (; !isMade && seq < 10_000; seq++) {
    const update = { bytes: Uint8Array.of(1), at: noon }
    await storage.commit([documents.appending(springHarvest, { epoch: 0, seq }, [update])])
  }
  // Each commit is one message, so this many were asked for before the backup was.
  const before = posting.mock.calls.findIndex(([asked]) => (asked as Asked).kind === 'chore')
  expect(seq - before).toBeGreaterThan(3)

  const restored = await newFolder()
  await copyFile((await making) ?? '', databaseFile(restored))
  await using second = await openIn(restored)
  expect((await second.documents.read(springPaper)).seq).toBe(large.length)
  expect((await second.documents.read(springHarvest)).seq).toBe(before)
})
