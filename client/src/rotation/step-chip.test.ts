import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Seating } from '@tafelronde/shared/rotation/seating.ts'
import { expect, test } from 'vitest'
import { stepChip, type Way } from './step-chip.ts'

const [ada, ben, chi] = ['ada', 'ben', 'chi'] as PersonId[] as [PersonId, PersonId, PersonId]
const seatings = [
  { blue: [ada, ben], red: [chi] },
  { blue: [chi], red: [ben] },
  { blue: [ada], red: [chi, ben] },
] as unknown as Seating[]
const listed = (round: number) => Object.values(seatings[round] ?? {}).flat()

test('[CL170] arrows go through the people of a round, and along the route of one', () => {
  const from = (person: PersonId, round: number, way: Way) => stepChip(seatings, listed, { person, round }, way)
  expect(from(ada, 0, 'down')).toEqual({ person: ben, round: 0 })
  expect(from(ben, 0, 'down')).toEqual({ person: chi, round: 0 })
  expect(from(ada, 0, 'up')).toBeUndefined()
  expect(from(ada, 0, 'last')).toEqual({ person: chi, round: 0 })
  expect(from(ben, 0, 'right')).toEqual({ person: ben, round: 1 })
  // Ada has no seat in the second round.
  expect(from(ada, 0, 'right')).toEqual({ person: ada, round: 2 })
  expect(from(ada, 2, 'left')).toEqual({ person: ada, round: 0 })
  expect(from(chi, 2, 'right')).toBeUndefined()
})
