import { addNameTag } from '../../people/name-tag.ts'
import { nameOfTable } from '../../tables/name-of-table.ts'
import { TableName } from '../../tables/table-name.tsx'
import { PlainList } from '../../ui/plain-list.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { useWords } from '../../words/use-words.ts'
import { fitCard } from './fit-card.ts'
import type { RouteLine } from './list-routes.ts'
import styles from './print.module.css'
import type { Stop } from './route-stops.ts'
import { sized } from './sized.ts'

interface NameCardProps {
  readonly line: RouteLine
  readonly stops: readonly Stop[]
  readonly isHost: boolean
  /** The address of joining, for everyone alike. */
  readonly join: string
}

/** What somebody wears: the name, the way from table to table, and a code to come in by. */
export function NameCard({ line, stops, isHost, join }: NameCardProps) {
  const { t } = useWords()
  const places = [...new Set(stops.map(({ place }) => place))]
  const place = [isHost ? t('print.cards.host') : '', places.length === 1 ? places[0] : ''].filter(Boolean).join(' · ')
  const way = stops.map((stop) => ({ ...stop, place: places.length === 1 ? '' : stop.place }))
  const sizes = fitCard({
    name: line.name,
    organisation: line.organisation,
    place,
    stops: way.map((stop) => [nameOfTable(stop.table, t), stop.place].filter(Boolean).join(' ')),
  })
  return (
    <li className={styles['nameCard']}>
      <h2 className={styles['nameCardName']} style={sized(sizes.name)}>
        {line.name}
      </h2>
      <p className={styles['nameCardFrom']} style={sized(sizes.organisation)}>
        {line.organisation}
      </p>
      <div className={styles['nameCardWay']}>
        {place === '' ? null : (
          <p className={styles['nameCardPlace']} style={sized(sizes.place)}>
            {place}
          </p>
        )}
        <PlainList
          element="ol"
          className={styles['nameCardRoute']}
          style={{ ...sized(sizes.route.size), gridTemplateRows: `repeat(${sizes.route.rows}, auto)` }}
        >
          {way.map((stop) => (
            <li key={stop.round}>
              <span>{t('print.cards.round', { n: stop.round + 1 })}</span>
              <span>
                <TableName table={stop.table} short />
                {stop.place === '' ? null : <span className={styles['nameCardRoom']}> {stop.place}</span>}
              </span>
            </li>
          ))}
        </PlainList>
      </div>
      <div className={styles['nameCardScan']}>
        <div className={styles['nameCardQr']}>
          <QrCode text={addNameTag(join, line)} label={t('print.cards.scan-of', { name: line.name })} small />
        </div>
        <p>{t('print.cards.scan')}</p>
      </div>
    </li>
  )
}
