import { expect, test } from 'vitest'
import { fieldFiles } from './field-list.ts'
import { pointFiles } from './point-list.ts'
import { readFields } from './read-fields.ts'

const fields = readFields(fieldFiles)
const points = readFields(pointFiles)

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

test.each([
  ['fields', fieldFiles, fields],
  ['points', pointFiles, points],
])('[HV60] every line of every file of %s is read, in its order', (_, files, read) => {
  const lines = files.flatMap((file) => file.lines.split('\n')).filter((line) => /^[^#]/.test(line))
  expect(read.map(({ name }) => name)).toEqual(lines.map((line) => line.split('=')[0]!.trim()))
})

test.each([
  ['fields', 600, fields, 20, 3],
  ['points', 2_800, points, 35, 5],
])('[HV60] there are enough %s, each with enough Dutch and English', (_, least, read, dutch, english) => {
  expect(read.length).toBeGreaterThanOrEqual(least)
  expect(read.filter(({ words, en }) => words.length < dutch || en.length < english).map(({ name }) => name)).toEqual(
    [],
  )
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
  expect(() => readFields([{ name: 'fields/geld', lines: `\n\n${line}` }])).toThrow(
    `concepts/fields/geld.ts, line 4: ${why}`,
  )
})

test('[HV61] a name that stands in two files is refused, and both places are told', () => {
  const read = () =>
    readFields([
      { name: 'fields/wonen', lines: '\nhuur = huurprijs' },
      { name: 'points/geld', lines: '\n\nhuur = huren' },
    ])
  expect(read).toThrow(
    'concepts/points/geld.ts, line 4: "huur" is a field already, see concepts/fields/wonen.ts, line 3.',
  )
})
