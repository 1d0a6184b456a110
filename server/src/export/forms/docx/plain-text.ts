const unwritable = /(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** A text without what XML has no place for: control characters but the line feed, halves of letters, no-characters. */
export function plainText(text: string): string {
  return text.replaceAll(unwritable, '')
}

/** The same on one line, for where there is no room for more. */
export function oneLine(text: string): string {
  return plainText(text).replaceAll('\n', ' ')
}
