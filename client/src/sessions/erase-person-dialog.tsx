import type { Erasing } from '@tafelronde/shared/sessions/session.ts'
import type { Refused } from '@tafelronde/shared/wire/live-events.ts'
import { useId, useState } from 'react'
import { newId } from '../connection/session-connection.ts'
import { useSessionConnection } from '../connection/use-session-connection.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import type { PersonRow } from './people-rows.ts'
import { RefusalNotice } from './refusal-notice.tsx'
import { useDesk } from './use-desk.ts'

interface ErasePersonDialogProps {
  /** As this person was when it was asked: the list forgets them before all is done. */
  readonly row: PersonRow
  /** Nothing was done. */
  readonly onCancel: () => void
  readonly onErased: () => void
}

/** "Verwijder deze persoon en de naam": says what goes and what stays, and that there is no way back. */
export function ErasePersonDialog({ row, onCancel, onErased }: ErasePersonDialogProps) {
  const { t } = useWords()
  const { live } = useSessionConnection()
  const { session } = useDesk()
  const { person, name } = row
  const [notes, setNotes] = useState<Erasing['notes']>('keep')
  const [refused, setRefused] = useState<Refused>()
  const [busy, setBusy] = useState(false)
  const final = useId()

  async function erase(): Promise<void> {
    setBusy(true)
    setRefused(undefined)
    const answer = await live.erasePerson({ id: newId<'command'>(), person: person.id, notes })
    setBusy(false)
    if (!answer.ok) return setRefused(answer)
    onErased()
  }

  return (
    <Dialog
      title={t('erase.title', { name })}
      open
      describedBy={final}
      onClose={onCancel}
      actions={
        <>
          <Button kind="danger" busy={busy} onPress={() => void erase()}>
            {t('erase.do')}
          </Button>
          <Button onPress={onCancel}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <Stack gap={2}>
        <div id={final}>
          <Notice tone="warning" title={t('erase.final')}>
            <p>{t('erase.what', { name })}</p>
            <p>{t('erase.access', { name })}</p>
            <p>{t('erase.history', { name })}</p>
          </Notice>
        </div>
        {session.programme.anonymous ? (
          <p>{t('erase.anonymous', { name })}</p>
        ) : (
          <RadioGroup
            label={t('erase.notes')}
            value={notes}
            onChange={setNotes}
            choices={[
              { value: 'keep', label: t('erase.keep') },
              { value: 'take', label: t('erase.take'), hint: t('erase.take.hint') },
            ]}
          />
        )}
        <RefusalNotice refused={refused} />
      </Stack>
    </Dialog>
  )
}
