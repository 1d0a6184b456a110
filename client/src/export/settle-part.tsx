import type { Report } from '@tafelronde/shared/harvest/report.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { ReportNews } from '@tafelronde/shared/wire/http.ts'
import type { WhatIsLeft } from '@tafelronde/shared/sessions/settlement.ts'
import { useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { BoardLink } from './board-link.tsx'
import { OverrideDialog } from './override-dialog.tsx'
import styles from './report.module.css'
import { SettleHistory } from './settle-history.tsx'

interface SettlePartProps {
  readonly session: SessionId
  readonly report: Report
  readonly settling: ReportNews['settling']
  /** Who settled it or took it back, one for each time. */
  readonly settledBy: readonly string[]
  readonly isOrganiser: boolean
  readonly onChanged: () => void
}

/** Whether the report is settled; what is left before it can be, each with the way to it; and the button for it. */
export function SettlePart({ session, report, settling, settledBy, isOrganiser, onChanged }: SettlePartProps) {
  const { t, language } = useWords()
  const announcer = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()
  const [overriding, setOverriding] = useState(false)
  const { settled, versions } = report.settlement
  const format = formatFor(language, report.timeZone)
  const dates = versions.filter(({ kind }) => kind === 'settled').map(({ at }) => format.shortDateTime(at))
  const [first = '', ...later] = dates
  const done =
    later.length === 0
      ? t('settle.done', { when: first })
      : t('settle.done.again', { when: first, again: format.list(later) })

  /** An organiser comes to lead first: a name stands with what is done. */
  async function ask(
    path: string,
    said: string,
    body?: { readonly seen: WhatIsLeft; readonly reason?: string },
  ): Promise<void> {
    setBusy(true)
    setRefused(undefined)
    const leading = isOrganiser ? await askHttp('POST', `/sessions/${session}/desk`) : undefined
    const answer = leading?.ok === false ? leading : await askHttp('POST', `/sessions/${session}/${path}`, body)
    setBusy(false)
    if (answer.ok) {
      setOverriding(false)
      announcer.announce(said)
    } else setRefused(answer)
    // What is left may be something else by now.
    onChanged()
  }

  const settle = (reason?: string) => {
    if (settling === undefined) return
    void ask('settle', t('settle.door'), { seen: settling.count, ...(reason !== undefined && { reason }) })
  }

  return (
    <section className={styles['settle']} data-settled={settled} aria-labelledby="settle">
      <h2 id="settle">{t('settle.title')}</h2>
      <p className={styles['state']}>
        {settled ? <Icon name="check" /> : null}
        {settled ? done : t('settle.concept')}
      </p>
      <Standing session={session} settled={settled} settling={settling} isOrganiser={isOrganiser} />
      <RefusalNotice refused={refused} />
      <Press
        settled={settled}
        settling={settling}
        busy={busy}
        onSettle={() => (isReady(settling) ? settle() : setOverriding(true))}
        onTakeBack={() => void ask('take-back', t('settle.concept'))}
      />
      <SettleHistory versions={versions} settledBy={settledBy} format={format} />
      {overriding && settling !== undefined ? (
        <OverrideDialog
          left={settling.count}
          refused={refused}
          onSettle={settle}
          onClose={() => setOverriding(false)}
        />
      ) : null}
    </section>
  )
}

interface StandingProps {
  readonly session: SessionId
  readonly settled: boolean
  readonly settling: ReportNews['settling']
  readonly isOrganiser: boolean
}

/** What it means that it is settled, or what is left before it can be. */
function Standing({ session, settled, settling, isOrganiser }: StandingProps) {
  const { t } = useWords()
  if (settled) return <p>{t(settling?.may === true ? 'settle.done.closed' : 'settle.done.closed-for-others')}</p>
  if (settling === undefined) return null
  if (isReady(settling)) return <p>{t('settle.ready')}</p>
  return <WhatToDo session={session} settling={settling} isOrganiser={isOrganiser} />
}

interface PressProps {
  readonly settled: boolean
  readonly settling: ReportNews['settling']
  readonly busy: boolean
  readonly onSettle: () => void
  readonly onTakeBack: () => void
}

/** The button that settles it or takes that back, with what follows from it; or what whoever may not has to wait for. */
function Press({ settled, settling, busy, onSettle, onTakeBack }: PressProps) {
  const { t } = useWords()
  if (settling === undefined || (settled && !settling.may)) return null
  if (!settling.may) return <p className={styles['hint']}>{t('settle.wait')}</p>
  return (
    <>
      <Button busy={busy} onPress={settled ? onTakeBack : onSettle}>
        {t(settled ? 'settle.take-back' : isReady(settling) ? 'settle.do' : 'settle.anyway')}
      </Button>
      <p className={styles['hint']}>{t(settled ? 'settle.take-back.printed' : 'settle.after')}</p>
    </>
  )
}

function isReady(settling: ReportNews['settling']): boolean {
  return settling !== undefined && settling.count.withoutPlace + settling.count.notApproved === 0
}

interface WhatToDoProps {
  readonly session: SessionId
  readonly settling: NonNullable<ReportNews['settling']>
  readonly isOrganiser: boolean
}

/** What each theme still lacks, with the way to where it is done. */
function WhatToDo({ session, settling, isOrganiser }: WhatToDoProps) {
  const { t } = useWords()
  return (
    <>
      <p>{t('settle.left')}</p>
      <ol className={styles['todo']}>
        {settling.left.map(({ theme, title, withoutPlace, notApproved }) => (
          <li key={theme}>
            <strong>{title}</strong>
            {withoutPlace === 0 ? null : <span>{t('settle.left.notes', { count: withoutPlace })}</span>}
            {notApproved.length === 0 ? null : (
              <span>{t('settle.left.approve', { count: notApproved.length, list: notApproved.join(', ') })}</span>
            )}
            <BoardLink
              kind="plain"
              session={session}
              isOrganiser={isOrganiser}
              to={{ theme, words: t('settle.left.to-theme', { theme: title }) }}
            />
          </li>
        ))}
      </ol>
    </>
  )
}
