import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { i18nextTranslate, loadWords } from './i18next-translate.ts'
import { localeOf } from './language.ts'
import { useWords } from './use-words.ts'
import { WordsProvider } from './words-provider.tsx'

/** Words for every page that is not the join page. */
export function FullWordsProvider({ children }: { readonly children: ReactNode }) {
  return (
    <WordsProvider translateIn={i18nextTranslate} loadWords={loadWords}>
      <AriaLanguage>{children}</AriaLanguage>
    </WordsProvider>
  )
}

/** What react-aria says by itself follows the same choice. */
function AriaLanguage({ children }: { readonly children: ReactNode }) {
  const { language } = useWords()
  return <I18nProvider locale={localeOf(language)}>{children}</I18nProvider>
}
