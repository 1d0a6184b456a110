import { expect, test } from 'vitest'
import { ada, ben, blue, chi, deskSession, entry, yellow } from '../sessions/testing/desk-session.ts'
import { en } from '../words/en.ts'
import { lightTranslate } from '../words/light-translate.ts'
import { nl } from '../words/nl.ts'
import { listSeats } from './list-seats.ts'

const session = { ...deskSession(), hosts: { [blue]: ada } }
const seatings = [
  { [blue]: [ada, ben], [yellow]: [chi] },
  { [blue]: [ada], [yellow]: [ben] },
]
const roster = [entry(chi, 'Chi', 'HZ'), entry(ben, 'Ben', 'Gemeente Sluis'), entry(ada, 'Ada', 'Planbureau')]

test('[CL184] the file of seats has a row for each person and round, with all that is known of the seat', () => {
  const [headings, ...rows] = listSeats({ session, seatings, roster, t: lightTranslate(nl, 'nl'), language: 'nl' })
  expect(headings?.join()).toBe(
    'Naam,Organisatie,Soort organisatie,Groep,Ronde,Begint volgens plan om,Tafel,Thema,Zaal,Tafelhost',
  )
  expect(rows.map((cells) => cells.join())).toEqual([
    'Ada,Planbureau,Gemeente,Group A,1,12:10,blue,Choices,Hall 1,Ja',
    'Ada,Planbureau,Gemeente,Group A,2,12:45,blue,Choices,Hall 1,Ja',
    'Ben,Gemeente Sluis,Gemeente,Group A,1,12:10,blue,Choices,Hall 1,Nee',
    'Ben,Gemeente Sluis,Gemeente,Group A,2,12:45,yellow,Choices,Hall 1,Nee',
    'Chi,HZ,Gemeente,Group A,1,12:10,yellow,Choices,Hall 1,Nee',
    'Chi,HZ,Gemeente,,2,12:45,,,,Nee',
  ])
})

test('[CL184] it speaks the language of the page', () => {
  const [headings, first] = listSeats({ session, seatings, roster, t: lightTranslate(en, 'en'), language: 'en' })
  expect(headings?.slice(0, 3)).toEqual(['Name', 'Organisation', 'Kind of organisation'])
  expect(first).toEqual([
    'Ada',
    'Planbureau',
    'Municipality',
    'Group A',
    '1',
    '12:10',
    'blue',
    'Choices',
    'Hall 1',
    'Yes',
  ])
})
