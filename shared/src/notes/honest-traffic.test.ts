import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Counted, staysHonest } from './testing/honest-traffic.ts'
import { paperScene } from './testing/paper-scene.ts'

test('[TG19] four honest pages at a paper, come what may: never hostile, late only without a place, nothing lost', () => {
  const counted: Counted = { accepted: 0, late: 0 }
  fc.assert(staysHonest(paperScene, counted), { seed: 1, numRuns: 150 })
  expect(counted.accepted).toBeGreaterThan(500)
  expect(counted.late).toBeGreaterThan(50)
})
