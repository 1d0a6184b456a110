import { z } from 'zod'
import type { Draft, DraftLine } from './draft.ts'
import type { HarvestInput, LockedGroup } from './harvest-input.ts'

/** Keys of a result that are no themes. */
const reserved = ['notUsed', 'noteKinds', 'inputHash', 'engineVersion', 'conceptListVersion'] as const

const idSchema = z.string().min(1).max(200)
const noteSchema = z.object({
  id: idSchema,
  theme: idSchema,
  table: z.union([z.string(), z.number()]).transform(String),
  round: z.number().int().min(0),
  author: z.string().exactOptional(),
  org: z.string().exactOptional(),
  text: z.string().max(10_000),
  votes: z.number().int().min(0).default(0),
  createdAt: z.string().default(''),
})

/**
 * A café as a file: themes, glossary, remarks of hosts and notes. Whatever else stands in it, such as what a person would
 * have made of it, is not read.
 */
export const harvestDatasetSchema: z.ZodType<HarvestInput> = z
  .object({
    themes: z.array(z.object({ id: idSchema, question: z.string() })).min(1),
    glossary: z.record(z.string(), z.string()).default({}),
    hostRemarks: z.array(z.object({ theme: idSchema, text: z.string() })).default([]),
    notes: z.array(noteSchema),
  })
  .superRefine(({ themes, notes }, context) => {
    const ids = new Set(themes.map(({ id }) => id))
    const say = (message: string): void => context.addIssue({ code: 'custom', message })
    if (ids.size < themes.length) say('Two themes have the same id.')
    for (const name of reserved) if (ids.has(name)) say(`A theme cannot be called ${name}.`)
    const seen = new Set<string>()
    for (const { id, theme } of notes) {
      if (seen.has(id)) say(`Two notes are called ${id}.`)
      if (!ids.has(theme)) say(`Note ${id} is of theme ${theme}, which is not among the themes.`)
      seen.add(id)
    }
  })

/** A draft as a file: the lines of each theme under its id, and beside them what was left out. */
export function writeResult({ themes, ...rest }: Draft): Readonly<Record<string, unknown>> {
  return { ...Object.fromEntries(themes.map(({ theme, lines }) => [theme, lines])), ...rest }
}

const earlierLineSchema = z.object({ sourceNoteIds: z.array(z.string()), loose: z.boolean().default(false) })

/**
 * The groups of an earlier result, as groups that stay as they are while new notes may join: a harvest after the next round
 * leaves what people have seen where it was.
 */
export const earlierGroupsSchema: z.ZodType<readonly LockedGroup[]> = z
  .record(z.string(), z.unknown())
  .transform((result, context): LockedGroup[] => {
    const groups: LockedGroup[] = []
    for (const [theme, lines] of Object.entries(result)) {
      if ((reserved as readonly string[]).includes(theme)) continue
      const read = z.array(earlierLineSchema).safeParse(lines)
      if (!read.success) context.addIssue({ code: 'custom', message: `${theme} has no lines with sources.` })
      else
        groups.push(...read.data.filter(isGroup).map(({ sourceNoteIds }) => ({ noteIds: sourceNoteIds, open: true })))
    }
    return groups
  })

function isGroup({ loose }: Pick<DraftLine, 'loose'>): boolean {
  return !loose
}
