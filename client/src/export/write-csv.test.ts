import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeCsv } from './write-csv.ts'

const hard = fc.string({
  unit: fc.constantFrom('a', ';', ',', '"', "'", '\n', '\r', '\t', ' ', '=', '-', '\uFEFF', 'é'),
})
const cell = fc.oneof(hard, fc.string({ unit: 'binary' }))
const rows = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 })

test('[CL182] whatever stands in a cell, a reader of CSV finds it there again', () => {
  fc.assert(
    fc.property(rows, (written) => {
      const read = readCsv(writeCsv(written))
      expect(read.map((cells) => cells.map(withoutApostrophe))).toEqual(
        written.map((cells) => cells.map(withoutApostrophe)),
      )
      expect(read.map((cells) => cells.length)).toEqual(written.map((cells) => cells.length))
    }),
  )
})

test('[CL183] no cell begins with what a spreadsheet reckons out, and nothing else is changed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', ''),
      cell,
      (begin, rest) => {
        const text = begin + rest
        const [[read = ''] = []] = readCsv(writeCsv([[text]]))
        expect(read).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
        expect([text, `'${text}`]).toContain(read)
        if (/^[\p{L}\p{N}]/u.test(text)) expect(read).toBe(text)
      },
    ),
  )
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

function withoutApostrophe(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')
}

/** Reads as RFC 4180 says, letter by letter, with semicolons. */
function readCsv(text: string): readonly (readonly string[])[] {
  const read: string[][] = [[]]
  let now = ''
  let quoted = false
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const letter = text[at]
    if (quoted && letter === '"' && text[at + 1] === '"') at += 1
    else if (letter === '"') {
      quoted = !quoted
      continue
    } else if (!quoted && (letter === ';' || text.startsWith('\r\n', at))) {
      read.at(-1)?.push(now)
      now = ''
      if (letter === ';') continue
      at += 1
      read.push([])
      continue
    }
    now += letter
  }
  return read.slice(0, -1)
}
