import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { lockFolder } from './folder-lock.ts'

test('[ST91] a folder is one server’s own until that one ends', async () => {
  const above = await mkdtemp(path.join(tmpdir(), 'tafelronde-lock-'))
  const folder = path.join(above, 'new', 'data')
  const unlock = lockFolder(folder)
  expect(unlock).toBeDefined()
  expect(lockFolder(folder)).toBeUndefined()
  unlock?.()
  const again = lockFolder(folder)
  expect(again).toBeDefined()
  again?.()
  await rm(above, { recursive: true })
})
