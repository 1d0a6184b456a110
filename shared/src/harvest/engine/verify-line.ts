import { GROUNDED, groundingOf, tellingRoots } from './check-draft.ts'
import type { DraftKind } from './draft.ts'
import type { HarvestNote } from './harvest-input.ts'
import { readKindCues } from './kind-cues.ts'
import { isFunctionWord } from './words/function-words.ts'
import type { Glossary } from './words/glossary.ts'
import { numbersIn } from './words/read-numbers.ts'
import { splitWords } from './words/split-words.ts'
import { clausesOf, extentsIn, negationsIn } from './words/turning-words.ts'
import { verbFormOf } from './words/verb-forms.ts'
import { countAuthors } from './support-of.ts'
import { sameBeginnings } from './words/same-beginnings.ts'

/** A line as somebody else wrote it from the notes of one group, with what it claims to stand on. */
export interface WrittenElsewhere {
  /** Without a label of its kind. */
  readonly text: string
  readonly kind: string
  readonly noteIds: readonly string[]
  readonly support: ClaimedSupport
  readonly quotes: readonly { readonly noteId: string; readonly quote: string }[]
  readonly otherVoices: readonly string[]
  /** Notes of the group that it leaves out. */
  readonly unused: readonly string[]
}

export const claimedSupports = ['een', 'enkele', 'meerdere'] as const
export type ClaimedSupport = (typeof claimedSupports)[number]

/** What a line is held against. */
export interface LineGround {
  /** The notes of its group. */
  readonly notes: readonly HarvestNote[]
  /** Those of them that speak against the others: they must stay in sight. */
  readonly against: readonly string[]
  readonly question: string
  readonly glossary: Glossary
  /** Distinct authors of the whole theme. */
  readonly authorsOfTheme: number
  /** People made this group: none of its notes leaves it. */
  readonly isLocked: boolean
}

/** What can be wrong with a line, one name for each rule. */
export type LineRule =
  | 'no-source'
  | 'unknown-note'
  | 'note-in-two-places'
  | 'note-without-place'
  | 'locked-note-left-out'
  | 'voice-hidden'
  | 'no-quote'
  | 'quote-not-in-note'
  | 'unknown-kind'
  | 'action-without-owner-or-date'
  | 'question-without-mark'
  | 'too-short'
  | 'too-long'
  | 'no-sentence'
  | 'no-plain-text'
  | 'not-grounded'
  | 'number-not-in-notes'
  | 'name-not-in-notes'
  | 'negation-not-in-notes'
  | 'meaning-turned'
  | 'extent-not-in-notes'
  | 'more-people-than-wrote'

/** A rule that a line breaks, with what it is about. */
export interface LineFinding {
  readonly rule: LineRule
  readonly about: string
}

export const LONGEST_LINE = 40
const SHORTEST_LINE = 4
/** So much of a clause must stand in a note's clause before it is taken to say the same, or the opposite. */
const SAME_CLAUSE = 0.5
const kinds: Readonly<Record<DraftKind, true>> = {
  actie: true,
  afweging: true,
  vraag: true,
  randvoorwaarde: true,
  tip: true,
  situatie: true,
  inzicht: true,
}
const markup = /[\p{Cc}\p{Cf}<>{}[\]`*_#|\\]|https?:|www\.|!!/u
const date =
  /\b(?:\d{1,2}[-/ ](?:\d{1,2}|jan|feb|mrt|maart|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|october)|(?:volgende|komende|elke|iedere|deze|next|every|this) (?:week|maand|kwartaal|jaar|month|quarter|year)|maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday|20\d\d)\b/i
/** Somebody who does it: "de gemeente regelt …". */
const doer =
  /\S\s+(?:trekt|regelt|organiseert|vraagt|zoekt|pakt|neemt|zorgt|maakt|stuurt|belt|mailt|levert|schrijft|plant|will (?:organise|set up|ask|plan|send|make))\b/i
/** Everyone, most, many: whom a line may speak for. */
const speakers = [
  {
    words: /\b(?:iedereen|allemaal|allen|unaniem|eensgezind|everyone|everybody|unanimous(?:ly)?)\b/gi,
    isTrue: (authors: number, all: number) => authors > 2 && authors === all,
  },
  {
    words: /\b(?:de meeste[n]?|meerderheid|merendeel|most(?: people| of us)?|majority)\b/gi,
    isTrue: (authors: number, all: number) => authors > 2 && authors * 2 > all,
  },
  {
    words: /\b(?:velen|veel (?:mensen|deelnemers)|many (?:people|participants))\b/gi,
    isTrue: (authors: number) => authors > 4,
  },
] as const
/** "Iedereen is het eens": no note proves it, also one that says it. Only the people in the room can say so. */
const agreement =
  /\b(?:iedereen|allemaal|allen|everyone|everybody|alle (?:tafels|groepen|deelnemers|aanwezigen))\b(?:\s+\S+){0,3}\s+\b(?:eens|akkoord|vindt|vinden|wil|willen|steunt|steunen|agrees?|wants?|supports?)\b|\b(?:we|wij) (?:zijn|are)\b(?:\s+\S+){0,3}\s+\b(?:eens|akkoord|agreed)\b|\b(?:unaniem|unanimous\w*|eensgezind|(?:brede|volledige) (?:steun|overeenstemming))\b/gi

/**
 * Holds a line against the notes of its group, as a stranger would who trusts no word of it: what it cites is there, it says
 * nothing that they do not say, hides nobody, and claims nobody's consent. No finding means that it may be shown.
 */
export function verifyLine(line: WrittenElsewhere, ground: LineGround): readonly LineFinding[] {
  const notes = new Map(ground.notes.map((note) => [note.id, note]))
  const cited = [...new Set(line.noteIds)].flatMap((id) => notes.get(id) ?? [])
  return [
    ...checkSources(line, ground, notes),
    ...checkQuotes(line, notes),
    ...checkKind(line, cited),
    ...checkForm(line.text),
    ...checkWords(line.text, cited, ground),
    ...checkMeaning(line.text, cited),
    ...checkSpeakers(line, cited, ground),
  ]
}

function checkSources(
  { noteIds, otherVoices, unused }: WrittenElsewhere,
  { against, isLocked, notes: group }: LineGround,
  notes: ReadonlyMap<string, HarvestNote>,
): readonly LineFinding[] {
  const cited = new Set(noteIds)
  const left = new Set(unused)
  const find = (rule: LineRule, ids: readonly string[]): readonly LineFinding[] => ids.map((about) => ({ rule, about }))
  return [
    ...(cited.size === 0 ? find('no-source', ['']) : []),
    ...find(
      'unknown-note',
      [...new Set([...noteIds, ...otherVoices, ...unused])].filter((id) => !notes.has(id)),
    ),
    ...find(
      'note-in-two-places',
      [...left].filter((id) => cited.has(id)),
    ),
    ...find(
      'note-without-place',
      group.flatMap(({ id }) => (cited.has(id) || left.has(id) ? [] : [id])),
    ),
    ...find('locked-note-left-out', isLocked ? [...left] : []),
    ...find(
      'voice-hidden',
      against.filter((id) => !otherVoices.includes(id) || !cited.has(id)),
    ),
  ]
}

function checkQuotes(
  { noteIds, quotes }: WrittenElsewhere,
  notes: ReadonlyMap<string, HarvestNote>,
): readonly LineFinding[] {
  if (quotes.length === 0) return [{ rule: 'no-quote', about: '' }]
  return quotes.flatMap(({ noteId, quote }) => {
    const text = noteIds.includes(noteId) ? notes.get(noteId)?.text : undefined
    const wanted = evenOut(quote)
    const stands = text !== undefined && wanted !== '' && evenOut(text).includes(wanted)
    return stands ? [] : [{ rule: 'quote-not-in-note', about: quote } as const]
  })
}

function checkKind({ kind, text }: WrittenElsewhere, cited: readonly HarvestNote[]): readonly LineFinding[] {
  if (!isKind(kind)) return [{ rule: 'unknown-kind', about: kind }]
  if (kind === 'vraag' && !text.endsWith('?')) return [{ rule: 'question-without-mark', about: text }]
  const isPromised = cited.some(
    (note) => date.test(note.text) || doer.test(note.text) || readKindCues(asRead(note)).actie >= 0,
  )
  return kind === 'actie' && !isPromised ? [{ rule: 'action-without-owner-or-date', about: text }] : []
}

function checkForm(text: string): readonly LineFinding[] {
  const findings: LineFinding[] = []
  const words = text.split(/\s+/).filter((word) => word !== '').length
  if (words > LONGEST_LINE) findings.push({ rule: 'too-long', about: `${words}` })
  if (words < SHORTEST_LINE) findings.push({ rule: 'too-short', about: `${words}` })
  const isSentence = /^[\p{Lu}\p{N}‘'"“]/u.test(text) && /[.?]$/.test(text) && text === text.trim()
  if (!isSentence) findings.push({ rule: 'no-sentence', about: text })
  const odd = markup.exec(text)
  if (odd !== null) findings.push({ rule: 'no-plain-text', about: odd[0] })
  return findings
}

function checkWords(text: string, cited: readonly HarvestNote[], ground: LineGround): readonly LineFinding[] {
  const { question, glossary } = ground
  const texts = cited.map((note) => note.text)
  const findings: LineFinding[] = []
  if (groundingOf(text, texts, glossary) < GROUNDED) findings.push({ rule: 'not-grounded', about: text })
  const long = [...glossary.values()]
  const known = new Set([...texts, question, ...long].flatMap(splitWords))
  for (const short of glossary.keys()) for (const word of splitWords(short)) known.add(word)
  for (const name of namesIn(text)) {
    if (!splitWords(name).every((word) => known.has(word) || known.has(word.replace(/'?s$/, '')))) {
      findings.push({ rule: 'name-not-in-notes', about: name })
    }
  }
  const numbers = new Set(texts.flatMap(numbersIn))
  for (const number of numbersIn(text)) {
    if (!numbers.has(number)) findings.push({ rule: 'number-not-in-notes', about: number })
  }
  const negations = new Set(texts.flatMap(negationsIn))
  if (negations.size === 0) {
    for (const word of negationsIn(text)) findings.push({ rule: 'negation-not-in-notes', about: word })
  }
  const extents = new Set(texts.flatMap(extentsIn))
  for (const word of extentsIn(text))
    if (!extents.has(word)) findings.push({ rule: 'extent-not-in-notes', about: word })
  return findings
}

/**
 * A clause of the line that says what a clause of a note says must not say it the other way round: "bewoners betrekken"
 * is no summary of "bewoners niet betrekken". Where notes contradict each other, either way is somebody's.
 */
function checkMeaning(text: string, cited: readonly HarvestNote[]): readonly LineFinding[] {
  const clauses = cited.flatMap((note) => clausesOf(note.text)).map(readClause)
  return clausesOf(text).flatMap((clause) => {
    const { roots, isTurned } = readClause(clause)
    // "Vooral ouderen" says too little to be the opposite of something; "bouwen kan" does not.
    const isBare = !isTurned && splitWords(clause).every((word) => verbFormOf(word) === undefined)
    if (roots.size < (isBare ? 2 : 1)) return []
    const shares = clauses.map((other) => shareOf(roots, other.roots))
    const best = Math.max(0, ...shares)
    if (best < SAME_CLAUSE) return []
    const isSaid = clauses.some((other, at) => shares[at] === best && other.isTurned === isTurned)
    return isSaid ? [] : [{ rule: 'meaning-turned', about: clause } as const]
  })
}

function checkSpeakers(
  { text, support }: WrittenElsewhere,
  cited: readonly HarvestNote[],
  { authorsOfTheme }: LineGround,
): readonly LineFinding[] {
  const authors = countAuthors(cited)
  const findings: LineFinding[] = []
  const said = cited.map((note) => note.text.toLowerCase())
  for (const [claim] of text.matchAll(agreement)) {
    findings.push({ rule: 'more-people-than-wrote', about: claim })
  }
  for (const { words, isTrue } of speakers) {
    for (const [claim] of text.matchAll(words)) {
      const isQuoted = said.some((note) => note.includes(claim.toLowerCase()))
      if (!isQuoted && !isTrue(authors, authorsOfTheme)) findings.push({ rule: 'more-people-than-wrote', about: claim })
    }
  }
  const least = { een: 1, enkele: 2, meerdere: 3 }[support]
  if (authors < least) findings.push({ rule: 'more-people-than-wrote', about: support })
  return findings
}

export function isKind(kind: string): kind is DraftKind {
  return Object.hasOwn(kinds, kind)
}

interface Clause {
  readonly roots: ReadonlySet<string>
  readonly isTurned: boolean
}

function readClause(clause: string): Clause {
  return { roots: new Set(tellingRoots(clause, new Map())), isTurned: negationsIn(clause).length > 0 }
}

function shareOf(wanted: ReadonlySet<string>, there: ReadonlySet<string>): number {
  return [...wanted].filter(sameBeginnings(there)).length / wanted.size
}

/**
 * Words with a capital that no sentence begins with. The first word of a sentence may be any word; one that is no verb and
 * says something is held against the notes too.
 */
function namesIn(text: string): readonly string[] {
  const names: string[] = []
  for (const sentence of text.split(/(?<=[.?!:])\s+/)) {
    const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []
    for (const [at, word] of words.entries()) {
      if (!/^\p{Lu}/u.test(word)) continue
      const small = word.toLowerCase()
      const isOpening =
        at === 0 && (isFunctionWord(small, 'nl') || isFunctionWord(small, 'en') || verbFormOf(small) !== undefined)
      if (!isOpening) names.push(word)
    }
  }
  return names
}

function asRead(note: HarvestNote): { readonly note: HarvestNote; readonly rawWords: readonly string[] } {
  return { note, rawWords: splitWords(note.text) }
}

/** In one form of Unicode, every run of white space one space. */
function evenOut(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
