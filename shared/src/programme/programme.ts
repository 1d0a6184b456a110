import { z } from 'zod'
import { idSchema } from '../lib/id-schema.ts'
import type { GroupId, ThemeId } from '../lib/id.ts'
import { tableSchema, type Table } from '../tables/table.ts'
import { supportSchema } from './support.ts'

/** inloop, welkom, casus, ronde, pauze, oogst, samen bespreken, afspraken. */
export const itemKinds = ['arrival', 'welcome', 'case', 'round', 'break', 'harvest', 'plenary', 'agreements'] as const
export type ItemKind = (typeof itemKinds)[number]

export const itemSchema = z.object({
  id: idSchema<'item'>(),
  kind: z.enum(itemKinds),
  minutes: z.number().int().min(1).max(600),
  /** What the room reads instead of the kind's own word, such as the case's name. */
  title: z.string().trim().max(120).optional(),
})
export type Item = z.infer<typeof itemSchema>

export const themeSchema = z.object({
  id: idSchema<'theme'>(),
  title: z.string().trim().max(120),
  /** The central question, in every round that has no question of its own. */
  question: z.string().trim().max(500),
  /** Another question for one round, by its 0-based number. */
  roundQuestions: z.record(z.string().regex(/^\d{1,2}$/), z.string().trim().max(500)).optional(),
})
export type Theme = z.infer<typeof themeSchema>

export const groupSchema = z.object({
  id: idSchema<'group'>(),
  name: z.string().trim().max(60),
  room: z.string().trim().max(120),
})
export type Group = z.infer<typeof groupSchema>

/**
 * How people change tables: each by a route of one's own, together with everyone of the table, as each chooses, or in
 * talks by two, of one who stays and one who goes round.
 */
export const rotationKinds = ['each', 'together', 'free', 'pairs'] as const
export type RotationKind = (typeof rotationKinds)[number]

/** What was planned for a session. Holds no name of anyone who takes part. */
export const programmeSchema = z.object({
  title: z.string().trim().max(200),
  startsAt: z.number().int(),
  /** The IANA zone in which the programme's times are read. */
  timeZone: z.string().max(60),
  place: z.string().trim().max(200),
  community: z.string().trim().max(200),
  /** The how-manieth meeting of the community this is. */
  ordinal: z.number().int().min(1).max(999),
  focus: z.string().trim().max(500),
  caseText: z.string().trim().max(10_000),
  themes: z.array(themeSchema).max(20),
  groups: z.array(groupSchema).max(10),
  tables: z.array(tableSchema).max(100),
  items: z.array(itemSchema).max(60),
  /** Minutes before the end of a round at which its card opens. */
  cardMinutes: z.number().int().min(0).max(60),
  /** Minutes it takes to walk to the next table, counted before every round. */
  walkMinutes: z.number().int().min(0).max(60),
  hosts: z.enum(['named', 'asked', 'none']),
  /** Not there in plans from before there was a choice: then each goes by a route of one's own. */
  rotation: z.enum(rotationKinds).optional(),
  /** Not there in plans from before there was a choice: then nothing is weighed. */
  support: z.optional(supportSchema),
  /** No author is kept with any note. */
  anonymous: z.boolean(),
  /** People may take part from elsewhere. */
  online: z.boolean(),
  /** What happens with the result: read by everyone before they write. */
  nextStep: z.string().trim().max(500),
  /** Where to ask for something to be taken away. */
  contact: z.string().trim().max(200),
  wifi: z.string().trim().max(200),
  namesUntil: z.number().int(),
  reportFrom: z.number().int(),
  /** Played with invented people, to practise. */
  rehearsal: z.boolean().optional(),
})
export type Programme = z.infer<typeof programmeSchema>

/** How people change tables in this programme. */
export function rotationOf({ rotation = 'each' }: Programme): RotationKind {
  return rotation
}

/** The items that are rounds, in order: `rounds(programme)[round]`. */
export function rounds(programme: Programme): readonly Item[] {
  return programme.items.filter((item) => item.kind === 'round')
}

/** The place in the draaiboek of a round, or -1. */
export function itemOfRound(programme: Programme, round: number): number {
  const wanted = rounds(programme)[round]
  return wanted === undefined ? -1 : programme.items.indexOf(wanted)
}

/** The theme with this id, if the programme has it. */
export function themeOf(programme: Programme, theme: ThemeId): Theme | undefined {
  return programme.themes.find(({ id }) => id === theme)
}

/** The group with this id, if the programme has it; nobody's group is none. */
export function groupOf(programme: Programme, group: GroupId | undefined): Group | undefined {
  return programme.groups.find(({ id }) => id === group)
}

/** The table with this id, if the programme has it; a text that is no id names none. */
export function tableOf(programme: Programme, table: string | undefined): Table | undefined {
  return programme.tables.find(({ id }) => id === table)
}

/** The question that a table talks about in a round: the round's own, or the theme's. */
export function questionOf(theme: Theme, round: number): string {
  return theme.roundQuestions?.[String(round)] || theme.question
}
