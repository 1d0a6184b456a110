import { useEffect } from 'react'

/** What in a part takes focus for it. */
const landing = 'h1, section[tabindex]'

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
      // What says where one came: the question itself, the card by its name, and in the composer the field.
      const place = part?.querySelector<HTMLElement>(part.matches('[data-part=composer]') ? 'textarea' : landing)
      const target = place ?? part
      if (target === undefined) return
      // Headings that the page itself moves focus to show no ring; here a key was pressed to get somewhere.
      target.dataset['reached'] = 'true'
      target.addEventListener('blur', () => delete target.dataset['reached'], { once: true })
      target.focus()
    }
    window.addEventListener('keydown', go)
    return () => window.removeEventListener('keydown', go)
  }, [])
}
