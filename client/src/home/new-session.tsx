import { DAY } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { NewSessionRequest, SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { use, useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { planPath } from '../connection/paths.ts'
import { readWallTime, toInstant } from '../programme/zoned-time.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { NavigationContext } from '../ui/navigation.ts'
import { RadioGroup } from '../ui/radio-group.tsx'
import { Select } from '../ui/select.tsx'
import { Stack } from '../ui/stack.tsx'
import { TextField } from '../ui/text-field.tsx'
import { formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import styles from './home.module.css'

interface NewSessionProps {
  readonly sessions: readonly SessionSummary[]
  /** Chosen beforehand where one asked for a copy. */
  readonly copyOf: SessionSummary | undefined
  readonly onClose: () => void
}

type From = NewSessionRequest['from']['kind']

/** A new session: from the template, empty, or as a copy; and when it is. */
export function NewSession({ sessions, copyOf, onClose }: NewSessionProps) {
  const { t, language } = useWords()
  const navigate = use(NavigationContext)
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const [from, setFrom] = useState<From>(copyOf === undefined ? 'template' : 'copy')
  const [earlier, setEarlier] = useState<SessionId | ''>(copyOf?.session ?? sessions.at(-1)?.session ?? '')
  const [date, setDate] = useState(() => readWallTime(Date.now() + 14 * DAY, timeZone).date)
  const [time, setTime] = useState('13:00')
  const [unclear, setUnclear] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()

  async function make(): Promise<void> {
    const startsAt = toInstant({ date, time }, timeZone)
    setUnclear(startsAt === undefined)
    if (startsAt === undefined || busy) return
    const what: NewSessionRequest['from'] | undefined =
      from !== 'copy' ? { kind: from } : earlier === '' ? undefined : { kind: 'copy', session: earlier }
    if (what === undefined) return
    setBusy(true)
    const request: NewSessionRequest = { from: what, startsAt, timeZone }
    const answer = await askHttp<{ readonly session: SessionId }>('POST', '/sessions', request)
    setBusy(false)
    if (!answer.ok) return setRefused(answer)
    navigate?.(planPath(answer.value.session))
  }

  return (
    <Dialog
      title={t('home.new.title')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={() => void make()}>
            {t('home.new.make')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <Stack gap={2}>
        <RefusalNotice refused={refused} />
        <RadioGroup<From>
          label={t('home.new.from')}
          value={from}
          choices={[
            { value: 'template', label: t('home.new.template'), hint: t('home.new.template.hint') },
            { value: 'empty', label: t('home.new.empty'), hint: t('home.new.empty.hint') },
            ...(sessions.length === 0
              ? []
              : [{ value: 'copy' as const, label: t('home.new.copy'), hint: t('home.new.copy.hint') }]),
          ]}
          onChange={setFrom}
        />
        {from === 'copy' ? (
          <Select<SessionId>
            label={t('home.new.copy.which')}
            value={earlier}
            choices={sessions
              .toSorted((a, b) => b.startsAt - a.startsAt)
              .map(({ session, title, startsAt, timeZone: zone }) => ({
                value: session,
                label: `${title || t('home.untitled')} · ${formatFor(language, zone).date(startsAt)}`,
              }))}
            onChange={setEarlier}
          />
        ) : null}
        <div className={styles['when']}>
          <TextField
            label={t('home.new.date')}
            type="date"
            value={date}
            error={unclear ? t('home.new.when-wrong') : undefined}
            onChange={setDate}
            onEnter={() => void make()}
          />
          <TextField
            label={t('home.new.time')}
            type="time"
            value={time}
            onChange={setTime}
            onEnter={() => void make()}
          />
        </div>
      </Stack>
    </Dialog>
  )
}
