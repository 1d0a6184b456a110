/** The languages of the screens, each by its own name. Dutch is the one to begin with. */
export const languages = { nl: 'Nederlands', en: 'English' } as const

export type Language = keyof typeof languages

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

/** How numbers, times and lists are written in this language. */
export function localeOf(language: Language): string {
  return locales[language]
}

export function isLanguage(value: unknown): value is Language {
  return value === 'nl' || value === 'en'
}
