import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NoteId, TableId, ThemeId } from '../../lib/id.ts'
import { kinds, noteRef } from '../../notes/note.ts'
import { writeSentence } from '../engine/draft-text.ts'
import { proposal } from '../testing/small-harvest.ts'
import { noProposals, type Proposal, type Proposals } from './proposal.ts'
import { type WordedLine, wordProposal } from './word-proposals.ts'

const theme = 'theme' as ThemeId
const sources = ['n1', 'n2'].map((note) => noteRef('table' as TableId, note as NoteId))
const support = { authors: 0, organisations: 0, tables: 1, votes: 0 }

const proposed = proposal('p1', sources, { theme })

const anyLine = fc.record({
  kind: fc.constantFrom(...kinds),
  words: fc.constantFrom('huur een bus', 'De huisarts is vol', 'wie betaalt dit', '3 uur wachten'),
  origin: fc.constantFrom('offline' as const, 'model' as const),
})

function lineOf({ kind, words, origin }: typeof anyLine extends fc.Arbitrary<infer Line> ? Line : never): WordedLine {
  const text = writeSentence([words], kind, new Map())
  const line = { text, kind, origin, sourceNoteIds: sources.toReversed(), otherVoices: [], alternatives: [] }
  return { ...line, rank: 1, disagreement: false, support, loose: false }
}

function only({ proposals }: Proposals): Proposal {
  expect(proposals).toHaveLength(1)
  return proposals[0]!
}

test('[HV65] a proposal that is worded anew stands as a sentence of its own, without the label of its kind', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const worded = only(wordProposal({ ...noProposals, proposals: [proposed] }, theme, lineOf(line)))
      expect(worded.text).toMatch(/^[\p{Lu}\p{N}][^:]*[.?]$/u)
      expect(worded.text.toLowerCase()).toContain(line.words.toLowerCase())
      expect(worded).toMatchObject({ id: proposed.id, kind: line.kind, sources })
      expect(worded.origin).toBe(line.origin === 'model' ? 'model' : undefined)
    }),
  )
})

test('[HV65] one that was put away, is of another theme or of other notes keeps its words', () => {
  const line = lineOf({ kind: 'actie', words: 'huur een bus', origin: 'model' })
  const others: readonly Partial<Proposal>[] = [
    { dismissed: true },
    { theme: 'other' as ThemeId },
    { sources: sources.slice(1) },
  ]
  for (const other of others) {
    const proposals = { ...noProposals, proposals: [{ ...proposed, ...other }] }
    expect(wordProposal(proposals, theme, line)).toEqual(proposals)
  }
})
