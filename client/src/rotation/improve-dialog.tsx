import { reviewSeats, type SeatReview } from '@tafelronde/shared/sessions/review-seats.ts'
import { listChanges } from '@tafelronde/shared/sessions/seat-deeds.ts'
import { useMemo } from 'react'
import { useDesk } from '../sessions/use-desk.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import { ChangeList } from './change-list.tsx'
import type { Improving } from './use-improving.ts'
import type { PlanOfSeats } from './use-planned.ts'

interface ImproveDialogProps {
  readonly plan: PlanOfSeats
  readonly review: SeatReview
  readonly improving: Improving
  readonly onClose: () => void
}

/** What looking on has found, beside what there is: taken only when somebody says so. */
export function ImproveDialog({ plan, review, improving, onClose }: ImproveDialogProps) {
  const { t } = useWords()
  const { ask, busy } = useDesk()
  const { session, seatings, origins, isShown } = plan
  const { better, isDone } = improving
  const found = useMemo(
    () => (better === undefined ? undefined : reviewSeats(session, better, origins)),
    [session, better, origins],
  )
  const changes = better === undefined ? [] : listChanges(seatings, better)
  const people = new Set(changes.map(({ person }) => person)).size

  async function take(): Promise<void> {
    if (better === undefined) return
    const rounds = better.map((seating) =>
      Object.fromEntries(Object.entries(seating).map(([table, sitting]) => [table, [...sitting]])),
    )
    if (await ask({ kind: 'take-seating', seatings: rounds })) onClose()
  }

  return (
    <Dialog
      title={t('board.improve.title')}
      open
      onClose={onClose}
      actions={
        <>
          {better === undefined ? null : (
            <Button kind="primary" busy={busy} onPress={() => void take()}>
              {t('board.improve.take')}
            </Button>
          )}
          <Button onPress={onClose}>{t(better === undefined ? 'ui.close' : 'board.improve.leave')}</Button>
        </>
      }
    >
      <p role="status">{sayFound()}</p>
      {found === undefined ? null : (
        <table className={styles['compare']}>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('board.improve.now')}</th>
              <th scope="col">{t('board.improve.then')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('board.improve.meetings')}</th>
              <td>{review.meetings}</td>
              <td>{found.meetings}</td>
            </tr>
            <tr>
              <th scope="row">{t('board.improve.repeats')}</th>
              <td>{review.repeats}</td>
              <td>{found.repeats}</td>
            </tr>
            <tr>
              <th scope="row">{t('board.improve.bent')}</th>
              <td>{review.bent.length}</td>
              <td>{found.bent.length}</td>
            </tr>
            <tr>
              <th scope="row">{t('board.improve.mixing')}</th>
              <td>{t('board.improve.percent', { percent: percentOf(review) })}</td>
              <td>{t('board.improve.percent', { percent: percentOf(found) })}</td>
            </tr>
            <tr>
              <th scope="row">{t('board.improve.lacking')}</th>
              <td>{review.lacking.length}</td>
              <td>{found.lacking.length}</td>
            </tr>
          </tbody>
        </table>
      )}
      {changes.length === 0 ? null : (
        <ChangeList
          title={t(isShown ? 'board.improve.told' : 'board.improve.changes', { count: people })}
          changes={changes}
        />
      )}
    </Dialog>
  )

  function sayFound(): string {
    if (!isDone) return t('board.improve.looking')
    return t(better === undefined ? 'board.improve.nothing' : 'board.improve.found')
  }
}

/** How evenly organisations are spread, as a part of what is possible. */
function percentOf({ mixing }: SeatReview): number {
  return Math.round(100 * Math.max(0, mixing))
}
