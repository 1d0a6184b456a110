import { z } from 'zod'

/** What the organiser chooses of a report: the same content, more or less of it, and told in this way or that. */
export const reportVariantSchema = z.object({
  /** Only what was approved, or every conclusion with how far it is. */
  conclusions: z.enum(['approved', 'all']),
  /** Where a conclusion came from: by the notes' numbers, or with their words at the foot of the page. */
  sources: z.enum(['numbers', 'footnotes']),
  /** The groups' conclusions in one list, or for each group by itself. */
  groups: z.enum(['together', 'apart']),
  organisations: z.enum(['named', 'anonymous']),
  /** With every note and what the tables passed on. */
  annex: z.boolean(),
  /** With dots and opinions, where there are any. */
  support: z.boolean(),
  /** With the day in pictures of figures. */
  pictures: z.boolean(),
  /** With the names of who took part. Only an organiser can choose it, and not where notes have no author. */
  names: z.boolean(),
})
export type ReportVariant = z.infer<typeof reportVariantSchema>
