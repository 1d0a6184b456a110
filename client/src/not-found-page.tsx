import { EntryFrame } from './people/entry-frame.tsx'
import { LinkButton } from './ui/link-button.tsx'
import { useWords } from './words/use-words.ts'

export function NotFoundPage() {
  const { t } = useWords()
  return (
    <EntryFrame title={t('not-found.title')}>
      <p>{t('not-found.text')}</p>
      <div>
        <LinkButton href="/">{t('not-found.home')}</LinkButton>
      </div>
    </EntryFrame>
  )
}
