import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unicodePayloads } from '../testing/payloads.ts'
import { families, readFamily } from './fonts.ts'
import { settable } from './settable.ts'
import { signsOfFont } from './signs-of-font.ts'
import { compileTypst } from './typst.ts'

const template = new URL('testing/lines.typ', import.meta.url)

function set(lines: readonly string[]): Uint8Array {
  return compileTypst({ template, data: { families, lines } }).pdf(0)
}

test('[RE32] A sign that no font has becomes what it stands for or □, and any text can be set.', () => {
  expect(settable('𝕳𝖔𝖎 \u{10fffe}, \ue000 en \u{1d173}')).toBe('Hoi □, □ en \u{1d173}')
  expect(settable('😀\u0301 is niet é')).toBe('😀□ is niet é')
  set(unicodePayloads.map(settable))
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 100 }), (lines) => {
      set(lines.map(settable))
    }),
    { numRuns: 8 },
  )
})

test('[RE32] texts of the basic plane stay as they are, and so does what an emoji is made of', () => {
  for (const text of ['Wij vinden: “één” ½ → ja!\nTweede regel', '語言不是問題', 'مرحبا שלום', '👩‍👩‍👧‍👦 👍🏽 🇳🇱 ❤️ 1️⃣']) {
    expect(settable(text)).toBe(text)
    set([text])
  }
})

test('[RE33] Every sign of the basic plane is in a font of ours, and all fonts of a family have the same signs.', () => {
  const signs = families.map((family) => {
    const [first = new Set(), ...others] = readFamily(family).map(signsOfFont)
    for (const other of others) expect(other).toEqual(first)
    return first
  })
  const lacking: number[] = []
  for (let sign = 0x20; sign < 0xff_fe; sign++) {
    // Halves of pairs, and signs that everybody gives a meaning of their own.
    if (sign >= 0xd8_00 && sign < 0xf9_00) continue
    if (!signs.some((ofFamily) => ofFamily.has(sign))) lacking.push(sign)
  }
  expect(lacking).toEqual([])
})
