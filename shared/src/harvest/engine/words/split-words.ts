const word = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu
const marks = /\p{M}/gu

/** The words of a text in lower case, without accents; what hangs together by a hyphen, a slash or `&` counts apart. */
export function splitWords(text: string): readonly string[] {
  return foldText(text).match(word) ?? []
}

/** In lower case, without accents, with one kind of apostrophe. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('’', "'")
}
