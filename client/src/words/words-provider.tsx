import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { formatFor } from './format.ts'
import { type Language } from './language.ts'
import { readLanguage, storeLanguage } from './stored-language.ts'
import { type Translate } from './translate.ts'
import { type Words, WordsContext } from './use-words.ts'

interface WordsProviderProps {
  /** How this page translates: by i18next, or light where weight counts. */
  readonly translateIn: (language: Language) => Translate
  readonly children: ReactNode
}

/** Gives the pages inside it their words, keeps the choice of language on this device, and tells the browser. */
export function WordsProvider({ translateIn, children }: WordsProviderProps) {
  const [language, setLanguage] = useState(readLanguage)

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const words = useMemo<Words>(
    () => ({
      t: translateIn(language),
      format: formatFor(language),
      language,
      setLanguage: (chosen) => {
        storeLanguage(chosen)
        setLanguage(chosen)
      },
    }),
    [language, translateIn],
  )
  return <WordsContext value={words}>{children}</WordsContext>
}
