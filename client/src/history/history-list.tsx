import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { CommandId } from '@tafelronde/shared/lib/id.ts'
import type { Deed } from '@tafelronde/shared/notes/paper-deed.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useEffect, useRef } from 'react'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { useSessionFormat } from '../sessions/use-session-format.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Notice } from '../ui/notice.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import { MinuteSection } from './minute-section.tsx'
import { type MinuteOfDeeds, minutesOf } from './minutes-of.ts'
import type { TableHistoryView } from './use-table-history.ts'

/** What was just done here: to what moment the table was put back, or that this was undone. */
export type JustDone =
  | { readonly kind: 'restored'; readonly restore: CommandId; readonly to: Instant }
  | { readonly kind: 'undone' }

interface HistoryListProps {
  readonly session: SharedSession
  readonly view: TableHistoryView
  readonly say: (deed: Deed) => string
  readonly justDone: JustDone | undefined
  /** Somebody comes back here: what was pressed is gone, so focus needs a place. */
  readonly returned: boolean
  readonly onChoose: (minute: MinuteOfDeeds) => void
  readonly onUndo: (restore: CommandId) => void
}

/** Everything that was done, by the minute, the newest first. */
export function HistoryList({ session, view, say, justDone, returned, onChoose, onUndo }: HistoryListProps) {
  const { t } = useWords()
  const { history, refused, busy, showOlder } = view
  const format = useSessionFormat(session)
  const intro = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (returned || justDone !== undefined) intro.current?.focus()
  }, [returned, justDone])
  if (history === undefined) {
    return refused === undefined ? <p role="status">{t('history.loading')}</p> : <RefusalNotice refused={refused} />
  }
  const since = history.since ?? 0
  if (history.deeds.length === 0) {
    return (
      <EmptyState>
        {history.since === undefined ? t('history.empty') : t('history.begins', { time: format.time(since) })}
      </EmptyState>
    )
  }
  const undone = new Set(history.deeds.flatMap((deed) => (deed.kind === 'restore-undone' ? [deed.undoes] : [])))
  const tooEarly = history.deeds.some(({ at }) => at < since)
  return (
    <Stack gap={3}>
      <p ref={intro} tabIndex={-1}>
        {t('history.intro')}
      </p>
      <RefusalNotice refused={refused} />
      {justDone === undefined ? null : (
        <Notice
          tone="success"
          announced
          title={
            justDone.kind === 'undone' ? t('history.undone') : t('history.done', { time: format.time(justDone.to) })
          }
          actions={
            justDone.kind === 'restored' && !undone.has(justDone.restore) ? (
              <Button busy={busy} onPress={() => onUndo(justDone.restore)}>
                {t('ui.undo')}
              </Button>
            ) : undefined
          }
        />
      )}
      {minutesOf(history.deeds).map((minute) => (
        <MinuteSection
          key={minute.start}
          session={session}
          minute={minute}
          since={since}
          undone={undone}
          say={say}
          busy={busy}
          onChoose={() => onChoose(minute)}
          onUndo={onUndo}
        />
      ))}
      {tooEarly ? <p>{t('history.too-early', { time: format.time(since) })}</p> : null}
      {history.more ? (
        <div>
          <Button onPress={showOlder}>{t('history.older')}</Button>
        </div>
      ) : null}
    </Stack>
  )
}
