import type { Proposal } from '@tafelronde/shared/harvest/proposals/proposal.ts'

/** How one set of proposals differs from another. */
export interface ProposalDifference {
  /** Of the same briefjes as before. */
  readonly same: readonly Proposal[]
  readonly fresh: readonly Proposal[]
  readonly gone: readonly Proposal[]
}

/** Compares by briefjes: a proposal is the same when it is made of the same ones, whatever its words. */
export function compareProposals(before: readonly Proposal[], after: readonly Proposal[]): ProposalDifference {
  const standing = after.filter(({ dismissed }) => !dismissed)
  const [former, next] = [before, standing].map((list) => new Set(list.map(sourcesOf)))
  return {
    same: standing.filter((proposal) => former?.has(sourcesOf(proposal)) === true),
    fresh: standing.filter((proposal) => former?.has(sourcesOf(proposal)) === false),
    gone: before.filter((proposal) => next?.has(sourcesOf(proposal)) === false),
  }
}

function sourcesOf({ sources }: Proposal): string {
  return sources.toSorted().join(' ')
}
