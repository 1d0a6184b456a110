import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitWords } from './fit-words.ts'

const place = { width: 80, height: 17, largest: 11, smallest: 3 }

test('[CL185] words are as large as their place allows: a short name larger than a long one', () => {
  expect(fitWords('Ada', place)).toBe(11)
  const sizes = ['Ada', 'Nathalie van den Berg', 'Nathalie Wilhelmina van den Berg-Oosterhuis van Zuylen'].map((name) =>
    fitWords(name, place),
  )
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(new Set(sizes).size).toBe(3)
})

test('[CL185] more words are never larger, and none is larger or smaller than may be', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'W', 'i', ' ', 'é', '字') })
  fc.assert(
    fc.property(words, words, (some, more) => {
      const size = fitWords(some, place)
      expect(fitWords(`${some} ${more}`, place)).toBeLessThanOrEqual(size)
      expect(size).toBeGreaterThanOrEqual(place.smallest)
      expect(size).toBeLessThanOrEqual(place.largest)
    }),
  )
})
