import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { accept } from '@tafelronde/shared/lib/result.ts'
import { autumn, newSession, spring } from './contract-samples.ts'
import { connectBeside, newFolder, openIn } from './folder-samples.ts'

test('[ST110] a commit waits while another process holds the database, and nobody stands still for it', async () => {
  const folder = await newFolder()
  await using storage = await openIn(folder)
  const { sessions } = storage
  await storage.commit([sessions.adding(newSession(spring, '1'))])
  const other = connectBeside(folder)
  other.exec('begin immediate')
  let settled = 0
  const commits = ['2', '3'].map((code) => storage.commit([sessions.adding(newSession(autumn, code))]))
  for (const commit of commits) void commit.finally(() => settled++)
  for (let times = 0; times < 20; times++) {
    expect((await sessions.list()).map(({ id }) => id)).toEqual([spring])
    await setImmediate()
  }
  expect(await storage.writable()).toBe(false)
  expect(settled).toBe(0)
  other.exec('rollback')
  expect(await Promise.all(commits)).toEqual([accept(null), { ok: false, why: 'conflict' }])
  expect(await sessions.list()).toHaveLength(2)
  expect(await storage.writable()).toBe(true)
})
