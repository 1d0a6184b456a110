import { WHAT_WE_DID_LENGTH } from '../../sessions/what-we-did-length.ts'
import { z } from 'zod'
import type { Instant } from '../../lib/clock.ts'
import { idSchema } from '../../lib/id-schema.ts'
import { levels } from '../../people/person.ts'
import { programmeSchema } from '../../programme/programme.ts'
import { type SessionCommandKind, sessionCommandSchema } from '../../sessions/command.ts'
import type { Phase } from '../../sessions/session.ts'
import type { Settlement } from '../../sessions/settlement.ts'
import type { FileSession } from './shift-rounds.ts'

/*
 * What stands in a file of a session beside its papers and its harvest. Rounds count from 1. Limits are those of the
 * commands that made it.
 */

const MOST_PEOPLE = 1_000
const MOST_ROUNDS = 60
/** The phases that were, one for each move of the room. */
const MOST_MOVES = 10_000
/** The last moment that a date can say. */
const LAST_INSTANT = 8.64e15

const person = idSchema<'person'>()
const table = idSchema<'table'>()
const group = idSchema<'group'>()
const count = z.number().int().min(0)
const place = z.number().int().min(0).max(59)

export const instantSchema: z.ZodType<Instant> = z.number().int().min(0).max(LAST_INSTANT)
export const roundSchema: z.ZodType<number> = z.number().int().min(1).max(MOST_ROUNDS)
/** A round, or the one after the last: until then something lasts. */
const untilRound = z
  .number()
  .int()
  .min(1)
  .max(MOST_ROUNDS + 1)

/** Dates of the plan are told to people, so each must be one. */
export const fileProgrammeSchema = programmeSchema.extend({
  startsAt: instantSchema,
  namesUntil: instantSchema,
  reportFrom: instantSchema,
})

const timer = z.discriminatedUnion('running', [
  z.object({ running: z.literal(true), endsAt: instantSchema }),
  z.object({ running: z.literal(false), left: z.number().int() }),
])

export const phaseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft') }),
  z.object({ kind: z.literal('arrival'), item: place, timer }),
  z.object({ kind: z.literal('talk'), item: place, timer }),
  z.object({ kind: z.literal('rotation'), item: place, to: roundSchema }),
  z.object({ kind: z.literal('round'), item: place, round: roundSchema, timer }),
  z.object({ kind: z.literal('break'), item: place, timer }),
  z.object({ kind: z.literal('harvest'), item: place, timer }),
  z.object({ kind: z.literal('plenary'), item: place, timer }),
  z.object({ kind: z.literal('closed'), at: instantSchema }),
]) satisfies z.ZodType<Phase>

const sessionPerson = z.object({
  id: person,
  role: z.enum(['participant', 'facilitator']),
  attendance: z.enum(['expected', 'here', 'gone', 'cancelled', 'merged']),
  group: group.exactOptional(),
  online: z.boolean(),
  device: z.boolean(),
  staysAt: table.exactOptional(),
  until: untilRound.exactOptional(),
  as: person.exactOptional(),
  erased: z.literal(true).exactOptional(),
})

/** Someone with name and organisation, as long as these are kept; the name is empty once names were deleted. */
export const filePersonSchema = sessionPerson.extend({
  name: z.string().max(60).exactOptional(),
  organisation: z.string().max(120).exactOptional(),
  level: z.enum(levels).exactOptional(),
})

const people = z.array(person).max(MOST_PEOPLE)

export const fileSeatingSchema = z.object({ round: roundSchema, tables: z.record(table, people) })
export const seatingsSchema = z.array(fileSeatingSchema).max(MOST_ROUNDS)

const closedTables = z.record(
  table,
  z.object({ from: untilRound, until: untilRound.exactOptional(), sat: people.exactOptional() }),
)
const given = z.record(z.string().regex(/^[1-9]\d?$/), z.record(person, table))
const hosts = z.record(table, person)

const seatDeed = z.object({
  kind: z.enum(sessionCommandSchema.options.map(({ shape }) => shape.kind.value)) as z.ZodType<SessionCommandKind>,
  at: instantSchema,
  by: person.exactOptional(),
  person: person.exactOptional(),
  table: table.exactOptional(),
  changes: z
    .array(z.object({ person, round: roundSchema, from: table.exactOptional(), to: table.exactOptional() }))
    .max(MOST_PEOPLE * MOST_ROUNDS),
  others: count,
  before: z
    .object({
      people: z.record(person, sessionPerson),
      hosts,
      given: given.exactOptional(),
      closedTables: closedTables.exactOptional(),
      preferEven: z.boolean().exactOptional(),
    })
    .exactOptional(),
})

const sized = z.object({ table, people: count })

export const settlementSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('settled'),
    at: instantSchema,
    by: person,
    override: z
      .object({ reason: z.string().max(500), left: z.object({ withoutPlace: count, notApproved: count }) })
      .exactOptional(),
  }),
  z.object({
    kind: z.literal('taken-back'),
    at: instantSchema,
    by: person,
    erased: z.literal(true).exactOptional(),
  }),
]) satisfies z.ZodType<Settlement>

const host = z.string().min(1).max(253)

/** The fields of a file that say how the session stands: a new field of a session does not compile until it stands here. */
export const standingFields = {
  programme: fileProgrammeSchema,
  phase: phaseSchema,
  step: count,
  lastMove: z.object({ by: person, what: z.string().max(60), at: instantSchema }).exactOptional(),
  hosts,
  /** The last round in which someone was seen at a table. */
  seen: z.record(person, roundSchema),
  calls: z.record(
    table,
    z.object({ kind: z.enum(['help', 'time']), at: instantSchema, answeredBy: person.exactOptional() }),
  ),
  shows: z.record(group, z.enum(['day', 'code', 'question', 'black'])),
  uneven: z.array(z.object({ round: roundSchema, group, largest: sized, smallest: sized })).max(10 * MOST_ROUNDS),
  closedTables: closedTables.exactOptional(),
  lastRound: roundSchema.exactOptional(),
  promisedEnd: instantSchema.exactOptional(),
  harvestOpen: z.boolean(),
  languageModel: z.object({ host }).exactOptional(),
  discussed: idSchema<'conclusion'>().exactOptional(),
  supportClosed: z.boolean().exactOptional(),
  former: z.array(phaseSchema).max(MOST_MOVES),
  given: given.exactOptional(),
  deeds: z.array(seatDeed).max(8).exactOptional(),
  preferEven: z.boolean().exactOptional(),
  whatWeDid: z.string().max(WHAT_WE_DID_LENGTH).exactOptional(),
  modelUses: z
    .array(z.object({ at: instantSchema, host, notes: count, requests: count, tokens: count }))
    .max(100)
    .exactOptional(),
} satisfies Readonly<Record<keyof FileSession, z.ZodType>>

export const peopleSchema = z.array(filePersonSchema).max(MOST_PEOPLE * 2)
