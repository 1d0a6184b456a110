import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type ConclusionId, type NoteId, type TableId, type ThemeId } from '../lib/id.ts'
import { noteRef } from '../notes/note.ts'
import { type Conclusion } from './conclusion.ts'
import { forgetNotes } from './forget-notes.ts'
import { applyHarvestChange, readHarvest } from './harvest-document.ts'

const [bus, tram, walk] = ['bus', 'tram', 'walk'].map((note) => noteRef('red' as TableId, note as NoteId))

test('[HI27] of notes that are gone for good the harvest keeps no source and no place', () => {
  if (bus === undefined || tram === undefined || walk === undefined) throw new Error('There are three notes.')
  const document = new Y.Doc()
  const conclusion: Conclusion = {
    id: 'c' as ConclusionId,
    theme: 'choices' as ThemeId,
    text: 'Meer vervoer',
    kind: 'inzicht',
    subLines: [],
    sources: [bus, tram],
    hidden: false,
    removed: false,
  }
  applyHarvestChange(document, { kind: 'make-conclusion', conclusion })
  applyHarvestChange(document, { kind: 'place-notes', notes: [walk], place: { place: 'next-time' }, leave: [] })
  const before = readHarvest(document)
  expect(forgetNotes(before, new Set())).toEqual([])
  for (const change of forgetNotes(before, new Set([bus, walk]))) applyHarvestChange(document, change)
  expect(readHarvest(document)).toEqual({ conclusions: [{ ...conclusion, sources: [tram] }], places: {} })
})
