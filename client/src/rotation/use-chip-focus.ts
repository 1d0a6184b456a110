import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Chip } from './step-chip.ts'

/** Brings the focus to a chip as soon as the board shows it, wherever on the board it stands by then. */
export function useChipFocus() {
  const board = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState<Chip>()
  useLayoutEffect(() => {
    if (wanted === undefined) return
    const place = `[data-person="${CSS.escape(wanted.person)}"][data-round="${wanted.round}"]`
    board.current?.querySelector<HTMLElement>(place)?.focus()
  }, [wanted])
  // A new object each time: the same chip may be asked for again.
  const focusChip = useCallback((chip: Chip) => setWanted({ ...chip }), [])
  return { board, focusChip }
}
