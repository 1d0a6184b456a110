import type { Discussable } from '../sessions/plenary-order.ts'
import { PlainList } from '../ui/plain-list.tsx'
import styles from './hall.module.css'

interface ConclusionStripProps {
  readonly current: Discussable
  readonly others: readonly Discussable[]
}

/** The conclusions of the theme by number, so that a room knows how far it is; the next one with its first words. */
export function ConclusionStrip({ current, others }: ConclusionStripProps) {
  const next = others[others.findIndex(({ conclusion }) => conclusion.id === current.conclusion.id) + 1]
  return (
    <nav className={styles['strip']} aria-label={current.theme.title}>
      <PlainList element="ol" className={styles['numbers']}>
        {others.map(({ conclusion, number }) => (
          <li key={conclusion.id} aria-current={conclusion.id === current.conclusion.id}>
            {number}
          </li>
        ))}
      </PlainList>
      {next === undefined ? null : (
        <p>
          {next.number}. {next.conclusion.text}
        </p>
      )}
    </nav>
  )
}
