import { isFootnote, type List, type ListItem } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { ManuscriptTable } from './manuscript-table.tsx'
import { ManuscriptText } from './manuscript-text.tsx'
import styles from './manuscript.module.css'

/** Conclusions with their numbers, entries with their marks, or lines with a sign. */
export function ManuscriptList({ list: { style, start, items } }: { readonly list: List }) {
  const lines = items.map((item, place) => (
    // oxlint-disable-next-line react/no-array-index-key
    <li key={place} id={item.id === undefined ? undefined : `voorbeeld-${item.id}`}>
      {style === 'entries' ? (
        <span className={styles['mark']}>{item.mark === undefined ? null : <ManuscriptText text={[item.mark]} />}</span>
      ) : null}
      <Item item={item} />
    </li>
  ))
  if (style === 'conclusions') {
    return (
      <ol className={styles['conclusions']} start={start}>
        {lines}
      </ol>
    )
  }
  return (
    <ul className={styles[style]} role={style === 'entries' ? 'list' : undefined}>
      {lines}
    </ul>
  )
}

function Item({ item: { text, items, asides, table } }: { readonly item: ListItem }) {
  return (
    <div className={styles['item']}>
      <ManuscriptText text={text} />
      {items.length === 0 ? null : (
        <ul className={styles['lines']}>
          {items.map((line, place) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place}>
              <ManuscriptText text={line} />
            </li>
          ))}
        </ul>
      )}
      {asides.map((aside, place) => (
        // oxlint-disable-next-line react/no-array-index-key
        <p key={place} className={styles['small']}>
          <ManuscriptText text={aside} />
        </p>
      ))}
      {text.filter(isFootnote).map(({ number, footnote }) => (
        <p key={number} className={styles['small']}>
          <sup>{number}</sup> <ManuscriptText text={footnote} />
        </p>
      ))}
      {table === undefined ? null : <ManuscriptTable table={table} />}
    </div>
  )
}
