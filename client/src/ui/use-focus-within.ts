import { type RefObject, useEffect, useState } from 'react'

/**
 * Whether focus is somewhere inside this element, but not in the part of it that is left out. Where it leaves because
 * somebody presses elsewhere, it has left when that press is over: what moves away under a pointer gets no click, and
 * what moves there instead gets one that nobody meant.
 */
export function useFocusWithin(
  element: RefObject<HTMLElement | null>,
  except?: RefObject<HTMLElement | null>,
): boolean {
  const [within, setWithin] = useState(false)
  useEffect(() => {
    const { current } = element
    if (current === null) return
    let pressed = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const counts = (target: EventTarget | null) =>
      target instanceof Node && current.contains(target) && except?.current?.contains(target) !== true
    const look = () => setWithin(counts(document.activeElement))
    const press = () => {
      pressed = true
    }
    const release = () => {
      pressed = false
      // The click comes right behind.
      timer = setTimeout(look, 0)
    }
    const turn = (isWithin: boolean) => {
      if (isWithin || !pressed) setWithin(isWithin)
    }
    const come = (event: FocusEvent) => turn(counts(event.target))
    const go = (event: FocusEvent) => turn(counts(event.relatedTarget))
    current.addEventListener('focusin', come)
    current.addEventListener('focusout', go)
    window.addEventListener('pointerdown', press, true)
    window.addEventListener('pointerup', release, true)
    window.addEventListener('pointercancel', release, true)
    // A finger has left before focus moves: the browser then presses as a mouse would, and only that press clicks.
    window.addEventListener('mousedown', press, true)
    window.addEventListener('mouseup', release, true)
    return () => {
      clearTimeout(timer)
      current.removeEventListener('focusin', come)
      current.removeEventListener('focusout', go)
      window.removeEventListener('pointerdown', press, true)
      window.removeEventListener('pointerup', release, true)
      window.removeEventListener('pointercancel', release, true)
      window.removeEventListener('mousedown', press, true)
      window.removeEventListener('mouseup', release, true)
    }
  }, [element, except])
  return within
}
