import { z } from 'zod'
import { type HarvestSettings, MEANING_LENGTH, MOST_ENTRIES, MOST_SYNONYMS, WORD_LENGTH } from './harvest-settings.ts'

const word = z.string().trim().min(1).max(WORD_LENGTH)

/** Settings as a browser asks for them. Apart from what every page reads: the schemas would weigh on all of them. */
export const harvestSettingsSchema = z.object({
  glossary: z.array(z.object({ short: word, long: z.string().trim().min(1).max(MEANING_LENGTH) })).max(MOST_ENTRIES),
  synonyms: z.array(z.array(word).min(2).max(MOST_SYNONYMS)).max(MOST_ENTRIES),
  fineness: z.enum(['coarse', 'normal', 'fine']),
  language: z.enum(['nl', 'en']),
}) satisfies z.ZodType<HarvestSettings>
