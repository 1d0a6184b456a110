/** Control characters and the like: nobody can see them and the formats of the report forbid them. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g

/**
 * A text as it is kept: composed (NFC), well-formed, without unprintable characters, with `\n` for line ends and no
 * space at either end. All limits count the UTF-16 units of this form.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(unprintable, '').normalize('NFC').trim()
}

/** The same for what stands on one line: every run of white space becomes one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ')
}

/**
 * What may be typed of what came from a keyboard or a clipboard: nothing that the text gate would refuse. Leaves spaces
 * as they are, since a text that is being typed may end in one.
 */
export function cleanTyped(typed: string, { multiline }: { readonly multiline: boolean }): string {
  const readable = typed
    .replace(/\r\n?/g, '\n')
    .replace(unprintable, '')
    .replace(/\p{Surrogate}/gu, '')
  return multiline ? readable : readable.replace(/[\t\n\u2028\u2029]+/g, ' ')
}

/** Whether there is anything to read: joiners and other invisible characters alone do not count. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(text)
}
