import { expect, test } from 'vitest'
import { readConcepts } from '../concepts/read-concepts.ts'
import { openConceptBook } from './concept-book.ts'
import { NoteReader } from './read-notes.ts'
import { readGlossary } from './words/glossary.ts'

const lines = `
besluiten = knoop doorhakken, knoop hakken door
woningtekort = woningnood ; heads: woning+tekort, -nood ; en: housing shortage
energie = energie*
groen = boom, bomen ; not: door de bomen het bos
meedoen = samen met bewoners ; en: participation
honing = bijen, imker
`
const book = openConceptBook(readConcepts([{ name: 'proef', lines }]), [], [])

function conceptsIn(text: string): readonly string[] {
  const reader = new NoteReader(book.matcher, readGlossary({ WT: 'woningtekort' }), [text])
  const note = { id: 'n', theme: 't', table: '1', round: 0, text, votes: 0, createdAt: '' }
  return reader.read(note).concepts.map(({ concept }) => book.concepts[concept]!.name)
}

test.each([
  ['die knoop moet worden doorgehakt', ['besluiten']],
  ['iemand moet de knoop doorhakken', ['besluiten']],
  ['hak die knoop nu eens door', ['besluiten']],
  ['de knoop ligt hier al jaren en niemand die ooit iets durft te doorhakken', []],
  ['grote woningbouwtekorten', ['woningtekort']],
  ['de kamernood is hoog', ['woningtekort']],
  ['WT is het probleem', ['woningtekort']],
  ['There is a huge housing shortage here and it is not going away', ['woningtekort']],
  ['Energiecoöperatie', ['energie']],
  ['BOMEN in de straat', ['groen']],
  ['door de bomen het bos niet zien', []],
  ['met bewoners samen', ['meedoen']],
  ['participation is key for the people', ['meedoen']],
  ['kom erbij en blijf bij ons', []],
])('[HV25] "%s" speaks of %j', (text, names) => {
  expect(conceptsIn(text)).toEqual(names)
})

test('[HV25] a compound speaks of what its parts do, less surely', () => {
  const reader = new NoteReader(book.matcher, readGlossary({}), ['boomplan plan'])
  const note = { id: 'n', theme: 't', table: '1', round: 0, text: 'een boomplan', votes: 0, createdAt: '' }
  expect(reader.read(note).concepts.map(({ strength }) => strength)).toEqual([])
  const known = new NoteReader(book.matcher, readGlossary({}), ['schoolboom school'])
  expect(known.read({ ...note, text: 'de schoolboom' }).concepts.map(({ strength }) => strength < 1)).toEqual([true])
})
