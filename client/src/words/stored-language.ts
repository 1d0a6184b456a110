import { isLanguage, type Language } from './language.ts'

const key = 'tafelronde:language'

/** The language chosen on this device, or Dutch. */
export function readLanguage(): Language {
  try {
    const stored = localStorage.getItem(key)
    return isLanguage(stored) ? stored : 'nl'
  } catch {
    return 'nl' // a browser that keeps nothing can still be read
  }
}

/** Keeps the choice for the next visit, where the browser allows it. */
export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
