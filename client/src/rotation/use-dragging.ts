import type { TableId } from '@tafelronde/shared/lib/id.ts'
import { type MoveReview, reviewMoves } from '@tafelronde/shared/sessions/review-seats.ts'
import { type DragEvent, useCallback, useState } from 'react'
import type { Chip } from './step-chip.ts'
import type { PlanOfSeats } from './use-planned.ts'

/** Somebody who is being dragged, and what each table of that round would make of it. */
interface Dragging {
  readonly chip: Chip
  readonly reviews: ReadonlyMap<TableId, MoveReview>
}

/** Dragging a chip to another table of the same round. */
export function useDragging(plan: PlanOfSeats, onMove: (chip: Chip, table: TableId) => void) {
  const [dragging, setDragging] = useState<Dragging>()
  const dragStart = useCallback(
    (event: DragEvent, chip: Chip): void => {
      const { session, seatings, origins, first } = plan
      if (chip.round < first) return
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', chip.person)
      setDragging({ chip, reviews: reviewMoves(session, seatings, origins, chip) })
    },
    [plan],
  )
  const dragEnd = useCallback(() => setDragging(undefined), [])
  return {
    /** What sitting at this table would make of it; nothing while nobody is dragged in this round. */
    verdictAt: (table: TableId, round: number): MoveReview | undefined =>
      dragging?.chip.round === round ? dragging.reviews.get(table) : undefined,
    dragStart,
    dragEnd,
    onDragOver(event: DragEvent, round: number): void {
      if (dragging?.chip.round === round) event.preventDefault()
    },
    onDrop(event: DragEvent, table: TableId, round: number): void {
      if (dragging?.chip.round !== round) return
      event.preventDefault()
      setDragging(undefined)
      if (dragging.reviews.has(table)) onMove(dragging.chip, table)
    },
  }
}
