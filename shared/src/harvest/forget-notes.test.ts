import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { ConclusionId, NoteId, TableId, ThemeId } from '../lib/id.ts'
import { noteRef } from '../notes/note.ts'
import type { Conclusion } from './conclusion.ts'
import { copyHarvest, knowsOf } from './forget-notes.ts'
import { applyHarvestChange, readHarvest } from './harvest-document.ts'
import { noProposals } from './proposals/proposal.ts'
import { readProposals, writeProposals } from './proposals/proposals-document.ts'
import { proposal } from './testing/small-harvest.ts'

const [bus, tram, walk, ferry] = ['bus', 'tram', 'walk', 'ferry'].map((note) =>
  noteRef('red' as TableId, note as NoteId),
) as [ReturnType<typeof noteRef>, ReturnType<typeof noteRef>, ReturnType<typeof noteRef>, ReturnType<typeof noteRef>]
const theme = 'choices' as ThemeId
const conclusion: Conclusion = {
  id: 'c' as ConclusionId,
  theme,
  text: 'Meer vervoer',
  kind: 'inzicht',
  subLines: [],
  sources: [bus, tram, ferry],
  hidden: false,
  removed: false,
}

function filled(): Y.Doc {
  const document = new Y.Doc()
  const proposed = { text: 'Letterlijk overgenomen', kind: 'inzicht' as const, subLines: [] }
  applyHarvestChange(document, { kind: 'make-conclusion', conclusion: { ...conclusion, proposed } })
  applyHarvestChange(document, { kind: 'remove-sources', conclusion: conclusion.id, notes: [ferry] })
  applyHarvestChange(document, { kind: 'place-notes', notes: [walk], place: { place: 'next-time' }, leave: [] })
  return document
}

test('[HI27] of notes that are gone for good the harvest keeps no source and no place', () => {
  const before = filled()
  expect(knowsOf(before, new Set())).toBe(false)
  for (const one of [bus, tram, walk, ferry]) expect(knowsOf(before, new Set([one]))).toBe(true)
  const after = copyHarvest(before, new Set([bus, walk, ferry]))
  expect(readHarvest(after)).toEqual({ conclusions: [{ ...conclusion, sources: [tram] }], places: {} })
  // What was proposed from their words goes too.
  expect(String.fromCharCode(...Y.encodeStateAsUpdate(after))).not.toContain('Letterlijk')
})

test('[HI27] of what the harvester made of their words nothing is left either', () => {
  const before = filled()
  const quoting = proposal('p1', [walk, ferry], { theme, text: 'Een kwetsbare zin' })
  const thoughts = { [theme]: { turn: 1, stage: 0, notes: 4 } }
  writeProposals(before, { ...noProposals, proposals: [quoting], thoughts })
  expect(readProposals(before).proposals).toEqual([quoting])
  expect(knowsOf(before, new Set())).toBe(true)
  const after = copyHarvest(before, new Set([walk]))
  expect(readProposals(after)).toEqual(noProposals)
  expect(readHarvest(after).conclusions.map(({ text }) => text)).toEqual(['Meer vervoer'])
  expect(String.fromCharCode(...Y.encodeStateAsUpdate(after))).not.toContain('kwetsbare')
})
