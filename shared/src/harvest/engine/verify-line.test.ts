import { expect, test } from 'vitest'
import type { HarvestNote } from './harvest-input.ts'
import { type LineGround, type LineRule, verifyLine, type WrittenElsewhere } from './verify-line.ts'
import { readGlossary } from './words/glossary.ts'

const texts: Readonly<Record<string, string>> = {
  a: 'Bewoners niet pas aan het eind betrekken',
  b: 'betrek bewoners vroeg, dan groeit draagvlak in Terneuzen',
  c: 'nee, eerst zelf als gemeente bepalen wat we willen',
  d: '3 van de 10 plannen mislukt zonder draagvlak',
  e: 'Sanne belt in maart de woningcorporatie over BW',
}
const notes = Object.entries(texts).map(([id, text]): HarvestNote => ({
  id,
  text,
  theme: 't',
  table: '1',
  round: 0,
  author: `author of ${id}`,
  votes: 0,
  createdAt: id,
}))

const ground: LineGround = {
  notes,
  against: ['c'],
  question: 'Hoe krijgen we draagvlak?',
  glossary: readGlossary({ BW: 'brede welvaart' }),
  authorsOfTheme: 9,
  isLocked: false,
}
const good: WrittenElsewhere = {
  text: 'Betrek bewoners vroeg en niet pas aan het eind, dan groeit het draagvlak.',
  kind: 'tip',
  noteIds: ['b', 'a', 'c', 'd', 'e'],
  support: 'meerdere',
  quotes: [{ noteId: 'b', quote: 'betrek bewoners  vroeg' }],
  otherVoices: ['c'],
  unused: [],
}

function brokenBy(change: Partial<WrittenElsewhere>, other: Partial<LineGround> = {}): readonly LineRule[] {
  return verifyLine({ ...good, ...change }, { ...ground, ...other }).map(({ rule }) => rule)
}

test('[LM20] a line that says what its notes say breaks no rule', () => {
  expect(verifyLine(good, ground)).toEqual([])
  expect(brokenBy({ text: 'Sanne belt in maart de woningcorporatie over brede welvaart.', kind: 'actie' })).toEqual([])
  expect(brokenBy({ text: 'Zonder draagvlak mislukken 3 van de 10 plannen.', kind: 'situatie' })).toEqual([])
  expect(brokenBy({ text: 'Betrek bewoners vroeg, vooral draagvlak, en in Terneuzen.' })).toEqual([])
  expect(brokenBy({ noteIds: ['b', 'a', 'c'], unused: ['d', 'e'] })).toEqual([])
})

test.each<[LineRule, string, Partial<WrittenElsewhere>]>([
  ['no-source', 'no note is cited', { noteIds: [], unused: ['a', 'b', 'c', 'd', 'e'] }],
  ['unknown-note', 'a note of another group is cited', { noteIds: [...good.noteIds, 'z'] }],
  ['unknown-note', 'a note is left out that is not there', { unused: ['__proto__'] }],
  ['note-in-two-places', 'a note is cited and left out', { unused: ['a'] }],
  ['note-without-place', 'a note is not mentioned', { noteIds: ['b', 'a', 'c', 'd'] }],
  ['voice-hidden', 'who speaks against is not named', { otherVoices: [] }],
  ['voice-hidden', 'who speaks against is left out', { noteIds: ['b', 'a', 'd', 'e'], unused: ['c'] }],
  ['no-quote', 'nothing is quoted', { quotes: [] }],
  ['quote-not-in-note', 'a quote is invented', { quotes: [{ noteId: 'b', quote: 'betrek alle bewoners' }] }],
  [
    'quote-not-in-note',
    'a quote stands on another note',
    { quotes: [{ noteId: 'a', quote: 'betrek bewoners vroeg' }] },
  ],
  [
    'quote-not-in-note',
    'a note is quoted that is not cited',
    { noteIds: ['b', 'a', 'c', 'd'], unused: ['e'], quotes: [{ noteId: 'e', quote: 'Sanne belt' }] },
  ],
  ['quote-not-in-note', 'a quote is empty', { quotes: [{ noteId: 'a', quote: ' ' }] }],
  ['unknown-kind', 'the kind is none of ours', { kind: 'constructor' }],
  ['question-without-mark', 'a question does not ask', { kind: 'vraag' }],
  ['too-short', 'it is a word or two', { text: 'Betrek bewoners vroeg.' }],
  ['too-long', 'it goes on', { text: `Betrek bewoners vroeg ${'en vroeg '.repeat(20)}.` }],
  ['no-sentence', 'it does not end', { text: 'Betrek bewoners vroeg, dan groeit draagvlak' }],
  ['no-sentence', 'it has no capital', { text: 'betrek bewoners vroeg, dan groeit draagvlak.' }],
  ['no-plain-text', 'it is markup', { text: 'Betrek <b>bewoners</b> vroeg, dan groeit draagvlak.' }],
  ['no-plain-text', 'it is two lines', { text: 'Betrek bewoners vroeg,\ndan groeit draagvlak.' }],
  ['no-plain-text', 'it hides a letter', { text: 'Betrek bewoners\u200b vroeg, dan groeit draagvlak.' }],
  ['no-plain-text', 'it leads elsewhere', { text: 'Betrek bewoners vroeg via https://draagvlak.' }],
  ['not-grounded', 'it says something else', { text: 'Investeer nu fors in kernenergie en asfalt.' }],
  ['number-not-in-notes', 'it counts what nobody counted', { text: 'Zonder draagvlak mislukken 7 van de 10 plannen.' }],
  ['number-not-in-notes', 'it counts in words', { text: 'Zonder draagvlak mislukt de helft van de plannen.' }],
  ['name-not-in-notes', 'it names who is not there', { text: 'Betrek bewoners in Hulst vroeg, dan groeit draagvlak.' }],
  ['meaning-turned', 'a “niet” is dropped', { text: 'Bewoners pas aan het eind betrekken.' }],
  ['meaning-turned', 'a “zonder” is dropped', { text: 'Plannen mislukt, 3 van de 10, door draagvlak.' }],
  ['meaning-turned', 'two words are left of it', { text: 'Mislukken kan, dan groeit draagvlak.' }],
  ['meaning-turned', 'a “niet” is put in', { text: 'Dan groeit draagvlak in Terneuzen niet.' }],
  ['extent-not-in-notes', 'it says all', { text: 'Betrek alle bewoners vroeg, dan groeit draagvlak.' }],
  [
    'more-people-than-wrote',
    'it speaks for everyone',
    { text: 'Iedereen betrekt bewoners vroeg, dan groeit draagvlak.' },
  ],
  ['more-people-than-wrote', 'it claims that all agree', { text: 'We zijn het eens: betrek bewoners vroeg.' }],
])('[LM21] %s: %s', (rule, _why, change) => {
  expect(brokenBy(change)).toContain(rule)
})

test('[LM21] an action has somebody who does it, or a date, on a note that it stands on', () => {
  const change = { kind: 'actie', noteIds: ['b', 'a', 'c', 'd'], unused: ['e'] }
  expect(brokenBy(change)).toEqual(['action-without-owner-or-date'])
})

test('[LM21] a negation that stands on no note is refused', () => {
  const [first] = notes.filter(({ id }) => id === 'b')
  const change = { text: 'Bewoners hoeven niet mee te doen.', noteIds: ['b'], otherVoices: [] }
  expect(brokenBy(change, { notes: [first!], against: [] })).toContain('negation-not-in-notes')
})

test('[LM21] no note leaves a group that people made', () => {
  const change = { noteIds: ['b', 'a', 'c', 'd'], unused: ['e'] }
  expect(brokenBy(change, { isLocked: true })).toEqual(['locked-note-left-out'])
})

test('[LM22] nobody’s consent is claimed, whatever a note says and however many wrote', () => {
  const said = notes.map((note) => ({ ...note, text: `${note.text}. Iedereen is het eens dat draagvlak nodig is` }))
  const quotes = [{ noteId: 'a', quote: 'Iedereen' }]
  const line = { text: 'Iedereen is het eens dat draagvlak nodig is.', kind: 'inzicht', quotes }
  expect(brokenBy(line, { notes: said, authorsOfTheme: 5 })).toEqual(['more-people-than-wrote'])
})

test('[LM22] “iedereen” and “de meesten” are said for as many people as wrote, or as somebody wrote it', () => {
  const everyone = { text: 'Iedereen betrekt bewoners vroeg voor draagvlak.' }
  expect(brokenBy(everyone)).toContain('more-people-than-wrote')
  expect(brokenBy(everyone, { authorsOfTheme: 5 })).toEqual([])
  const said = notes.map((note) => ({ ...note, text: `${note.text}, voor iedereen` }))
  expect(brokenBy({ text: 'Betrek bewoners vroeg, voor iedereen.' }, { notes: said })).toEqual([])
  const most = { text: 'De meesten betrekken bewoners vroeg voor draagvlak.' }
  expect(brokenBy(most)).not.toContain('more-people-than-wrote')
  expect(brokenBy(most, { authorsOfTheme: 10 })).toContain('more-people-than-wrote')
  const one = notes.map((note) => ({ ...note, author: 'one' }))
  expect(brokenBy({ support: 'meerdere' }, { notes: one })).toEqual(['more-people-than-wrote'])
})
