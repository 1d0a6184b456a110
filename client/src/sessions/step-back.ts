import { lastBegunRound, type SharedSession } from '@tafelronde/shared/sessions/session.ts'

/** What stands on the way back: the round it leads to, the break, or only that it leads back. */
export type WayBack =
  | { readonly kind: 'round'; readonly round: number }
  | { readonly kind: 'break' | 'rotation' | 'plain' }

/** Where one step back leads, as far as a screen can tell from where the session stands. */
export function wayBack(session: SharedSession): WayBack {
  const { phase, programme } = session
  if (phase.kind === 'round') return { kind: 'rotation' }
  if (phase.kind === 'draft' || phase.kind === 'arrival' || phase.kind === 'closed') return { kind: 'plain' }
  const before = programme.items[phase.item - 1]?.kind
  const round = lastBegunRound(session)
  if (before === 'round' && round !== undefined) return { kind: 'round', round }
  return { kind: before === 'break' ? 'break' : 'plain' }
}
