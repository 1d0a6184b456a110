import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countValues } from './count-values.ts'

test('[RE108] values of JSON are counted before they are read, and never as fewer than there are', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(3), (value, indent) => {
      const json = Buffer.from(JSON.stringify(value, null, indent))
      const counted = countValues(json, Infinity)
      expect(counted).toBeGreaterThanOrEqual(valuesIn(value))
      expect(countValues(json, 2)).toBe(Math.min(3, counted))
    }),
  )
  expect(countValues(Buffer.from(JSON.stringify(['[{,:"\\', 'a,b'])), Infinity)).toBe(3)
})

function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, one) => sum + valuesIn(one), 1)
}
