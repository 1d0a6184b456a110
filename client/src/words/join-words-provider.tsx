import { type ReactNode } from 'react'
import { common as commonEn } from './en/common.ts'
import { join as joinEn } from './en/join.ts'
import { names as namesEn } from './en/names.ts'
import { refusals as refusalsEn } from './en/refusals.ts'
import { type Language } from './language.ts'
import { lightTranslate } from './light-translate.ts'
import { common } from './nl/common.ts'
import { join } from './nl/join.ts'
import { names } from './nl/names.ts'
import { refusals } from './nl/refusals.ts'
import { WordsProvider } from './words-provider.tsx'

const words = {
  nl: { ...common, ...names, ...refusals, ...join },
  en: { ...commonEn, ...namesEn, ...refusalsEn, ...joinEn },
}

/** The words of joining alone: all the others would weigh as much as the page itself. */
export function JoinWordsProvider({ children }: { readonly children: ReactNode }) {
  return <WordsProvider translateIn={translateIn}>{children}</WordsProvider>
}

function translateIn(language: Language) {
  return lightTranslate(words[language], language)
}
