import type { Id } from '@tafelronde/shared/lib/id.ts'
import { APART_MOST, type ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairsOf, withApartOf, withPairs } from './apart.ts'

const id = (number: number) => `person-${number}` as Id<'person'>

function someone(number: number): ExpectedPerson {
  const known = { person: id(number), name: String(number), organisation: '', level: 'overig' } as const
  return { ...known, online: false, device: true, cancelled: false }
}

test('[CL208] both of two who sit apart say so, whoever was changed, and nobody has more than twenty', () => {
  const size = 30
  const changes = fc.array(
    fc.record({ person: fc.nat(size - 1), others: fc.array(fc.nat(size + 2), { maxLength: 25 }) }),
  )
  fc.assert(
    fc.property(changes, (asked) => {
      let people: readonly ExpectedPerson[] = Array.from({ length: size }, (_, number) => someone(number))
      for (const { person, others } of asked) {
        people = withApartOf(people, { ...people[person]!, apart: others.map(id) })
        const now = people[person]?.apart ?? []
        for (const other of now) expect(others.map(id)).toContain(other)
      }
      const said = new Set(pairsOf(people).map((pair) => pair.join(' ')))
      for (const [one, other] of pairsOf(people)) {
        expect(one).not.toBe(other)
        expect(said).toContain(`${other} ${one}`)
        expect(people.some(({ person }) => person === other)).toBe(true)
      }
      for (const { apart = [] } of people) {
        expect(apart.length).toBeLessThanOrEqual(APART_MOST)
        expect(new Set(apart).size).toBe(apart.length)
      }
    }),
  )
})

test('[CL208] whoever is not touched by a change stays the same', () => {
  const people = withPairs([someone(1), someone(2), someone(3)], [[id(1), id(2)]])
  expect(withPairs(people, pairsOf(people))).toEqual(people)
  expect(withApartOf(people, someone(1)).map(({ apart }) => apart)).toEqual([undefined, undefined, undefined])
  expect(withApartOf(people, { ...someone(3), apart: [id(1)] })[2]).toEqual({ ...someone(3), apart: [id(1)] })
})
