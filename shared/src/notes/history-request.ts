import { z } from 'zod'
import type { Instant } from '../lib/clock.ts'
import { idSchema } from '../lib/id-schema.ts'
import type { Deed } from './paper-deed.ts'
import type { RestoreEffect } from './plan-restore.ts'
import type { Doer } from './tell-history.ts'

const table = idSchema<'table'>()

/** Asks what was done at a table: the newest so many deeds. */
export const historyRequestSchema = z.object({ table, newest: z.number().int().min(1).max(5_000) })
export type HistoryRequest = z.infer<typeof historyRequestSchema>

/** Asks to put a table back: what these people did after a moment is undone; without people, what everyone did. */
export const restoreChoiceSchema = z.object({
  to: z.number().int().min(0),
  people: z
    .array(z.union([z.literal('table'), idSchema<'person'>()]))
    .min(1)
    .max(1_000)
    .optional(),
  /** What becomes of the notes that they laid after that moment. */
  laid: z.enum(['stay', 'go']),
})
export type RestoreChoice = z.infer<typeof restoreChoiceSchema>

/** Asks what would come of it. */
export const previewRequestSchema = z.object({ table, choice: restoreChoiceSchema })
export type PreviewRequest = z.infer<typeof previewRequestSchema>

/** Puts a table back, or undoes that. */
export const restoreRequestSchema = z.object({
  id: idSchema<'command'>(),
  table,
  restore: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('to'), choice: restoreChoiceSchema }),
    z.object({ kind: z.literal('undo'), restore: idSchema<'command'>() }),
  ]),
})
export type RestoreRequest = z.infer<typeof restoreRequestSchema>

/** What was done at a table, as far as whoever asks may know. */
export interface TableHistory {
  /** Oldest first. */
  readonly deeds: readonly Deed[]
  /** There are older ones. */
  readonly more: boolean
  /** Whose acts can be chosen; nobody's where the history names nobody. */
  readonly people: readonly Doer[]
  /** The table can be put back to this moment and any after it; absent before anybody wrote. */
  readonly since?: Instant
}

export interface RestorePreview {
  readonly effects: readonly RestoreEffect[]
}
