import type { DragEvent, KeyboardEvent } from 'react'
import type { Chip } from './step-chip.ts'

/** What can be done with a chip. The same object as long as the plan is the same, so that hundreds of chips stay as they are. */
export interface BoardActions {
  readonly open: (chip: Chip) => void
  /** The focus came here, by whatever way. */
  readonly reach: (chip: Chip) => void
  readonly keyDown: (event: KeyboardEvent<HTMLElement>, chip: Chip) => void
  readonly dragStart: (event: DragEvent, chip: Chip) => void
  readonly dragEnd: () => void
}
