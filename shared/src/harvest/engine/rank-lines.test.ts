import { expect, test } from 'vitest'
import { rankLines, type UnrankedLine } from './rank-lines.ts'
import type { ReadNote } from './read-notes.ts'

const notes = ['a', 'b', 'c', 'd'].map((id) => ({ note: { id } }) as ReadNote)

function line(source: string, authors: number, votes: number, rest: Partial<UnrankedLine> = {}): UnrankedLine {
  return {
    text: source,
    kind: 'inzicht',
    sourceNoteIds: [source],
    disagreement: false,
    otherVoices: [],
    support: { authors, votes, tables: 1, organisations: 1 },
    alternatives: [],
    loose: false,
    ...rest,
  }
}

test('[HV36] lines stand by how many people carry them, loose notes last, of equals the one laid first', () => {
  const lines = [line('c', 1, 0), line('d', 1, 9, { loose: true }), line('b', 3, 4), line('a', 1, 0)]
  expect(rankLines(lines, notes).map(({ text, rank }) => `${rank} ${text}`)).toEqual(['1 b', '2 a', '3 c', '4 d'])
})

test('[HV37] a line says under which other it could stand by the rank of that one', () => {
  const ranked = rankLines([line('a', 1, 0, { parent: 1 }), line('b', 5, 0)], notes)
  expect(ranked.map(({ text, under }) => [text, under])).toEqual([
    ['b', undefined],
    ['a', 1],
  ])
})
