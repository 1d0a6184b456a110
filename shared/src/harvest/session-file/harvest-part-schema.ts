import { z } from 'zod'
import { idSchema } from '../../lib/id-schema.ts'
import { cleanLine, cleanText } from '../../notes/clean-text.ts'
import {
  CARD_LINE_LENGTH,
  CARD_LINES,
  CARD_QUESTION_LENGTH,
  CONCLUSION_LENGTH,
  kinds,
  NOTE_LENGTH,
  NOTES_EVER_ON_A_PAPER,
} from '../../notes/note.ts'
import { levels } from '../../people/person.ts'
import { OWNER_LENGTH, TERM_LENGTH } from '../action.ts'
import type { Voice } from '../conclusion.ts'
import { harvestSettingsSchema } from '../harvest-settings-schema.ts'
import { noteRefSchema } from '../note-ref-schema.ts'
import type { FileHarvest, FilePaper } from '../session-file.ts'
import { subjectSchema } from '../support/support-command.ts'
import { opinions } from '../support/subject.ts'
import { unusedReasons } from '../unused-reason.ts'
import { instantSchema, roundSchema } from './session-part-schema.ts'

/* The papers and the harvest as they stand in a file of a session. Rounds count from 1. */

/** What is typed is counted letter by letter, and composed only when it is read: that can make it three times as long. */
const COMPOSED = 3
const MOST_CONCLUSIONS = 5_000
const MOST_SOURCES = 10_000
const MOST_SUB_LINES = 1_000
/** As many as a thousand people have, of twenty each. */
const MOST_DOTS_ON_ONE = 20_000

const note = idSchema<'note'>()
const person = idSchema<'person'>()
const table = idSchema<'table'>()
const conclusion = idSchema<'conclusion'>()
const count = z.number().int().min(0)
const kind = z.enum(kinds)
/** Words that were approved or proposed, as they stood then. */
const formerWords = z.string().max(20_000)

function text(limit: number): z.ZodString {
  return z
    .string()
    .max(limit * COMPOSED)
    .refine((words) => words === cleanText(words))
}

function line(limit: number): z.ZodString {
  return z
    .string()
    .max(limit * COMPOSED)
    .refine((words) => words === cleanLine(words))
}

export const filePaperSchema = z.object({
  table,
  notes: z
    .array(
      z.object({
        id: note,
        text: text(NOTE_LENGTH),
        kind: kind.exactOptional(),
        keyHash: z.string().min(1).max(64).exactOptional(),
        parent: note.exactOptional(),
        about: conclusion.exactOptional(),
        laidAt: instantSchema,
        late: z.boolean(),
        fromPaper: z.boolean(),
        removedAt: instantSchema.exactOptional(),
        author: person.exactOptional(),
        round: z.union([roundSchema, z.literal('oogst')]),
      }),
    )
    .max(NOTES_EVER_ON_A_PAPER),
  cards: z
    .array(
      z.object({
        lines: z.array(line(CARD_LINE_LENGTH)).length(CARD_LINES),
        question: line(CARD_QUESTION_LENGTH),
        round: roundSchema,
        pen: z.union([z.literal('table'), person]).exactOptional(),
      }),
    )
    .max(60),
}) satisfies z.ZodType<FilePaper>

const proposed = z.object({ text: formerWords, kind, subLines: z.array(formerWords).max(MOST_SUB_LINES) })
/** Of which words somebody said that they are right. */
const mark = z.string().min(1).max(40)
const voice = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/) as unknown as z.ZodType<Voice, string>

export const fileConclusionSchema = z.object({
  id: conclusion,
  theme: idSchema<'theme'>(),
  text: line(CONCLUSION_LENGTH),
  kind,
  subLines: z.array(z.object({ id: idSchema<'sub-line'>(), text: line(CONCLUSION_LENGTH) })).max(MOST_SUB_LINES),
  sources: z.array(noteRefSchema).max(MOST_SOURCES),
  left: z.array(noteRefSchema).min(1).max(MOST_SOURCES).exactOptional(),
  owner: z.string().min(1).max(OWNER_LENGTH).exactOptional(),
  term: z.string().min(1).max(TERM_LENGTH).exactOptional(),
  hidden: z.boolean(),
  removed: z.boolean(),
  proposed: proposed.exactOptional(),
  approval: z
    .object({
      by: person.exactOptional(),
      role: z.enum(['facilitator', 'host']),
      at: instantSchema,
      of: proposed.extend({
        owner: z.string().max(OWNER_LENGTH).exactOptional(),
        term: z.string().max(TERM_LENGTH).exactOptional(),
        sources: z.array(noteRefSchema).max(MOST_SOURCES),
      }),
    })
    .exactOptional(),
  confirmed: z.record(table, mark).exactOptional(),
  agreed: z.record(voice, mark).exactOptional(),
  card: z.object({ table, round: roundSchema, line: z.number().int().min(0).max(CARD_LINES) }).exactOptional(),
  /** What is told from the rest of it: there to be read. */
  status: z.enum(['concept', 'bewerkt', 'goedgekeurd']),
  agreeing: count,
  confirmedBy: z.array(table).max(100),
})

const masked = z.record(z.enum(opinions), count.nullable())

export const fileHarvestSchema = z.object({
  conclusions: z.array(fileConclusionSchema).max(MOST_CONCLUSIONS),
  places: z.record(
    noteRefSchema,
    z.object({
      place: z.enum(['next-time', 'not-used']),
      reason: z.enum(unusedReasons).exactOptional(),
      remark: z.string().max(200).exactOptional(),
    }),
  ),
  dots: z.record(subjectSchema, z.number().int().min(1).max(MOST_DOTS_ON_ONE)).exactOptional(),
  opinions: z
    .record(
      conclusion,
      z.object({
        all: masked,
        levels: z.array(z.object({ level: z.enum(levels), counts: masked })).max(levels.length),
      }),
    )
    .exactOptional(),
  settings: harvestSettingsSchema,
}) satisfies z.ZodType<FileHarvest>
