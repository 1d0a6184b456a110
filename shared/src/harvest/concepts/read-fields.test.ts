import { expect, test } from 'vitest'
import { fieldFiles } from './field-list.ts'
import { readFields } from './read-fields.ts'

const fields = readFields(fieldFiles)

test('[HV60] a line becomes a field, with its words in both languages', () => {
  const lines = `
# Geld
schulden = schuld,  rood staan, vve's ; en: debt, in arrears
armoede = arm
`
  expect(readFields([{ name: 'geld', lines }])).toEqual([
    { name: 'schulden', words: ['schuld', 'rood staan', "vve's"], en: ['debt', 'in arrears'] },
    { name: 'armoede', words: ['arm'], en: [] },
  ])
})

test('[HV60] every line of every file is read, in its order', () => {
  const lines = fieldFiles.flatMap((file) => file.lines.split('\n')).filter((line) => /^[^#]/.test(line))
  expect(fields.map(({ name }) => name)).toEqual(lines.map((line) => line.split('=')[0]!.trim()))
})

test('[HV60] there are at least 600 fields, each with Dutch and English, and a name stands for one in all files', () => {
  expect(fields.length).toBeGreaterThanOrEqual(600)
  expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length)
  expect(fields.filter(({ words, en }) => words.length < 20 || en.length < 3).map(({ name }) => name)).toEqual([])
})

test.each([
  ['geld', 'a field is written as "name = words", and there is no "=".'],
  ['Geld = munt', '"Geld" is no name: use small letters, and hyphens for spaces.'],
  ['geld = munt, , cent', 'there is nothing between two commas, or on one side of the only one.'],
  ['geld = ', 'there is nothing between two commas, or on one side of the only one.'],
  ['geld = munt, Cent', '"Cent" cannot be read: use small letters, digits, hyphens and apostrophes.'],
  ['geld = munt, munt', '"munt" stands there twice.'],
  ['geld = munt ; nl: cent', '"; nl: cent" does not begin with en:.'],
  ['geld = munt ; en: coin ; en: cent', 'there is more than one ";".'],
])('[HV61] "%s" is refused with its file, its line and what is wrong', (line, why) => {
  expect(() => readFields([{ name: 'geld', lines: `\n\n${line}` }])).toThrow(`concepts/fields/geld.ts, line 4: ${why}`)
})

test('[HV61] a name that stands in two files is refused, and both places are told', () => {
  const read = () =>
    readFields([
      { name: 'wonen', lines: '\nhuur = huurprijs' },
      { name: 'geld', lines: '\n\nhuur = huren' },
    ])
  expect(read).toThrow(
    'concepts/fields/geld.ts, line 4: "huur" is a field already, see concepts/fields/wonen.ts, line 3.',
  )
})
