import type { ReactNode } from 'react'
import { useLink } from './use-link.ts'

interface TextLinkProps {
  readonly href: string
  readonly children: ReactNode
  readonly current?: boolean
}

/** A link inside a text or a list. */
export function TextLink({ href, children, current = false }: TextLinkProps) {
  return (
    <a {...useLink(href)} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  )
}
