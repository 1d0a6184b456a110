import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { tableOf, themeOf } from '@tafelronde/shared/programme/programme.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import { freeChairs, offeredTables } from '@tafelronde/shared/sessions/offered-tables.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import type { ReactNode } from 'react'
import { useSessionCommand } from '../connection/use-command.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Grid } from '../ui/grid.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './choose-view.module.css'
import { nameOfTable } from './name-of-table.ts'
import { PlainView } from './plain-view.tsx'
import { TableButton } from './table-button.tsx'
import { TableName } from './table-name.tsx'

interface ChooseViewProps {
  readonly session: SharedSession
  readonly me: PersonId
  readonly to: number
  readonly top?: ReactNode
  readonly menu?: ReactNode
  readonly below?: ReactNode
  /** A table was chosen, or the one chosen before is kept. */
  readonly onChosen: () => void
}

/** Where everyone chooses: the tables of the own group, with what is talked about there and how many places are left. */
export function ChooseView({ session, me, to, top, menu, below, onChosen }: ChooseViewProps) {
  const { t } = useWords()
  const { ask, refused, busy } = useSessionCommand()
  const { programme, people, seatings } = session
  const person = people[me]
  const offered = person === undefined ? [] : offeredTables(session, person, to)
  const mine = tableOf(programme, seatOf(seatings[to], me))
  const isFull = offered.every((table) => freeChairs(session, table, to) === 0)

  function choose(table: Table): void {
    if (table.id === mine?.id) return onChosen()
    if (busy) return
    void ask({ kind: 'choose-table', table: table.id, round: to }).then((done) => {
      if (done) onChosen()
    })
  }

  return (
    <PlainView name={programme.title} title={t('choose.title')} menu={menu} width="page">
      {top}
      <p className={styles['lead']}>{t('choose.round', { n: to + 1 })}</p>
      <RefusalNotice refused={refused} />
      <Grid element="ul" gap={1}>
        {offered.map((table) => (
          <li key={table.id} data-table-colour={table.colour} className={styles['place']}>
            <TableChoice session={session} me={me} to={to} table={table} onChoose={() => choose(table)} />
          </li>
        ))}
      </Grid>
      {mine === undefined ? (
        <p>{t(isFull ? 'choose.all-full' : 'choose.later')}</p>
      ) : (
        <div>
          <Button onPress={onChosen}>{t('choose.keep', { table: nameOfTable(mine, t) })}</Button>
        </div>
      )}
      {below}
    </PlainView>
  )
}

interface TableChoiceProps {
  readonly session: SharedSession
  readonly me: PersonId
  readonly to: number
  readonly table: Table
  readonly onChoose: () => void
}

function TableChoice({ session, me, to, table, onChoose }: TableChoiceProps) {
  const { t } = useWords()
  const { programme, seatings } = session
  const isMine = seatOf(seatings[to], me) === table.id
  const free = freeChairs(session, table, to)
  const before = sayBefore()
  return (
    <TableButton current={isMine} full={free === 0 && !isMine} size="large" onPress={onChoose}>
      <span className={styles['head']}>
        <TableName table={table} />
        <span className={styles['places']}>{sayPlaces()}</span>
      </span>
      <span>{themeOf(programme, table.theme)?.title}</span>
      {before === undefined ? null : <span className={styles['before']}>{before}</span>}
    </TableButton>
  )

  function sayPlaces(): string {
    if (isMine) return t('choose.chosen')
    return free === 0 ? t('choose.full') : t('choose.places', { count: free })
  }

  /** Whether one was here before, or elsewhere with this theme. */
  function sayBefore(): string | undefined {
    const seats = seatings.slice(0, to).map((seating) => tableOf(programme, seatOf(seating, me)))
    const here = seats.findLastIndex((seat) => seat?.id === table.id)
    if (here !== -1) return t('choose.was-here', { n: here + 1 })
    const theme = seats.findLastIndex((seat) => seat?.theme === table.theme)
    return theme === -1 ? undefined : t('choose.same-theme', { n: theme + 1 })
  }
}
