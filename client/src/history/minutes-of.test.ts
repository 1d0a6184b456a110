import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { Id } from '@tafelronde/shared/lib/id.ts'
import type { Deed } from '@tafelronde/shared/notes/paper-deed.ts'
import { before, chosenMoment, minutesOf } from './minutes-of.ts'

const noon = Date.UTC(2023, 10, 30, 12)

const deeds = fc.array(fc.nat(10 * 60)).map((seconds) =>
  seconds
    .toSorted((a, b) => a - b)
    .map((second): Deed => {
      const at = noon + second * SECOND
      return { kind: 'removed', note: 'bus' as Id<'note'>, at, until: at, text: 'bus' }
    }),
)

test('[HI31] each deed stands once, in the minute in which it began, the newest minute first', () => {
  fc.assert(
    fc.property(deeds, (all) => {
      const minutes = minutesOf(all)
      expect(minutes.toReversed().flatMap((minute) => minute.deeds)).toEqual(all)
      for (const { start, deeds: inside } of minutes) {
        expect(start % MINUTE).toBe(0)
        for (const { at } of inside) {
          expect(at - start).toBeLessThan(MINUTE)
          expect(before(start)).toBeLessThan(at)
          expect(chosenMoment(before(start))).toBe(start)
        }
      }
      expect(minutes.map(({ start }) => start)).toEqual(
        [...new Set(minutes.map(({ start }) => start))].toSorted((a, b) => b - a),
      )
    }),
  )
})
