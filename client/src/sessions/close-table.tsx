import { liveRound, firstOpenRound, isOpenIn } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { useState } from 'react'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import { useDesk } from './use-desk.ts'

type When = 'once' | 'next-round'

/** Closes a table, at once or after the round, or opens it again. */
export function CloseTable({ table }: { readonly table: Table }) {
  const { t } = useWords()
  const { session, ask, busy } = useDesk()
  const [asking, setAsking] = useState(false)
  const live = liveRound(session)
  const [when, setWhen] = useState<When>('next-round')
  const name = nameOfTable(table, t)
  if (!isOpenIn(session, table.id, firstOpenRound(session)))
    return (
      <Button
        kind="plain"
        busy={busy}
        label={t('desk.tables.open.of', { table: name })}
        onPress={() => void ask({ kind: 'open-table', table: table.id })}
      >
        {t('desk.tables.open')}
      </Button>
    )
  return (
    <>
      <Button kind="plain" label={t('desk.tables.close.title', { table: name })} onPress={() => setAsking(true)}>
        {t('desk.tables.close')}
      </Button>
      <Dialog
        title={t('desk.tables.close.title', { table: name })}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="primary" busy={busy} onPress={() => void close()}>
              {t('desk.tables.close.title', { table: name })}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('ui.cancel')}</Button>
          </>
        }
      >
        <Stack gap={2}>
          <p>{t('desk.tables.close.ask')}</p>
          {live === undefined ? null : (
            <RadioGroup<When>
              label={t('desk.tables.close')}
              value={when}
              choices={[
                {
                  value: 'next-round',
                  label: t('desk.tables.close.next'),
                  hint: t('desk.tables.close.next.hint'),
                },
                { value: 'once', label: t('desk.tables.close.once'), hint: t('desk.tables.close.once.hint') },
              ]}
              onChange={setWhen}
            />
          )}
        </Stack>
      </Dialog>
    </>
  )

  async function close(): Promise<void> {
    if (await ask({ kind: 'close-table', table: table.id, at: live === undefined ? 'next-round' : when }))
      setAsking(false)
  }
}
