import type { TableId } from '@tafelronde/shared/lib/id.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import { reviewMoves } from '@tafelronde/shared/sessions/review-seats.ts'
import { useMemo } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { useDesk } from '../sessions/use-desk.ts'
import { TableName } from '../tables/table-name.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import { MoveOption } from './move-option.tsx'
import type { Chip } from './step-chip.ts'
import type { PlanOfSeats } from './use-planned.ts'

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
  const announcer = useAnnounce()
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
                announcer.announce(t('board.move.freed', { name: roster.name(person), n: round + 1 }))
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
              <span className={styles['routeRound']}>
                <span aria-hidden="true">{t('board.round-short', { n: at + 1 })}</span>
                <VisuallyHidden>{t('round.name', { n: at + 1 })}</VisuallyHidden>
              </span>
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
          : options.flatMap(([id, review]) => {
              const table = tableOf(session.programme, id)
              if (table === undefined) return []
              const people = seatings[round]?.[id]?.length ?? 0
              return [
                <li key={id}>
                  <MoveOption table={table} people={people} review={review} onMove={() => onMove(id)} />
                </li>,
              ]
            })}
      </PlainList>
    </Dialog>
  )
}
