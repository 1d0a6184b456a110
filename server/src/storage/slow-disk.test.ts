import { expect, test } from 'vitest'
import { accept } from '@tafelronde/shared/lib/result.ts'
import { newSession, spring } from './contract-samples.ts'
import { newFolder, openIn } from './folder-samples.ts'

test('[ST119] on a disk that is slow on purpose nobody is told before the time is over', async () => {
  const folder = await newFolder()
  await using storage = await openIn(folder, { delay: 80 })
  const began = performance.now()
  expect(await storage.commit([storage.sessions.adding(newSession(spring, '1'))])).toEqual(accept(null))
  expect(performance.now() - began).toBeGreaterThanOrEqual(79)
})
