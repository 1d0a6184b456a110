import type { ReactNode } from 'react'
import { hallWords } from './hall-words.ts'
import type { Language } from './language.ts'
import { lightTranslate } from './light-translate.ts'
import { WordsProvider } from './words-provider.tsx'

/** The words of the hall screens: all the others would weigh as much as a scene. */
export function HallWordsProvider({ children }: { readonly children: ReactNode }) {
  return <WordsProvider translateIn={translateIn}>{children}</WordsProvider>
}

function translateIn(language: Language) {
  return lightTranslate(hallWords[language], language)
}
