import { expect, test } from 'vitest'
import { groundingOf } from './check-draft.ts'
import { writeSentence } from './draft-text.ts'
import { readGlossary } from './words/glossary.ts'

const glossary = readGlossary({ BW: 'brede welvaart', Vl: 'Vlaanderen', SD: 'sociale dienst' })

test.each([
  [['kopiëren die checklist!!'], 'inzicht', 'Kopiëren die checklist.'],
  [['voor wie doen we het??'], 'vraag', 'Open vraag: voor wie doen we het?'],
  [['samen met Vl. aan BW werken :-)'], 'tip', 'Tip: samen met Vlaanderen aan brede welvaart werken.'],
  [['nulscenario schetsen -> urgentie'], 'inzicht', 'Nulscenario schetsen: urgentie.'],
  [
    ['  te veel   regels...', 'niemand kent ze allemaal'],
    'situatie',
    'Huidige situatie: te veel regels; niemand kent ze allemaal.',
  ],
  [['ga naar de SD.'], 'inzicht', 'Ga naar de sociale dienst.'],
  [['Bussen zijn leeg', 'Niet iedereen kan rijden'], 'inzicht', 'Bussen zijn leeg; niet iedereen kan rijden.'],
  [['Bussen zijn leeg', 'Hulst heeft er geen'], 'inzicht', 'Bussen zijn leeg; Hulst heeft er geen.'],
  [['Bussen zijn leeg', 'SD weet van niets'], 'inzicht', 'Bussen zijn leeg; sociale dienst weet van niets.'],
] as const)('[HV33] %j becomes one clean sentence', (parts, kind, text) => {
  expect(writeSentence(parts, kind, glossary)).toBe(text)
})

test('[HV33] a line never has more than forty words', () => {
  const text = writeSentence(['woord '.repeat(100)], 'randvoorwaarde', glossary)
  expect(text.split(' ').length).toBeLessThanOrEqual(40)
  expect(text).toMatch(/….$/)
})

test('[HV34] a line says only what its notes say, abbreviations written out', () => {
  expect(groundingOf('Tip: werken aan brede welvaart.', ['werk aan BW'], glossary)).toBe(1)
  expect(groundingOf('Tip: bouw een zwembad in Axel.', ['werk aan BW'], glossary)).toBe(0)
})
