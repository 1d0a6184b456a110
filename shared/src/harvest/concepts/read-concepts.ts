// How the concept list is written. One file a domain, two lines above the list: what the domain is about, and its name.
// Then one concept a line:
//
//   woningtekort = woningnood, te weinig huizen ; heads: woning+tekort ; en: housing shortage ; not: tekort aan garages
//
// - Before `=` stands the name: lower-case Dutch, found once in all domains, a hyphen for a space. It is a term as well.
// - Then the terms, with commas between: a word, or a phrase of up to five words. Words count as the same when their stems
//   do, capitals and accents aside, so only irregular forms are listed ("houd, hield"). The words of a phrase may stand in
//   any order and a little apart ("knoop doorhakken").
// - A word that ends in `*` stands for every word that begins so, with at least four letters before it: `energie*`.
// - `heads:` parts of compounds: `woning+tekort` is any one word that has both, in that order; `-overleg` ends a word and
//   `zorg-` begins one.
// - `en:` English terms, read the same way.
// - `not:` phrases that look like it and are something else.
// - `weight:` between 0 and 1, for a concept that cannot but be broad: it says less than others that two notes are alike.
// - `#` begins a line for readers only, and lines may be left empty.

/** A domain as it is written: its name, which is also its file's, and its lines. */
export interface ConceptDomain {
  readonly name: string
  readonly lines: string
}

/** A meaning that different people put into different words. */
export interface Concept {
  readonly name: string
  readonly domain: string
  /** Dutch words and phrases as written, the name first. */
  readonly terms: readonly string[]
  readonly heads: readonly Head[]
  readonly en: readonly string[]
  readonly not: readonly string[]
  /** How much it says that two notes share this: 1, or less for what is broad. */
  readonly weight: number
}

/** What a compound is known by: where its parts stand in the word. */
export type Head =
  | { readonly kind: 'holds'; readonly parts: readonly [string, string] }
  | { readonly kind: 'ends'; readonly part: string }
  | { readonly kind: 'begins'; readonly part: string }

/** Reads the domains into one list, in the order they are written; throws where a line cannot be read. */
export function readConcepts(domains: readonly ConceptDomain[]): readonly Concept[] {
  const places = new Map<string, string>()
  return domains.flatMap((domain) =>
    domain.lines.split('\n').flatMap((line, at) => {
      if (line.trim() === '' || line.trimStart().startsWith('#')) return []
      const place = `concepts/${domain.name}.ts, line ${at + FIRST_LINE}`
      const concept = readConcept(domain.name, line, place)
      const earlier = places.get(concept.name)
      if (earlier !== undefined) fail(place, `"${concept.name}" is a concept already, see ${earlier}.`)
      places.set(concept.name, place)
      return [concept]
    }),
  )
}

/** The text opens on the second line of its file, under the line that says what the domain is about. */
const FIRST_LINE = 2

const NAME = /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$/u
const WORD = /^[\p{Ll}\d]+(?:['’-][\p{Ll}\d]+)*$/u
const PREFIX = /^[\p{Ll}\d]{4,}\*$/u
const HEAD = /^(?:\p{Ll}{3,}\+\p{Ll}{3,}|-\p{Ll}{4,}|\p{Ll}{4,}-)$/u
const MOST_WORDS = 5

function readConcept(domain: string, line: string, place: string): Concept {
  const equals = line.indexOf('=')
  if (equals < 0) return fail(place, 'a concept is written as "name = terms", and there is no "=".')
  const name = line.slice(0, equals).trim()
  if (!NAME.test(name)) fail(place, `"${name}" is no name: use small letters, and hyphens for spaces.`)
  const [first = '', ...others] = line.slice(equals + 1).split(';')
  const parts = readParts(others, place)
  const terms = [name.replaceAll('-', ' '), ...readList(first, place)]
  const heads = readList(parts.get('heads') ?? '', place)
  const en = readList(parts.get('en') ?? '', place)
  const not = readList(parts.get('not') ?? '', place)
  if (terms.length + heads.length === 1) fail(place, `"${name}" has no terms beside its name.`)
  for (const list of [terms, heads, en, not]) refuseDoubles(list, place)
  for (const term of [...terms, ...en, ...not]) checkTerm(term, place)
  return {
    name,
    domain,
    terms,
    heads: heads.map((head) => readHead(head, place)),
    en,
    not,
    weight: readWeight(parts.get('weight'), place),
  }
}

const KEYS = ['heads', 'en', 'not', 'weight']

/** What stands behind the terms, by its key. */
function readParts(parts: readonly string[], place: string): ReadonlyMap<string, string> {
  const read = new Map<string, string>()
  for (const part of parts) {
    const colon = part.indexOf(':')
    const key = part.slice(0, Math.max(colon, 0)).trim()
    if (!KEYS.includes(key)) fail(place, `";${part}" begins with none of ${KEYS.join(':, ')}:.`)
    if (read.has(key)) fail(place, `"${key}:" stands there twice.`)
    const value = part.slice(colon + 1).trim()
    if (value === '') fail(place, `nothing stands behind "${key}:".`)
    read.set(key, value)
  }
  return read
}

function readList(text: string, place: string): readonly string[] {
  if (text.trim() === '') return []
  const items = text.split(',').map((item) => item.trim().replaceAll(/\s{2,}/g, ' '))
  if (items.includes('')) fail(place, 'there is nothing between two commas, or behind the last.')
  return items
}

function refuseDoubles(items: readonly string[], place: string): void {
  const seen = new Set<string>()
  for (const item of items) {
    if (seen.has(item)) fail(place, `"${item}" stands there twice.`)
    seen.add(item)
  }
}

function checkTerm(term: string, place: string): void {
  const words = term.split(' ')
  if (words.length > MOST_WORDS) fail(place, `"${term}" is longer than ${MOST_WORDS} words.`)
  for (const word of words) {
    if (WORD.test(word) || PREFIX.test(word)) continue
    if (word.includes('*')) fail(place, `"${word}" needs four letters before its "*", and nothing behind it.`)
    fail(place, `"${term}" cannot be read: use small letters, digits, hyphens and apostrophes.`)
  }
}

function readHead(head: string, place: string): Head {
  if (!HEAD.test(head)) fail(place, `"${head}" is no part of a compound: write one+other, -end or begin-.`)
  if (head.startsWith('-')) return { kind: 'ends', part: head.slice(1) }
  if (head.endsWith('-')) return { kind: 'begins', part: head.slice(0, -1) }
  const [begin = '', end = ''] = head.split('+')
  return { kind: 'holds', parts: [begin, end] }
}

function readWeight(text: string | undefined, place: string): number {
  if (text === undefined) return 1
  const weight = Number(text)
  if (!(weight > 0 && weight < 1)) fail(place, `"weight: ${text}" is no number between 0 and 1.`)
  return weight
}

function fail(place: string, why: string): never {
  throw new Error(`${place}: ${why}`)
}
