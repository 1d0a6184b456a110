const word = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu
const marks = /\p{M}/gu
/** What most texts and nearly all words of the lists are written with; there is nothing to fold in it but capitals. */
const plain = /^[ -~]*$/
const plainWord = /^[a-z]+$/

/** The words of a text in lower case, without accents; what hangs together by a hyphen, a slash or `&` counts apart. */
export function splitWords(text: string): readonly string[] {
  return plainWord.test(text) ? [text] : (foldText(text).match(word) ?? [])
}

/** What a note is stands in its beginning; a longer text is only made to keep somebody waiting. */
const LONGEST_READ = 400

/** The beginning of a text as `foldText`, to look for forms in. */
export function foldBeginning(text: string): string {
  return foldText(text.slice(0, LONGEST_READ).toWellFormed())
}

/** In lower case, without accents, with one kind of apostrophe. */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('’', "'")
}
