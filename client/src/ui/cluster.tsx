import type { ReactNode } from 'react'
import styles from './layout.module.css'

interface ClusterProps {
  readonly children: ReactNode
  readonly gap?: 1 | 2 | 3 | 4
  /** Pushes the first and last apart. */
  readonly spread?: boolean
  readonly align?: 'center' | 'baseline' | 'start'
  readonly element?: 'div' | 'ul' | 'nav'
  readonly label?: string
}

/** Things beside each other that wrap where they must. */
export function Cluster(props: ClusterProps) {
  const { children, gap = 1, spread = false, align = 'center', element: Element = 'div', label } = props
  return (
    <Element
      className={styles['cluster']}
      data-gap={gap}
      data-spread={spread}
      data-align={align}
      role={Element === 'ul' ? 'list' : undefined}
      aria-label={label}
    >
      {children}
    </Element>
  )
}
