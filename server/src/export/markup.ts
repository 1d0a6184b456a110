/** Text that is safe to send in the language it was built for. Only that language's template, `each` and `ownMarkup` make it. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type MarkupValue = Markup | string | number | undefined

/** Puts pieces and values together: every value is escaped, except markup that was built the same way. */
export function buildMarkup(
  escape: (text: string) => string,
  pieces: readonly string[],
  values: readonly MarkupValue[],
): Markup {
  let built = pieces[0] ?? ''
  values.forEach((value, place) => {
    built += value instanceof Markup ? value.text : escape(String(value ?? ''))
    built += pieces[place + 1] ?? ''
  })
  return new Markup(built)
}

/** Text with the signs that mark something up written out; as good in XML as in HTML. */
export function escapeSigns(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')
}

/** Text that is safe in XML: what marks something up is written out, and what XML has no place for is left out. */
export function escapeXml(text: string): string {
  return escapeSigns(xmlText(text))
}

/** A text without what XML has no place for: controls but the tab and the line feed, halves of letters, no-characters. */
export function xmlText(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, '')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** One piece of markup for each. */
export function each<Value>(values: readonly Value[], show: (value: Value, place: number) => Markup): Markup {
  return new Markup(values.map((value, place) => show(value, place).text).join(''))
}

/** Markup that holds nothing of what people wrote, such as a style. */
export function ownMarkup(text: string): Markup {
  return new Markup(text)
}

export const nothing: Markup = ownMarkup('')
