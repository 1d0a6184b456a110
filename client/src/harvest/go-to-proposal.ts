import type { ProposalId } from '@tafelronde/shared/harvest/proposals/proposal.ts'

/** The keyboard goes to a proposal once it is drawn, or to the head of their list where it is gone. */
export function goToProposal(id: ProposalId): void {
  requestAnimationFrame(() => {
    const item = document.querySelector<HTMLElement>(`[data-proposal="${CSS.escape(id)}"] button`)
    const target = item ?? document.getElementById('proposals-heading')
    target?.focus()
  })
}
