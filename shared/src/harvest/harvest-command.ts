import { z } from 'zod'
import { idSchema } from '../lib/id-schema.ts'
import { kinds, type NoteRef } from '../notes/note.ts'
import { conclusionMarkCommands } from './conclusion-mark-command.ts'
import { noteRefSchema as ref } from './note-ref-schema.ts'
import { harvestSettingsSchema } from './harvest-settings-schema.ts'
import { unusedReasons } from './unused-reason.ts'

const conclusion = idSchema<'conclusion'>()
const sub = idSchema<'sub-line'>()
const text = z.string().max(20_000)
const refs = z.array(ref).min(1).max(500)

/** Everything that can be asked of the harvest. */
export const harvestCommandSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('make-conclusion'),
    conclusion,
    theme: idSchema<'theme'>(),
    text,
    conclusionKind: z.enum(kinds),
    sources: z.array(ref).max(500),
    /** Lines under it, as the two sides of a dilemma. */
    subLines: z
      .array(z.object({ id: sub, text }))
      .max(5)
      .optional(),
    /** The line of a slotkaart that it was taken from. */
    card: z
      .object({
        table: idSchema<'table'>(),
        round: z.number().int().min(0).max(59),
        line: z.number().int().min(0).max(3),
      })
      .optional(),
    /** The line is the machine's proposal, taken over as it is. */
    proposed: z.literal(true).optional(),
  }),
  z.object({
    kind: z.literal('change-conclusion'),
    conclusion,
    conclusionKind: z.enum(kinds).optional(),
    hidden: z.boolean().optional(),
  }),
  /** Who sees to an action (eigenaar) and by when (termijn); an empty text takes it away. */
  z.object({ kind: z.literal('describe-action'), conclusion, owner: text.optional(), term: text.optional() }),
  z.object({ kind: z.literal('move-conclusion'), conclusion, before: conclusion.nullable() }),
  z.object({ kind: z.literal('remove-conclusion'), conclusion }),
  z.object({ kind: z.literal('restore-conclusion'), conclusion }),
  z.object({ kind: z.literal('add-sources'), conclusion, notes: refs }),
  z.object({ kind: z.literal('remove-sources'), conclusion, notes: refs }),
  /** With its first text, which may be none: it is typed from then on. */
  z.object({ kind: z.literal('add-sub-line'), conclusion, sub, text }),
  z.object({ kind: z.literal('remove-sub-line'), conclusion, sub }),
  z.object({ kind: z.literal('move-sources'), conclusion, to: conclusion, notes: refs }),
  /** `sub`: its line becomes a sub-line of the other, by this id; without it the line is left out. */
  z.object({ kind: z.literal('merge-conclusions'), conclusion, into: conclusion, sub: sub.optional() }),
  /** All settings of the harvester at once: facilitators only. */
  z.object({ kind: z.literal('set-harvester'), settings: harvestSettingsSchema }),
  z.object({ kind: z.literal('dismiss-proposal'), proposal: idSchema<'proposal'>(), dismissed: z.boolean() }),
  z.object({
    kind: z.literal('place-notes'),
    notes: refs,
    place: z.enum(['none', 'next-time', 'not-used']),
    reason: z.enum(unusedReasons).optional(),
    remark: z.string().trim().max(200).optional(),
  }),
  ...conclusionMarkCommands,
])

export type HarvestCommand = z.infer<typeof harvestCommandSchema>
export type HarvestCommandKind = HarvestCommand['kind']

/** The notes that a command is about: only their papers need to be looked at. */
export function notesIn(command: HarvestCommand): readonly NoteRef[] {
  if ('sources' in command) return command.sources
  return 'notes' in command ? command.notes : []
}
