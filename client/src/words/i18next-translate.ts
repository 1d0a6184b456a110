import { createInstance, type FormatterModule } from 'i18next'
import { isLanguage, type Language, localeOf } from './language.ts'
import { nl } from './nl.ts'
import type { Translate } from './translate.ts'

const numbers: Record<Language, Intl.NumberFormat> = {
  nl: new Intl.NumberFormat(localeOf('nl')),
  en: new Intl.NumberFormat(localeOf('en')),
}

/** Numbers in a sentence are written the reader's way; all else stays as it is. */
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: unknown, _format, language) =>
    typeof value === 'number' ? numbers[isLanguage(language) ? language : 'nl'].format(value) : String(value),
}

const NAMESPACE = 'translation'

const i18n = createInstance({
  lng: 'nl',
  fallbackLng: 'nl',
  resources: { nl: { translation: nl } },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: {
    prefix: '{',
    suffix: '}',
    escapeValue: false, // React escapes
    skipOnVariables: true, // what people wrote is never read as a sentence of ours
    alwaysFormat: true,
  },
})
void i18n.use(formatter).init()

/** Fetches the words of a language; those of Dutch are always there. Fails where there is no network for it. */
export async function loadWords(language: Language): Promise<void> {
  if (i18n.hasResourceBundle(language, NAMESPACE)) return
  const { en } = await import('./en.ts')
  i18n.addResourceBundle(language, NAMESPACE, en)
}

/** Translates by i18next, in the language that is asked for; in Dutch until its words are there. */
export function i18nextTranslate(language: Language): Translate {
  const say = i18n.getFixedT(language)
  return (key, ...[values]) => say(key as string, { ...values })
}
