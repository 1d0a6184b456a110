import { type ReactNode } from 'react'
import styles from './skip-link.module.css'

interface SkipLinkProps {
  /** The id of what it goes to; that element can take focus. */
  readonly to: string
  readonly children: ReactNode
}

/** Seen only when the keyboard reaches it. */
export function SkipLink({ to, children }: SkipLinkProps) {
  return (
    <a
      className={styles['skip']}
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(to)?.focus()
      }}
    >
      {children}
    </a>
  )
}
