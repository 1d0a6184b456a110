import { dutchFunctionWords, englishFunctionWords } from './function-words.ts'
import type { Language } from './language.ts'

/** Forms of English and Dutch spelling that the other hardly knows. */
const dutchSpelling = /(ij|aa|uu|oe|ui|sch|ieuw|eel|heid|lijk)/
const englishSpelling = /(th|tion|wh|ough|ight|ness|ing|y$|ea|ee[dp]|ow)/

/** The language of these words by their function words, then their spelling; Dutch where that says nothing. */
export function guessLanguage(words: readonly string[]): Language {
  let dutch = 0
  let english = 0
  for (const word of words) {
    if (dutchFunctionWords.has(word)) dutch += 2
    else if (dutchSpelling.test(word)) dutch += 1
    if (englishFunctionWords.has(word)) english += 2
    else if (englishSpelling.test(word)) english += 1
  }
  return english > dutch ? 'en' : 'nl'
}
