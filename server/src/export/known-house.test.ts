import { plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OrganisationLogo } from '../storage/house-store.ts'
import { KnownHouse } from './known-house.ts'

test('[RE100] the logos of the house are read once after each change, however many pages are opened, and none is out of date', async () => {
  const step = fc.constantFrom('open', 'change', 'break')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      let alt = 0
      let reads = 0
      let isBroken = false
      const house = new KnownHouse({
        read: () => Promise.resolve({ tokens: plainTokens }),
        logos: () => {
          reads += 1
          return isBroken ? Promise.reject(new Error('The disk is gone.')) : Promise.resolve([logo(String(alt))])
        },
      })
      for (const what of steps) {
        isBroken = what === 'break'
        if (what === 'change') alt += 1
        if (what !== 'open') house.changed()
        const before = reads
        const opened = await Promise.allSettled([house.read(), house.read(), house.read()])
        for (const one of opened) {
          if (what === 'break') expect(one.status).toBe('rejected')
          else expect(one).toMatchObject({ value: { logos: new Map([['Gemeente Zeist', { alt: String(alt) }]]) } })
        }
        expect(reads - before).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 50 },
  )
})

test('[RE100] a logo of the same size as the one before is another version of the house', () => {
  const house = new KnownHouse({ read: () => Promise.reject(new Error()), logos: () => Promise.resolve([]) })
  const before = house.version
  house.changed()
  expect(house.version).not.toBe(before)
})

function logo(alt: string): OrganisationLogo {
  return { organisation: 'Gemeente Zeist', alt, png: new Uint8Array(8), width: 1, height: 1 }
}
