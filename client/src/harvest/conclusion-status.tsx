import { statusOf, whatStands } from '@tafelronde/shared/harvest/approval.ts'
import type { Conclusion } from '@tafelronde/shared/harvest/conclusion.ts'
import { harvestDocument } from '@tafelronde/shared/tables/document-names.ts'
import { useState } from 'react'
import { useUntilSaved } from '../connection/use-until-saved.ts'
import { useRoster } from '../connection/use-roster.ts'
import { useSessionFormat } from '../sessions/use-session-format.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './conclusion-status.module.css'
import { useBoard } from './use-board.ts'

interface ConclusionStatusProps {
  readonly conclusion: Conclusion
  readonly n: number
}

/** How far the line is, in words and a shape, with the button that approves it or takes that back. */
export function ConclusionStatus({ conclusion, n }: ConclusionStatusProps) {
  const { t } = useWords()
  const { session, ask } = useBoard()
  const announcer = useAnnounce()
  const untilSaved = useUntilSaved(harvestDocument(session.id))
  const [busy, setBusy] = useState(false)
  const status = statusOf(conclusion)
  const isApproved = status === 'goedgekeurd'

  async function approve(): Promise<void> {
    const { subLines, sources, ...words } = whatStands(conclusion)
    const seen = { ...words, subLines: [...subLines], sources: [...sources] }
    setBusy(true)
    // One's own last letters go first, by another road: what is approved is what one sees.
    await untilSaved()
    const done = await ask({ kind: 'approve-conclusion', conclusion: conclusion.id, seen })
    setBusy(false)
    if (done) announcer.announce(t('status.approved', { n }))
  }

  async function withdraw(): Promise<void> {
    if (!(await ask({ kind: 'withdraw-approval', conclusion: conclusion.id }))) return
    announcer.announce(t('status.withdrawn', { n }))
  }

  return (
    <div className={styles['status']} data-status={status}>
      <span className={styles['how']}>
        {isApproved ? <Icon name="check" /> : <span className={styles['dot']} aria-hidden="true" />}
        <StatusWords conclusion={conclusion} />
      </span>
      {/* One button, so that the keyboard stays where it is. */}
      <Button
        kind="plain"
        busy={busy}
        label={t(isApproved ? 'status.withdraw-which' : 'status.approve-which', { n })}
        onPress={() => void (isApproved ? withdraw() : approve())}
      >
        {t(isApproved ? 'status.withdraw' : 'status.approve')}
      </Button>
    </div>
  )
}

function StatusWords({ conclusion }: { readonly conclusion: Conclusion }) {
  const { t } = useWords()
  const { session } = useBoard()
  const roster = useRoster()
  const format = useSessionFormat(session)
  const [openedAt] = useState(() => Date.now())
  const status = statusOf(conclusion)
  const { approval } = conclusion
  if (status === 'concept') return t('status.concept')
  if (status === 'bewerkt' || approval === undefined) {
    return approval === undefined ? t('status.bewerkt') : `${t('status.bewerkt')} · ${t('status.since')}`
  }
  const name = roster.find(approval.by)?.name || t(`status.${approval.role}`)
  const isToday = format.date(approval.at) === format.date(openedAt)
  const time = isToday ? format.time(approval.at) : format.shortDateTime(approval.at)
  return t('status.goedgekeurd', { name, time })
}
