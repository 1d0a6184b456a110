import { expect, test } from 'vitest'
import { stemDutch } from './stem-dutch.ts'
import { stemEnglish } from './stem-english.ts'

// As the Snowball stemmers have them (`dutch_porter` and `english`).
const dutch = `lichaamsziek lichaamsziek, lichamelijk licham, opheffen opheff, opheffingsactie opheffingsactie, belangen belang,
  gemeenten gemeent, gemeentelijke gemeent, mogelijkheden mogelijk, mogelijkheid mogelijk, samenwerking samenwerk, besluiten besluit,
  huizen huiz, huis huis, manen man, maan man, eenzaamheid eenzam, betaalbaar betal, betaalbare betal, bouwen bouw, gebouwen gebouw,
  heen hen, vrijwilligers vrijwilliger, zorgvuldige zorgvuld, ja ja, jaren jar, royaal royal, grootste grootst, wens wen, klassen klass`
const english = `neighbours neighbour, neighbourhood neighbourhood, meetings meet, flies fli, dies die, agreed agre, hopping hop, hoping hope,
  relational relat, generously generous, policies polici, happy happi, say say, controlled control, houses hous, involvement involv, energies energi, sky sky, constructor constructor`

function pairs(list: string): readonly (readonly string[])[] {
  return list.split(',').map((pair) => pair.trim().split(/\s+/))
}

test.each(pairs(dutch))('[HV20] the Dutch stem of %s is %s', (word, stem) => {
  expect(stemDutch(word!)).toBe(stem)
})

test.each(pairs(english))('[HV20] the English stem of %s is %s', (word, stem) => {
  expect(stemEnglish(word!)).toBe(stem)
})
