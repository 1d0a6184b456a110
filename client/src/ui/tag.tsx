import type { ReactNode } from 'react'
import styles from './tag.module.css'

interface TagProps {
  readonly children: ReactNode
  readonly tone?: 'neutral' | 'success' | 'warning' | 'danger'
}

/** A word that belongs to something, such as its kind. Cannot be pressed. */
export function Tag({ children, tone = 'neutral' }: TagProps) {
  return (
    <span className={styles['tag']} data-tone={tone}>
      {children}
    </span>
  )
}
