import { z } from 'zod'

/** One conclusion of a report: the number of its theme and its own within it, both from 1. */
export const conclusionNumberSchema = z.object({
  theme: z.number().int().min(1).max(20),
  conclusion: z.number().int().min(1).max(1_000),
})
export type ConclusionNumber = z.infer<typeof conclusionNumberSchema>
