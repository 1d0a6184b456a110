import type { ConclusionId, PersonId, ThemeId } from '../../lib/id.ts'
import { noteRef, type NoteRef, type OpenedNote, type OpenedPaper } from '../../notes/note.ts'
import { ada, ben, blue, chi, choices, daan, green, noteBy, red } from '../../notes/testing/small-cafe.ts'
import type { Conclusion, Harvest } from '../conclusion.ts'
import type { Proposal, ProposalId } from '../proposals/proposal.ts'
import type { OpenedPapers } from '../session-file.ts'

export const emptyHarvest: Harvest = { conclusions: [], places: {} }

/** Red and green lie for the theme of choices, blue for that of support. One note of red was removed. */
export const smallPapers: OpenedPapers = {
  [red]: paper([noteBy(ben, 'r1'), noteBy(daan, 'r2'), noteBy(ben, 'r3', { removedAt: 1 })]),
  [blue]: paper([noteBy(chi, 'b1')]),
  [green]: paper([noteBy(ada, 'g1', { round: 1 })]),
}

export const r1: NoteRef = noteRef(red, noteBy(ben, 'r1').id)
export const r2: NoteRef = noteRef(red, noteBy(ben, 'r2').id)
export const r3: NoteRef = noteRef(red, noteBy(ben, 'r3').id)
export const b1: NoteRef = noteRef(blue, noteBy(chi, 'b1').id)
export const g1: NoteRef = noteRef(green, noteBy(ada, 'g1').id)

export function paper(notes: readonly OpenedNote[], cards: OpenedPaper['cards'] = []): OpenedPaper {
  return { notes, cards }
}

export function conclusionId(name: string): ConclusionId {
  return name as ConclusionId
}

export function conclusion(id: string, change: Partial<Conclusion> & { readonly theme?: ThemeId } = {}): Conclusion {
  return {
    id: conclusionId(id),
    theme: choices,
    text: `Conclusie ${id}`,
    kind: 'inzicht',
    subLines: [],
    sources: [],
    hidden: false,
    removed: false,
    ...change,
  }
}

/** A proposal of these notes, as it is told where few wrote them. */
export function proposal(id: string, sources: readonly NoteRef[], change: Partial<Proposal> = {}): Proposal {
  return {
    id: id as ProposalId,
    theme: choices,
    text: `Voorstel ${id}`,
    kind: 'inzicht',
    sources,
    otherVoices: [],
    disagreement: false,
    alternatives: [],
    support: { authors: 0, organisations: 0, tables: 1, votes: 0 },
    rank: 1,
    sharp: false,
    dismissed: false,
    ...change,
  }
}

/** Everyone of the small café. */
export const everyone: readonly PersonId[] = [ada, ben, chi, daan]
