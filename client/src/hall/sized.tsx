import type { CSSProperties, ReactNode } from 'react'
import styles from './hall.module.css'

interface SizedProps {
  /** Against 48 px at 1920 × 1080. */
  readonly scale: number
  readonly children: ReactNode
  readonly element?: 'p' | 'h1'
}

/** Words as large as their place allows. */
export function Sized({ scale, children, element: Element = 'p' }: SizedProps) {
  const style: CSSProperties & Record<'--scale', number> = { '--scale': scale }
  return (
    <Element className={styles['sized']} style={style}>
      {children}
    </Element>
  )
}
