import type { SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'

interface DeleteDraftProps {
  readonly session: SessionSummary
  readonly onClose: () => void
  readonly onDeleted: () => Promise<void>
}

/** Asks before a draft goes: nobody but the organiser has seen it, and it cannot come back. */
export function DeleteDraft({ session, onClose, onDeleted }: DeleteDraftProps) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()
  const title = session.title || t('home.untitled')

  async function remove(): Promise<void> {
    setBusy(true)
    const answer = await askHttp('DELETE', `/sessions/${session.session}`)
    setBusy(false)
    if (!answer.ok) return setRefused(answer)
    await onDeleted()
    announcer.announce(t('home.delete.done', { title }))
    onClose()
  }

  return (
    <Dialog
      title={t('home.delete.sure', { title })}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" busy={busy} onPress={() => void remove()}>
            {t('home.delete.yes')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <RefusalNotice refused={refused} />
      <p>{t('home.delete.text')}</p>
    </Dialog>
  )
}
