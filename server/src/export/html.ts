/** Text that stands in a page as it was written, whatever signs are in it. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Builds markup: every value between the pieces is escaped, except markup that was built the same way. */
export function html(
  pieces: TemplateStringsArray,
  ...values: readonly (Markup | string | number | undefined)[]
): Markup {
  let built = pieces[0] ?? ''
  values.forEach((value, place) => {
    built += value instanceof Markup ? value.text : escapeHtml(String(value ?? ''))
    built += pieces[place + 1] ?? ''
  })
  return new Markup(built)
}

/** One piece of markup for each. */
export function each<Value>(values: readonly Value[], show: (value: Value, place: number) => Markup): Markup {
  return new Markup(values.map((value, place) => show(value, place).text).join(''))
}

/** Markup that holds nothing of what people wrote, such as a style. */
export function ownMarkup(text: string): Markup {
  return new Markup(text)
}

/** Text that is safe to send as HTML. Only `html`, `each` and `ownMarkup` make it. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export const nothing: Markup = ownMarkup('')
