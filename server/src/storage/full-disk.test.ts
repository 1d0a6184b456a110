import { execFile } from 'node:child_process'
import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { accept } from '@tafelronde/shared/lib/result.ts'
import { noon, springPaper } from './contract-samples.ts'
import { backupFolder } from './database-file.ts'
import { alter, newFolder, openIn } from './folder-samples.ts'
import type { Storage } from './storage.ts'
import { refusalOfFault } from './storage-fault.ts'

const run = promisify(execFile)

test('[ST115] a full disk loses nothing, can be read, says so, and takes writes again once there is room', async ({
  skip,
}) => {
  const disk = await mountSmallDisk()
  skip(disk === undefined, 'No small disk can be mounted here, so a full one was not tried')
  if (disk === undefined) return
  const ballast = path.join(disk, 'ballast')
  await writeFile(ballast, new Uint8Array(1_700 * 1024))
  const storage = await openIn(disk)

  // Large ones first; then small ones fill what those left.
  const kept: number[] = []
  const large = await appendUntilFault(storage, kept, 50_000)
  const small = await appendUntilFault(storage, kept, 1)
  expect([large, small].map(refusalOfFault)).toEqual(['storage-full', 'storage-full'])
  expect(kept.length).toBeGreaterThan(5)
  expect(await sizesOf(storage)).toEqual(kept)
  // Asking takes a little room too, and there may be just enough for that.
  await expect.poll(() => storage.writable(), { interval: 0 }).toBe(false)
  await expect(storage.backUp()).rejects.toMatchObject({ kind: 'disk-full' })
  expect(await readdir(backupFolder(disk))).toEqual([])

  await rm(ballast)
  expect(await append(storage, kept.length, 60_000)).toEqual(accept(null))
  kept.push(60_000)
  expect(await storage.writable()).toBe(true)
  await storage[Symbol.asyncDispose]()

  const again = await openIn(disk)
  expect(await sizesOf(again)).toEqual(kept)
  await again[Symbol.asyncDispose]()
  expect(alter(disk, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
})

async function appendUntilFault(storage: Storage, kept: number[], size: number): Promise<unknown> {
  for (let left = 1_000; left > 0; left--) {
    try {
      await append(storage, kept.length, size)
      kept.push(size)
    } catch (fault) {
      return fault
    }
  }
  return undefined
}

function append(storage: Storage, seq: number, size: number) {
  const update = { bytes: new Uint8Array(size).fill(7), at: noon }
  return storage.commit([storage.documents.appending(springPaper, { epoch: 0, seq }, [update])])
}

async function sizesOf(storage: Storage): Promise<readonly number[]> {
  return (await storage.documents.read(springPaper)).tail.map((update) => update.length)
}

/** A disk of three megabytes, where one may be mounted. */
async function mountSmallDisk(): Promise<string | undefined> {
  const folder = await newFolder()
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tafelronde', folder])
  } catch {
    return undefined
  }
  onTestFinished(async () => {
    await run('umount', ['--lazy', folder])
  })
  return folder
}
