import type { DraftKind } from './draft.ts'
import { isFunctionWord } from './words/function-words.ts'
import type { Glossary } from './words/glossary.ts'
import { splitWords } from './words/split-words.ts'
import { verbFormOf } from './words/verb-forms.ts'

/** What stands before a line of each kind; a plain one has nothing. */
const labels: Readonly<Record<DraftKind, string>> = {
  actie: 'Actie: ',
  afweging: 'Afweging: ',
  vraag: 'Open vraag: ',
  randvoorwaarde: 'Randvoorwaarde: ',
  tip: 'Tip: ',
  situatie: 'Huidige situatie: ',
  inzicht: '',
}

const MOST_WORDS = 36

/** A finished sentence as the line of a group of this kind. */
export function withLabel(sentence: string, kind: DraftKind): string {
  return labels[kind] + sentence
}

/** A line without the label of any kind. */
export function withoutAnyLabel(line: string): string {
  const label = Object.values(labels).find((known) => known !== '' && line.startsWith(known))
  return label === undefined ? line : line.slice(label.length)
}

/** Makes one sentence of what was written on one note or two: abbreviations written out, one full stop, a capital. */
export function writeSentence(parts: readonly string[], kind: DraftKind, glossary: Glossary): string {
  const cleaned = parts.map((part) => cleanText(part, glossary)).filter((part) => part !== '')
  const [first = '', ...more] = cleaned
  const words = [first, ...more.map(withoutCapital)].join('; ').split(/\s+/)
  const isCut = words.length > MOST_WORDS
  const body = (isCut ? words.slice(0, MOST_WORDS) : words).join(' ').replace(/[;,:.]+$/, '')
  const asks = !isCut && cleaned.length > 0 && (parts.at(-1) ?? '').trim().endsWith('?')
  const end = isCut ? ' ….' : asks || kind === 'vraag' ? '?' : '.'
  const label = labels[kind]
  return label + (label === '' ? capitalise(body) : body) + end
}

/** The line as it reads where its kind stands beside it. */
export function withoutLabel(text: string, kind: DraftKind): string {
  const label = labels[kind]
  return text.startsWith(label) ? capitalise(text.slice(label.length)) : text
}

/** Without shouting, smileys and loose ends. */
function cleanText(text: string, glossary: Glossary): string {
  return text
    .normalize('NFC')
    .replace(/[;:]-?[)DPp(](?=\s|$)|\p{Extended_Pictographic}\uFE0F?/gu, ' ')
    .replace(/\s*(?:->|=>|→)\s*/g, ': ')
    .trim()
    .split(/\s+/)
    .map((word) => expand(word, glossary))
    .join(' ')
    .replace(/([!?])[!?]+/g, '$1')
    .replace(/!\s*/g, '. ')
    .replace(/\.{2,}/g, ' …')
    .trim()
    .replace(/[.?,;:…\s]+$/, '')
}

function expand(word: string, glossary: Glossary): string {
  const found = /^([^\p{L}\p{N}]*)([\p{L}\p{N}][\p{L}\p{N}.]*?)(\.?)([^\p{L}\p{N}.]*)$/u.exec(word)
  if (found === null) return word
  const [, before = '', short = '', stop = '', after = ''] = found
  const long = glossary.get(short.toLowerCase())
  return long === undefined ? word : before + long + (stop === '.' && after === '' ? '' : after)
}

/** As it goes on behind a semicolon. A name keeps its capital: only what is surely none loses it. */
function withoutCapital(text: string): string {
  const [word = ''] = splitWords(text)
  const isNoName = isFunctionWord(word, 'nl') || isFunctionWord(word, 'en') || verbFormOf(word) !== undefined
  const begins = text.slice(0, word.length)
  return isNoName && begins.slice(1) === word.slice(1) ? word + text.slice(word.length) : text
}

/** Letters that are not one and the same again in small print stay as they are. */
function capitalise(text: string): string {
  const at = text.search(/[\p{L}\p{N}]/u)
  const letter = text.charAt(at)
  const capital = letter.toUpperCase()
  return at < 0 || capital.toLowerCase() !== letter ? text : text.slice(0, at) + capital + text.slice(at + 1)
}
