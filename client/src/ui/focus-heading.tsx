import { type ReactNode, useEffect, useRef } from 'react'

interface FocusHeadingProps {
  readonly children: ReactNode
  /** Focus comes here whenever this changes, such as a phase; not at the first load. */
  readonly when: string
}

/** A page's main heading, to which focus goes when the page becomes another one under the reader's hands. */
export function FocusHeading({ children, when }: FocusHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const seen = useRef(when)
  useEffect(() => {
    if (seen.current === when) return
    seen.current = when
    heading.current?.focus()
  }, [when])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
