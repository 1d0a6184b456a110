import { expect, test } from 'vitest'
import { centreLikeness } from './centre-likeness.ts'
import type { ComparedNotes } from './note-index.ts'
import { Likeness } from './likeness.ts'

/** Two camps, of the even and the odd notes: so much alike within, and so much across. */
function camps(size: number, within: number, across: number): ComparedNotes {
  const likeness = new Likeness(size)
  for (let a = 1; a < size; a += 1) for (let b = 0; b < a; b += 1) likeness.set(a, b, a % 2 === b % 2 ? within : across)
  return { likeness, own: new Float64Array(size).fill(1) }
}

test('[HV63] what two notes have in common with all others makes them no more alike', () => {
  const centred = centreLikeness(camps(40, 0.8, 0.5))
  expect(centred.at(0, 2)).toBeGreaterThan(0.3)
  expect(centred.at(0, 1)).toBeLessThan(0)
  expect(centred.at(1, 3)).toBeCloseTo(centred.at(0, 2), 2)
})

test('[HV63] among few notes, and where all are equally alike, nothing is taken away that tells them apart', () => {
  expect(centreLikeness(camps(4, 0.8, 0.5)).at(0, 2)).toBeCloseTo(0.8, 5)
  const same = centreLikeness(camps(40, 0.5, 0.5))
  expect(same.at(0, 1)).toBeGreaterThan(0)
  expect(same.at(0, 1)).toBe(same.at(2, 3))
  for (const size of [0, 1]) expect(centreLikeness(camps(size, 0, 0)).size).toBe(size)
})
