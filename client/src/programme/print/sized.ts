import type { CSSProperties } from 'react'

/** The height of letters in millimetres, for the sheet's own measure. */
export function sized(size: number): CSSProperties {
  const style: CSSProperties & Record<'--size', number> = { '--size': size }
  return style
}
