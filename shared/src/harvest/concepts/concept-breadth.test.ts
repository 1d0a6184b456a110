import { describe, expect, test } from 'vitest'
import { ConceptMatcher } from '../engine/concept-matcher.ts'
import { NoteReader } from '../engine/read-notes.ts'
import { breadthNotes, freshNotes } from '../testing/breadth-notes.ts'
import { conceptDomains } from './concept-list.ts'
import { readConcepts } from './read-concepts.ts'

const concepts = readConcepts(conceptDomains)
const matcher = new ConceptMatcher(concepts)

describe('[HV8] at least nine in ten notes on other subjects touch a concept', () => {
  test.each([
    ['that the list was mended by', breadthNotes],
    ['that it was not', freshNotes],
  ])('%s', (_, notes) => {
    const blind = notes.filter((text) => conceptsIn(text).length === 0)
    expect(blind.length / notes.length, blind.join('\n')).toBeLessThanOrEqual(0.1)
  })
})

test('[HV9] no concept stands in more than one of eight notes on different subjects', () => {
  const notes = [...breadthNotes, ...freshNotes]
  const counts = new Map<string, number>()
  for (const name of notes.flatMap(conceptsIn)) counts.set(name, (counts.get(name) ?? 0) + 1)
  expect([...counts].filter(([, count]) => count > notes.length / 8)).toEqual([])
})

test('[HV9] what is in the note decides: nothing is found in a text that says nothing', () => {
  expect(conceptsIn('en dan nog wel dit ook')).toEqual([])
})

function conceptsIn(text: string): readonly string[] {
  const note = { id: 'note-1', theme: 'theme-1', table: 'table-1', round: 1, text, votes: 0, createdAt: '' }
  const { concepts: hits } = new NoteReader(matcher, new Map(), [text]).read(note)
  return hits.map(({ concept }) => concepts[concept]!.name)
}
