import { areTexts, isPlainObject } from '../lib/same-value.ts'

/** Far more than a meeting needs, so that nothing grows without end. */
export const MOST_ENTRIES = 100
export const MOST_SYNONYMS = 12
/** In characters. */
export const WORD_LENGTH = 60
export const MEANING_LENGTH = 120

/** How this session's briefjes are to be read and grouped, as its facilitators say. */
export interface HarvestSettings {
  /** What abbreviations stand for. */
  readonly glossary: readonly { readonly short: string; readonly long: string }[]
  /** Words that mean the same here, a line of them each. */
  readonly synonyms: readonly (readonly string[])[]
  /** Fewer and larger groups, or more and smaller. */
  readonly fineness: 'coarse' | 'normal' | 'fine'
  /** The language that lines are in, where there is a choice. */
  readonly language: 'nl' | 'en'
}

export const usualSettings: HarvestSettings = { glossary: [], synonyms: [], fineness: 'normal', language: 'nl' }

/** Whether these are settings: the server alone writes them and has looked at them closely at its door. */
export function areSettings(value: unknown): value is HarvestSettings {
  if (!isPlainObject(value)) return false
  const { glossary, synonyms, fineness, language } = value
  return (
    Array.isArray(glossary) &&
    glossary.every((entry) => isPlainObject(entry) && isText(entry['short']) && isText(entry['long'])) &&
    Array.isArray(synonyms) &&
    synonyms.every(areTexts) &&
    (fineness === 'coarse' || fineness === 'normal' || fineness === 'fine') &&
    (language === 'nl' || language === 'en')
  )
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}
