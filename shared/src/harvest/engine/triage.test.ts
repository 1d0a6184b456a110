import { expect, test } from 'vitest'
import { openOwnConceptBook } from './concept-book.ts'
import type { HarvestNote } from './harvest-input.ts'
import { readSession } from './read-session.ts'
import { triage } from './triage.ts'

const book = openOwnConceptBook()

function laid(text: string, author = 'ada', votes = 0): Omit<HarvestNote, 'id' | 'createdAt'> {
  return { theme: 't', table: '1', round: 0, author, text, votes }
}

function reasonsFor(...notes: readonly Omit<HarvestNote, 'id' | 'createdAt'>[]): readonly (string | undefined)[] {
  const all = notes.map((note, at) => ({ ...note, id: `n${at}`, createdAt: String(at).padStart(3, '0') }))
  const question = 'Hoe komen we tot betere samenwerking?'
  const [theme] = readSession(
    { themes: [{ id: 't', question }], glossary: {}, hostRemarks: [], notes: all },
    book,
  ).themes
  const { leftOut } = triage(theme!.notes, theme!.question, book.sounds)
  return all.map(({ id }) => leftOut.find((each) => each.id === id)?.reason)
}

test.each([
  ['', 'leeg'],
  ['...', 'leeg'],
  ['👍', 'leeg'],
  ['samen', 'leeg'],
  ['eens!', 'instemming'],
  ['+1', 'instemming'],
  ['helemaal mee eens', 'instemming'],
  ['jaaa, precies wat hierboven staat', 'instemming'],
  ['helemaal eens met Fatima!', 'instemming'],
  ['lekkere koffie', 'proces'],
  ['de beamer doet het niet', 'proces'],
  ['kan de verwarming hier iets lager, ik smelt', 'proces'],
  ['kan het raam open', 'proces'],
  ['wie heeft er een pen', 'proces'],
  ['zullen we een trein kopen haha', 'grap'],
])('[HV26] "%s" is left out: %s', (text, reason) => {
  expect(reasonsFor(laid(text))).toEqual([reason])
})

test.each([
  'meer vertrouwen',
  'koffieochtend voor ouderen',
  'parkeren is een drama voor de winkels',
  'wie doet wat?',
  'eens met minder regels',
  'koffie drinken met de buren helpt tegen eenzaamheid',
  'wifi in de trein doet het niet',
  'is er een openbaar toilet bij het station',
  "kan het buurthuis ook 's avonds open",
  'eens per maand bij elkaar komen',
])('[HV26] "%s" is kept', (text) => {
  expect(reasonsFor(laid(text))).toEqual([undefined])
})

test('[HV26] a note with a vote is kept, and so is a thing of the day that more people speak of', () => {
  expect(reasonsFor(laid('lekkere koffie', 'ada', 1))).toEqual([undefined])
  const parking = ['parkeren', 'parkeren hier', 'parkeren is duur'].map((text, at) => laid(text, `person ${at}`))
  expect(reasonsFor(...parking)).toEqual([undefined, undefined, undefined])
})

test('[HV27] the same note twice from one person counts once, and from two people twice', () => {
  expect(reasonsFor(laid('meer bankjes'), laid('Meer bankjes!'), laid('meer bankjes', 'ben'))).toEqual([
    undefined,
    'dubbel',
    undefined,
  ])
})
