import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellText } from './cell-text.ts'
import { readCsv } from './testing/read-csv.ts'
import { writeCsv } from './write-csv.ts'

const hard = fc.string({
  unit: fc.constantFrom('a', ';', ',', '"', "'", '\n', '\r', '\t', ' ', '=', '-', '@', '＝', '|', '(', '\uFEFF', 'é'),
})
const cell = fc.oneof(hard, fc.string({ unit: 'binary' }))
const rows = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 })

test('[CL182] whatever stands in a cell, a reader of CSV finds it there again', () => {
  fc.assert(
    fc.property(rows, (written) => {
      const read = readCsv(writeCsv(written))
      expect(read.map((cells) => cells.map(withoutApostrophes))).toEqual(
        written.map((cells) => cells.map((text) => withoutApostrophes(cellText(text)))),
      )
    }),
  )
})

test('[CL182] words, lists with dashes and smileys stay as they are', () => {
  for (const text of ['’s avonds', 'Zoë: 3 + 4 = 7', 'ook dit:\n- de bus\n- de trein', 'Goed idee ;-)', '3, 4 of 5']) {
    expect(readCsv(writeCsv([[text]]))).toEqual([[text]])
  }
})

test('[CL183] no cell begins with what a spreadsheet reckons out, whatever it takes for the end of a cell', () => {
  fc.assert(
    fc.property(rows, (written) => {
      const pieces = writeCsv(written)
        .slice(1)
        .split(/[;,\t\n\r|]/)
      for (const piece of pieces) expect(piece).not.toMatch(/^[\s"]*[=+@＝＋＠]/)
      for (const cells of readCsv(writeCsv(written))) {
        for (const cell of cells) expect(cell).not.toMatch(/^(?:[\s"]*[=+\-@＝＋－＠]|\n)/)
      }
    }),
  )
})

test('[CL183] what nobody sees stands in no cell, so that nothing hides in front of a formula', () => {
  expect(readCsv(writeCsv([['\u200b\ufeff=1+1', 'naar\u202elinks', 'nul\u0000', 'half\ud800']]))).toEqual([
    ["'=1+1", 'naarlinks', 'nul', 'half'],
  ])
})

test('[CL183] a call of another program is text, also where a dash leads to it', () => {
  const [[plain = '', within = ''] = []] = readCsv(writeCsv([["cmd|' /C calc'!A0", "niets,-1+cmd|' /C calc'!A0"]]))
  expect([plain, within]).toEqual(["'cmd|' /C calc'!A0", "niets,'-1+cmd|' /C calc'!A0"])
})

test('[CL182] a Dutch spreadsheet opens it as it is: UTF-8 by its mark, semicolons, lines of Windows', () => {
  expect(
    writeCsv([
      ['Naam', 'Zaal'],
      ['Zoë', 'B; boven'],
      ['=HYPERLINK("x")', ''],
    ]),
  ).toBe('\uFEFFNaam;Zaal\r\nZoë;"B; boven"\r\n"\'=HYPERLINK(""x"")";\r\n')
})

function withoutApostrophes(text: string): string {
  return text.replaceAll("'", '')
}
