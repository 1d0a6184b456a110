import type { ReactNode } from 'react'
import styles from './button.module.css'
import { Icon } from './icon.tsx'
import { useLink } from './use-link.ts'

interface LinkButtonProps {
  readonly href: string
  readonly children: ReactNode
  readonly kind?: 'primary' | 'quiet' | 'plain'
  readonly size?: 'normal' | 'large'
  readonly wide?: boolean
  /** Opens a window of its own; say so in words beside it. */
  readonly newWindow?: boolean
  /** The name under which the browser saves what is behind the link. */
  readonly download?: string
}

/** Goes somewhere, and looks like a button because it is the next step. */
export function LinkButton(props: LinkButtonProps) {
  const { href, children, kind = 'quiet', size = 'normal', wide, newWindow = false, download } = props
  return (
    <a
      {...useLink(href)}
      className={styles['button']}
      data-kind={kind}
      data-size={size}
      data-wide={wide}
      download={download}
      target={newWindow ? '_blank' : undefined}
      rel={newWindow ? 'noreferrer' : undefined}
    >
      {children}
      {newWindow ? <Icon name="outside" /> : null}
    </a>
  )
}
