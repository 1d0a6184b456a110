import { z } from 'zod'
import { kinds } from '@tafelronde/shared/notes/note.ts'
import { levels } from '@tafelronde/shared/people/person.ts'

/*
 * The script of a café that was played before, or never: what people wrote, at which table, in which round.
 * Rounds are 1-based here, as in all data files.
 */

const tableSchema = z.union([z.number().int(), z.string().max(60)]).transform(String)
const roundSchema = z.number().int().min(1).max(20)

const themeSchema = z.object({
  id: z.string().min(1).max(60),
  title: z.string().max(120).optional(),
  question: z.string().max(500),
})

const noteSchema = z.object({
  id: z.string().min(1),
  theme: z.string(),
  table: tableSchema,
  round: roundSchema,
  author: z.string().trim().min(1).max(60),
  org: z.string().trim().max(120).default(''),
  level: z.enum(levels).optional().catch(undefined),
  text: z.string(),
  votes: z.number().default(0),
  createdAt: z.string().optional(),
})

const remarkSchema = z.object({ theme: z.string(), table: tableSchema, round: roundSchema, text: z.string() })

const lineSchema = z.object({
  id: z.string(),
  theme: z.string(),
  kind: z.enum(kinds).catch('inzicht'),
  reference: z.string(),
  noteIds: z.array(z.string()).default([]),
})

export const scriptSchema = z.object({
  id: z.string().optional(),
  title: z.string().optional(),
  themes: z.array(themeSchema).min(1).max(20),
  notes: z.array(noteSchema).min(1).max(5_000),
  hostRemarks: z.array(remarkSchema).default([]),
  /** The conclusions that people drew, where the script knows them. */
  gold: z.array(lineSchema).default([]),
})

export type Script = z.infer<typeof scriptSchema>
export type ScriptNote = Script['notes'][number]

/** How many rounds the script has. */
export function countRounds(script: Script): number {
  return Math.max(...script.notes.map(({ round }) => round), ...script.hostRemarks.map(({ round }) => round))
}

/** Everyone who wrote, in the order of the script, with where they come from and when they are first heard of. */
export interface ScriptPerson {
  readonly name: string
  readonly organisation: string
  readonly level: NonNullable<ScriptNote['level']>
  /** The first round in which they wrote, 1-based. */
  readonly from: number
}

export function readPeople(script: Script): readonly ScriptPerson[] {
  const people = new Map<string, ScriptPerson>()
  for (const { author, org, level = 'overig', round } of script.notes) {
    const known = people.get(author)
    const from = Math.min(round, known?.from ?? round)
    people.set(author, { name: author, organisation: known?.organisation || org, level: known?.level ?? level, from })
  }
  return [...people.values()]
}

/** Where the script has people in a round: the table at which each wrote most. */
export function readSeats(script: Script, round: number): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const note of script.notes) {
    if (note.round !== round) continue
    const tables = counts.get(note.author) ?? new Map<string, number>()
    tables.set(note.table, (tables.get(note.table) ?? 0) + 1)
    counts.set(note.author, tables)
  }
  const seats = new Map<string, string>()
  for (const [author, tables] of counts) {
    const [most] = [...tables].toSorted((a, b) => b[1] - a[1])
    if (most !== undefined) seats.set(author, most[0])
  }
  return seats
}
