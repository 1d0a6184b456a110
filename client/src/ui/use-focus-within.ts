import { type RefObject, useEffect, useState } from 'react'

/**
 * Whether focus is somewhere inside this element. Where it leaves because somebody presses elsewhere, it has left when
 * that press is over: a page that moves under a pointer on its way up would lose the click.
 */
export function useFocusWithin(element: RefObject<HTMLElement | null>): boolean {
  const [within, setWithin] = useState(false)
  useEffect(() => {
    const { current } = element
    if (current === null) return
    let pressed = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => setWithin(current.contains(document.activeElement))
    const press = () => {
      pressed = true
    }
    const release = () => {
      pressed = false
      // The click comes right behind.
      timer = setTimeout(look, 0)
    }
    const come = () => setWithin(true)
    const go = (event: FocusEvent) => {
      const stays = event.relatedTarget instanceof Node && current.contains(event.relatedTarget)
      if (!stays && !pressed) setWithin(false)
    }
    current.addEventListener('focusin', come)
    current.addEventListener('focusout', go)
    window.addEventListener('pointerdown', press, true)
    window.addEventListener('pointerup', release, true)
    window.addEventListener('pointercancel', release, true)
    return () => {
      clearTimeout(timer)
      current.removeEventListener('focusin', come)
      current.removeEventListener('focusout', go)
      window.removeEventListener('pointerdown', press, true)
      window.removeEventListener('pointerup', release, true)
      window.removeEventListener('pointercancel', release, true)
    }
  }, [element])
  return within
}
