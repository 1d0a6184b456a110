import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { nameOfTable } from '../../tables/name-of-table.ts'
import { TableName } from '../../tables/table-name.tsx'
import { useWords } from '../../words/use-words.ts'
import { fitWords } from './fit-words.ts'
import type { RouteLine } from './list-routes.ts'
import styles from './print.module.css'
import { routeStops } from './route-stops.ts'
import { Sheet } from './sheet.tsx'
import { sized } from './sized.ts'

interface RouteListProps {
  readonly programme: Programme
  /** How many rounds were planned. */
  readonly rounds: number
  readonly lines: readonly RouteLine[]
  /** When these seats were read, as a time of day. */
  readonly madeAt: string
}

/** Who goes where, by name, over all rounds. With many rounds a table's name stands under its shape. */
export function RouteList({ programme, rounds, lines, madeAt }: RouteListProps) {
  const { t } = useWords()
  const all = Array.from({ length: rounds }, (_, round) => round)
  const isNarrow = rounds > 4
  const names = isNarrow ? 46 : 62
  const column = (WIDTH - names) / Math.max(rounds, 3)
  const fit = (name: string) =>
    isNarrow
      ? fitWords(name, { width: column - AIR, height: 8, largest: 3.4, smallest: 1.8 })
      : fitWords(name, { width: column - SIGN, height: 10, largest: 4.6, smallest: 2.2 })
  return (
    <Sheet label={t('print.routes')} runs>
      <div className={styles['routes']} data-narrow={isNarrow}>
        <h2 className={styles['routesTitle']}>{t('print.routes.title')}</h2>
        <p className={styles['routesFind']}>
          {t('print.routes.find')} {t('print.routes.planned', { time: madeAt })}
        </p>
        <table>
          <colgroup>
            <col />
            {all.map((round) => (
              <col key={round} style={{ inlineSize: `${(column / WIDTH) * 100}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('print.routes.name')}</th>
              {all.map((round) => (
                <th key={round} scope="col">
                  {t('print.routes.round', { n: round + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const tables = new Map(routeStops(line, programme).map(({ round, table }) => [round, table]))
              return (
                <tr key={line.person}>
                  <th scope="row" style={sized(fitWords(line.name, { ...name, width: names - AIR }))}>
                    {line.name}
                    <span
                      className={styles['routesFrom']}
                      style={sized(fitWords(line.organisation, { ...organisation, width: names - AIR }))}
                    >
                      {line.organisation}
                    </span>
                  </th>
                  {all.map((round) => {
                    const table = tables.get(round)
                    if (table === undefined) return <td key={round}>–</td>
                    return (
                      <td key={round} style={sized(fit(nameOfTable(table, t)))}>
                        <TableName table={table} short />
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Sheet>
  )
}

// In millimetres: the whole list, the air behind a table's name, and that together with a shape before the name.
const WIDTH = 178
const AIR = 2
const SIGN = 11
const name = { height: 10, largest: 4.8, smallest: 2.4 }
const organisation = { height: 7, largest: 3.4, smallest: 1.6 }
