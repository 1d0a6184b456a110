import { expect, test } from 'vitest'
import { openOwnConceptBook } from './concept-book.ts'
import { chancesOfKinds, kindOfNote } from './kind.ts'
import { kindOfGroup } from './kind-of-group.ts'
import { splitWords } from './words/split-words.ts'

const { sounds } = openOwnConceptBook()

function chances(text: string): ReturnType<typeof chancesOfKinds> {
  const note = { id: 'n', theme: 't', table: '1', round: 0, text, votes: 0, createdAt: '' }
  return chancesOfKinds({ note, rawWords: splitWords(text) }, sounds)
}

test.each([
  ['Actie: Ada belt de corporatie', 'actie'],
  ['de gemeente organiseert voor 1 mei een avond', 'actie'],
  ['ik bel volgende week met de wethouder', 'actie'],
  ['wij leveren dit najaar twee mensen', 'actie'],
  ['pas bouwen als de weg er ligt', 'randvoorwaarde'],
  ['alles in een keer of juist stap voor stap', 'afweging'],
  ['snelheid versus zorgvuldigheid', 'afweging'],
  ['Wie gaat dat betalen?', 'vraag'],
  ['eerst het vertrouwen herstellen, dan pas bouwen', 'randvoorwaarde'],
  ['zonder geld komt er niets van', 'randvoorwaarde'],
  ['Tip: kijk eens in Deventer', 'tip'],
  ['gebruik een checklist, dat werkt bij ons goed', 'tip'],
  ['zet een koffiekar op het plein, zoals in Almelo', 'tip'],
  ['regels schrappen', 'inzicht'],
  ['de bus rijdt hier nooit meer na zes uur', 'situatie'],
  ['niemand weet wie erover gaat', 'situatie'],
  ['vertrouwen', 'inzicht'],
])('[HV31] "%s" is a note of kind %s', (text, kind) => {
  expect(kindOfNote(chances(text))).toBe(kind)
})

test('[HV32] a line is of the kind of most of its votes, unless a host says that it is to be weighed', () => {
  const voices = ['de bus rijdt hier nooit', 'er gaat geen trein', 'waarom rijdt er geen bus?'].map((text) => ({
    chances: chances(text),
    votes: 0,
  }))
  expect(kindOfGroup(voices, [])).toBe('vraag')
  expect(kindOfGroup(voices.slice(0, 2), [])).toBe('situatie')
  expect(kindOfGroup(voices, ['Geen overeenstemming: bus of trein. Als afweging opnemen.'])).toBe('afweging')
})
