import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Thread } from './thread.ts'

const counting = new URL('testing/counting-worker.ts', import.meta.url)

test('[LS17] a thread that nobody needs any more is ended, one that is still busy is not, and the next question begins it again', async () => {
  using thread = new Thread<number>(counting, { lingers: 300 })
  expect(await thread.ask(0)).toBe(1)
  // Busy for longer than it lingers, and asked something in between.
  expect(await Promise.all([thread.ask(900), thread.ask(0)])).toEqual([3, 3])
  expect(await thread.ask(0)).toBe(4)
  await pause(900)
  expect(await thread.ask(0)).toBe(1)
})

test('[LS18] a thread that takes too long is ended, whoever waits is told, and the next question begins it again', async () => {
  using thread = new Thread<number>(counting, { patience: 3_000 })
  expect(await thread.ask(0)).toBe(1)
  const tooLong = thread.ask(60_000)
  await expect(tooLong).rejects.toThrow('took too long')
  expect(await thread.ask(0)).toBe(1)
})
