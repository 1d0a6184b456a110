import type { Writer } from './writer.ts'

/** What somebody may count on, and is not there. */
export interface Lost {
  /** Words that the server said were kept. */
  readonly kept: readonly string[]
  /** Words that somebody else had seen. */
  readonly seen: readonly string[]
}

/** What of all that was written is not there, though its writer was told that it is kept, or somebody else saw it. */
export function findLost(writers: readonly Writer[], there: ReadonlyMap<string, number>): Lost {
  const isGone = (word: string) => !there.has(word)
  const kept = writers.flatMap(({ written }) => written.filter(({ isKept }) => isKept).map(({ word }) => word))
  const seen = new Set(writers.flatMap(({ seenOfOthers }) => seenOfOthers))
  return { kept: kept.filter(isGone), seen: [...seen].filter(isGone) }
}

/** What of all that was written does not stand there exactly once. */
export function findNotOnce(writers: readonly Writer[], there: ReadonlyMap<string, number>): readonly string[] {
  return writers.flatMap(({ written }) => written.map(({ word }) => word)).filter((word) => there.get(word) !== 1)
}
