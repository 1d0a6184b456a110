import { expect, inject, test } from 'vitest'
import { findLost, type Lost } from './stage/find-lost.ts'
import { pause } from './stage/pause.ts'
import { scale } from './stage/scale.ts'
import { Stage, type StageParts } from './stage/stage.ts'

interface Killed {
  readonly kills: number
  readonly written: number
  readonly kept: number
  readonly lost: readonly Lost[]
}

/** Kills the server again and again while everyone at a table writes, and looks each time whether something is gone. */
async function killWhileWriting(kills: number, parts: StageParts = {}): Promise<Killed> {
  await using stage = await Stage.open(inject('day'), parts)
  const { server, writers } = stage
  const lost: Lost[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    await stage.gather()
    if (kill === 0) await writers[0]?.layNote()
    const writing = Promise.all(writers.map((writer) => writer.write(() => server.ended !== undefined)))
    // Every time at another moment of a write.
    await pause(250 + ((kill * 37) % 200))
    await server.kill9()
    await writing
    await server.startAgain()
    // Before anybody comes back with what they have themselves.
    lost.push(findLost(writers, await stage.readWords()))
  }
  const all = writers.flatMap(({ written }) => written)
  return { kills, written: all.length, kept: all.filter(({ isKept }) => isKept).length, lost }
}

function countLost(lost: readonly Lost[]): number {
  return lost.reduce((sum, { kept, seen }) => sum + kept.length + seen.length, 0)
}

test('[CH1] nothing that was called saved, or that another had seen, is gone after kill -9 in mid-writing', async ({
  task,
}) => {
  const { kills, written, kept, lost } = await killWhileWriting(scale(4, 200))
  task.meta.figure = `${countLost(lost)} gone in ${kills} kills; ${kept} of ${written} words were kept by then`
  expect(countLost(lost)).toBe(0)
  expect(kept).toBeGreaterThan(kills * 10)
})

test('[CH1] control: a server that tells before it saves is caught', async ({ task }) => {
  const { kills, lost } = await killWhileWriting(2, { without: ['tell-before-saving'] })
  task.meta.figure = `${countLost(lost)} gone in ${kills} kills`
  expect(countLost(lost)).toBeGreaterThan(0)
})
