import { expect, test } from 'vitest'
import { openOwnConceptBook } from './concept-book.ts'
import { speaksAgainst, tellsOfDisagreement } from './disagreement.ts'
import { harvestNotes } from './harvest-notes.ts'
import { readSession } from './read-session.ts'
import { cafeOf } from './testing/cafe-of.ts'

const book = openOwnConceptBook()

test.each([
  ['nee, eerst zelf beslissen', true],
  ['klinkt mooi maar dat is onbetaalbaar', true],
  ['die regels zijn er niet voor niks', true],
  ['bangmakerij werkt averechts', true],
  ['ik wil geen windmolen achter mijn huis', true],
  ['die drukte valt wel mee', true],
  ['zo een cursus helpt niets', true],
  ['blijf van het bos af', true],
  ['meer geld voor de buurt', false],
  ['er is geen buurthuis', false],
])('[HV35] whether "%s" speaks against another note: %s', (text, against) => {
  const [theme] = readSession(cafeOf(text), book).themes
  expect(speaksAgainst(theme!.notes[0]!.note, book.sounds)).toBe(against)
})

test('[HV35] a host says that a table did not agree', () => {
  expect(tellsOfDisagreement('Geen overeenstemming bereikt over geld.')).toBe(true)
  expect(tellsOfDisagreement('Iedereen noemt de regels als eerste.')).toBe(false)
})

test('[HV35] another voice stands among the sources of its line and is named there', () => {
  const same = 'een checklist voor nieuwe plannen'
  const draft = harvestNotes(cafeOf(same, `${same} gebruiken`, `${same} maken`, `nee, ${same} werkt averechts`), book)
  const line = draft.themes[0]!.lines.find(({ sourceNoteIds }) => sourceNoteIds.includes('n3'))
  expect([line?.disagreement, line?.otherVoices]).toEqual([true, ['n3']])
  expect(line?.text).not.toContain('averechts')
})
