import { type RefObject, useEffect, useState } from 'react'

/** Whether focus is somewhere inside this element. */
export function useFocusWithin(element: RefObject<HTMLElement | null>): boolean {
  const [within, setWithin] = useState(false)
  useEffect(() => {
    const { current } = element
    if (current === null) return
    const come = () => setWithin(true)
    const go = (event: FocusEvent) => {
      if (!(event.relatedTarget instanceof Node) || !current.contains(event.relatedTarget)) setWithin(false)
    }
    current.addEventListener('focusin', come)
    current.addEventListener('focusout', go)
    return () => {
      current.removeEventListener('focusin', come)
      current.removeEventListener('focusout', go)
    }
  }, [element])
  return within
}
