import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReport } from './report.ts'
import { anyReportInput, anyVariant } from './testing/any-report.ts'
import { varyReport } from './vary-report.ts'

test('[RE109] without the annex a note keeps its words only where they are told: set aside, or at the foot of a page', () => {
  fc.assert(
    fc.property(anyReportInput, anyVariant, (input, chosen) => {
      const variant = { ...chosen, annex: false }
      const report = makeReport(input)
      const { notes, cards, themes } = varyReport(report, variant)
      const aside = [...report.keptForNextTime, ...report.notUsed].map(({ note }) => note).concat(report.withoutPlace)
      for (const { number, text } of notes) {
        const isSource = themes.some(({ conclusions }) => conclusions.some(({ sources }) => sources.includes(number)))
        const isTold = aside.includes(number) || (variant.sources === 'footnotes' && isSource)
        expect(text).toBe(isTold ? report.notes[number - 1]?.text : '')
      }
      expect(cards).toEqual([])
      expect(varyReport(report, { ...variant, annex: true }).notes.map(({ text }) => text)).toEqual(
        report.notes.map(({ text }) => text),
      )
    }),
  )
})
