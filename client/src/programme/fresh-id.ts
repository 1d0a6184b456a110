import type { Id, NewId } from '@tafelronde/shared/lib/id.ts'
import { nanoid } from 'nanoid'

/** A fresh id of this browser's own making, for what an organiser adds to a plan. */
export const freshId: NewId = <Of extends string>() => nanoid() as Id<Of>
