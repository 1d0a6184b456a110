import { useEffect, useEffectEvent } from 'react'
import { undoKey } from '../ui/undo-key.ts'
import type { Undoing } from './use-undoing.ts'

/** Ctrl+Z anywhere on the page takes back what was done to the paper; in a field it is about what is typed there. */
export function useUndoKeys({ undo, redo }: Undoing): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const way = undoKey(event)
    if (way === undefined || event.defaultPrevented || isField(event.target)) return
    event.preventDefault()
    if (way === 'undo') undo()
    else redo()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/** A tick takes no letters, so that there is nothing in it to undo. */
const fields = 'input:not([type=checkbox], [type=radio]), textarea, select, [role=dialog]'

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(fields) !== null
}
