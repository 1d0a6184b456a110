import { Button } from './button.tsx'
import { languages, type Language } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'

/** The other languages, each by its own name. */
export function LanguageSwitch() {
  const { t, language, setLanguage } = useWords()
  const others = (Object.keys(languages) as Language[]).filter((other) => other !== language)
  return (
    <div role="group" aria-label={t('language.switch')} data-print="hide">
      {others.map((other) => (
        <Button key={other} kind="plain" lang={other} onPress={() => setLanguage(other)}>
          {languages[other]}
        </Button>
      ))}
    </div>
  )
}
