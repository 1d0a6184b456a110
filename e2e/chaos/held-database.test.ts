import { expect, inject, test } from 'vitest'
import { bound } from './stage/bound.ts'
import { findLost } from './stage/find-lost.ts'
import { holdDatabase } from './stage/hold-database.ts'
import { pause } from './stage/pause.ts'
import { scale } from './stage/scale.ts'
import { Stage, type StageParts } from './stage/stage.ts'
import type { Writer } from './stage/writer.ts'

interface Held {
  /** The longest that the server's event loop stood still, in milliseconds. */
  readonly stall: number
  /** Words that were told to somebody while nothing could be written. */
  readonly toldMeanwhile: number
  readonly written: number
  readonly kept: number
  readonly lost: number
}

/** The stall that nobody notices. */
const STALL = 100

async function holdWhileWriting(milliseconds: number, parts: StageParts = {}): Promise<Held> {
  await using stage = await Stage.open(inject('day'), parts)
  const { writers } = stage
  await stage.begin()
  let isOver = false
  const writing = Promise.all(writers.map((writer) => writer.write(() => isOver, 20)))
  await pause(300)
  await stage.measure()
  const letGo = await holdDatabase(stage.folder)
  // What was committed before that may still be on its way.
  await pause(200)
  const before = countTellings(writers)
  await pause(milliseconds)
  const toldMeanwhile = countTellings(writers) - before
  await letGo()
  const { stall } = await stage.measure()
  isOver = true
  await writing
  await Promise.all(writers.map((writer) => writer.untilKept()))
  const lost = findLost(writers, await stage.readWords())
  const written = writers.flatMap((writer) => writer.written)
  return {
    stall,
    toldMeanwhile,
    written: written.length,
    kept: written.filter(({ isKept }) => isKept).length,
    lost: lost.kept.length + lost.seen.length,
  }
}

/** How many tellings there were: of words that are kept, and of what others wrote. */
function countTellings(writers: readonly Writer[]): number {
  const toldTo = ({ written, seenOfOthers }: Writer) =>
    written.filter(({ isKept }) => isKept).length + seenOfOthers.length
  return writers.reduce((sum, writer) => sum + toldTo(writer), 0)
}

test('[CH4] while another process holds the database nobody waits but who writes, and all of it is saved afterwards', async ({
  task,
}) => {
  const seconds = scale(3, 30)
  const { stall, toldMeanwhile, written, kept, lost } = await holdWhileWriting(seconds * 1_000)
  task.meta.figure = `held for ${seconds} s: the event loop stood still for ${Math.round(stall)} ms at most; told meanwhile: ${toldMeanwhile}; ${kept} of ${written} words kept afterwards, ${lost} gone`
  expect(stall).toBeLessThanOrEqual(bound(STALL))
  expect(toldMeanwhile).toBe(0)
  expect(kept).toBe(written)
  expect(lost).toBe(0)
})

test('[CH4] control: a server that waits for the database in its main thread is caught', async ({ task }) => {
  const { stall } = await holdWhileWriting(3_000, { without: ['database-in-main-thread'] })
  task.meta.figure = `the event loop stood still for ${Math.round(stall)} ms at most`
  expect(stall).toBeGreaterThan(bound(STALL))
})
