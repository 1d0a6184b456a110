import { expect, test } from 'vitest'
import { fieldOf } from './galois-field.ts'

test('[RO26] there is a field for every power of a prime, in which all but nothing can be divided by, and for nothing else', () => {
  for (const size of [2, 3, 4, 5, 7, 8, 9, 16, 25, 27, 49]) {
    const field = fieldOf(size)!
    const elements = Array.from({ length: size }, (_, at) => at)
    for (const a of elements) {
      expect(new Set(elements.map((b) => field.add(a, b))).size).toBe(size)
      if (a > 0) expect(new Set(elements.map((b) => field.multiply(a, b))).size).toBe(size)
      const [b, c] = [(a * 3 + 1) % size, (a * 5 + 2) % size]
      expect(field.multiply(a, field.add(b, c))).toBe(field.add(field.multiply(a, b), field.multiply(a, c)))
    }
  }
  expect([0, 1, 6, 10, 12, 15, 24].map(fieldOf)).toEqual(Array.from({ length: 7 }))
})
