/**
 * Signs that nobody sees and that change what is read around them: controls, what turns the direction of a text, what
 * hides a text in another; and what Unicode promises is no sign at all. Joiners stay, since scripts and emoji need them.
 */
const unseen =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\u{e0000}-\u{e0fff}\p{Noncharacter_Code_Point}]/gu

/** What begins a new line, in one system or another. */
// oxlint-disable-next-line no-control-regex
const lineEnds = /\r\n?|[\u2028\u2029\u0085\u000b\u000c]/g

/** A text as it can be printed in every form: well-formed, composed, with `\n` for each new line and nothing unseen. */
export function printable(text: string): string {
  return text.toWellFormed().replace(lineEnds, '\n').replaceAll('\t', ' ').replace(unseen, '').normalize('NFC').trim()
}

/** The same on one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ')
}
