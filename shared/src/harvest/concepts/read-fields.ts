// How the fields are written: which words people use who talk about a thing, as in a thesaurus ordered by subject (Roget
// 1852). Wider and looser than the concept list: a field does not say that two words mean the same, only that they are heard
// in the same conversations, and a word may stand in as many fields as it likes. The files in `points/` are written the same
// way and are finer still: what people say of a thing, a point that several of them could make. One file a part of life, its
// first line says which; then one field, or one point, a line:
//
//   schulden = schuld, schulden, aflossen, deurwaarder, rood staan ; en: debt, bailiff, arrears
//
// - Before `=` stands the name: small letters, hyphens for spaces, found once in all files. It is no word of the field.
// - Then Dutch words, and behind `; en:` English ones, with commas between. Words count as the same when their stems do. A
//   phrase counts by its words, each for less.
// - `#` begins a line for readers only, and lines may be left empty.

/** A file of fields as it is written: its folder and name, and its lines. */
export interface FieldFile {
  readonly name: string
  readonly lines: string
}

/** Words that are heard together. */
export interface Field {
  readonly name: string
  readonly words: readonly string[]
  readonly en: readonly string[]
}

/** Reads the files into one list, in the order they are written; throws where a line cannot be read. */
export function readFields(files: readonly FieldFile[]): readonly Field[] {
  const places = new Map<string, string>()
  return files.flatMap((file) =>
    file.lines.split('\n').flatMap((line, at) => {
      if (line.trim() === '' || line.trimStart().startsWith('#')) return []
      const place = `concepts/${file.name}.ts, line ${at + FIRST_LINE}`
      const field = readField(line, place)
      const earlier = places.get(field.name)
      if (earlier !== undefined) fail(place, `"${field.name}" is a field already, see ${earlier}.`)
      places.set(field.name, place)
      return [field]
    }),
  )
}

/** The text opens on the second line of its file, under the line that says what the file is about. */
const FIRST_LINE = 2

const NAME = /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$/u
const TERM = /^[\p{Ll}\d]+(?:[ '’-][\p{Ll}\d]+)*$/u
const ENGLISH = 'en:'

function readField(line: string, place: string): Field {
  const equals = line.indexOf('=')
  if (equals < 0) return fail(place, 'a field is written as "name = words", and there is no "=".')
  const name = line.slice(0, equals).trim()
  if (!NAME.test(name)) fail(place, `"${name}" is no name: use small letters, and hyphens for spaces.`)
  const [words = '', english, ...more] = line.slice(equals + 1).split(';')
  if (more.length > 0) fail(place, 'there is more than one ";".')
  if (english !== undefined && !english.trimStart().startsWith(ENGLISH)) {
    fail(place, `";${english}" does not begin with ${ENGLISH}.`)
  }
  return {
    name,
    words: readTerms(words, place),
    en: english === undefined ? [] : readTerms(english.trimStart().slice(ENGLISH.length), place),
  }
}

function readTerms(text: string, place: string): readonly string[] {
  const terms = text.split(',').map((term) => term.trim())
  const seen = new Set<string>()
  for (const term of terms) {
    if (term === '') fail(place, 'there is nothing between two commas, or on one side of the only one.')
    if (!TERM.test(term)) fail(place, `"${term}" cannot be read: use small letters, digits, hyphens and apostrophes.`)
    if (seen.has(term)) fail(place, `"${term}" stands there twice.`)
    seen.add(term)
  }
  return terms
}

function fail(place: string, why: string): never {
  throw new Error(`${place}: ${why}`)
}
