import { countsOn, type Support } from '@tafelronde/shared/programme/support.ts'

/** What people will notice of another way of weighing: the keys of its sentences. */
export function listConsequences(before: Support, after: Support) {
  const places = ['notes', 'conclusions'] as const
  const isNew = places.some((place) => !countsOn(before.dots, place) && countsOn(after.dots, place))
  const isGone = places.some((place) => countsOn(before.dots, place) && !countsOn(after.dots, place))
  const stays = before.dots !== 'none' && after.dots !== 'none'
  return [
    ...(isNew ? (['desk.support.on'] as const) : []),
    ...(isGone ? (['desk.support.place-off'] as const) : []),
    ...(stays && after.each < before.each ? (['desk.support.fewer'] as const) : []),
    ...(stays && after.each > before.each ? (['desk.support.more'] as const) : []),
    ...(after.opinions && !before.opinions ? (['desk.support.asked'] as const) : []),
    ...(before.opinions && !after.opinions ? (['desk.support.opinions-off'] as const) : []),
  ]
}
