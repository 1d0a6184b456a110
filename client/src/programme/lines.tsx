import type { ReactNode } from 'react'

interface LinesProps {
  readonly children: ReactNode
  readonly className: string | undefined
  readonly element?: 'ul' | 'ol'
  readonly label?: string
}

/** A list without bullets that still is one for a screen reader. */
export function Lines({ children, className, element: Element = 'ul', label }: LinesProps) {
  return (
    <Element className={className} role="list" aria-label={label}>
      {children}
    </Element>
  )
}
