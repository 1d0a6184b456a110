import { expect, inject, test } from 'vitest'
import type { Phase } from '@tafelronde/shared/sessions/session.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { findLost, findNotOnce } from './stage/find-lost.ts'
import { pause } from './stage/pause.ts'
import { scale } from './stage/scale.ts'
import { Stage, type StageParts } from './stage/stage.ts'
import type { Writer } from './stage/writer.ts'

/** How long a server that is told to end may take for it, in milliseconds. */
const ENDS_WITHIN = 10_000

interface Restarted {
  readonly lost: number
  readonly notOnce: number
  readonly written: number
  /** The longest that it took to end in good order, and until everyone was back. */
  readonly slowestEnd: number
  readonly slowestReturn: number
  /** With what lines were closed by a server that ended in good order. */
  readonly goodbyes: ReadonlySet<number>
  /** The phases that were found after each start. */
  readonly phases: readonly Phase[]
}

/** Ends the server in mid-round while everyone writes, in turn by its operator and by a power cut, and starts it again. */
async function restart(times: number, parts: StageParts = {}): Promise<Restarted> {
  await using stage = await Stage.open(inject('day'), parts)
  const { server, writers } = stage
  const phases: Phase[] = []
  const goodbyes = new Set<number>()
  let [lost, slowestEnd, slowestReturn] = [0, 0, 0]
  await stage.begin()
  for (let time = 0; time < times; time += 1) {
    const writing = writers.map((writer) => writer.write(() => server.ended !== undefined, 10))
    await pause(300 + ((time * 53) % 300))
    const began = performance.now()
    if (time % 2 === 0) {
      const closed = codesOf(writers)
      await server.stop()
      slowestEnd = Math.max(slowestEnd, performance.now() - began)
      for (const code of await closed) goodbyes.add(code)
    } else await server.kill9()
    await Promise.all(writing)
    await server.startAgain()
    const { kept, seen } = findLost(writers, await stage.readWords())
    lost += kept.length + seen.length
    phases.push((await stage.moveRoom(() => true)).phase)
    const returning = performance.now()
    await stage.gather()
    slowestReturn = Math.max(slowestReturn, performance.now() - returning)
  }
  if (parts.without === undefined) await Promise.all(writers.map((writer) => writer.untilKept()))
  const notOnce = findNotOnce(writers, await stage.readWords()).length
  const written = writers.reduce((sum, writer) => sum + writer.written.length, 0)
  return { lost, notOnce, written, slowestEnd, slowestReturn, goodbyes, phases }
}

function codesOf(writers: readonly Writer[]): Promise<readonly number[]> {
  return Promise.all(writers.flatMap(({ line }) => (line === undefined ? [] : [line.code()])))
}

test('[CH15] a server that ends in mid-round, however often and in whatever way, loses nothing, and everyone is back', async ({
  task,
}) => {
  const times = scale(3, 30)
  const { lost, notOnce, written, slowestEnd, slowestReturn, goodbyes, phases } = await restart(times)
  task.meta.figure = `${times} restarts: ${lost} gone, ${notOnce} of ${written} words not there exactly once; ended within ${Math.round(slowestEnd)} ms with ${[...goodbyes].join()}, everyone back ${Math.round(slowestReturn)} ms after coming`
  expect(lost + notOnce).toBe(0)
  expect(slowestEnd).toBeLessThan(ENDS_WITHIN)
  expect(goodbyes).toEqual(new Set([syncClose.comeBack]))
  expect(new Set(phases.map((phase) => JSON.stringify(phase))).size).toBe(1)
  expect(phases[0]?.kind).toBe('round')
})

test('[CH15] control: a server that tells before it saves is caught, also when it ends in good order', async ({
  task,
}) => {
  const { lost } = await restart(1, { without: ['tell-before-saving'] })
  task.meta.figure = `${lost} gone in one restart in good order`
  expect(lost).toBeGreaterThan(0)
})
