import type { GatheredNote, NotePlace } from '@tafelronde/shared/harvest/gather.ts'
import type { Hint, ProposalId, Proposals } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import { compareText } from '@tafelronde/shared/lib/compare-text.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import type { NoteRef } from '@tafelronde/shared/notes/note.ts'

/** Which briefjes of a theme lie at the right: those of one place, of one conclusion, that fit one, or of a proposal. */
export type NoteView =
  | { readonly kind: 'place'; readonly place: NotePlace['kind'] }
  | { readonly kind: 'sources' | 'fits'; readonly conclusion: ConclusionId }
  | { readonly kind: 'proposal'; readonly proposal: ProposalId }

export const firstView: NoteView = { kind: 'place', place: 'none' }

export function notesInView(
  notes: readonly GatheredNote[],
  view: NoteView,
  { proposals, hints }: Pick<Proposals, 'proposals' | 'hints'>,
): readonly GatheredNote[] {
  switch (view.kind) {
    case 'place':
      return notes.filter(({ place }) => place.kind === view.place)
    case 'sources':
      return notes.filter(({ place }) => place.kind === 'conclusion' && place.conclusions.includes(view.conclusion))
    case 'fits':
      return notes.filter(({ ref }) => fits(hints[ref], view.conclusion))
    case 'proposal': {
      const sources = proposals.find(({ id }) => id === view.proposal)?.sources ?? []
      return sources.flatMap((ref) => notes.find((note) => note.ref === ref) ?? [])
    }
  }
}

/** Whether a note seems to belong to a conclusion that it is not in. */
export function fits(hint: Hint | undefined, conclusion: ConclusionId): boolean {
  return hint?.kind === 'fits' && hint.conclusion === conclusion
}

/**
 * The notes without a place so that those that say alike lie together: by proposal, then those that fit a conclusion, then what
 * is still alone, and last what seems to say nothing.
 */
export function sortByLikeness(
  notes: readonly GatheredNote[],
  { proposals, hints }: Pick<Proposals, 'proposals' | 'hints'>,
): readonly GatheredNote[] {
  const order = new Map<NoteRef, number>()
  for (const { sources, dismissed } of proposals) {
    if (!dismissed) for (const ref of sources) if (!order.has(ref)) order.set(ref, order.size)
  }
  const rank = ({ ref }: GatheredNote): number => {
    const hint = hints[ref]
    if (hint?.kind === 'empty') return ALONE + 1
    return order.get(ref) ?? (hint === undefined ? ALONE : FITTING)
  }
  return notes.toSorted((a, b) => rank(a) - rank(b) || besideConclusion(a, b, hints))
}

const FITTING = 1_000_000
const ALONE = 2_000_000

function besideConclusion(a: GatheredNote, b: GatheredNote, hints: Proposals['hints']): number {
  const [one, other] = [hints[a.ref], hints[b.ref]]
  return one?.kind === 'fits' && other?.kind === 'fits' ? compareText(one.conclusion, other.conclusion) : 0
}

/** How many briefjes each place has. */
export function countViews(notes: readonly GatheredNote[]): Readonly<Record<NotePlace['kind'], number>> {
  const counts = { none: 0, conclusion: 0, 'next-time': 0, 'not-used': 0 }
  for (const { place } of notes) counts[place.kind] += 1
  return counts
}

/**
 * Where one goes on after something was done with the ticked briefjes: the first unticked one after the last of them,
 * else the last before.
 */
export function nextNote(shown: readonly NoteRef[], ticked: ReadonlySet<NoteRef>): NoteRef | undefined {
  const last = shown.findLastIndex((ref) => ticked.has(ref))
  return shown.find((ref, place) => place > last && !ticked.has(ref)) ?? shown.findLast((ref) => !ticked.has(ref))
}
