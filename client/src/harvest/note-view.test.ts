import type { GatheredNote, NotePlace } from '@tafelronde/shared/harvest/gather.ts'
import type { ProposalId } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import { proposal } from '@tafelronde/shared/harvest/testing/small-harvest.ts'
import type { ConclusionId, NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import { noteRef, type NoteRef } from '@tafelronde/shared/notes/note.ts'
import { expect, test } from 'vitest'
import { countViews, nextNote, notesInView, sortByLikeness } from './note-view.ts'

const first = 'c1' as ConclusionId
const second = 'c2' as ConclusionId
const refs = (...names: string[]) => names.map((name) => noteRef('t' as TableId, name as NoteId))

function laid(name: string, place: NotePlace): GatheredNote {
  const [ref = '' as NoteRef] = refs(name)
  const [table, note] = ['t' as TableId, name as NoteId]
  return { ref, note, table, round: 0, text: name, laidAt: 0, late: false, fromPaper: false, place }
}

const proposed = { proposals: [], hints: {} }

const notes = [
  laid('a', { kind: 'none' }),
  laid('b', { kind: 'conclusion', conclusions: [first, second] }),
  laid('c', { kind: 'conclusion', conclusions: [second] }),
  laid('d', { kind: 'not-used', reason: 'dubbel' }),
]

test('[CL65] each briefje lies in the view of its place, and with every conclusion it belongs to', () => {
  const texts = (view: Parameters<typeof notesInView>[1]) => notesInView(notes, view, proposed).map(({ text }) => text)
  expect(texts({ kind: 'place', place: 'none' })).toEqual(['a'])
  expect(texts({ kind: 'place', place: 'conclusion' })).toEqual(['b', 'c'])
  expect(texts({ kind: 'sources', conclusion: first })).toEqual(['b'])
  expect(texts({ kind: 'sources', conclusion: second })).toEqual(['b', 'c'])
  expect(countViews(notes)).toEqual({ none: 1, conclusion: 2, 'next-time': 0, 'not-used': 1 })
})

test('[CL221] what says alike lies together, then what fits a conclusion, then what is alone, and last what seems empty', () => {
  const open = ['empty', 'alone', 'fits', 'p2', 'p1', 'q'].map((name) => laid(name, { kind: 'none' }))
  const hints = {
    [refs('fits')[0]!]: { kind: 'fits', conclusion: first },
    [refs('empty')[0]!]: { kind: 'empty', reason: 'leeg' },
  } as const
  const proposals = [
    proposal('p', refs('p1', 'p2')),
    { ...proposal('r', refs('alone')), dismissed: true },
    proposal('q', refs('q')),
  ]
  const sorted = sortByLikeness(open, { proposals, hints })
  expect(sorted.map(({ text }) => text)).toEqual(['p1', 'p2', 'q', 'fits', 'alone', 'empty'])
  const texts = (view: Parameters<typeof notesInView>[1]) =>
    notesInView(open, view, { proposals, hints }).map(({ text }) => text)
  expect(texts({ kind: 'fits', conclusion: first })).toEqual(['fits'])
  expect(texts({ kind: 'proposal', proposal: 'p' as ProposalId })).toEqual(['p1', 'p2'])
})

test('[CL66] after something was done, one goes on at the next unticked briefje, or at the last one left', () => {
  const shown = refs('a', 'b', 'c', 'd')
  expect(nextNote(shown, new Set(refs('a', 'c')))).toBe(refs('d')[0])
  expect(nextNote(shown, new Set(refs('c', 'd')))).toBe(refs('b')[0])
  expect(nextNote(shown, new Set(shown))).toBeUndefined()
  expect(nextNote([], new Set())).toBeUndefined()
})
