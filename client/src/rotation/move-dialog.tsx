import { type TableId } from '@tafelronde/shared/lib/id.ts'
import { tableOf, themeOf } from '@tafelronde/shared/programme/programme.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import { type MoveReview, reviewMoves } from '@tafelronde/shared/sessions/review-seats.ts'
import { useMemo } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { useDesk } from '../sessions/use-desk.ts'
import { TableName } from '../tables/table-name.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import { type Chip } from './step-chip.ts'
import { useBentSentence } from './use-bent-sentence.ts'
import { type PlanOfSeats } from './use-planned.ts'

interface MoveDialogProps {
  readonly plan: PlanOfSeats
  readonly chip: Chip
  readonly onMove: (table: TableId) => void
  readonly onClose: () => void
}

/** "Verplaats naar…": every table with what sitting there would bend or cost, before it is done. */
export function MoveDialog({ plan, chip, onMove, onClose }: MoveDialogProps) {
  const { t } = useWords()
  const { ask } = useDesk()
  const roster = useRoster()
  const { session, seatings, origins, first } = plan
  const { person, round } = chip
  const reviews = useMemo(
    () => reviewMoves(session, seatings, origins, { person, round }),
    [session, seatings, origins, person, round],
  )
  const here = tableOf(session.programme, seatOf(seatings[round], person))
  const isGiven = session.given?.[round]?.[person] !== undefined
  const options = [...reviews].toSorted(([, a], [, b]) => a.bends.length - b.bends.length || b.meetings - a.meetings)
  return (
    <Dialog
      title={t('board.move.title', { name: roster.name(person), n: round + 1 })}
      open
      onClose={onClose}
      actions={
        <>
          {isGiven ? (
            <Button
              onPress={() => {
                void ask({ kind: 'free-seat', person, round })
                onClose()
              }}
            >
              {t('board.move.free')}
            </Button>
          ) : null}
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <p className={styles['routeLabel']}>{t('board.move.route')}</p>
      <PlainList element="ol" className={styles['route']}>
        {seatings.map((seating, at) => {
          const table = tableOf(session.programme, seatOf(seating, person))
          return (
            <li key={at} aria-current={at === round ? 'step' : undefined} data-table-colour={table?.colour}>
              <span className={styles['routeRound']}>{t('board.round-short', { n: at + 1 })}</span>
              {table === undefined ? '–' : <TableName table={table} short />}
            </li>
          )
        })}
      </PlainList>
      {round < first ? <p>{t('board.move.past')}</p> : null}
      {here === undefined || round < first ? null : <p className={styles['muted']}>{t('board.move.pick')}</p>}
      <PlainList className={styles['options']}>
        {round < first
          ? null
          : options.map(([id, review]) => (
              <li key={id}>
                <Option table={id} review={review} />
              </li>
            ))}
      </PlainList>
    </Dialog>
  )

  function Option({ table: id, review }: { readonly table: TableId; readonly review: MoveReview }) {
    const table = tableOf(session.programme, id)
    const sayBent = useBentSentence()
    if (table === undefined) return null
    const people = seatings[round]?.[id]?.length ?? 0
    // Sizes are made good at once: somebody else goes back.
    const seen = review.bends.filter(({ rule }) => rule !== 'size')
    return (
      <button type="button" className={styles['option']} data-table-colour={table.colour} onClick={() => onMove(id)}>
        <span className={styles['optionHead']}>
          <TableName table={table} />
          <span className={styles['muted']}>
            {themeOf(session.programme, table.theme)?.title} · {t('board.people', { count: people })}
          </span>
        </span>
        {seen.map((bent) => (
          <span key={JSON.stringify(bent)} className={styles['warning']}>
            {sayBent(bent)}
          </span>
        ))}
        <span className={styles['cost']}>{sayCost(review, seen.length === 0)}</span>
      </button>
    )
  }

  function sayCost({ bends, meetings }: MoveReview, fits: boolean): string {
    const change =
      meetings === 0
        ? t('board.move.same')
        : t(meetings > 0 ? 'board.move.more' : 'board.move.less', { count: Math.abs(meetings) })
    const back = bends.some(({ rule }) => rule === 'size') ? t('board.move.back') : ''
    return [fits ? t('board.move.fits') : '', change, back].filter((part) => part !== '').join(' ')
  }
}
