/** Enough of a line to know it by. */
export function brief(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd().toWellFormed()}…`
}
