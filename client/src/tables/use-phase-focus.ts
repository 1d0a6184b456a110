import { type RefObject, useEffect, useRef } from 'react'

/** Moves focus to the page's heading whenever `key` changes: the page became another one under the reader's hands. */
export function usePhaseFocus(key: string | undefined): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null)
  const seen = useRef(key)
  useEffect(() => {
    if (key === undefined || seen.current === key) return
    const first = seen.current === undefined
    seen.current = key
    if (first) return
    window.scrollTo({ top: 0 })
    page.current?.querySelector<HTMLElement>('h1')?.focus()
  }, [key])
  return page
}
