import { describe, expect, test } from 'vitest'
import { readConcepts } from './read-concepts.ts'

test('[HV1] a line becomes a concept, with all that stands in it', () => {
  const lines = `
# Huizen
woning-tekort = woningnood, te weinig  huizen, huizen* ; heads: woning+tekort, -nood, woon- ; en: housing shortage ; not: tekort aan garages ; weight: 0.4
`
  expect(readConcepts([{ name: 'wonen', lines }])).toEqual([
    {
      name: 'woning-tekort',
      domain: 'wonen',
      terms: ['woning tekort', 'woningnood', 'te weinig huizen', 'huizen*'],
      heads: [
        { kind: 'holds', parts: ['woning', 'tekort'] },
        { kind: 'ends', part: 'nood' },
        { kind: 'begins', part: 'woon' },
      ],
      en: ['housing shortage'],
      not: ['tekort aan garages'],
      weight: 0.4,
    },
  ])
})

test('[HV1] what stands behind the terms may come in any order or be left out', () => {
  const [first, second] = readConcepts([
    { name: 'geld', lines: 'budget = pot ; weight: 0.5 ; en: budget\npot = ; heads: geld+pot' },
  ])
  expect(first).toMatchObject({ en: ['budget'], weight: 0.5 })
  expect(second).toMatchObject({ terms: ['pot'], en: [], not: [], weight: 1 })
})

test('[HV2] a name that stands in two domains is refused, and both places are told', () => {
  const read = () =>
    readConcepts([
      { name: 'wonen', lines: '\nhuur = huurprijs' },
      { name: 'geld', lines: '\n\nhuur = huren' },
    ])
  expect(read).toThrow('concepts/geld.ts, line 4: "huur" is a concept already, see concepts/wonen.ts, line 3.')
})

describe('[HV3] a line that cannot be read is refused with its file, its line and what is wrong', () => {
  test.each([
    ['huur, huren', 'a concept is written as "name = terms", and there is no "=".'],
    ['= huren', '"" is no name: use small letters, and hyphens for spaces.'],
    ['Huur = huren', '"Huur" is no name: use small letters, and hyphens for spaces.'],
    ['sociale huur = huren', '"sociale huur" is no name: use small letters, and hyphens for spaces.'],
    ['huur =', '"huur" has no terms beside its name.'],
    ['huur = huren,', 'there is nothing between two commas, or behind the last.'],
    ['huur = huren, , pacht', 'there is nothing between two commas, or behind the last.'],
    ['huur = huren, pacht, huren', '"huren" stands there twice.'],
    ['sociale-huur = huren, sociale huur', '"sociale huur" stands there twice.'],
    ['huur = wat je elke maand betaalt samen', '"wat je elke maand betaalt samen" is longer than 5 words.'],
    ['huur = Huren', '"Huren" cannot be read: use small letters, digits, hyphens and apostrophes.'],
    ['huur = hur*', '"hur*" needs four letters before its "*", and nothing behind it.'],
    ['huur = huur*prijs', '"huur*prijs" needs four letters before its "*", and nothing behind it.'],
    ['huur = huren ; heads: huur', '"huur" is no part of a compound: write one+other, -end or begin-.'],
    ['huur = huren ; engels: rent', '"; engels: rent" begins with none of heads:, en:, not:, weight:.'],
    ['huur = huren ; rent', '"; rent" begins with none of heads:, en:, not:, weight:.'],
    ['huur = huren ; en: rent ; en: lease', '"en:" stands there twice.'],
    ['huur = huren ; en:', 'nothing stands behind "en:".'],
    ['huur = huren ; weight: 2', '"weight: 2" is no number between 0 and 1.'],
    ['huur = huren ; weight: veel', '"weight: veel" is no number between 0 and 1.'],
  ])('%s', (line, why) => {
    expect(() => readConcepts([{ name: 'wonen', lines: `\nwoning = huis\n${line}` }])).toThrow(
      new Error(`concepts/wonen.ts, line 4: ${why}`),
    )
  })
})
