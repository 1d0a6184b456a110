import { createInstance } from 'i18next'
import { en } from './en.ts'
import { type Language, localeOf } from './language.ts'
import { nl } from './nl.ts'
import { type Translate } from './translate.ts'

const i18n = createInstance({
  lng: 'nl',
  fallbackLng: 'nl',
  resources: { nl: { translation: nl }, en: { translation: en } },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { prefix: '{', suffix: '}', escapeValue: false, skipOnVariables: true },
})
void i18n.init()

/** Translates by i18next, in the language that is asked for. */
export function i18nextTranslate(language: Language): Translate {
  const say = i18n.getFixedT(language)
  const numbers = new Intl.NumberFormat(localeOf(language))
  return (key, ...[values]) => {
    const filled: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(values ?? {}))
      filled[name] = typeof value === 'number' && name !== 'count' ? numbers.format(value) : value
    return say(key as string, filled)
  }
}
