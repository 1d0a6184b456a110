import { expect, test } from 'vitest'
import type { PersonId, TableId } from '../lib/id.ts'
import { leaveSeat, moveSeat } from './move-seat.ts'

const [ada, ben, chi] = ['Ada', 'Ben', 'Chi'] as unknown as [PersonId, PersonId, PersonId]
const [red, blue] = ['red', 'blue'] as unknown as [TableId, TableId]
const seating = { [red]: [ada, ben], [blue]: [chi] }

test('[RO11] someone moved by hand sits at that table and nowhere else, and nobody else moves', () => {
  expect(moveSeat(seating, ada, blue)).toEqual({ red: [ben], blue: [chi, ada] })
  expect(moveSeat(seating, ada, red)).toEqual({ red: [ben, ada], blue: [chi] })
  expect(leaveSeat(seating, chi)).toEqual({ red: [ada, ben], blue: [] })
})
