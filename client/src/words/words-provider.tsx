import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { formatFor } from './format.ts'
import type { Language } from './language.ts'
import { readLanguage, storeLanguage } from './stored-language.ts'
import type { Translate } from './translate.ts'
import { type Words, WordsContext } from './use-words.ts'

interface WordsProviderProps {
  /** How this page translates: by i18next, or light where weight counts. */
  readonly translateIn: (language: Language) => Translate
  /** Fetches the words of a language that were not fetched with the page. */
  readonly loadWords?: (language: Language) => Promise<void>
  readonly children: ReactNode
}

/** Gives the pages inside it their words, keeps the choice of language on this device, and tells the browser. */
export function WordsProvider({ translateIn, loadWords = allThere, children }: WordsProviderProps) {
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
        // Without a network for them the page stays in the language it has.
        void loadWords(chosen).then(
          () => {
            storeLanguage(chosen)
            setLanguage(chosen)
          },
          () => {},
        )
      },
    }),
    [language, translateIn, loadWords],
  )
  return <WordsContext value={words}>{children}</WordsContext>
}

async function allThere(): Promise<void> {}
