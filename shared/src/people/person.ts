import { z } from 'zod'
import { idSchema } from '../lib/id-schema.ts'
import type { GroupId, PersonId, TableId } from '../lib/id.ts'

/** The kinds of organisation (soort organisatie); these Dutch names are the values in data. */
export const levels = ['rijk', 'provincie', 'gemeente', 'kennis', 'maatschappelijk', 'inwoner', 'overig'] as const
export type Level = (typeof levels)[number]

/**
 * Someone in a session, without a name: names stand in the roster alone.
 *
 *   expected ─► here ─► gone        cancelled: will not come; merged: is the same as `as`
 */
export interface Person {
  readonly id: PersonId
  readonly role: 'participant' | 'facilitator'
  readonly attendance: 'expected' | 'here' | 'gone' | 'cancelled' | 'merged'
  readonly group?: GroupId
  readonly online: boolean
  /** Has a device of one's own; others write on a table's screen or on paper. */
  readonly device: boolean
  /** Sits at this table in every round ("blijft aan deze tafel"). */
  readonly staysAt?: TableId
  /** Sits in rounds before this one only ("blijft tot ronde", 0-based, exclusive). */
  readonly until?: number
  /** The person this one turned out to be. */
  readonly as?: PersonId
  /** Asked to be erased: an id that still stands in the seats of rounds that were, and nobody any more. */
  readonly erased?: true
}

/** Two people who must not sit at a table together, the lower id first. */
export type Apart = readonly [PersonId, PersonId]

/** From no more people than this can anybody be kept apart. */
export const APART_MOST = 20

/** With whom somebody must not sit at a table. Sensitive: for the organiser and the desk alone. */
export const apartSchema = z.array(idSchema<'person'>()).max(APART_MOST)

export const nameSchema = z.string().trim().min(1).max(60)
export const organisationSchema = z.string().trim().max(120)

/** A person's name and organisation: the only place where they stand, and what is deleted at the date. */
export const rosterEntrySchema = z.object({
  person: idSchema<'person'>(),
  name: z.string(),
  organisation: z.string(),
  level: z.enum(levels),
})
export type RosterEntry = z.infer<typeof rosterEntrySchema>

/** Someone on the organiser's list before the day. */
export const expectedPersonSchema = z.object({
  person: idSchema<'person'>(),
  name: nameSchema,
  organisation: organisationSchema,
  level: z.enum(levels),
  group: idSchema<'group'>().optional(),
  online: z.boolean(),
  device: z.boolean(),
  staysAt: idSchema<'table'>().optional(),
  until: z.number().int().min(1).max(20).optional(),
  cancelled: z.boolean(),
  host: idSchema<'table'>().optional(),
  apart: z.optional(apartSchema),
})
export type ExpectedPerson = z.infer<typeof expectedPersonSchema>
