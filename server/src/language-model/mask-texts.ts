import { isFunctionWord } from '@tafelronde/shared/harvest/engine/words/function-words.ts'
import { placeholder, type TextMask } from './text-mask.ts'

/** Who is in the session, as far as it must be taken out of texts. */
export interface KnownPeople {
  readonly names: readonly string[]
  readonly organisations: readonly string[]
}

type Hidden = 'naam' | 'organisatie' | 'contact' | 'tekst'

/** What a piece of text is to be hidden as. */
interface Found {
  readonly from: number
  readonly to: number
  readonly as: Hidden
}

/** A name as the words it is made of, folded. */
interface Wanted {
  readonly words: readonly string[]
  readonly as: Hidden
  /** Also a small word of the language, such as "ben" or "wil": only with a capital it is a name. */
  readonly isOrdinary: boolean
}

interface Word {
  readonly folded: string
  readonly isCapital: boolean
  readonly from: number
  readonly to: number
}

/** Parts of names that are nobody's own. */
const particles: ReadonlySet<string> = new Set(
  'van de der den het t te ten ter von vom zu du la le les da dos das di del della el al bin ibn mc mac o s'.split(' '),
)
/** Between two words of a name there is no more than this. */
const BETWEEN = 3

/**
 * Hides who is known: joined names, whole and in parts, and listed organisations, in any case, with or without accents and
 * in the possessive; e-mail addresses and handles, telephone, citizen service (BSN) and account numbers, postcodes.
 * Others' names stay: no list knows them.
 */
export function maskTexts({ names, organisations }: KnownPeople): TextMask {
  const wanted = indexWanted([...organisations.flatMap(readOrganisation), ...names.flatMap(readName)])
  const standsFor = new Map<string, string>()
  const placeholders = new Map<string, string>()

  return {
    hide(text) {
      const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '')
      const found = [...findContacts(plain), ...findPeople(plain, wanted)].toSorted(
        (a, b) => a.from - b.from || b.to - a.to,
      )
      let hidden = ''
      let at = 0
      for (const { from, to, as } of joinOverlapping(found)) {
        hidden += plain.slice(at, from) + placeholderFor(plain.slice(from, to), as)
        at = to
      }
      return hidden + plain.slice(at)
    },
    show: (text) => text.replace(placeholder, (found) => standsFor.get(found) ?? found),
  }

  function placeholderFor(piece: string, as: Hidden): string {
    const key = `${as} ${piece}`
    const known = placeholders.get(key)
    if (known !== undefined) return known
    const made = `[${as} ${placeholders.size + 1}]`
    placeholders.set(key, made)
    standsFor.set(made, piece)
    return made
  }
}

function readOrganisation(organisation: string): readonly Wanted[] {
  const inside = [...organisation.matchAll(/\(([^)]*)\)/g)].map(([, words = '']) => words)
  const outside = organisation.replace(/\([^)]*\)/g, ' ')
  return [organisation, outside, ...inside].flatMap((one) => asWanted(wordsIn(one).map(folded), 'organisatie'))
}

function readName(name: string): readonly Wanted[] {
  const words = wordsIn(name).map(folded)
  const parts = words.filter((word) => !particles.has(word) && (word.length > 1 || words.length === 1))
  return [words, ...parts.map((part) => [part])].flatMap((one) => asWanted(one, 'naam'))
}

function asWanted(words: readonly string[], as: Hidden): readonly Wanted[] {
  if (words.length === 0) return []
  const isOrdinary = words.length === 1 && (isFunctionWord(words[0]!, 'nl') || isFunctionWord(words[0]!, 'en'))
  const whole: Wanted = { words, as, isOrdinary }
  // Written as one word, as in an address or a tag: "gemeentehulst".
  return words.length === 1 ? [whole] : [whole, { words: [words.join('')], as, isOrdinary: false }]
}

/** By their first word, the longest first. */
function indexWanted(wanted: readonly Wanted[]): ReadonlyMap<string, readonly Wanted[]> {
  const index = new Map<string, Wanted[]>()
  for (const one of wanted.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = one.words[0]!
    const same = index.get(first)
    if (same === undefined) index.set(first, [one])
    else same.push(one)
  }
  return index
}

function findPeople(text: string, wanted: ReadonlyMap<string, readonly Wanted[]>): readonly Found[] {
  const words = wordsIn(text)
  const found: Found[] = []
  for (const [at, word] of words.entries()) {
    for (const form of formsOf(word.folded)) {
      for (const one of wanted.get(form) ?? []) {
        const last = endOf(one, words, at)
        if (last === undefined || (one.isOrdinary && !word.isCapital)) continue
        found.push({ from: word.from, to: last.to, as: one.as })
      }
    }
  }
  return found
}

/** The last word of a name that begins here, if it stands here whole. */
function endOf({ words: wanted }: Wanted, words: readonly Word[], at: number): Word | undefined {
  for (const [step, part] of wanted.entries()) {
    const word = words[at + step]
    const before = words[at + step - 1]
    if (word === undefined || !formsOf(word.folded).includes(part)) return undefined
    if (step > 0 && before !== undefined && word.from - before.to > BETWEEN) return undefined
  }
  return words[at + wanted.length - 1]
}

/** A word, and what it is without the s of a possessive. */
function formsOf(word: string): readonly string[] {
  return word.length > 2 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word]
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    isCapital: /^\p{Lu}/u.test(word),
    from: index,
    to: index + word.length,
  }))
}

function folded(word: Word): string {
  return word.folded
}

const contacts: readonly { readonly pattern: RegExp; readonly as: Hidden; readonly is?: (found: string) => boolean }[] =
  [
    // What looks like one of ours was typed by somebody: hidden too, so that it comes back as what it was.
    { pattern: placeholder, as: 'tekst' },
    {
      pattern:
        /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?(?:@|\((?:at|apenstaartje)\)|\[(?:at|apenstaartje)\])\s?[\p{L}\p{N}-]+(?:\s?(?:\.|\((?:dot|punt)\)|\[(?:dot|punt)\])\s?[\p{L}\p{N}-]+)+/giu,
      as: 'contact',
    },
    { pattern: /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}/gu, as: 'contact' },
    {
      pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]{4}){2,7}(?:[ .-]?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/giu,
      as: 'contact',
    },
    { pattern: /(?<!\p{N})(?:\+|\(\+?)?\p{N}(?:[\s().\-–/]{0,3}\p{N}){7,}/gu, as: 'contact', is: isContactNumber },
    { pattern: /(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Z]{2}(?:,? ?\d{1,4}[a-z]?)?(?![\p{L}\p{N}])/gu, as: 'contact' },
  ]

function findContacts(text: string): readonly Found[] {
  return contacts.flatMap(({ pattern, as, is = () => true }) =>
    [...text.matchAll(pattern)]
      .filter(([found]) => is(found))
      .map(({ 0: found, index }) => ({ from: index, to: index + found.length, as })),
  )
}

/** A telephone, account or citizen service number; a date or an amount is none. */
function isContactNumber(found: string): boolean {
  if (/^\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d$/.test(found)) return false
  const digits = found.replace(/\P{N}/gu, '')
  return digits.length > 8 || isServiceNumber(`0${digits}`)
}

/** Holds to the test of the citizen service number: 9 × the first digit + … + 2 × the eighth − the ninth is a multiple of 11. */
function isServiceNumber(digits: string): boolean {
  const sum = Array.from(digits).reduce((all, digit, at) => all + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return digits.length === 9 && sum % 11 === 0
}

/** What overlaps is hidden as one, as whatever begins first. */
function joinOverlapping(found: readonly Found[]): readonly Found[] {
  const joined: Found[] = []
  for (const one of found) {
    const last = joined.at(-1)
    if (last === undefined || one.from >= last.to) joined.push(one)
    else if (one.to > last.to) joined[joined.length - 1] = { ...last, to: one.to }
  }
  return joined
}
