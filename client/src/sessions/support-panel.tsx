import { type Support, supportOf } from '@tafelronde/shared/programme/support.ts'
import { sameValue } from '@tafelronde/shared/lib/same-value.ts'
import { useState } from 'react'
import { SupportFields } from '../harvest/support/support-fields.tsx'
import { Button } from '../ui/button.tsx'
import { Stack } from '../ui/stack.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './desk.module.css'
import { listConsequences } from './support-consequences.ts'
import { useDesk } from './use-desk.ts'

/** Dots and opinions during the day: switched on, changed and closed, each with what comes of it. */
export function SupportPanel() {
  const { t } = useWords()
  const { session, ask, busy } = useDesk()
  const announcer = useAnnounce()
  const present = supportOf(session.programme)
  const [changed, setChanged] = useState<Support>()
  const wanted = changed ?? present
  const consequences = listConsequences(present, wanted)
  const isSame = sameValue(present, wanted)

  async function save(): Promise<void> {
    if (!(await ask({ kind: 'change-support', support: wanted }))) return
    setChanged(undefined)
    announcer.announce(t('desk.support.saved'))
  }

  return (
    <div className={styles['columns']}>
      <Stack gap={3} element="section">
        <h2>{t('support.settings')}</h2>
        <SupportFields value={wanted} onChange={setChanged} />
        {consequences.length === 0 ? null : (
          <ul>
            {consequences.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        )}
        <div>
          <Button
            kind="primary"
            busy={busy}
            blockedBy={isSame ? t('desk.support.same') : undefined}
            onPress={() => void save()}
          >
            {t('desk.support.save')}
          </Button>
        </div>
      </Stack>
      {present.dots === 'none' && !present.opinions ? null : <Closing />}
    </div>
  )
}

function Closing() {
  const { t } = useWords()
  const { session, ask, busy } = useDesk()
  const { kind } = session.phase
  if (kind === 'draft' || kind === 'arrival' || kind === 'closed') return null
  const closed = session.supportClosed === true
  return (
    <Stack gap={2} element="section">
      <h2>{t(closed ? 'desk.support.reopen' : 'desk.support.close')}</h2>
      {closed ? <p>{t('desk.support.closed')}</p> : null}
      <p>{t(closed ? 'desk.support.reopen.hint' : 'desk.support.close.hint')}</p>
      <div>
        <Button busy={busy} onPress={() => void ask({ kind: 'close-support', closed: !closed })}>
          {t(closed ? 'desk.support.reopen' : 'desk.support.close')}
        </Button>
      </div>
    </Stack>
  )
}
