import { z } from 'zod'
import { idSchema } from '../lib/id-schema.ts'
import { kinds } from '../notes/note.ts'
import { levels } from '../people/person.ts'
import { tableColours, tableShapes } from '../tables/table.ts'
import { noteRefSchema } from './note-ref-schema.ts'
import type { Report } from './report.ts'
import { opinions } from './support/subject.ts'
import { unusedReasons } from './unused-reason.ts'
import type { VariedReport } from './vary-report.ts'

/** A report as it is downloaded: whole, or as it was chosen, and then with how much was left out. */
export type ReportFile = Report & Partial<Pick<VariedReport, 'leftOut'>>

const count = z.number().int().min(0)
/** Notes, conclusions, themes and rounds, as people count them. */
const number = z.number().int().min(1)
const instant = z.number().int()
const text = z.string()
const kind = z.enum(kinds)
const level = z.enum(levels)
/** `null` where fewer than five people would be told of. */
const masked = count.nullable()
const round = z.union([number, z.literal('oogst')])

const place = {
  theme: text,
  group: text,
  room: text,
  table: text,
  colour: z.enum(tableColours).exactOptional(),
  shape: z.enum(tableShapes).exactOptional(),
}

const note = z.strictObject({
  number,
  ref: noteRefSchema,
  ...place,
  round,
  text,
  kind: kind.exactOptional(),
  late: z.boolean(),
  fromPaper: z.boolean(),
  parent: number.exactOptional(),
  usedIn: z.array(z.strictObject({ theme: number, conclusion: number })),
})

const card = z.strictObject({ ...place, round: number, last: z.boolean(), lines: z.array(text), question: text })

const opinionsOf = z.record(z.enum(opinions), masked)

const support = z.strictObject({
  dots: count.exactOptional(),
  opinions: z
    .strictObject({ all: opinionsOf, levels: z.array(z.strictObject({ level, counts: opinionsOf })) })
    .exactOptional(),
})

const conclusion = z.strictObject({
  id: idSchema<'conclusion'>(),
  kind,
  text,
  subLines: z.array(text),
  owner: text.exactOptional(),
  term: text.exactOptional(),
  sources: z.array(number),
  groups: z.array(text),
  status: z.enum(['concept', 'bewerkt', 'goedgekeurd']),
  support: support.exactOptional(),
})

const theme = z.strictObject({
  title: text,
  question: text,
  roundQuestions: z.array(z.strictObject({ round: number, question: text })),
  conclusions: z.array(conclusion),
})

const settlement = z.strictObject({
  settled: z.boolean(),
  versions: z.array(
    z.strictObject({
      kind: z.enum(['settled', 'taken-back']),
      at: instant,
      override: z
        .strictObject({ reason: text, left: z.strictObject({ withoutPlace: count, notApproved: count }) })
        .exactOptional(),
      erased: z.literal(true).exactOptional(),
    }),
  ),
})

const facts = z.strictObject({
  people: count,
  groups: z.array(z.strictObject({ name: text, room: text, tables: count, people: count })),
  tables: count,
  rounds: z.array(z.strictObject({ round: number, minutes: count })),
  notesPerTheme: z.array(
    z.strictObject({
      theme: text,
      notes: count,
      dots: count.exactOptional(),
      rounds: z.array(z.strictObject({ round, notes: count, dots: count.exactOptional() })),
    }),
  ),
  cardsWritten: count,
  levels: z.array(z.strictObject({ level, people: masked })),
  encounters: z.strictObject({ people: count, pairs: z.array(z.tuple([count, count, number])) }),
})

const method = z.strictObject({
  anonymous: z.boolean(),
  proposed: count,
  approvedBy: z.strictObject({ facilitators: count, hosts: count }),
  languageModel: z.strictObject({ hosts: z.array(text), requests: count }).exactOptional(),
})

const kept = z.strictObject({ note: number, remark: text.exactOptional() })

/** A report as it is downloaded, and nothing beside: there is no field for a person anywhere in it. */
export const reportSchema = z.strictObject({
  schema: z.literal('tafelronde-report@2'),
  title: text,
  community: text,
  ordinal: number,
  startsAt: instant,
  timeZone: text,
  place: text,
  focus: text,
  case: text,
  settlement,
  facts,
  whatWeDid: text.exactOptional(),
  method,
  themes: z.array(theme),
  organisations: z.array(z.strictObject({ name: text, level })),
  notes: z.array(note),
  cards: z.array(card),
  keptForNextTime: z.array(kept),
  notUsed: z.array(kept.extend({ reason: z.enum(unusedReasons).exactOptional() })),
  withoutPlace: z.array(number),
  counts: z.strictObject({
    notes: count,
    inConclusions: count,
    nextTime: count,
    notUsed: count,
    withoutPlace: count,
    conclusions: count,
    approved: count,
    cards: count,
  }),
  leftOut: count.exactOptional(),
}) satisfies z.ZodType<ReportFile>
