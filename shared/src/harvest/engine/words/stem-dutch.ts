/*
 * The Dutch stemmer of Snowball, as it was until version 3 (there: `dutch_porter`), after its description at
 * snowballstem.org/algorithms/dutch_porter. Written anew because what npm has of it carries two dozen languages and has not
 * been kept since 2016.
 */
const vowels: ReadonlySet<string> = new Set('aeiouyè')
const plain: Readonly<Record<string, string>> = {
  ä: 'a',
  á: 'a',
  ë: 'e',
  é: 'e',
  ï: 'i',
  í: 'i',
  ö: 'o',
  ó: 'o',
  ü: 'u',
  ú: 'u',
}

/** The stem of a Dutch word in lower case: "belangen" and "belang" have the same. */
export function stemDutch(word: string): string {
  let stem = markConsonants(word.split('').map((letter) => plain[letter] ?? letter))
  const first = afterSyllable(stem, 0)
  const second = afterSyllable(stem, first)
  const start = Math.max(first, Math.min(3, stem.length))
  stem = cutPlural(stem, start)
  const withoutE = cutE(stem, start)
  stem = cutEnding(cutHeid(withoutE, start, second), second, start, withoutE !== stem)
  return shortenVowel(stem).replaceAll('Y', 'y').replaceAll('I', 'i')
}

/** Writes y and i as capitals where they are consonants. */
function markConsonants(letters: readonly string[]): string {
  const marked = [...letters]
  for (let at = 0; at < marked.length; at += 1) {
    const isAfterVowel = at > 0 && isVowel(marked[at - 1])
    if (marked[at] === 'y' && (at === 0 || isAfterVowel)) marked[at] = 'Y'
    else if (marked[at] === 'i' && isAfterVowel && isVowel(marked[at + 1])) marked[at] = 'I'
  }
  return marked.join('')
}

/** Where the part begins that lies after the first consonant after a vowel: R1 and R2 of Snowball. */
function afterSyllable(word: string, from: number): number {
  let at = from
  while (at < word.length && !isVowel(word[at])) at += 1
  while (at < word.length && isVowel(word[at])) at += 1
  return Math.min(at + 1, word.length)
}

function cutPlural(word: string, start: number): string {
  if (word.endsWith('heden')) return lies(word, 'heden', start) ? `${word.slice(0, -5)}heid` : word
  if (word.endsWith('ene')) return cutEn(word, 'ene', start)
  if (word.endsWith('en')) return cutEn(word, 'en', start)
  const ending = word.endsWith('se') ? 'se' : 's'
  if (!word.endsWith(ending) || !lies(word, ending, start)) return word
  const before = word.at(-ending.length - 1)
  return before === undefined || isVowel(before) || before === 'j' ? word : word.slice(0, -ending.length)
}

function cutEn(word: string, ending: string, start: number): string {
  if (!lies(word, ending, start)) return word
  const rest = word.slice(0, -ending.length)
  return rest === '' || isVowel(rest.at(-1)) || rest.endsWith('gem') ? word : undouble(rest)
}

function cutE(word: string, start: number): string {
  const canGo = word.endsWith('e') && word.length > 1 && lies(word, 'e', start) && !isVowel(word.at(-2))
  return canGo ? undouble(word.slice(0, -1)) : word
}

function cutHeid(word: string, start: number, second: number): string {
  if (!word.endsWith('heid') || !lies(word, 'heid', second) || word.at(-5) === 'c') return word
  const rest = word.slice(0, -4)
  return rest.endsWith('en') ? cutEn(rest, 'en', start) : rest
}

function cutEnding(word: string, second: number, start: number, hadE: boolean): string {
  if (word.endsWith('end') || word.endsWith('ing')) {
    if (!lies(word, 'ing', second)) return word
    const rest = word.slice(0, -3)
    const cut = cutIg(rest, second)
    return rest.endsWith('ig') && cut !== rest ? cut : undouble(rest)
  }
  if (word.endsWith('lijk')) return lies(word, 'lijk', second) ? cutE(word.slice(0, -4), start) : word
  if (word.endsWith('baar')) return lies(word, 'baar', second) ? word.slice(0, -4) : word
  if (word.endsWith('bar')) return hadE && lies(word, 'bar', second) ? word.slice(0, -3) : word
  return cutIg(word, second)
}

function cutIg(word: string, second: number): string {
  return word.endsWith('ig') && lies(word, 'ig', second) && word.at(-3) !== 'e' ? word.slice(0, -2) : word
}

/** "maan" and "manen": one vowel where there are two between consonants at the end. */
function shortenVowel(word: string): string {
  const last = word.at(-1)
  if (last === undefined || word.length < 4 || isVowel(last) || last === 'I' || isVowel(word.at(-4))) return word
  return ['aa', 'ee', 'oo', 'uu'].includes(word.slice(-3, -1)) ? word.slice(0, -2) + last : word
}

function undouble(word: string): string {
  return /(kk|dd|tt)$/.test(word) ? word.slice(0, -1) : word
}

function lies(word: string, ending: string, start: number): boolean {
  return word.length - ending.length >= start
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowels.has(letter)
}
