import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KnownAnswers } from './known-answers.ts'

test('[RE104] what many ask for at once is made once, and nobody gets it from before a change that they have seen', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.constantFrom('ask', 'change'), { maxLength: 30 }),
      async (s, steps) => {
        const answers = new KnownAnswers<number>(3)
        let version = 0
        let atOnce = 0
        let most = 0
        const make = async (): Promise<number> => {
          const read = version
          atOnce += 1
          most = Math.max(most, atOnce)
          await s.schedule(Promise.resolve())
          atOnce -= 1
          return read
        }
        const asked = s.scheduleSequence(
          steps.map((step) => () => {
            if (step === 'change') version += 1
            else told.push(ask())
            return Promise.resolve()
          }),
        )
        const told: Promise<void>[] = []
        const ask = async (): Promise<void> => {
          const seen = version
          const versionOf = () => s.schedule(Promise.resolve()).then(() => String(version))
          expect(await answers.read('report', versionOf, make)).toBeGreaterThanOrEqual(seen)
        }
        await s.waitFor(asked.task)
        await s.waitFor(Promise.all(told))
        expect(most).toBeLessThanOrEqual(1)
      },
    ),
    { numRuns: 200 },
  )
})

test('[RE104] what could not be made, or is not worth keeping, is made again for who asks next', async () => {
  const answers = new KnownAnswers<number>(3, (value) => value > 2)
  let times = 0
  const ask = () =>
    answers.read(
      'report',
      () => Promise.resolve('one'),
      () => ((times += 1) === 1 ? Promise.reject(new Error('broken')) : Promise.resolve(times)),
    )
  await expect(ask()).rejects.toThrow('broken')
  expect([await ask(), await ask(), await ask()]).toEqual([2, 3, 3])
})
