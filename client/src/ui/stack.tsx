import type { ReactNode } from 'react'
import styles from './layout.module.css'

interface StackProps {
  readonly children: ReactNode
  /** In steps of 8 px. */
  readonly gap?: 1 | 2 | 3 | 4 | 6
  readonly element?: 'div' | 'section' | 'ul' | 'ol' | 'header' | 'footer' | 'nav'
  readonly labelledBy?: string
}

/** Things under each other. As a list it shows no bullets and still is one. */
export function Stack({ children, gap = 2, element: Element = 'div', labelledBy }: StackProps) {
  const list = Element === 'ul' || Element === 'ol'
  return (
    <Element className={styles['stack']} data-gap={gap} role={list ? 'list' : undefined} aria-labelledby={labelledBy}>
      {children}
    </Element>
  )
}
