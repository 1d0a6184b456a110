import { z } from 'zod'
import { type HarvestSettings, MOST_ENTRIES } from './harvest-settings.ts'

const word = z.string().trim().min(1).max(60)

/** Settings as a browser asks for them. Apart from what every page reads: the schemas would weigh on all of them. */
export const harvestSettingsSchema = z.object({
  glossary: z.array(z.object({ short: word, long: z.string().trim().min(1).max(120) })).max(MOST_ENTRIES),
  synonyms: z.array(z.array(word).min(2).max(12)).max(MOST_ENTRIES),
  fineness: z.enum(['coarse', 'normal', 'fine']),
  language: z.enum(['nl', 'en']),
}) satisfies z.ZodType<HarvestSettings>
