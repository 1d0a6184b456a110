import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  /** What is not there yet, and the next step, in one or two sentences. */
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** An empty place on the table: says the next step. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <p>{children}</p>
      {action}
    </div>
  )
}
