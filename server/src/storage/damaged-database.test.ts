import { expect, test } from 'vitest'
import { noon, springHarvest, springPaper, start } from './contract-samples.ts'
import { databaseFile } from './database-file.ts'
import { damage, markUnclean, newFolder, openIn } from './folder-samples.ts'
import type { Storage } from './storage.ts'

test('[ST40] a database that was not closed in good order is looked over, and refused when it is damaged', async () => {
  const folder = await newFolder()
  await using storage = await openIn(folder)
  await fill(storage)
  await storage[Symbol.asyncDispose]()
  markUnclean(folder)
  await damage(databaseFile(folder))
  await expect(openIn(folder)).rejects.toMatchObject({
    kind: 'damaged',
    message: expect.stringContaining('The database is damaged'),
  })
})

test('[ST116] a database in which damage shows takes no more writes, can be read, and is looked over at the next start', async () => {
  const folder = await newFolder()
  const first = await openIn(folder)
  await fill(first)
  await first[Symbol.asyncDispose]()
  await damage(databaseFile(folder))

  await using storage = await openIn(folder)
  const { documents } = storage
  const append = () => storage.commit([documents.appending(springHarvest, start, [{ bytes: update(1), at: noon }])])
  await expect(documents.read(springPaper)).rejects.toMatchObject({ kind: 'damaged' })
  await expect(append()).rejects.toMatchObject({ kind: 'damaged' })
  expect(await storage.writable()).toBe(false)
  expect(await documents.read(springHarvest)).toEqual({ ...start, tail: [] })
  await storage[Symbol.asyncDispose]()
  await expect(openIn(folder)).rejects.toMatchObject({ kind: 'damaged' })
})

async function fill(storage: Storage): Promise<void> {
  for (let seq = 0; seq < 50; seq++) {
    const updates = [{ bytes: update(seq), at: noon }]
    await storage.commit([storage.documents.appending(springPaper, { epoch: 0, seq }, updates)])
  }
}

function update(seq: number): Uint8Array {
  return new Uint8Array(4_000).fill(seq)
}
