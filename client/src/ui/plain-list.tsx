import type { CSSProperties, ReactNode } from 'react'

interface PlainListProps {
  readonly children: ReactNode
  readonly className: string | undefined
  readonly style?: CSSProperties
  readonly short?: boolean
  readonly size?: string
  readonly element?: 'ul' | 'ol'
  readonly label?: string
}

/** A list that looks like none and still is one: without its marks some browsers forget that, unless told. */
export function PlainList({ children, className, style, short, size, element: Element = 'ul', label }: PlainListProps) {
  return (
    <Element role="list" className={className} style={style} data-short={short} data-size={size} aria-label={label}>
      {children}
    </Element>
  )
}
