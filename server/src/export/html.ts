import { buildMarkup, escapeSigns, type Markup, type MarkupValue } from './markup.ts'

export { each, Markup, nothing, ownMarkup } from './markup.ts'

/** Text that stands in a page as it was written, whatever signs are in it. */
export function escapeHtml(text: string): string {
  return escapeSigns(text)
}

/** Builds markup: every value between the pieces is escaped, except markup that was built the same way. */
export function html(pieces: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return buildMarkup(escapeHtml, pieces, values)
}
