import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areReadable, contrastOnWhite, isReadableOnWhite } from './contrast.ts'
import { type HouseTokens, plainTokens } from './house-style.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('[RE96] a colour that is too light on white is no colour of the house', () => {
  expect(contrastOnWhite('#ffffff')).toBe(1)
  expect(contrastOnWhite('#000000')).toBe(21)
  // The lightest grey that can be read on white, and the next one.
  expect(isReadableOnWhite('#767676')).toBe(true)
  expect(isReadableOnWhite('#777777')).toBe(false)
  expect(areReadable(plainTokens)).toBe(true)
  const names = Object.keys(plainTokens) as (keyof HouseTokens)[]
  fc.assert(
    fc.property(fc.constantFrom(...names), colour, (name, chosen) => {
      expect(contrastOnWhite(chosen)).toBeGreaterThanOrEqual(1)
      expect(contrastOnWhite(chosen)).toBeLessThanOrEqual(21)
      expect(areReadable({ ...plainTokens, [name]: chosen })).toBe(isReadableOnWhite(chosen))
    }),
  )
})

test('[RE96] whatever is darker in all of its light differs more from white', () => {
  const byte = fc.integer({ min: 0, max: 255 })
  fc.assert(
    fc.property(fc.tuple(byte, byte, byte), fc.tuple(byte, byte, byte), (one, other) => {
      const darker = one.map((value, at) => Math.min(value, other[at] ?? 0))
      expect(contrastOnWhite(write(darker))).toBeGreaterThanOrEqual(contrastOnWhite(write(one)))
    }),
  )
})

function write(bytes: readonly number[]): string {
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
