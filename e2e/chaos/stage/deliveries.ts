import { pause } from './pause.ts'
import type { Writer } from './writer.ts'

/** How long it took each word of one to reach another, in milliseconds. */
export async function measureDeliveries(from: Writer, to: Writer, isOver: () => boolean): Promise<readonly number[]> {
  const times: number[] = []
  while (!isOver()) {
    // The notes are full: who writes so much begins another.
    if (!from.hasRoom) {
      await from.layNote()
      await from.line?.until(() => from.hasRoom)
    }
    from.typeAtOnce()
    const began = performance.now()
    const word = from.typed.at(-1)?.word ?? ''
    await to.line?.until(() => to.seen.has(word) || !to.isHere)
    times.push(performance.now() - began)
    if (!to.isHere) return times
    await pause(50)
  }
  return times
}

/** The time within which so many in a hundred were done. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN
}
