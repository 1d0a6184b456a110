import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LARGEST_FILE } from './file-refusal.ts'
import { readFile } from './read-file.ts'
import { writeWorkbook } from './testing/write-workbook.ts'
import { writeZip } from './testing/write-zip.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function readTables(bytes: Uint8Array<ArrayBuffer>) {
  const answer = await readFile(bytes)
  return answer.ok ? answer.value.map(({ table }) => table) : answer.why
}

async function why(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const answer = await readFile(bytes)
  return answer.ok ? 'ok' : answer.why
}

/** What Excel writes: a cell in quotes where it holds what parts cells or lines, or begins with blanks. */
function writeCsv(rows: readonly (readonly string[])[], separator: string, lineEnd = '\r\n'): string {
  const cell = (text: string) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((cells) => cells.map(cell).join(separator) + lineEnd).join('')
}

const word = fc.stringMatching(/^[A-Za-zéëïöüçÉ]([A-Za-zéëï'’ .,;"\n-]{0,12}[a-zéë])?$/)
const anyRows = fc
  .record({ width: fc.integer({ min: 2, max: 6 }), height: fc.integer({ min: 1, max: 12 }) })
  .chain(({ width, height }) =>
    fc.array(fc.array(fc.oneof(word, fc.constant('')), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  // A row in which nothing stands is no row, and without any row there is no list.
  .map((rows) => rows.map(([first = '', ...rest]) => [first === '' ? 'Ada' : first, ...rest]))

/** As it is read: no needless blanks, and lines within a cell as they are. */
const tidy = (text: string) => text.replace(/ +/g, ' ').replace(/ ?\n[ \n]*/g, '\n')

test('[CL200] any table that is written as CSV is read back, with each separator and line end', async () => {
  const files = fc.record({
    rows: anyRows,
    separator: fc.constantFrom(',', ';', '\t'),
    lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
    mark: fc.constantFrom('', '\uFEFF'),
    says: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(files, async ({ rows, separator, lineEnd, mark, says }) => {
      const front = says ? `sep=${separator}${lineEnd}` : ''
      const bytes = utf8(mark + front + writeCsv(rows, separator, lineEnd))
      expect(await readTables(bytes)).toEqual([rows.map((cells) => cells.map(tidy))])
    }),
  )
})

test('[CL201] Dutch names come out right in every encoding that spreadsheets write', async () => {
  const rows = [
    ['Naam', 'Organisatie'],
    ['Renée Daniëls', 'Coöperatie ‘Zeeuws’ – €'],
    ['Loïs Curaçao', 'IJsselland'],
  ]
  const text = writeCsv(rows, ';')
  const utf16 = (littleEndian: boolean) => {
    const bytes = new DataView(new ArrayBuffer(2 * text.length + 2))
    for (const [at, sign] of Array.from(`\uFEFF${text}`).entries()) {
      bytes.setUint16(2 * at, sign.charCodeAt(0), littleEndian)
    }
    return new Uint8Array(bytes.buffer)
  }
  const windows: Readonly<Record<string, number>> = { '‘': 0x91, '’': 0x92, '–': 0x96, '€': 0x80 }
  const cp1252 = new Uint8Array(Array.from(text, (sign) => windows[sign] ?? sign.charCodeAt(0)))
  for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), utf16(true), utf16(false), cp1252]) {
    expect(await readTables(bytes)).toEqual([rows])
  }
})

test('[CL202] whatever bytes a file has, the answer is sheets or one reason, and never a fault', async () => {
  const front = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe])
  const bytes = fc.tuple(front, fc.uint8Array({ maxLength: 200 })).map(([a, b]) => new Uint8Array([...a, ...b]))
  await fc.assert(
    fc.asyncProperty(bytes, async (file) => {
      const answer = await readFile(file)
      if (answer.ok) expect(answer.value.flatMap(({ table }) => table).length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})

test('[CL202] a workbook of which any bytes are lost or others is read or refused, and never a fault', async () => {
  const whole = await writeWorkbook([{ name: 'Blad1', rows: [['Naam'], ['Ada'], [{ inline: 'Ben' }]] }])
  for (let length = 0; length < whole.length; length += 7) expect(await why(whole.slice(0, length))).not.toBe('ok')
  const spoiled = fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), {
    minLength: 1,
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(spoiled, async (changes) => {
      const file = whole.slice()
      for (const { at, byte } of changes) file[at] = byte
      expect(['ok', 'broken', 'no-list', 'empty', 'encrypted', 'too-large']).toContain(await why(file))
    }),
    { numRuns: 500 },
  )
})

test('[CL202] XML that is none gives fewer pieces, in a moment, however it was made', async () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    '"',
    "'",
    '<row>',
    '<c r="A1" t="s">',
    '<v>',
    '</v>',
    '</c>',
    '0',
  )
  const more = fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '<?', '&#x41;', '&#9999999;', '&naam;', '</row>', 'a')
  const text = fc.array(fc.oneof(pieces, more), { maxLength: 60 }).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(text, async (xml) => void (await readFile(await zipWith(xml)))),
    { numRuns: 300 },
  )
  for (const sign of ['<', '<a ', '"', '<row', '&', '<!--', '<row><c><v>']) {
    const began = performance.now()
    await readFile(await zipWith(sign.repeat(200_000)))
    expect(performance.now() - began).toBeLessThan(2_000)
  }
})

test('[CL203] any table in a workbook is read back, in whatever way its cells are kept', async () => {
  const ways = fc.constantFrom('shared', 'inline', 'rich', 'formula')
  await fc.assert(
    fc.asyncProperty(anyRows, fc.array(ways, { minLength: 72, maxLength: 72 }), async (rows, kept) => {
      const cells = rows.map((row, at) =>
        row.map((text, column) => {
          const way = kept[(at * 6 + column) % kept.length]
          if (text === '' || way === 'shared') return text
          if (way === 'inline') return { inline: text }
          if (way === 'rich') return { rich: [text.slice(0, 2), text.slice(2)] }
          return { formula: `"a"&B1<>"<"`, gives: text }
        }),
      )
      const [table] = await tablesOf(await writeWorkbook([{ name: 'Blad1', rows: cells }]))
      // A row of a sheet ends with its last cell in which something stands.
      const expected = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1).map(tidy))
      expect(table).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})

test('[CL203] numbers, yes and no, formulas, faults and signs that XML cannot hold are read as people see them', async () => {
  const rows = [
    ['Naam', 2, 0.1, true, false],
    ['_x0041_da\u00A0& <Ben>', { formula: '1+1', gives: 2 }, { formula: 'A1', gives: 'é' }, { fault: '#N/B' }],
    ['', '', '', { rich: ['Re', 'née'] }],
  ]
  expect(await readTables(await writeWorkbook([{ name: 'Blad1', rows }]))).toEqual([
    [
      ['Naam', '2', '0.1', 'true', 'false'],
      ['Ada & <Ben>', '2', 'é', '#N/B'],
      ['', '', '', 'Renée'],
    ],
  ])
})

test('[CL203] of the sheets of a workbook come those that can be seen and hold something, in their order', async () => {
  const workbook = await writeWorkbook([
    { name: 'Leeg', rows: [] },
    { name: 'Zaal & "hal"', rows: [['Zaal 1']] },
    { name: 'Geheim', rows: [['Salaris']], hidden: true },
    { name: 'Deelnemers', rows: [['Naam'], ['Ada']] },
  ])
  const answer = await readFile(workbook)
  expect(answer.ok && answer.value.map(({ name }) => name)).toEqual(['Zaal & "hal"', 'Deelnemers'])
})

test('[CL204] what is no list is refused for what it is, by one reason', async () => {
  const part = (name: string, text: string) => ({ name, text })
  const compound = (inside: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array.from(inside).flatMap((sign) => [sign.charCodeAt(0), 0])])
  const letter = `<Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/>`
  const refusals: readonly (readonly [Uint8Array<ArrayBuffer>, string])[] = [
    [new Uint8Array(), 'empty'],
    [utf8(' \n\r\n ;; '), 'empty'],
    [await writeWorkbook([{ name: 'Blad1', rows: [['', ' ']] }]), 'empty'],
    [compound('Root Entry Workbook'), 'old-excel'],
    [compound('EncryptionInfo EncryptedPackage'), 'encrypted'],
    [compound('WordDocument'), 'no-list'],
    [await writeZip([part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')]), 'open-document'],
    [await writeZip([part('_rels/.rels', letter), part('word/document.xml', '<w:document/>')]), 'no-list'],
    [await writeZip([part('Index/Document.iwa', 'x')]), 'no-list'],
    [await writeZip([{ ...part('xl/workbook.xml', '<workbook/>'), locked: true }]), 'encrypted'],
    [utf8('<html><table><tr><td>Ada</td></tr></table></html>'), 'no-list'],
    [utf8('%PDF-1.7'), 'no-list'],
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'no-list'],
    [new Uint8Array(LARGEST_FILE + 1), 'too-large'],
  ]
  for (const [bytes, expected] of refusals) expect([expected, await why(bytes)]).toEqual([expected, expected])
})

test('[CL204] a small file that unpacks to very much is refused before it does', async () => {
  const bomb = await zipWith(' '.repeat(40_000_000))
  expect(bomb.length).toBeLessThan(200_000)
  expect(await why(bomb)).toBe('too-large')
  // No single part is too large, but all of them together are.
  const parts = Array.from({ length: 5 }, (_, at) => ({ name: `Blad${at}`, rows: [['Ada'], [' '.repeat(9_000_000)]] }))
  expect(await why(await writeWorkbook(parts))).toBe('too-large')
})

test('[CL202] a text that nobody would write is taken apart in a moment', async () => {
  const nasty = ['"', '""', '"a', ',"', '"\n', '"",', 'a;b,c\t"', ' \n', '"a""', '\n"x""']
  for (const sign of nasty) {
    const began = performance.now()
    await readFile(utf8(sign.repeat(Math.floor(1_000_000 / sign.length))))
    expect([sign, performance.now() - began < 5_000]).toEqual([sign, true])
  }
})

async function tablesOf(bytes: Uint8Array<ArrayBuffer>) {
  const tables = await readTables(bytes)
  if (typeof tables === 'string') throw new Error(tables)
  return tables
}

/** A workbook of which this is the one sheet. */
function zipWith(sheet: string): Promise<Uint8Array<ArrayBuffer>> {
  const relation = (type: string, target: string) => `<Relationship Id="a" Type="x/${type}" Target="${target}"/>`
  return writeZip([
    { name: '_rels/.rels', text: relation('officeDocument', 'book.xml') },
    { name: 'book.xml', text: '<workbook><sheet name="Blad1" r:id="a"/></workbook>', stored: true },
    { name: '_rels/book.xml.rels', text: relation('worksheet', './sheet.xml') },
    { name: 'sheet.xml', text: sheet },
  ])
}
