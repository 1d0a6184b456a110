import { type PersonId, type TableId } from '@tafelronde/shared/lib/id.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { reviewSeats, shiftTables } from '@tafelronde/shared/sessions/review-seats.ts'
import { currentRound } from '@tafelronde/shared/sessions/session.ts'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { useDesk } from '../sessions/use-desk.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { PlainList } from '../ui/plain-list.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { Stack } from '../ui/stack.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { BoardTable } from './board-table.tsx'
import { BoardTools } from './board-tools.tsx'
import styles from './board.module.css'
import { MoveDialog } from './move-dialog.tsx'
import { Quality } from './quality.tsx'
import { type Chip } from './step-chip.ts'
import { useImproving } from './use-improving.ts'
import { type PlanOfSeats } from './use-planned.ts'

// Fetched when somebody first asks for them.
const MatrixDialog = lazy(() => import('./matrix-dialog.tsx').then(({ MatrixDialog: dialog }) => ({ default: dialog })))
const ImproveDialog = lazy(() =>
  import('./improve-dialog.tsx').then(({ ImproveDialog: dialog }) => ({ default: dialog })),
)

/** The plan of all rounds: how good it is, who sits where, and every way to change it. */
export function PlanBoard({ plan }: { readonly plan: PlanOfSeats }) {
  const { t } = useWords()
  const { ask } = useDesk()
  const roster = useRoster()
  const announcer = useAnnounce()
  const { session, seatings, origins, first } = plan
  const { programme } = session
  const [chosen, setChosen] = useState<number>()
  const [open, setOpen] = useState<Chip>()
  const [marked, setMarked] = useState<PersonId>()
  const [showsMatrix, setShowsMatrix] = useState(false)
  const { improving, start, stop } = useImproving(plan)
  const round = Math.min(chosen ?? Math.max(first, currentRound(session) ?? 0), seatings.length - 1)
  const review = useMemo(() => reviewSeats(session, seatings, origins), [session, seatings, origins])
  const shifted = useMemo(
    () => reviewSeats(session, shiftTables(session, seatings), origins),
    [session, seatings, origins],
  )

  const openChip = useCallback((chip: Chip) => {
    setMarked(chip.person)
    setOpen(chip)
  }, [])
  const move = useCallback(
    async ({ person, round: at }: Chip, to: TableId): Promise<void> => {
      setOpen(undefined)
      const table = tableOf(programme, to)
      if (table === undefined || !(await ask({ kind: 'move-person', person, table: to, round: at }))) return
      announcer.announce(t('board.moved', { name: roster.name(person), n: at + 1, table: nameOfTable(table, t) }))
    },
    [ask, programme, roster, announcer, t],
  )
  const startMove = useCallback((chip: Chip, table: TableId) => void move(chip, table), [move])

  return (
    <Stack gap={3}>
      <BoardTools plan={plan} onImprove={start} onMatrix={() => setShowsMatrix(true)} />
      <Quality review={review} shifted={shifted} />
      <div className={styles['rounds']}>
        <RadioGroup
          label={t('desk.seating.round')}
          look="bar"
          value={String(round)}
          choices={seatings.map((_, at) => ({ value: String(at), label: t('round.name', { n: at + 1 }) }))}
          onChange={(value) => setChosen(Number(value))}
        />
      </div>
      <p className={styles['help']}>
        {t('board.help')} <span className={styles['keys']}>{t('board.help.keys')}</span>
      </p>
      {programme.groups.map((group) => (
        <section key={group.id} aria-labelledby={`seats-${group.id}`}>
          <h2 id={`seats-${group.id}`} className={styles['room']} data-alone={programme.groups.length === 1}>
            {group.name}
            {group.room === '' ? null : <span className={styles['muted']}> · {group.room}</span>}
          </h2>
          <BoardTable
            plan={plan}
            group={group.id}
            bent={review.bent}
            round={round}
            marked={marked}
            onOpen={openChip}
            onMove={startMove}
          />
        </section>
      ))}
      <Legend />
      {open === undefined ? null : (
        <MoveDialog
          plan={plan}
          chip={open}
          onMove={(table) => startMove(open, table)}
          onClose={() => setOpen(undefined)}
        />
      )}
      <Suspense fallback={null}>
        {showsMatrix ? <MatrixDialog plan={plan} onClose={() => setShowsMatrix(false)} /> : null}
        {improving === undefined ? null : (
          <ImproveDialog plan={plan} review={review} improving={improving} onClose={stop} />
        )}
      </Suspense>
    </Stack>
  )
}

/** What the letters on the chips stand for. */
function Legend() {
  const { t } = useWords()
  const levels = ['rijk', 'provincie', 'gemeente', 'kennis', 'maatschappelijk', 'inwoner'] as const
  return (
    <PlainList className={styles['letters']}>
      {levels.map((level) => (
        <li key={level}>
          <span className={styles['letter']} data-level={level} aria-hidden="true">
            {t(`board.letter.${level}`)}
          </span>
          {t(`level.${level}`)}
        </li>
      ))}
    </PlainList>
  )
}
