import type { LeftOut, LeftOutReason } from './draft.ts'
import type { EmptyReason } from '../examples/read-examples.ts'
import type { NoteSounds } from './note-sounds.ts'
import type { ReadNote } from './read-notes.ts'
import { isFunctionWord } from './words/function-words.ts'
import { rootWord } from './words/root-word.ts'
import { foldBeginning, splitWords } from './words/split-words.ts'

/** Which notes go on, and which are left out and why. */
export interface Triage {
  readonly kept: readonly ReadNote[]
  readonly leftOut: readonly LeftOut[]
}

/** Words that agree or disagree with what is not said. */
const assent = readList(
  `eens oneens mee helemaal ja nee ok oke inderdaad klopt zeker precies exact juist top prima idem dito hierboven bovenstaande
  akkoord goed goede punt super mooi yes no yep agree agreed totally same this above indeed true great good point hear helaas
  absoluut natuurlijk uiteraard steun daarmee deze dit plus idd ook eerder eerdere vorige vorig vorigen boven erboven staat als wat
  het dat de met en collega briefje ik volledig volkomen volmondig sluit aan me mij erbij what says said previous note with with i
  is so one yup`,
)
/** Assent to somebody by name. */
const assentTo =
  /^(?:ja|yes)?\W*(?:helemaal |volledig |totaal |totally |fully )?(?:(?:mee )?(?:on)?eens|akkoord|agree|agreed) (?:met|with) \p{L}+\W*$/u
/** Things of the day itself: the room, what there is to eat, the material, who sits where. */
const logistics = readList(
  `koffie thee cappuccino koek koekje koekjes stroopwafel stroopwafels gebak taart lunch broodje broodjes soep borrel bitterballen
  hapje hapjes catering water glas stift stiften pen pennen papier plakband post-it postit flipover flipchart flap beamer scherm
  microfoon geluid wifi wachtwoord stroom stopcontact raam ramen deur gordijn verwarming airco tocht warm koud heet fris benauwd
  zaal zaaltje ruimte stoel stoelen tafel tafels groep groepje parkeren parkeerplaats toilet wc jas garderobe pauze tijd klok
  presentatie sheets slides dia's verslag notulen hand-out uitnodiging naambordje naamkaartje programma tafelheer gespreksleider
  bellen telefoon gebeld coffee tea cookies room window heating marker markers break toilet parking slides presentation time`,
)
/** What one says of such things. */
const remarks = readList(
  `goed goede goeie lekker lekkere leuk leuke fijn fijne gezellig mooi top slecht lang kort laat vroeg open dicht vol leeg op hoog
  hoger laag lager hard zacht drama even sorry terug zo klaar werkt doet kapot gedeeld delen krijgen krijg hebben heb is uit aan
  waar wanneer hier nu straks vandaag zie kan mag moeten moest stuk wat beetje veel te al nog onze ons deel delen gestuurd mailen
  nieuw nieuwe vrij graag maar wel niets nice good great cold hot late broken share shared where get new free eigenlijk`,
)
/** Things that are hardly ever a subject: who writes of them here mostly means the ones in this room. */
const roomThings = readList(
  `koffie thee koek koekje koekjes taart lunch broodje broodjes borrel bitterballen hapjes stift stiften pen pennen post-it post-its
  postits plakker plakkers plakbriefje plakbriefjes papiertje papiertjes flipover flipchart flap flappen beamer scherm microfoon mic
  geluid wifi stopcontact oplader raam ramen gordijn gordijnen airco kachel verwarming zaal zaaltje spreker spreekster voorzitter
  gespreksleider tafelheer pauze wc toilet toiletten garderobe jas jassen naambordje sheets slides qr-code coffee tea lunch pen pens
  marker markers sticky stickies window mic microphone projector screen charger socket heating break toilet restroom speaker`,
)
/** Asks for something, or says how it is with something, here and now. */
const hereAndNow =
  /^(?:is|zijn|kan|kunnen|mag|mogen|moet|moeten|wie (?:heeft|haalt|kan|weet)|waar (?:is|zijn|kan|staat|vind)|hoe laat|wanneer (?:is|begint)|heeft (?:er )?iemand|zit|ligt|staat|hebben we|are|can|could|where|who has|what time|when is|does anyone|any)\b|\b(?:iemand|anyone|somebody|hier ergens|achterin|vooraan|deze tafel|doe(?:t|n) (?:het|'?t) niet|is (?:al |weer )?(?:op|leeg|kapot|stuk|uit)|(?:wat|iets) (?:harder|zachter)|harder|ijskoud|bloedheet|snikheet|bloedjeheet|stikheet|too (?:hot|cold|loud))\b/
/** Of this room and nowhere else: what a request needs that also names other things. */
const inThisRoom = /\b(?:hier|iemand|anyone|somebody|here|we|ik|deze tafel|achterin|vooraan|nog|haalt|harder|zachter)\b/
const smile =
  /[;:]-?[)DPp](?=\s|$)|\b(?:haha+|hihi+|lol|grapje|geintje|just kidding)\b|[\u{1F600}-\u{1F606}\u{1F609}\u{1F61B}-\u{1F61D}\u{1F602}\u{1F923}\u{1F92A}\u{1F643}\u{1F648}]/iu
/** Complaints of this very day about something else. */
const today =
  /\b(?:vanochtend|vanmorgen|vanmiddag|gisteren|gisteravond|daarnet|this morning|yesterday)\b|\bwanneer (?:komt|wordt|gaat) .* (?:nou|eindelijk)\b/
/** A joke longer than this may mean something. */
const LONGEST_JOKE = 12
const LONGEST_LOGISTICS = 9
const LONGEST_REQUEST = 13
/** So many words of a request may be about nothing that others speak of: "kan het raam open, het is hier een sauna". */
const MOST_STRANGE = 3
/** So many times as likely, as a logarithm, must it be that a note says nothing: to leave out what says something is worse. */
const SURELY = 4
const reasons: Readonly<Record<EmptyReason, LeftOutReason>> = {
  leeg: 'leeg',
  proces: 'proces',
  grap: 'grap',
  offtopic: 'buiten-thema',
}
/** A thing that so many notes of the theme speak of is a subject there, and no longer a matter of the day. */
const SUBJECT_FROM = 3
const SAME_START = 5

/**
 * Sorts out what cannot be in a conclusion: nothing said, mere assent, matters of the day, a joke, the same note twice from
 * one person. In doubt a note is kept, and one that got a vote always is.
 */
export function triage(notes: readonly ReadNote[], question: ReadNote, sounds: NoteSounds): Triage {
  const kept: ReadNote[] = []
  const leftOut: LeftOut[] = []
  const subjects = countSubjects(notes)
  const originals = new Map<string, string>()
  for (const read of notes) {
    const { id, author } = read.note
    const reason = reasonToLeave(read, subjects, question) ?? soundsEmpty(read, subjects, question, sounds)
    const key = `${author ?? ''}\n${read.rawWords.join(' ')}`
    const original = originals.get(key)
    if (reason !== undefined) leftOut.push({ id, reason })
    else if (original !== undefined && author !== undefined) leftOut.push({ id, reason: 'dubbel', of: original })
    else {
      originals.set(key, id)
      kept.push(read)
    }
  }
  return { kept, leftOut }
}

function reasonToLeave(
  { note, rawWords, words, content, language }: ReadNote,
  subjects: ReadonlyMap<string, number>,
  question: ReadNote,
): LeftOutReason | undefined {
  const said = rawWords.filter((word) => /\p{L}{2}/u.test(word))
  if (/^\s*\+ ?1\W*$/.test(note.text)) return 'instemming'
  if (said.length === 0) return 'leeg'
  const plain = rawWords.map((word) => word.replaceAll(/(\p{L})\1{2,}/gu, '$1'))
  if (plain.every((word) => assent.has(word) || /^\d$/.test(word))) return 'instemming'
  const text = foldBeginning(note.text)
  const spokenOf = (word: string): number => subjects.get(rootWord(word, language)) ?? 0
  if (assentTo.test(text.trim())) return 'instemming'
  if (note.votes > 0) return undefined
  // One word, of the question itself or as a cry, says nothing that could be a conclusion.
  if (said.length === 1 && words.every(({ word }) => repeats(word, question.rawWords))) return 'leeg'
  if (content.length === 0 && said.length < 3 && !text.includes('?')) return 'leeg'
  const telling = said.filter((word) => !isFunctionWord(word, language))
  const things = telling.filter((word) => logistics.has(word))
  const isOfTheDay =
    things.length > 0 &&
    said.length <= LONGEST_LOGISTICS &&
    telling.every((word) => logistics.has(word) || remarks.has(word)) &&
    things.every((word) => spokenOf(word) < SUBJECT_FROM)
  if (isOfTheDay) return 'proces'
  if (said.length <= LONGEST_REQUEST && hereAndNow.test(text)) {
    const room = telling.filter((word) => roomThings.has(word))
    const rest = telling.filter((word) => !logistics.has(word) && !roomThings.has(word) && !remarks.has(word))
    const isStrange = (word: string): boolean => spokenOf(word) < 2 && !repeats(word, question.rawWords)
    const isOnlyRoom = (others: readonly string[]): boolean =>
      others.length === 0 || (others.length <= MOST_STRANGE && inThisRoom.test(text) && others.every(isStrange))
    const isSubject = (word: string): boolean => spokenOf(word) >= SUBJECT_FROM
    if (room.length > 0 && !room.some(isSubject) && isOnlyRoom(rest)) return 'proces'
  }
  if (smile.test(note.text) && said.length <= LONGEST_JOKE) return 'grap'
  const isAlone = content.every((root) => (subjects.get(root) ?? 0) < 2 && !question.content.includes(root))
  return isAlone && today.test(text) ? 'buiten-thema' : undefined
}

/** What no rule names and sounds as such notes do elsewhere, as long as it is of nothing that others speak of. */
function soundsEmpty(
  { note, rawWords, content }: ReadNote,
  subjects: ReadonlyMap<string, number>,
  question: ReadNote,
  { sorts }: NoteSounds,
): LeftOutReason | undefined {
  const isSubject = (root: string): boolean =>
    (subjects.get(root) ?? 0) >= SUBJECT_FROM || question.content.includes(root)
  // Of strange words it cannot be told how they sound.
  const known = rawWords.filter((word) => sorts.knows(word))
  if (note.votes > 0 || known.length * 4 < rawWords.length * 3 || content.some(isSubject)) return undefined
  const { telling, ...empty } = sorts.read(note.text)
  const [reason, chance] = (Object.entries(empty) as [EmptyReason, number][]).reduce((a, b) => (b[1] > a[1] ? b : a))
  return chance - telling >= SURELY ? reasons[reason] : undefined
}

/** Whether a word is one of the question's, or begins as one does: "samen" where it asks about "samenwerken". */
function repeats(word: string, question: readonly string[]): boolean {
  return question.some((asked) => asked === word || (word.length >= SAME_START && asked.startsWith(word)))
}

function countSubjects(notes: readonly ReadNote[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { content } of notes) for (const root of content) counts.set(root, (counts.get(root) ?? 0) + 1)
  return counts
}

function readList(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).flatMap(splitWords))
}
