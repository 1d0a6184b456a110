import type { ReactNode } from 'react'
import styles from './card.module.css'

interface CardProps {
  readonly children: ReactNode
  /** Paper on paper; a menu's double rule for what deserves to be read first; sunken for what is over. */
  readonly look?: 'paper' | 'menu' | 'sunken'
  readonly element?: 'div' | 'section' | 'article' | 'li' | 'aside'
  /** The id of the heading that names it, where the card is a region of its own. */
  readonly labelledBy?: string
  /** Names the fields in it as one group, where the same fields stand in other cards too. */
  readonly label?: string
  readonly id?: string
  /** Can be reached by script or, as one stop of a list, by the keyboard. */
  readonly tabIndex?: 0 | -1
}

/** A surface that lies on the ground: no shadow, a hairline. */
export function Card(props: CardProps) {
  const { children, look = 'paper', element: Element = 'div', labelledBy, label, id, tabIndex } = props
  return (
    <Element
      className={styles['card']}
      data-look={look}
      role={label === undefined ? undefined : 'group'}
      aria-label={label}
      aria-labelledby={labelledBy}
      id={id}
      tabIndex={tabIndex}
    >
      {children}
    </Element>
  )
}
