import type { ReactNode } from 'react'
import { joinWords } from './join-words.ts'
import type { Language } from './language.ts'
import { lightTranslate } from './light-translate.ts'
import { WordsProvider } from './words-provider.tsx'

/** The words of joining alone: all the others would weigh as much as the page itself. */
export function JoinWordsProvider({ children }: { readonly children: ReactNode }) {
  return <WordsProvider translateIn={translateIn}>{children}</WordsProvider>
}

function translateIn(language: Language) {
  return lightTranslate(joinWords[language], language)
}
