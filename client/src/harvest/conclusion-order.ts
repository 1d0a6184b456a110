import type { Conclusion } from '@tafelronde/shared/harvest/conclusion.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'

/** Before which conclusion one comes to stand that goes a place up or down; undefined where it cannot. */
export function moveTarget(
  conclusions: readonly Pick<Conclusion, 'id'>[],
  id: ConclusionId,
  way: 'up' | 'down',
): ConclusionId | null | undefined {
  const place = conclusions.findIndex((conclusion) => conclusion.id === id)
  if (place === -1) return undefined
  if (way === 'up') return conclusions[place - 1]?.id
  return place === conclusions.length - 1 ? undefined : (conclusions[place + 2]?.id ?? null)
}

/** The number of a conclusion once another has gone into it. */
export function numberWithout(gone: ConclusionId, id: ConclusionId, all: readonly Pick<Conclusion, 'id'>[]): number {
  return all.filter((each) => each.id !== gone).findIndex((each) => each.id === id) + 1
}
