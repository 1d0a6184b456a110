import { colourSchema } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readColour } from './read-colour.ts'

test('[RE96] a colour is read however it is typed, and what is none is not', () => {
  for (const typed of ['#0fc', '0FC', ' #00FFCC ', '00ffcc']) expect(readColour(typed)).toBe('#00ffcc')
  for (const typed of ['', '#', 'red', '#00ffc', '#00ffccdd', 'rgb(0 0 0)', '#00ffcg']) {
    expect(readColour(typed)).toBeUndefined()
  }
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const read = readColour(typed)
      expect(read === undefined || colourSchema.safeParse(read).success).toBe(true)
    }),
  )
})
