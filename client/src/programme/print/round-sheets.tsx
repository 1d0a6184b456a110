import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { nameOfTable } from '../../tables/name-of-table.ts'
import { TableName } from '../../tables/table-name.tsx'
import { useWords } from '../../words/use-words.ts'
import { fitWords } from './fit-words.ts'
import { listRound } from './list-round.ts'
import type { RouteLine } from './list-routes.ts'
import styles from './print.module.css'
import { Sheet } from './sheet.tsx'
import { sized } from './sized.ts'
import { splitEvenly } from './split-evenly.ts'

interface RoundSheetsProps {
  readonly round: number
  readonly programme: Programme
  readonly lines: readonly RouteLine[]
  /** When the round begins and when these seats were read, as times of day. */
  readonly beginsAt: string
  readonly madeAt: string
}

/**
 * Who sits where in one round, to find one's own name in from two metres. Names go evenly over as few sheets as can be,
 * as large as they fit, and each sheet has the heading.
 */
export function RoundSheets({ round, programme, lines, beginsAt, madeAt }: RoundSheetsProps) {
  const { t } = useWords()
  const people = listRound(lines, round, programme)
  const hasPlaces = people.some(({ place }) => place !== '')
  const columns = hasPlaces ? { name: 80, table: 56, place: 42 } : { name: 98, table: 80, place: 0 }
  const title = t('print.routes.round', { n: round + 1 })
  const sheets = splitEvenly(people, MOST_ROWS)
  const row = Math.min(HIGHEST_ROW, HEIGHT / Math.max(...sheets.map(({ length }) => length)))
  const fit = (text: string, width: number, height = row * FILLED) =>
    sized(fitWords(text, { width: width - AIR, height, largest: 7.8, smallest: 1.8 }))
  return sheets.map((part, at) => (
    <Sheet key={part[0]?.person} label={`${t('print.rounds')}: ${title}, ${at + 1}`}>
      <table className={styles['round']}>
        <colgroup>
          <col style={{ inlineSize: share(columns.name) }} />
          <col style={{ inlineSize: share(columns.table) }} />
          {hasPlaces ? <col /> : null}
        </colgroup>
        <thead>
          <tr>
            <td colSpan={hasPlaces ? 3 : 2}>
              <div className={styles['roundHead']}>
                <h2 className={styles['roundTitle']}>{title}</h2>
                <p className={styles['roundWhen']}>{t('print.rounds.from', { time: beginsAt })}</p>
                <p className={styles['roundPart']}>{sheets.length > 1 ? lettersOf(part) : null}</p>
              </div>
              <p className={styles['roundFind']}>
                {t('print.rounds.find')} {t('print.routes.planned', { time: madeAt })}
              </p>
            </td>
          </tr>
          <tr>
            <th scope="col">{t('print.routes.name')}</th>
            <th scope="col">{t('seats.table')}</th>
            {hasPlaces ? <th scope="col">{t('print.rounds.place')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {part.map(({ person, name, organisation, table, place }) => (
            <tr key={person} style={sized(row)}>
              <th scope="row" style={fit(asWideAs(name, organisation), columns.name)}>
                {name}
                {organisation === '' ? null : <span className={styles['roundFrom']}> {organisation}</span>}
              </th>
              <td style={fit(nameOfTable(table, t), columns.table - SIGN)}>
                <TableName table={table} short />
              </td>
              {hasPlaces ? <td style={fit(place, columns.place, row * 0.8)}>{place}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  ))
}

// In millimetres: what the rows of a sheet share, and the highest of them.
const HEIGHT = 226
const HIGHEST_ROW = 11.3
/** So many that letters stay legible from two metres. */
const MOST_ROWS = 25
/** How much of a row's height words may take. */
const FILLED = 0.86
/** The air behind words, and a table's shape with the air around it. */
const AIR = 4
const SIGN = 12

/** "A – K", so that one knows from afar at which sheet to look. */
function lettersOf(part: readonly { readonly name: string }[]): string {
  const [first, last] = [part[0], part.at(-1)].map((line) => /^./u.exec(line?.name ?? '')?.[0]?.toLocaleUpperCase())
  return first === last ? `${first}` : `${first} – ${last}`
}

/** A name with what stands behind it in letters of little more than half the size. */
function asWideAs(name: string, organisation: string): string {
  return `${name} ${organisation.slice(0, Math.ceil(organisation.length * 0.55))}`.trim()
}

function share(millimetres: number): string {
  return `${(millimetres / 178) * 100}%`
}
