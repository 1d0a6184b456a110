import type { GroupId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import { themeOf } from '@tafelronde/shared/programme/programme.ts'
import { type SharedSession, isOpenIn } from '@tafelronde/shared/sessions/session.ts'
import { type CSSProperties, useState } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { TableShape } from '../tables/table-shape.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { PlainList } from '../ui/plain-list.tsx'
import { useWords } from '../words/use-words.ts'
import { linesFor } from './fit-text.ts'
import styles from './hall.module.css'
import { layoutNames, mostNames, pageNames } from './layout-names.ts'
import { listSeatLines } from './seat-lines.ts'
import { useTurning } from './use-turning.ts'

interface SeatingSceneProps {
  readonly session: SharedSession
  readonly group: GroupId
  readonly round: number
}

/** Who goes where, by name: the shape first, since that is what one looks for in the room. */
export function SeatingScene({ session, group, round }: SeatingSceneProps) {
  const { t } = useWords()
  const roster = useRoster()
  const [turned, setTurned] = useState(0)
  useTurning((direction) => setTurned((page) => page + direction))
  const tables = session.programme.tables.filter((table) => table.group === group && isOpenIn(session, table.id, round))
  const short = tables.length > 4
  const legend = tables.map((table) => nameOfTable(table, t) + (short ? '' : ` ${themeTitle(table.theme)}`))
  const legendLines = linesFor(legend.map((words) => `${'#'.repeat(4)}${words.replaceAll(' ', '#')}`).join(' '), 76)
  const pages = pageNames(listSeatLines(session, group, round, roster.entries), mostNames(legendLines))
  const at = pages.length === 0 ? 0 : ((turned % pages.length) + pages.length) % pages.length
  const page = pages[at]
  if (page === undefined) {
    return (
      <div className={styles['centre']}>
        <h1 className={styles['title']}>{t('hall.seating.nobody')}</h1>
      </div>
    )
  }
  const { columns, rows, scale } = layoutNames(
    page.lines.map(({ name }) => name),
    legendLines,
  )
  const style: CSSProperties & Record<'--scale' | '--columns' | '--rows', number> = {
    '--scale': scale,
    '--columns': columns,
    '--rows': Math.max(1, Math.min(rows, Math.ceil(page.lines.length / columns))),
  }
  return (
    <div className={styles['seating']}>
      <div className={styles['seatingHead']}>
        <h1 className={styles['title']}>
          {t('hall.seating')}
          {pages.length > 1 ? (
            <span className={styles['letters']}>
              {' '}
              {t('hall.seating.letters', { from: page.from, to: page.to })} ({at + 1}/{pages.length})
            </span>
          ) : null}
        </h1>
        <PlainList className={styles['legend']} short={short}>
          {tables.map((table) => (
            <li key={table.id} data-table-colour={table.colour}>
              <TableShape table={table} /> <strong>{nameOfTable(table, t)}</strong>
              {short ? null : <span> {themeTitle(table.theme)}</span>}
            </li>
          ))}
        </PlainList>
      </div>
      <PlainList className={styles['names']} style={style}>
        {page.lines.map(({ person, name, table }) => (
          <li key={person} data-table-colour={table.colour}>
            <TableShape table={table} />
            <span className={styles['name']}>{name}</span>
            <VisuallyHidden>
              {' '}
              {t('table.spoken', { name: nameOfTable(table, t), shape: t(`shape.${table.shape}`) })}
            </VisuallyHidden>
          </li>
        ))}
      </PlainList>
    </div>
  )

  function themeTitle(theme: ThemeId): string {
    return themeOf(session.programme, theme)?.title ?? ''
  }
}
