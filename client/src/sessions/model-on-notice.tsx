import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { useDesk } from './use-desk.ts'

/** While notes may go to a language model the desk says so on every tab, with the button that ends it. */
export function ModelOnNotice() {
  const { t } = useWords()
  const { session, news, ask, busy } = useDesk()
  const host = session.languageModel?.host
  if (host === undefined || news === undefined) return null
  const isThere = news.languageModel?.host === host
  const switchOff = (): void => void ask({ kind: 'use-language-model', host: null })
  return (
    <Notice
      title={isThere ? t('desk.model.on', { host }) : t('desk.model.gone', { host })}
      actions={
        <Button busy={busy} onPress={switchOff}>
          {t('desk.model.off')}
        </Button>
      }
    />
  )
}
