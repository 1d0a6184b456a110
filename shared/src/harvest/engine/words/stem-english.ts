/*
 * The English stemmer of Snowball ("Porter 2"), after its description at snowballstem.org/algorithms/english, without its
 * handful of words that end in their own way and never come up among notes.
 */
const doubles = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/
const invariable: ReadonlySet<string> = new Set(['news', 'howe', 'atlas', 'cosmos', 'bias', 'andes', 'sky'])
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
  }),
)
const afterPlural: ReadonlySet<string> = new Set(['inning', 'outing', 'proceed', 'exceed', 'succeed'])

const secondStep: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
]
const thirdStep: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]
const fourthStep: readonly string[] = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'ion',
  'al',
  'er',
  'ic',
]

/** The stem of an English word in lower case: "neighbours" and "neighbour" have the same. */
export function stemEnglish(text: string): string {
  if (text.length < 3 || invariable.has(text)) return text
  const known = irregular.get(text)
  if (known !== undefined) return known
  let word = text.replace(/'s?$/, '').replace(/^y|(?<=[aeiouy])y/g, 'Y')
  const first = startOfR1(word)
  const second = afterSyllable(word, first)
  word = cutPlural(word)
  if (afterPlural.has(word)) return word
  word = cutPast(word, first)
  if (/[^aeiouy]y$/i.test(word) && word.length > 2) word = `${word.slice(0, -1)}i`
  word = replaceLongest(word, secondStep, first, (rest, ending) => {
    if (ending === 'ogi') return rest.endsWith('l')
    return ending !== 'li' || /[cdeghkmnrt]$/.test(rest)
  })
  word = replaceLongest(word, thirdStep, first, (_, ending, at) => ending !== 'ative' || at >= second)
  word = cutFourth(word, second)
  return cutLast(word, first, second).replaceAll('Y', 'y')
}

function startOfR1(word: string): number {
  const begin = ['gener', 'commun', 'arsen', 'past', 'univers', 'later', 'emerg', 'organ'].find((start) =>
    word.startsWith(start),
  )
  return begin === undefined ? afterSyllable(word, 0) : begin.length
}

function afterSyllable(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from))
  return found === null ? word.length : from + found.index + 2
}

function cutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/(ied|ies)$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1)
  if (/(us|ss)$/.test(word)) return word
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word
}

function cutPast(word: string, first: number): string {
  const eed = /(eedly|eed)$/.exec(word)
  if (eed !== null) return eed.index >= first ? `${word.slice(0, eed.index)}ee` : word
  const ending = /(ingly|edly|ing|ed)$/.exec(word)
  if (ending === null) return word
  const rest = word.slice(0, ending.index)
  if (!/[aeiouy]/.test(rest)) return word
  if (/(at|bl|iz)$/.test(rest)) return `${rest}e`
  if (doubles.test(rest)) return /^[aeo](dd|ff|gg)$/.test(rest) ? rest : rest.slice(0, -1)
  return isShort(rest, first) ? `${rest}e` : rest
}

function isShort(word: string, first: number): boolean {
  return first >= word.length && endsInShortSyllable(word)
}

function endsInShortSyllable(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word)
}

function replaceLongest(
  word: string,
  endings: readonly (readonly [string, string])[],
  start: number,
  mayGo: (rest: string, ending: string, at: number) => boolean,
): string {
  for (const [ending, into] of endings) {
    if (!word.endsWith(ending)) continue
    const rest = word.slice(0, -ending.length)
    return rest.length >= start && mayGo(rest, ending, rest.length) ? rest + into : word
  }
  return word
}

function cutFourth(word: string, second: number): string {
  const ending = fourthStep.find((known) => word.endsWith(known))
  if (ending === undefined) return word
  const rest = word.slice(0, -ending.length)
  if (rest.length < second) return word
  return ending !== 'ion' || /[st]$/.test(rest) ? rest : word
}

function cutLast(word: string, first: number, second: number): string {
  const rest = word.slice(0, -1)
  if (word.endsWith('e')) {
    return rest.length >= second || (rest.length >= first && !endsInShortSyllable(rest)) ? rest : word
  }
  return word.endsWith('ll') && rest.length >= second ? rest : word
}
