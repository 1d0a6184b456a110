import { expect, test } from 'vitest'
import { Folding } from './folding.ts'

test('[SY40] logs that are due together are folded one after the other, in a tenth of the time at most', async () => {
  const folding = new Folding()
  const folds: { readonly began: number; readonly ended: number }[] = []
  const document = (asksAgain: boolean) => ({
    async fold() {
      const began = performance.now()
      await new Promise((resolve) => setTimeout(resolve, 10))
      folds.push({ began, ended: performance.now() })
      if (asksAgain) folding.ask(this)
    },
  })
  const twice = document(true)
  for (const one of [twice, document(false), document(false)]) {
    folding.ask(one)
    folding.ask(one)
  }
  await expect.poll(() => folds.length).toBe(3)
  for (const [at, { began }] of folds.entries()) {
    const before = folds[at - 1]
    if (before !== undefined) expect(began - before.ended).toBeGreaterThanOrEqual(9 * (before.ended - before.began) - 2)
  }
  // Done with: from now on it may ask again.
  folding.ask(document(false))
  await expect.poll(() => folds.length).toBe(4)
})
