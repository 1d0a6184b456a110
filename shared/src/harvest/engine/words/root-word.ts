import { isFunctionWord } from './function-words.ts'
import { stemDutch } from './stem-dutch.ts'
import type { Language } from './language.ts'
import { stemEnglish } from './stem-english.ts'

/** Nouns that look like a past participle: ge…d or ge…t, ver…d. */
const noParticiple: ReadonlySet<string> = new Set(
  'gebied gebiedt geduld gezond gezicht gewicht gerecht gedicht geluid geweld gebeurt gehucht gemoed geschut getuigt gewest gesticht geacht gevecht verkeerd verstand verband bestand vervoerd'.split(
    ' ',
  ),
)

/** "doorgehakt" is of "doorhakken", "uitgevoerd" of "uitvoeren". */
const separated =
  /^(aan|achter|af|bij|door|in|mee|na|neer|om|onder|op|open|over|samen|tegen|terug|toe|uit|vast|voor|weg)ge([a-z]{2,}[kgplmbdrnf])[dt]$/

/** Words whose last s is their own, and no plural. */
const ownS = /(?:kans|mens|grens|wens|dans|lans|lens|fiets|plaats|reeks|koers|kaas|dienst)$/

/**
 * What the forms of a word have in common, a step further than the stem: "huizen" and "huis", "regelt" and "geregeld" and
 * "regelen" have one root. Only compared with other roots, never shown.
 */
export function rootWord(word: string, language: Language): string {
  if (isFunctionWord(word, language)) return `=${word}`
  return language === 'nl' ? rootDutch(word) : stemEnglish(word)
}

/** The same for Dutch alone, of function words too: "laat" is a form of "laten". */
export function rootDutch(word: string): string {
  const base = dropInflection(word)
  const stem = stemDutch(ownS.test(base) ? `${base}en` : base)
  const root = hardenEnd(stem, base)
  return root.length >= 6 && root.endsWith('er') ? hardenEnd(root.slice(0, -2), '') : root
}

function dropInflection(word: string): string {
  if (noParticiple.has(word)) return word
  const participle = /^ge([a-z]{3,}[^aeiou])(?:d|t)$/.exec(word)?.[1]
  if (participle !== undefined) return /[kgplmbdrnf]$/.test(participle) ? participle : word
  const apart = separated.exec(word)
  if (apart !== null) return `${apart[1]}${apart[2]}`
  if (/^(?:be|ver|ont|her)[a-z]{2,}[lrngm]d$/.test(word)) return word.slice(0, -1)
  if (/^[a-z]{2,}dt$/.test(word)) return word.slice(0, -1)
  return /^[a-z]{2,}[kglpmb]t$/.test(word) ? word.slice(0, -1) : word
}

/**
 * "huiz" and "huis", "schrijv" and "schrijf" are one. So are "stel" and "stell" (of "stellen"); but a short word with a short
 * vowel is kept from one with a long one: "leggen" is not "leeg", nor "bommen" "bomen".
 */
function hardenEnd(stem: string, word: string): string {
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}s`
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`
  const single = stem.length > 3 && /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem
  return /^[^aeiou]*[aeiou][bdfgklmnprst]$/.test(single) && hasShortVowel(word, single) ? `${single}'` : single
}

function hasShortVowel(word: string, stem: string): boolean {
  return word === stem || word.startsWith(stem + stem.slice(-1)) || word === `${stem}s`
}
