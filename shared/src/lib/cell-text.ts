/**
 * A text as it stands in a cell of a table: well-formed, with `\n` for every new line, and without controls, signs that
 * turn the direction of reading and others that nobody sees. An emoji made of several is shown as these.
 */
export function cellText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(unseen, '')
}

/**
 * All that shows nothing of its own, other than a new line and what makes a sign black and white or a picture; and what
 * stands for a sign that is lost.
 */
const unseen = /(?!\n|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffd]/gu
