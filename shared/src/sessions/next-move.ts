import type { Item } from '../programme/programme.ts'
import type { Seating } from '../rotation/seating.ts'
import { nextItemPhase, nextPlace, roundAt } from './places.ts'
import { lastBegunRound, type SharedSession } from './session.ts'

/** The one next action for the desk, with what its button must name. */
export type NextMove =
  | { readonly kind: 'open-arrival' | 'make-seating' | 'show-seating' | 'begin-harvest' | 'begin-plenary' | 'close' }
  | { readonly kind: 'next-item'; readonly item: Item }
  | { readonly kind: 'open-round' | 'change-tables'; readonly round: number }
  | { readonly kind: 'none' }

/** Which command the draaiboek asks for now. Other moves may be allowed as well; this one always is. */
export function nextMove(session: SharedSession & { readonly made?: readonly Seating[] }): NextMove {
  const { programme, phase } = session
  if (phase.kind === 'draft') return { kind: 'open-arrival' }
  if (phase.kind === 'closed') return { kind: 'none' }
  if (phase.kind === 'rotation') return { kind: 'open-round', round: phase.to }
  const place = nextPlace(programme, phase)
  const item = programme.items[place]
  if (item === undefined) return { kind: 'close' }
  if (nextItemPhase[item.kind] !== undefined) return { kind: 'next-item', item }
  if (item.kind === 'harvest') return { kind: 'begin-harvest' }
  if (item.kind === 'plenary') return { kind: 'begin-plenary' }
  if (item.kind !== 'round') return { kind: 'close' }
  if (lastBegunRound(session) !== undefined) return { kind: 'change-tables', round: roundAt(programme, place) }
  return { kind: session.made === undefined ? 'make-seating' : 'show-seating' }
}
