import { createContext, use } from 'react'
import { type Format, formatFor } from './format.ts'
import { type Language } from './language.ts'
import { lightTranslate } from './light-translate.ts'
import { nl } from './nl.ts'
import { type Translate } from './translate.ts'

/** The reader's language: sentences, ways of writing, and the way to another language. */
export interface Words {
  readonly t: Translate
  readonly format: Format
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

export const WordsContext = createContext<Words>({
  t: lightTranslate(nl, 'nl'),
  format: formatFor('nl'),
  language: 'nl',
  setLanguage: () => {},
})

/** The words of the screen, fresh when the reader changes language. */
export function useWords(): Words {
  return use(WordsContext)
}
