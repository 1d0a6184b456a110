import { z } from 'zod'
import { idSchema } from '../lib/id-schema.ts'
import { kinds } from '../notes/note.ts'
import { noteRefSchema } from './note-ref-schema.ts'

const conclusion = idSchema<'conclusion'>()
const text = z.string().max(20_000)

/** The mark of the words that stood before the eyes of who asks; `null` takes back what was said. */
const seen = z.string().max(40).nullable()

/** What can be said of a conclusion. Each carries what its sender saw, so that nobody speaks of other words. */
export const conclusionMarkCommands = [
  z.object({
    kind: z.literal('approve-conclusion'),
    conclusion,
    seen: z.object({
      text,
      kind: z.enum(kinds),
      subLines: z.array(text).max(100),
      owner: text.optional(),
      term: text.optional(),
      sources: z.array(noteRefSchema).max(1_000),
    }),
  }),
  z.object({ kind: z.literal('withdraw-approval'), conclusion }),
  /** A host, for the table: "Dit klopt met wat wij zeiden". */
  z.object({ kind: z.literal('confirm-conclusion'), conclusion, table: idSchema<'table'>(), seen }),
  /** Whoever takes part: "klopt". */
  z.object({ kind: z.literal('agree-conclusion'), conclusion, seen }),
] as const
