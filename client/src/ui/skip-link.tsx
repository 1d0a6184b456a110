import type { ReactNode } from 'react'
import styles from './skip-link.module.css'

interface SkipLinkProps {
  /** The id of what it goes to; that element can take focus. */
  readonly to: string
  /** Goes to the first field in it, so that one can type at once. */
  readonly toField?: boolean
  readonly children: ReactNode
}

/** Seen only when the keyboard reaches it. */
export function SkipLink({ to, toField = false, children }: SkipLinkProps) {
  return (
    <a
      className={styles['skip']}
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault()
        const place = document.getElementById(to)
        const field = toField ? place?.querySelector('textarea') : undefined
        ;(field ?? place)?.focus()
      }}
    >
      {children}
    </a>
  )
}
