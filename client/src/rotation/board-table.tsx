import type { GroupId, PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { themeOf } from '@tafelronde/shared/programme/programme.ts'
import type { Bent } from '@tafelronde/shared/sessions/review-seats.ts'
import { hostedTable, isOpenIn, liveRound } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { useCallback, useMemo, useState } from 'react'
import { type Roster, useRoster } from '../connection/use-roster.ts'
import { TableName } from '../tables/table-name.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import { useWords } from '../words/use-words.ts'
import type { BoardActions } from './board-actions.ts'
import styles from './board.module.css'
import { PersonChip } from './person-chip.tsx'
import type { Chip } from './step-chip.ts'
import { useBentSentence } from './use-bent-sentence.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { useDragging } from './use-dragging.ts'
import type { PlanOfSeats } from './use-planned.ts'

interface BoardTableProps {
  readonly plan: PlanOfSeats
  readonly group: GroupId
  readonly bent: readonly Bent[]
  /** The rounds that there is room for. */
  readonly shown: readonly number[]
  readonly marked: PersonId | undefined
  readonly onOpen: (chip: Chip) => void
  readonly onMove: (chip: Chip, table: TableId) => void
  readonly onStep: (chip: Chip) => void
}

/** Rounds × tables of one room, with people as chips: to drag, to open, and to move by keys. */
export function BoardTable({ plan, group, bent, shown, marked, onOpen, onMove, onStep }: BoardTableProps) {
  const { t } = useWords()
  const roster = useRoster()
  const { session, first } = plan
  const sayBent = useBentSentence()
  const tables = useMemo(() => session.programme.tables.filter((table) => table.group === group), [session, group])
  const [active, setActive] = useState<Chip>()
  const lists = useMemo(() => sortByName(plan, roster), [plan, roster])
  const listed = useCallback(
    (round: number) => tables.flatMap(({ id }) => lists[round]?.get(id) ?? []),
    [tables, lists],
  )
  const wrong = useMemo(
    () => new Set(bent.flatMap(({ person, round }) => (person === undefined ? [] : [`${person} ${round}`]))),
    [bent],
  )
  const isThere = active !== undefined && shown.includes(active.round) && listed(active.round).includes(active.person)
  const stop = isThere ? active : firstChip()
  const keyDown = useBoardKeys({ plan, listed, tables, onMove, onStep })
  const { verdictAt, dragStart, dragEnd, onDragOver, onDrop } = useDragging(plan, onMove)
  const actions = useMemo<BoardActions>(() => {
    return { open: onOpen, reach: setActive, keyDown, dragStart, dragEnd }
  }, [onOpen, keyDown, dragStart, dragEnd])

  return (
    <div className={styles['scroll']}>
      <table className={styles['board']} aria-labelledby={`seats-${group}`} aria-describedby="board-help">
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              {t('board.tables')}
            </th>
            {shown.map((round) => (
              <th key={round} scope="col" data-past={round < first}>
                {t('round.name', { n: round + 1 })}
                {round < first ? <span className={styles['muted']}> · {t(`board.${whenIs(round)}`)}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <tr key={table.id} data-table-colour={table.colour}>
              <th scope="row" className={styles['tableHead']}>
                <TableName table={table} short />
                <span className={styles['theme']}>{themeOf(session.programme, table.theme)?.title}</span>
              </th>
              {shown.map((round) => (
                <td
                  key={round}
                  data-past={round < first}
                  data-drop={dropOf(table, round)}
                  onDragOver={(event) => onDragOver(event, round)}
                  onDrop={(event) => onDrop(event, table.id, round)}
                >
                  {cell(table, round)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )

  function cell(table: Table, round: number) {
    if (!isOpenIn(session, table.id, round)) return <p className={styles['closed']}>{t('board.closed')}</p>
    const people = lists[round]?.get(table.id) ?? []
    if (people.length === 0) return <p className={styles['closed']}>{t('desk.seating.nobody')}</p>
    return (
      <>
        <p className={styles['count']}>
          {t('board.people', { count: people.length })}
          {verdict(table, round)}
        </p>
        <PlainList className={styles['seats']}>
          {people.map((person) => (
            <PersonChip
              key={person}
              person={person}
              round={round}
              name={roster.name(person)}
              organisation={roster.find(person)?.organisation ?? ''}
              level={roster.find(person)?.level}
              isGiven={session.given?.[round]?.[person] !== undefined}
              isHost={hostedTable(session, person) === table.id}
              isOnline={session.people[person]?.online === true}
              isBent={wrong.has(`${person} ${round}`)}
              isMarked={marked === person}
              isActive={stop?.person === person && stop.round === round}
              mayMove={round >= first}
              actions={actions}
            />
          ))}
        </PlainList>
      </>
    )
  }

  /** While somebody is dragged: what sitting here would bend, but for sizes, which are made good at once. */
  function verdict(table: Table, round: number) {
    const bends = bendsAt(table, round)
    if (bends === undefined) return null
    const [bent] = bends
    return <span className={styles['verdict']}>{bent === undefined ? t('board.drop.fits') : sayBent(bent)}</span>
  }

  function dropOf(table: Table, round: number): 'fits' | 'bends' | undefined {
    const bends = bendsAt(table, round)
    if (bends === undefined) return undefined
    return bends.length === 0 ? 'fits' : 'bends'
  }

  function bendsAt(table: Table, round: number): readonly Bent[] | undefined {
    return verdictAt(table.id, round)?.bends.filter(({ rule }) => rule !== 'size')
  }

  function whenIs(round: number): 'past' | 'now' | 'soon' {
    if (round !== liveRound(session)) return 'past'
    return session.phase.kind === 'round' ? 'now' : 'soon'
  }

  function firstChip(): Chip | undefined {
    const [round = 0] = shown
    const [person] = listed(round)
    return person === undefined ? undefined : { person, round }
  }
}

function sortByName({ seatings }: PlanOfSeats, roster: Roster): readonly ReadonlyMap<TableId, readonly PersonId[]>[] {
  return seatings.map(
    (seating) =>
      new Map(
        Object.entries(seating).map(([table, people]) => [
          table as TableId,
          people.toSorted((a, b) => roster.name(a).localeCompare(roster.name(b))),
        ]),
      ),
  )
}
