import type { GatheredNote } from '@tafelronde/shared/harvest/gather.ts'
import type { Proposal, ProposalId, Proposals } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import type { ThemeId } from '@tafelronde/shared/lib/id.ts'
import { SECOND } from '@tafelronde/shared/lib/clock.ts'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

/** The proposals of a theme as they lie on this screen. */
export interface ShownProposals {
  /** Those that stand, in their order. */
  readonly standing: readonly Proposal[]
  /** Those that somebody put away. */
  readonly away: readonly Proposal[]
  /** The theme was thought over since: there are others, which are shown when one asks for them. */
  readonly hasOthers: boolean
  readonly showOthers: () => void
  /** The next grouping is one that was asked for here: it is shown as soon as it comes. */
  readonly expectOthers: (expected: boolean) => void
  /** Somebody here put it away, which another grouping may not know of. */
  readonly hide: (id: ProposalId) => void
}

/** Nobody has read a line within so long after the board was opened. */
const SETTLES = 8 * SECOND

/** What lies on the screen stays there: notes may join it, but another grouping waits until one asks for it. */
export function useShownProposals(
  theme: ThemeId,
  { proposals, thoughts }: Proposals,
  notes: readonly GatheredNote[],
): ShownProposals {
  const turn = thoughts[theme]?.turn ?? 0
  const own = useMemo(() => proposals.filter((proposal) => proposal.theme === theme), [proposals, theme])
  const last = useRef({ turn, own })
  const isRead = useRef(false)
  const isExpected = useRef(false)
  const [hidden, setHidden] = useState<ReadonlySet<ProposalId>>(new Set())
  const [held, setHeld] = useState<{ readonly own: readonly Proposal[] }>()
  useEffect(() => {
    const settles = setTimeout(() => (isRead.current = true), SETTLES)
    return () => clearTimeout(settles)
  }, [])
  useEffect(() => {
    const former = last.current
    last.current = { turn, own }
    // What nobody could see yet is no change.
    const isSeen = former.own.some(({ dismissed }) => !dismissed) && isRead.current
    if (former.turn === turn) return
    const isAsked = isExpected.current
    isExpected.current = false
    if (isAsked) setHeld(undefined)
    else if (isSeen) setHeld((kept) => kept ?? former)
  }, [turn, own])

  const showOthers = useCallback(() => {
    setHeld(undefined)
    setHidden(new Set())
  }, [])
  const expectOthers = useCallback((expected: boolean) => {
    isExpected.current = expected
  }, [])
  const hide = useCallback((id: ProposalId) => setHidden((former) => new Set([...former, id])), [])
  const shown = useMemo(() => stillOpen(held?.own ?? own, notes), [held, own, notes])
  return useMemo(
    () => ({
      standing: shown.filter(({ id, dismissed }) => !dismissed && !(held !== undefined && hidden.has(id))),
      away: own.filter(({ dismissed }) => dismissed),
      hasOthers: held !== undefined,
      showOthers,
      expectOthers,
      hide,
    }),
    [shown, own, held, hidden, showOthers, expectOthers, hide],
  )
}

/** What was taken over is proposed no more, also before the harvester has thought of it. */
function stillOpen(proposals: readonly Proposal[], notes: readonly GatheredNote[]): readonly Proposal[] {
  const open = new Set(notes.filter(({ place }) => place.kind === 'none').map(({ ref }) => ref))
  return proposals.flatMap((proposal) => {
    const sources = proposal.sources.filter((ref) => open.has(ref))
    if (sources.length === proposal.sources.length) return [proposal]
    return sources.length < 2 ? [] : [{ ...proposal, sources }]
  })
}
