import { expect, test } from 'vitest'
import { splitCompound } from './split-compound.ts'

const known = new Set(['woning', 'bouw', 'opgave', 'gezondheid', 'plan', 'wijk', 'verkeer', 'veiligheid', 'ondernemer'])

function partsOf(word: string): string {
  return splitCompound(word, (part) => known.has(part))
    .map(({ word: part, isHead }) => (isHead ? part.toUpperCase() : part))
    .join('+')
}

test('[HV23] a compound is read as its known parts, of which the last says what it is', () => {
  expect(partsOf('woningbouw')).toBe('woning+BOUW')
  expect(partsOf('woningbouwopgave')).toBe('woning+bouw+OPGAVE')
  expect(partsOf('wijkgezondheidsplan')).toBe('wijk+gezondheid+PLAN')
  expect(partsOf('verkeersveiligheid')).toBe('verkeer+VEILIGHEID')
  expect(partsOf('ondernemersplan')).toBe('ondernemer+PLAN')
})

test('[HV23] what is no compound of known words stays whole', () => {
  for (const word of ['woning', 'woningen', 'woningruil', 'plan', '', 'x'.repeat(1_000)]) expect(partsOf(word)).toBe('')
})
