import { RefusalNotice } from './refusal-notice.tsx'
import { useOutbox, useOutboxEntries } from '../connection/use-outbox.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'

interface PaperDeliveryProps {
  readonly id: string | undefined
  /** The words of what was refused, back in the hands of who typed them. */
  readonly onLetGo: (words: string) => void
}

/** What became of the briefjes that were taken over: on their way, on the table, or refused and kept. */
export function PaperDelivery({ id, onLetGo }: PaperDeliveryProps) {
  const { t } = useWords()
  const outbox = useOutbox()
  const entry = useOutboxEntries().find(({ request }) => request.id === id)
  if (entry === undefined || entry.request.command.kind !== 'lay-paper-notes') return null
  const { notes } = entry.request.command
  const { delivery } = entry
  if (delivery.kind === 'saving') return <p role="status">{t('saved.busy')}</p>
  if (delivery.kind === 'saved') {
    return <Notice tone="success" title={t('desk.paper.laid', { count: notes.length })} announced />
  }
  const change = () => {
    outbox.letGo(entry.request.id)
    onLetGo(notes.map(({ text }) => text).join('\n'))
  }
  return (
    <RefusalNotice
      refused={{ ok: false, why: delivery.why }}
      actions={<Button onPress={change}>{t('ui.change')}</Button>}
    />
  )
}
