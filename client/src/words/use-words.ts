import { createContext, use } from 'react'
import { type Format, formatFor } from './format.ts'
import type { Language } from './language.ts'
import { lightTranslate } from './light-translate.ts'
import { common } from './nl/common.ts'
import { names } from './nl/names.ts'
import type { Translate } from './translate.ts'

/** The reader's language: sentences, ways of writing, and the way to another language. */
export interface Words {
  readonly t: Translate
  readonly format: Format
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

/** Without a provider only the words that every page has: more would weigh on the lightest of them. */
export const WordsContext = createContext<Words>({
  t: lightTranslate({ ...common, ...names }, 'nl'),
  format: formatFor('nl'),
  language: 'nl',
  setLanguage: () => {},
})

/** The words of the screen, fresh when the reader changes language. */
export function useWords(): Words {
  return use(WordsContext)
}
