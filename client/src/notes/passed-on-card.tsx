import type { Card as PassedOn } from '@tafelronde/shared/notes/note.ts'
import { Card } from '../ui/card.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './card.module.css'

/** What the people before passed on: read first, before the briefjes. */
export function PassedOnCard({ card }: { readonly card: PassedOn }) {
  const { t } = useWords()
  return (
    <div data-part="card" className={styles['part']}>
      <Card look="menu" element="section" labelledBy="passed-on" tabIndex={-1}>
        <h2 id="passed-on" className={styles['title']}>
          {t('card.passed-on', { n: card.round + 1 })}
        </h2>
        <p className={styles['hint']}>{t('card.read-first')}</p>
        <CardWords card={card} />
      </Card>
    </div>
  )
}

/** The lines and the open question, as they were written. */
export function CardWords({ card }: { readonly card: PassedOn }) {
  const lines = card.lines.filter((line) => line !== '')
  return (
    <div className={styles['words']}>
      {lines.length === 0 ? null : (
        <ul>
          {lines.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      )}
      {card.question === '' ? null : <p className={styles['question']}>{card.question}</p>}
    </div>
  )
}
