import type { PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { reviewMoves, reviewSeats, shiftTables } from '@tafelronde/shared/sessions/review-seats.ts'
import { currentRound } from '@tafelronde/shared/sessions/session.ts'
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
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
import { DeedList } from './deed-list.tsx'
import { DeedNotice } from './deed-notice.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { Quality, QUALITY } from './quality.tsx'
import type { Chip } from './step-chip.ts'
import { useBentSentence } from './use-bent-sentence.ts'
import { useChipFocus } from './use-chip-focus.ts'
import { useImproving } from './use-improving.ts'
import { useNarrow } from './use-narrow.ts'
import type { PlanOfSeats } from './use-planned.ts'

// Fetched when somebody first asks for them.
const MatrixDialog = lazy(() => import('./matrix-dialog.tsx').then(({ MatrixDialog: dialog }) => ({ default: dialog })))
const ImproveDialog = lazy(() =>
  import('./improve-dialog.tsx').then(({ ImproveDialog: dialog }) => ({ default: dialog })),
)

interface PlanBoardProps {
  readonly plan: PlanOfSeats
  /** Somebody asked for it a moment ago: the focus goes on to what came of it. */
  readonly isFresh: boolean
}

/** The plan of all rounds: how good it is, who sits where, and every way to change it. */
export function PlanBoard({ plan, isFresh }: PlanBoardProps) {
  const { t } = useWords()
  const { ask, busy } = useDesk()
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

  const { board, focusChip } = useChipFocus()
  const sayBent = useBentSentence()
  useEffect(() => {
    if (isFresh) document.getElementById(QUALITY)?.focus()
  }, [isFresh])

  const openChip = useCallback((chip: Chip) => {
    setMarked(chip.person)
    setOpen(chip)
  }, [])
  const stepTo = useCallback(
    (chip: Chip) => {
      setChosen(chip.round)
      focusChip(chip)
    },
    [focusChip],
  )
  const move = useCallback(
    async (chip: Chip, to: TableId): Promise<void> => {
      setOpen(undefined)
      const { person, round: at } = chip
      const table = tableOf(programme, to)
      const bends = reviewMoves(session, seatings, origins, chip).get(to)?.bends ?? []
      if (table === undefined || !(await ask({ kind: 'move-person', person, table: to, round: at }))) return
      const moved = t('board.moved', { name: roster.name(person), n: at + 1, table: nameOfTable(table, t) })
      const warnings = bends.filter(({ rule }) => rule !== 'size').map(sayBent)
      announcer.announce([moved, ...(warnings.length === 0 ? [t('board.move.fits')] : warnings)].join(' '))
      focusChip(chip)
    },
    [ask, programme, roster, announcer, t, session, seatings, origins, sayBent, focusChip],
  )
  // Two moves at once would both reckon from the plan before.
  const startMove = useCallback(
    (chip: Chip, table: TableId) => {
      if (!busy) void move(chip, table)
    },
    [move, busy],
  )
  const isNarrow = useNarrow()
  const shown = useMemo(() => (isNarrow ? [round] : seatings.map((_, at) => at)), [isNarrow, round, seatings])

  return (
    <div ref={board}>
      <Stack gap={3}>
        <BoardTools plan={plan} onImprove={start} onMatrix={() => setShowsMatrix(true)} />
        <Quality review={review} shifted={shifted} />
        {isNarrow ? (
          <RadioGroup
            label={t('desk.seating.round')}
            look="bar"
            value={String(round)}
            choices={seatings.map((_, at) => ({ value: String(at), label: t('round.name', { n: at + 1 }) }))}
            onChange={(value) => setChosen(Number(value))}
          />
        ) : null}
        <p id="board-help" className={styles['help']}>
          <span className={styles['byMouse']}>
            {t('board.help')} {t('board.help.keys')}
          </span>
          <span className={styles['byTouch']}>{t('board.help.touch')}</span>
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
              shown={shown}
              marked={marked}
              onOpen={openChip}
              onMove={startMove}
              onStep={stepTo}
            />
          </section>
        ))}
        <Legend />
        <DeedList />
        <div className={styles['deed']}>
          <DeedNotice />
        </div>
        {open === undefined ? null : (
          <MoveDialog
            plan={plan}
            chip={open}
            onMove={(table) => startMove(open, table)}
            onClose={() => {
              setOpen(undefined)
              focusChip(open)
            }}
          />
        )}
        <Suspense fallback={null}>
          {showsMatrix ? <MatrixDialog plan={plan} onClose={() => setShowsMatrix(false)} /> : null}
          {improving === undefined ? null : (
            <ImproveDialog plan={plan} review={review} improving={improving} onClose={stop} />
          )}
        </Suspense>
      </Stack>
    </div>
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
