import type { ReactNode } from 'react'
import styles from './table-button.module.css'

interface TableButtonProps {
  /** Whether one sits, or goes, there already. */
  readonly current: boolean
  /** No chair is left. */
  readonly full?: boolean
  readonly size?: 'normal' | 'large'
  readonly onPress: () => void
  readonly children: ReactNode
}

/** One table out of several to choose from, in the colour of what stands around it. */
export function TableButton({ current, full = false, size = 'normal', onPress, children }: TableButtonProps) {
  return (
    <button
      type="button"
      className={styles['table']}
      aria-current={current ? 'true' : undefined}
      data-full={full}
      data-size={size}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
