import type { Level } from '@tafelronde/shared/people/person.ts'

/** What an organisation's name says of its level; the first that fits counts. */
const signs: readonly (readonly [RegExp, Level])[] = [
  [/\b(inwoners?|bewoners?|burgers?|residents?|citizens?)\b|dorpsraad|wijkraad/, 'inwoner'],
  [
    /\bstichting\b|\bvereniging\b|corporatie|bibliotheek|\bggd\b|welzijn|cooperati|\bplatform\b|foundation/,
    'maatschappelijk',
  ],
  [
    /planbureau|\b(pbl|cpb|scp|cbs|tno|wur|hz|rivm)\b|universit|hogeschool|kennis|onderzoek|research|instituut|institute|academie|academy|telos|lectoraat/,
    'kennis',
  ],
  [/ministerie|ministry|\brijks?|\b(bzk|lnv|lvvn|ezk|vws|szw|ocw|ienw|vro|rvo)\b/, 'rijk'],
  [/provinci|\bipo\b|province/, 'provincie'],
  [/gemeente|\bvng\b|municipal/, 'gemeente'],
]

/** What people write in a column for the level, in both languages. */
const written: readonly (readonly [RegExp, Level])[] = [
  [/^(rijk|rijksoverheid|ministerie|national.*|central government)$/, 'rijk'],
  [/^(provincies?|provinciaal|provinc(e|ial))$/, 'provincie'],
  [/^(gemeenten?|gemeentelijk|municipal.*)$/, 'gemeente'],
  [/^(kennis.*|onderzoek|wetenschap|universiteit|knowledge.*|research)$/, 'kennis'],
  [/^(maatschappelijk.*|maatschappij|civil society.*|societal.*|ngo)$/, 'maatschappelijk'],
  [/^(inwoners?|bewoners?|burgers?|residents?|citizens?)$/, 'inwoner'],
  [/^(overig.*|anders|other)$/, 'overig'],
]

/** The level that an organisation's name gives away: "Gemeente Sluis" is a municipality. */
export function guessLevel(organisation: string): Level | undefined {
  const plain = plainText(organisation)
  return signs.find(([sign]) => sign.test(plain))?.[1]
}

/** The level that somebody wrote down as such. */
export function readLevel(text: string): Level | undefined {
  const plain = plainText(text)
  return written.find(([form]) => form.test(plain))?.[1]
}

/** Small letters without accents, one space between words. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim()
}
