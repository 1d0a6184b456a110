import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitEvenly } from './split-evenly.ts'

test('[CL188] a long list goes evenly over as few sheets as can be, each name once and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 300 }), fc.integer({ min: 1, max: 30 }), (all, most) => {
      const sheets = splitEvenly(all, most)
      expect(sheets.flat()).toEqual(all)
      expect(sheets).toHaveLength(Math.ceil(all.length / most))
      for (const sheet of sheets) {
        expect(sheet.length).toBeGreaterThan(0)
        expect(sheet.length).toBeLessThanOrEqual(most)
      }
    }),
  )
})
