import { z } from 'zod'
import { idSchema } from '../lib/id-schema.ts'
import { kinds } from './note.ts'

const note = idSchema<'note'>()
const kind = z.enum(kinds)

/** Far above every limit, so that a text that is too long gets its own sentence instead of "invalid". */
const text = z.string().max(20_000)

/** In anonymous sessions: what stays in the author's browser and proves that a note is theirs. */
const key = z.string().min(16).max(64)

/** Everything that can be asked of a table's paper. */
export const paperCommandSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('lay-note'),
    note,
    text,
    noteKind: kind.optional(),
    parent: note.optional(),
    /** At the harvest: the conclusion in which something is missed. */
    about: idSchema<'conclusion'>().optional(),
    key: key.optional(),
    /** On a table screen or at the desk: whose words these are. */
    author: idSchema<'person'>().optional(),
  }),
  /** `null` takes the kind away. */
  z.object({ kind: z.literal('set-note-kind'), note, noteKind: kind.nullable(), key: key.optional() }),
  z.object({ kind: z.literal('remove-note'), note, key: key.optional() }),
  z.object({ kind: z.literal('restore-note'), note, key: key.optional() }),
  /** Copied from a paper table: one note per line. */
  z.object({ kind: z.literal('lay-paper-notes'), notes: z.array(z.object({ note, text })).min(1).max(200) }),
  z.object({ kind: z.literal('take-pen') }),
  z.object({ kind: z.literal('pass-pen'), to: idSchema<'person'>() }),
])

export type PaperCommand = z.infer<typeof paperCommandSchema>
export type PaperCommandKind = PaperCommand['kind']

/** A command with the paper and the round that it was written for. */
export const paperRequestSchema = z.object({
  id: idSchema<'command'>(),
  table: idSchema<'table'>(),
  round: z.union([z.number().int().min(0).max(59), z.literal('harvest')]),
  command: paperCommandSchema,
})
export type PaperRequest = z.infer<typeof paperRequestSchema>
