import type { TextField } from '@tafelronde/shared/notes/text-field.ts'

/** Control characters and the like, which no field takes. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g

/**
 * What a field takes of a text: nothing that nobody can see, one line where there is but one, and no more than its
 * limit. A text that is too long already may become shorter, and stays as long as it is.
 */
export function fitText(present: string, wanted: string, { limit, multiline }: TextField): string {
  const clean = wanted.toWellFormed().replace(/\r\n?/g, '\n').replace(unprintable, '')
  const lines = multiline ? clean : clean.replace(/\n/g, ' ')
  const most = Math.max(limit, present.length)
  const cut = lines.slice(0, most)
  // Half a character is none.
  return cut.isWellFormed() ? cut : cut.slice(0, -1)
}
