import type { ReactNode } from 'react'
import styles from './layout.module.css'

interface BesideProps {
  readonly children: ReactNode
  /** Stays at the end of the first line, however long the rest: a menu, a number, a tag. */
  readonly end: ReactNode
}

/** What may take all the room, and what keeps its place beside it. */
export function Beside({ children, end }: BesideProps) {
  return (
    <div className={styles['beside']}>
      <div className={styles['room']}>{children}</div>
      <div className={styles['end']}>{end}</div>
    </div>
  )
}
