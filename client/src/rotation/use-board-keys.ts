import type { PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { type KeyboardEvent, useCallback } from 'react'
import { type Chip, stepChip, type Way } from './step-chip.ts'
import type { PlanOfSeats } from './use-planned.ts'

interface BoardKeys {
  readonly plan: PlanOfSeats
  readonly tables: readonly Table[]
  readonly listed: (round: number) => readonly PersonId[]
  readonly onMove: (chip: Chip, table: TableId) => void
  /** Goes to a chip, which has the focus as soon as it is there. */
  readonly onStep: (chip: Chip) => void
}

const ways: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
}

/** Arrows go from chip to chip; with Alt, up and down move the person to the table above or below. */
export function useBoardKeys({ plan, tables, listed, onMove, onStep }: BoardKeys) {
  return useCallback(
    (event: KeyboardEvent<HTMLElement>, chip: Chip): void => {
      const way = ways[event.key]
      if (way === undefined || event.ctrlKey || event.metaKey) return
      // Alt with left or right is the browser's own: back and forward.
      if (event.altKey && way !== 'up' && way !== 'down') return
      event.preventDefault()
      if (event.altKey) {
        const next = neighbour(chip, way)
        if (next !== undefined) onMove(chip, next)
        return
      }
      const next = stepChip(plan.seatings, listed, chip, way)
      if (next !== undefined) onStep(next)

      function neighbour({ person, round }: Chip, to: Way): TableId | undefined {
        if (round < plan.first) return undefined
        const at = tables.findIndex(({ id }) => id === seatOf(plan.seatings[round], person))
        return tables[at + (to === 'up' ? -1 : 1)]?.id
      }
    },
    [plan, tables, listed, onMove, onStep],
  )
}
