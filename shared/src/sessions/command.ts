import { z } from 'zod'
import { idSchema } from '../lib/id-schema.ts'
import { apartSchema, expectedPersonSchema, levels, nameSchema, organisationSchema } from '../people/person.ts'
import { programmeSchema } from '../programme/programme.ts'
import { supportSchema } from '../programme/support.ts'
import { WHAT_WE_DID_LENGTH } from './what-we-did-length.ts'

const person = idSchema<'person'>()
const table = idSchema<'table'>()
const group = idSchema<'group'>()
const round = z.number().int().min(0).max(59)

/** What was done that day, in words of one's own; empty where the report tells it by itself. */
export const whatWeDidSchema = z.string().trim().max(WHAT_WE_DID_LENGTH)

/** The step that the sender saw; a click made for a room that has moved on is refused. */
const after = z.number().int().min(0)

/**
 * Everything that can be asked of a session. The moves of the room carry `after`. Names in `add-person` and
 * `change-person` go to the roster and never into the session itself.
 */
export const sessionCommandSchema = z.discriminatedUnion('kind', [
  // The organiser's plan.
  z.object({ kind: z.literal('change-programme'), programme: programmeSchema }),
  z.object({ kind: z.literal('expect-people'), people: z.array(expectedPersonSchema).max(1_000) }),

  // Moves of the room.
  z.object({ kind: z.literal('open-arrival'), after }),
  z.object({ kind: z.literal('next-item'), after }),
  z.object({ kind: z.literal('show-seating'), after }),
  z.object({ kind: z.literal('open-round'), after }),
  z.object({ kind: z.literal('change-tables'), after }),
  z.object({ kind: z.literal('begin-harvest'), after }),
  z.object({ kind: z.literal('begin-plenary'), after }),
  z.object({ kind: z.literal('close'), after }),
  z.object({ kind: z.literal('step-back'), after }),

  // The clock.
  z.object({ kind: z.literal('extend'), minutes: z.number().int().min(1).max(60), after }),
  z.object({ kind: z.literal('two-more-minutes'), after }),
  z.object({ kind: z.literal('stop-clock'), after }),
  z.object({ kind: z.literal('resume-clock'), after }),
  z.object({ kind: z.literal('set-minutes'), item: idSchema<'item'>(), minutes: z.number().int().min(1).max(600) }),

  // Seats.
  z.object({ kind: z.literal('make-seating') }),
  z.object({
    kind: z.literal('give-seating'),
    round,
    seats: z.record(z.string(), z.array(person).max(200)),
  }),
  z.object({
    kind: z.literal('take-seating'),
    seatings: z.array(z.record(z.string(), z.array(person).max(1_000))).max(60),
  }),
  z.object({ kind: z.literal('free-seat'), person, round }),
  z.object({ kind: z.literal('undo-seats'), deed: z.number().int() }),
  z.object({ kind: z.literal('close-table'), table, at: z.enum(['once', 'next-round']) }),
  z.object({ kind: z.literal('open-table'), table }),
  z.object({ kind: z.literal('move-person'), person, table, round: round.optional() }),
  z.object({ kind: z.literal('rebalance') }),
  z.object({ kind: z.literal('sit-elsewhere'), table }),
  z.object({ kind: z.literal('choose-table'), table, round }),

  // People.
  z.object({
    kind: z.literal('add-person'),
    person,
    name: nameSchema,
    organisation: organisationSchema,
    level: z.enum(levels),
    group: group.optional(),
    table: table.optional(),
    online: z.boolean(),
    device: z.boolean(),
  }),
  z.object({
    kind: z.literal('change-person'),
    person,
    name: nameSchema.optional(),
    organisation: organisationSchema.optional(),
    level: z.enum(levels).optional(),
    group: group.optional(),
    online: z.boolean().optional(),
    device: z.boolean().optional(),
    staysAt: table.nullable().optional(),
    until: z.number().int().min(1).max(20).nullable().optional(),
    apart: apartSchema.optional(),
  }),
  z.object({ kind: z.literal('merge-people'), keep: person, drop: person }),
  z.object({ kind: z.literal('mark-here'), people: z.array(person).min(1).max(300) }),
  z.object({ kind: z.literal('mark-gone'), person }),
  z.object({ kind: z.literal('mark-cancelled'), person }),
  z.object({ kind: z.literal('leave') }),
  z.object({ kind: z.literal('come-back') }),
  z.object({ kind: z.literal('i-am-here') }),
  z.object({ kind: z.literal('tick-seen'), people: z.array(person).min(1).max(300), table }),
  z.object({ kind: z.literal('untick-seen'), person, table }),

  // Hosts, calls, screens.
  z.object({ kind: z.literal('name-host'), table, person: person.nullable() }),
  z.object({ kind: z.literal('become-host'), table }),
  z.object({ kind: z.literal('call-desk'), table, what: z.enum(['help', 'time']) }),
  z.object({ kind: z.literal('answer-call'), table }),
  z.object({ kind: z.literal('end-call'), table }),
  z.object({ kind: z.literal('show-on-screen'), group, shows: z.enum(['day', 'code', 'question', 'black']) }),
  // The model that the desk read the host of, or none.
  z.object({ kind: z.literal('use-language-model'), host: z.string().min(1).max(253).nullable() }),
  z.object({ kind: z.literal('discuss'), conclusion: idSchema<'conclusion'>().nullable() }),

  // Dots and opinions.
  z.object({ kind: z.literal('change-support'), support: supportSchema }),
  z.object({ kind: z.literal('close-support'), closed: z.boolean() }),

  // The report.
  z.object({ kind: z.literal('tell-what-we-did'), text: whatWeDidSchema }),
])

export type SessionCommand = z.infer<typeof sessionCommandSchema>
export type SessionCommandKind = SessionCommand['kind']

/** The commands that move the room or its clock: each is made for one step, and only the first of two counts. */
export type MoveCommand = Extract<SessionCommand, { after: number }>

/** Whether a command is made for one step. */
export function isMove(command: SessionCommand): command is MoveCommand {
  return 'after' in command
}
