import { type ReactNode } from 'react'
import { en } from './en.ts'
import { type Language } from './language.ts'
import { lightTranslate } from './light-translate.ts'
import { nl } from './nl.ts'
import { WordsProvider } from './words-provider.tsx'

const words = { nl, en }

/** Words for a page that must weigh little. */
export function LightWordsProvider({ children }: { readonly children: ReactNode }) {
  return <WordsProvider translateIn={translateIn}>{children}</WordsProvider>
}

function translateIn(language: Language) {
  return lightTranslate(words[language], language)
}
