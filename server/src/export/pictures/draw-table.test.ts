import { tableColours } from '@tafelronde/shared/tables/table.ts'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printable } from '../manuscript/printable.ts'
import { cardsOf } from './cards-of-note.ts'
import { drawTable, type TableSheet } from './draw-table.ts'
import { drawnColours } from './drawn-colours.ts'

/** No rule of Dutch divides figures, so each is one outline and no hyphen comes with it. */
const word = fc.integer({ min: 1, max: 60 }).map((length) => '1'.repeat(length))
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '\n')), { minLength: 1, maxLength: 16 })
  .map((parts) => parts.flat().join('').trim())
const lettersAndLines = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  fc.constantFrom(' ', '\n', '字'),
)
const notes = fc
  .array(fc.record({ label: fc.constantFrom('', 'nn'), text }), { minLength: 1, maxLength: 12 })
  .map((some) => some.map((note, at) => ({ ...note, number: at + 1 })))

const empty: TableSheet = { title: 'nn', table: { name: 'n' }, theme: '', question: 'nn nn', round: 'n1', notes: [] }
/** What each slide has besides its notes: its ground and its band, and the letters of "Tafel n", "n1", "nn nn" and "nn". */
const ON_EACH = 2 + 6 + 2 + 4 + 2
/** A card is filled, and lined. */
const EDGES = 2

test('[RE37] All of what lay on a table stands on its slides, every letter once and within their edges.', () => {
  fc.assert(
    fc.property(notes, (some) => {
      const slides = drawTable({ ...empty, notes: some })
      const marks = slides.length === 1 ? [] : slides.map((_, at) => `${at + 1}van${slides.length}`)
      const cards = some.flatMap(cardsOf)
      const letters = [...marks, ...cards.flatMap((card) => Object.values(card))].join('').replace(/\s/g, '').length
      const starts = slides.flatMap(({ svg = '' }) => [...svg.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)/g)])
      expect(starts).toHaveLength(slides.length * ON_EACH + EDGES * cards.length + letters)
      for (const [, x, y] of starts) {
        expect(Number(x)).toBeLessThan(920)
        expect(Number(y)).toBeLessThan(540)
        expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(0)
      }
      expect(slides.length).toBeLessThanOrEqual(cards.length)
    }),
    { numRuns: 4 },
  )
})

test('[RE37] All of what lay on a table stands on its slides: a note with many lines goes on, with each of its words.', () => {
  fc.assert(
    fc.property(fc.string({ unit: lettersAndLines, maxLength: 3_000 }), (words) => {
      const cards = cardsOf({ number: 3, label: 'Tip', text: words })
      const others = cards.slice(1).map(({ number }) => number)
      expect(withoutBlanks(cards.map((card) => card.text).join(''))).toBe(withoutBlanks(printable(words)))
      expect(cards[0]?.number).toBe('3')
      expect(new Set(others)).toEqual(new Set(others.length === 0 ? [] : ['3 (vervolg)']))
      for (const card of cards) expect(card.text.split('\n').length).toBeLessThanOrEqual(8)
    }),
  )
})

test('[RE37] All of what lay on a table stands on its slides: they say in words whose it is and how much.', () => {
  const sheet: TableSheet = {
    ...empty,
    table: { name: 'tafel Geel', colour: 'geel', shape: 'driehoek' },
    theme: 'A & B',
  }
  const [slide, ...others] = drawTable({ ...sheet, notes: [{ number: 1, label: '', text: '<script>' }] })
  expect(others).toEqual([])
  expect(slide?.svg).toContain('<title>Tafel Geel, driehoek · A &amp; B · n1</title><desc>1 briefje.</desc>')
  expect(slide?.svg?.replace(/<\/?(?:svg|title|desc|path)\b[^<>]*>/g, '')).not.toMatch(/[<>]/)
})

test('[RE37] All of what lay on a table stands on its slides: in the colours of the screens.', () => {
  const css = readFileSync(new URL('../../../../client/src/ui/tokens.css', import.meta.url), 'utf8')
  for (const name of tableColours) {
    expect(css).toContain(`--tafelronde-color-table-${name}: ${drawnColours[name].colour};`)
    expect(css).toContain(`--tafelronde-color-tint-${name}: ${drawnColours[name].tint};`)
  }
})

function withoutBlanks(words: string): string {
  return words.replace(/\s/g, '')
}
