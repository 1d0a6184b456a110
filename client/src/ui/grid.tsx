import type { ReactNode } from 'react'
import styles from './layout.module.css'

interface GridProps {
  readonly children: ReactNode
  /** How wide a column is at least: a briefje, a table, half a page. */
  readonly column?: 'narrow' | 'middle' | 'wide'
  readonly gap?: 1 | 2 | 3
  readonly element?: 'div' | 'ul' | 'ol'
}

/** As many equal columns as fit; one on a phone. */
export function Grid({ children, column = 'middle', gap = 2, element: Element = 'div' }: GridProps) {
  return (
    <Element
      className={styles['grid']}
      data-column={column}
      data-gap={gap}
      role={Element === 'div' ? undefined : 'list'}
    >
      {children}
    </Element>
  )
}
