import { z } from 'zod'

/** Far more than a meeting needs, so that nothing grows without end. */
export const MOST_ENTRIES = 100

const word = z.string().trim().min(1).max(60)

/** How this session's briefjes are to be read and grouped, as its facilitators say. */
export const harvestSettingsSchema = z.object({
  /** What abbreviations stand for. */
  glossary: z.array(z.object({ short: word, long: z.string().trim().min(1).max(120) })).max(MOST_ENTRIES),
  /** Words that mean the same here, a line of them each. */
  synonyms: z.array(z.array(word).min(2).max(12)).max(MOST_ENTRIES),
  /** Fewer and larger groups, or more and smaller. */
  fineness: z.enum(['coarse', 'normal', 'fine']),
  /** The language that lines are in, where there is a choice. */
  language: z.enum(['nl', 'en']),
})

export type HarvestSettings = z.infer<typeof harvestSettingsSchema>

export const usualSettings: HarvestSettings = { glossary: [], synonyms: [], fineness: 'normal', language: 'nl' }
