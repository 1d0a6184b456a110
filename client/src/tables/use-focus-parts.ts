import { useEffect } from 'react'

/** F6 goes from part to part: question, card, briefjes, composer; with Shift the other way. */
export function useFocusParts(): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return
      const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')]
      if (parts.length === 0) return
      event.preventDefault()
      const current = parts.findIndex((part) => part.contains(document.activeElement))
      const step = event.shiftKey ? -1 : 1
      const next = current === -1 && event.shiftKey ? parts.length - 1 : (current + step + parts.length) % parts.length
      const part = parts[next]
      // In the composer the field itself is what people want.
      const field = part?.dataset['part'] === 'composer' ? part.querySelector<HTMLElement>('textarea') : undefined
      ;(field ?? part)?.focus()
    }
    window.addEventListener('keydown', go)
    return () => window.removeEventListener('keydown', go)
  }, [])
}
