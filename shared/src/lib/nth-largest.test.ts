import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nthLargest } from './nth-largest.ts'

const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }))

test('[LB2] what would stand at a place if the largest came first is found, and what comes before it is no smaller', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1 }), fc.nat(), (unsorted, place) => {
      const n = place % unsorted.length
      const values = Float64Array.from(unsorted)
      const found = nthLargest(values, n)
      expect(found).toBeCloseTo(Float64Array.from(unsorted).sort().reverse()[n]!, 10)
      expect(values.subarray(0, n + 1).every((value) => value >= found)).toBe(true)
      expect(values.subarray(n).every((value) => value <= found)).toBe(true)
      expect(values.sort()).toEqual(Float64Array.from(unsorted).sort())
    }),
  )
})
