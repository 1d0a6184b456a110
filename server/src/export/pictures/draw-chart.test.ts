import type { Chart } from '@tafelronde/shared/harvest/manuscript/chart.ts'
import { plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layBars } from './draw-bars.ts'
import { drawChart } from './draw-chart.ts'
import { drawEncountersSlide } from './draw-encounters.ts'

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '#let x = 1',
    '$x$ *b* \\u{0}',
    '=1+1',
    'a'.repeat(200),
    'العربية 中文 😀',
  ),
)
const value = fc.option(fc.oneof(fc.nat(500), fc.double(), fc.constantFrom(Number.NaN, -3, Number.POSITIVE_INFINITY)))
const bars = fc.record({
  kind: fc.constant('bars' as const),
  parts: fc.array(words, { maxLength: 4 }),
  rows: fc.array(fc.record({ name: words, values: fc.array(value, { maxLength: 5 }) }), { maxLength: 6 }),
})
const pair = fc.tuple(
  fc.integer({ min: -1, max: 30 }),
  fc.integer({ min: -1, max: 30 }),
  fc.integer({ min: -1, max: 9 }),
)
const encounters = fc.record({
  kind: fc.constant('encounters' as const),
  people: fc.nat(24),
  pairs: fc.array(pair, { maxLength: 40 }),
})

test('[RE35] A picture of figures is outlines alone: whatever the words, nothing in it can be run, followed or read.', () => {
  fc.assert(
    fc.property(fc.oneof(bars, encounters), (chart) => {
      const { svg = '', png, width, height } = drawChart(chart, plainTokens)
      expect(svg.replace(/<path (?:(?:fill|stroke|stroke-width|d)="[\w#.,\s-]*" ?)+\/>/g, '')).toBe(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"></svg>`,
      )
      expect(sizeOf(png)).toEqual([2 * width, 2 * height])
    }),
    { numRuns: 15 },
  )
})

test('[RE36] A bar is as long as its number among the others, and a number that is not told is a dash without a bar.', () => {
  fc.assert(
    fc.property(bars, (chart) => {
      const page = layBars(chart)
      const told = chart.rows.flatMap(({ values }) => values).filter((number) => Number.isFinite(number))
      const most = Math.max(0, ...told.map((number) => number ?? 0))
      chart.rows.forEach(({ values }, row) => {
        expect(page.rows[row]?.cells.length).toBe(page.columns)
        values.forEach((number, column) => {
          const cell = page.rows[row]?.cells[column]
          if (number === null || !Number.isFinite(number))
            return expect(cell).toEqual({ label: '–', told: false, share: 0 })
          expect(cell?.label).toMatch(/^-?[\d.]+(?:,\d)?$/)
          expect(cell?.share).toBeCloseTo(most === 0 ? 0 : Math.max(0, number) / most)
        })
      })
    }),
  )
})

test('[RE35] A picture of figures is outlines alone: three hundred people are drawn in seconds.', () => {
  const pairs = Array.from({ length: 60_000 }, (_, at): [number, number, number] => [at % 300, (at * 7 + 1) % 300, 1])
  const chart: Chart = { kind: 'encounters', people: 300, pairs }
  expect(drawChart(chart, plainTokens).svg?.length).toBeLessThan(400_000)
})

test('[RE35] A picture of figures is outlines alone: also as a slide, with any sentence above it.', () => {
  fc.assert(
    fc.property(encounters, words, (chart, sentence) => {
      const { svg = '', png } = drawEncountersSlide(chart, sentence, plainTokens)
      expect(svg.replace(/<\/?(?:svg|path)\b[^<>]*>/g, '')).toBe('')
      expect(sizeOf(png)).toEqual([1_920, 1_080])
    }),
    { numRuns: 5 },
  )
})

/** Width and height, as a PNG file tells them. */
function sizeOf(png: Uint8Array): readonly number[] {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}
