import { xmlText } from '../../markup.ts'

/** A text on one line, for where there is no room for more. */
export function oneLine(text: string): string {
  return xmlText(text).replaceAll('\n', ' ')
}
