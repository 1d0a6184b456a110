import type { GroupId } from '@tafelronde/shared/lib/id.ts'
import { type Item, rotationOf } from '@tafelronde/shared/programme/programme.ts'
import type { SharedSession, Timer } from '@tafelronde/shared/sessions/session.ts'

/** What a room sees on its screen. */
export type HallScene =
  | { readonly kind: 'black' | 'code' | 'harvest' | 'plenary' | 'closed' }
  | { readonly kind: 'question'; readonly round: number }
  | { readonly kind: 'talk'; readonly item: Item | undefined }
  | { readonly kind: 'seating' | 'choosing'; readonly round: number }
  | { readonly kind: 'round'; readonly round: number; readonly minutes: number; readonly timer: Timer }
  | { readonly kind: 'break'; readonly timer: Timer }

/** The scene for one room: what the desk chose, or what the day asks for. */
export function hallScene({ programme, phase, shows, lastRound }: SharedSession, group: GroupId): HallScene {
  const chosen = shows[group] ?? 'day'
  if (chosen === 'black' || chosen === 'code') return { kind: chosen }
  if (chosen === 'question') return { kind: 'question', round: roundNow() }
  switch (phase.kind) {
    case 'draft':
    case 'arrival':
      return { kind: 'code' }
    case 'talk':
      return { kind: 'talk', item: programme.items[phase.item] }
    case 'rotation':
      return { kind: rotationOf(programme) === 'free' ? 'choosing' : 'seating', round: phase.to }
    case 'round':
      return {
        kind: 'round',
        round: phase.round,
        minutes: programme.items[phase.item]?.minutes ?? 1,
        timer: phase.timer,
      }
    case 'break':
      return { kind: 'break', timer: phase.timer }
    case 'harvest':
    case 'plenary':
    case 'closed':
      return { kind: phase.kind }
  }

  function roundNow(): number {
    if (phase.kind === 'round') return phase.round
    return phase.kind === 'rotation' ? phase.to : (lastRound ?? 0)
  }
}
