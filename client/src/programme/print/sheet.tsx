import type { ReactNode } from 'react'
import styles from './print.module.css'

interface SheetProps {
  readonly label: string
  readonly children: ReactNode
  /** Fills one page, or runs over as many as it needs. */
  readonly runs?: boolean
}

/** One A4, on screen as on paper. */
export function Sheet({ label, children, runs = false }: SheetProps) {
  return (
    <section className={styles['sheet']} data-runs={runs} aria-label={label}>
      {children}
    </section>
  )
}
