import { createInstance, type FormatterModule } from 'i18next'
import { en } from './en.ts'
import { isLanguage, type Language, localeOf } from './language.ts'
import { nl } from './nl.ts'
import { type Translate } from './translate.ts'

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

const i18n = createInstance({
  lng: 'nl',
  fallbackLng: 'nl',
  resources: { nl: { translation: nl }, en: { translation: en } },
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

/** Translates by i18next, in the language that is asked for. */
export function i18nextTranslate(language: Language): Translate {
  const say = i18n.getFixedT(language)
  return (key, ...[values]) => say(key as string, { ...values })
}
