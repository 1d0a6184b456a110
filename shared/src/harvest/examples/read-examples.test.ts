import { expect, test } from 'vitest'
import { exampleFiles } from './example-files.ts'
import { readExamples } from './read-examples.ts'

const read = (...lines: readonly string[]) => readExamples([{ name: 'proef', lines: `\n${lines.join('\n')}\n` }])

test('[HV85] examples are read: conclusions with their kind, and notes with theirs and their stance', () => {
  const { conclusions, empty } = read(
    '% Hoe houden we de winkel open?',
    '= i | Een winkel blijft als hij meer is dan een winkel.',
    's bij ons haal je er ook je pakketje',
    '!v en als niemand koopt?',
    '= none',
    'proces kan het raam open?',
  )
  expect(conclusions).toEqual([
    {
      question: 'Hoe houden we de winkel open?',
      kind: 'inzicht',
      sentence: 'Een winkel blijft als hij meer is dan een winkel.',
      notes: [
        { kind: 'situatie', text: 'bij ons haal je er ook je pakketje', isAgainst: false },
        { kind: 'vraag', text: 'en als niemand koopt?', isAgainst: true },
      ],
    },
  ])
  expect(empty).toEqual([{ reason: 'proces', text: 'kan het raam open?' }])
})

test.each([
  [['= i | Zonder vraag.'], 'line 3: a conclusion stands under a question'],
  [['% Vraag?', 's zonder conclusie'], 'line 4: a note stands under a conclusion'],
  [['% Vraag?', '= q | Zin.'], 'line 4: "q" is no kind of conclusion'],
  [['% Vraag?', '= i | '], 'line 4: a conclusion is written as'],
  [['% Vraag?', '= i | Zin.', 'z iets'], 'line 5: "z" is no kind of note'],
  [['% Vraag?', '= i | Zin.', 's'], 'line 5: there is no note behind its kind'],
  [['= none', 'saai iets'], 'line 4: "saai" is no reason to be left out'],
  [['= none', 'leeg'], 'line 4: there is no note behind the reason'],
])('[HV85] what cannot be read is refused with its place: %j', (lines, why) => {
  expect(() => read(...lines)).toThrow(`examples/proef.ts, ${why}`)
})

test('[HV85] the examples of the house can be read, and every kind stands among them', () => {
  const { conclusions, empty } = readExamples(exampleFiles)
  expect(conclusions.length).toBeGreaterThan(3_000)
  const notes = conclusions.flatMap((conclusion) => conclusion.notes)
  for (const of of [conclusions, notes]) expect(new Set(of.map(({ kind }) => kind)).size).toBe(7)
  expect(new Set(empty.map(({ reason }) => reason)).size).toBe(4)
})
