import { expect, test } from 'vitest'
import { repairTypos } from './repair-typos.ts'

const said = new Map([
  ['bereikbaarheid', 4],
  ['voorzieningen', 3],
  ['welvaart', 9],
  ['plannen', 5],
  ['vrijwilligers', 2],
])

function repair(word: string, known: readonly string[] = []): string | undefined {
  return repairTypos(new Map([...said, [word, 1]]), (other) => known.includes(other)).get(word)
}

test.each([
  ['bereikbaarhied', 'bereikbaarheid'],
  ['welvraat', 'welvaart'],
  ['vrijwiligers', 'vrijwilligers'],
  ['voorzienimgen', 'voorzieningen'],
])('[HV22] %s was meant to be %s', (slip, meant) => {
  expect(repair(slip)).toBe(meant)
})

test('[HV22] a word that is known, one of few letters, and another form of a word are left alone', () => {
  expect(repair('planten', ['planten'])).toBeUndefined()
  expect(repair('planten')).toBeUndefined()
  expect(repair('voorziening')).toBeUndefined()
  expect(
    repairTypos(
      new Map([
        ['bomen', 4],
        ['bonen', 1],
      ]),
      () => false,
    ).size,
  ).toBe(0)
})
