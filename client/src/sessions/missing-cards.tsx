import { useWords } from '../words/use-words.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import styles from './desk.module.css'
import type { CardCount } from './why-wait.ts'

/** Names the tables that still write their card. */
export function MissingCards({ cards, last }: { readonly cards: CardCount; readonly last: boolean }) {
  const { t, format } = useWords()
  const values = {
    count: cards.missing.length,
    tables: format.list(cards.missing.map((table) => nameOfTable(table, t))),
  }
  return <p className={styles['why']}>{last ? t('desk.no-last-card', values) : t('desk.no-card', values)}</p>
}
