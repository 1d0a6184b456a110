import type { Item, ItemKind, Programme } from '../programme/programme.ts'
import type { Phase, PhaseKind } from './session.ts'

/** A phase that stands somewhere in the draaiboek. */
export type PlacedPhase = Extract<Phase, { item: number }>

/** The place of the item that comes after this phase; past the last item when nothing does. */
export function nextPlace({ items }: Programme, phase: PlacedPhase): number {
  // A draaiboek may begin without an arrival: people still arrive, and its first item is then still to come.
  const arrivesUnplanned = phase.kind === 'arrival' && items[phase.item]?.kind !== 'arrival'
  return arrivesUnplanned ? phase.item : phase.item + 1
}

/** The item that comes after this phase, if any does. */
export function nextItem(programme: Programme, phase: PlacedPhase): Item | undefined {
  return programme.items[nextPlace(programme, phase)]
}

/** The first place of an item of this kind at or after `from`. */
export function findPlace({ items }: Programme, kind: ItemKind, from: number): number | undefined {
  const place = items.findIndex((item, at) => at >= from && item.kind === kind)
  return place === -1 ? undefined : place
}

/** How many rounds come before this place of the draaiboek: the number of the round that stands there. */
export function roundAt({ items }: Programme, place: number): number {
  return items.slice(0, place).filter(({ kind }) => kind === 'round').length
}

/** Whether everyone may read everything in this phase: the harvest has begun, or the day is over. */
export function opensHarvest(programme: Programme, phase: Phase): boolean {
  if (phase.kind === 'draft' || phase.kind === 'arrival') return false
  if (phase.kind === 'closed' || phase.kind === 'harvest' || phase.kind === 'plenary') return true
  const harvest = findPlace(programme, 'harvest', 0)
  return harvest !== undefined && phase.item > harvest
}

/** The phase that "next item" leads to; rounds, harvest and plenary have a move of their own. */
export const nextItemPhase: Readonly<Record<ItemKind, Extract<PhaseKind, 'talk' | 'break'> | undefined>> = {
  arrival: undefined,
  welcome: 'talk',
  case: 'talk',
  agreements: 'talk',
  break: 'break',
  round: undefined,
  harvest: undefined,
  plenary: undefined,
}
