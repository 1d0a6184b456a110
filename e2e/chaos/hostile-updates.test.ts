import * as fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { RawLine, step2, updateFrame } from '@tafelronde/server/testing/raw-line.ts'
import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { noteField, paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import { anyMutation, anyUpdate, mutate } from '@tafelronde/shared/notes/testing/any-drawn-update.ts'
import { drawUpdate } from '@tafelronde/shared/notes/testing/draw-update.ts'
import { heavyFrames } from '@tafelronde/shared/notes/testing/heavy-frames.ts'
import { type Pointing, resolveSketch } from '@tafelronde/shared/notes/testing/sketch-update.ts'
import { bound } from './stage/bound.ts'
import { contentOf } from './stage/content-of.ts'
import { shoot, type Target, together } from './stage/one-shot.ts'
import { scale } from './stage/scale.ts'
import { Stage, type StageParts } from './stage/stage.ts'

/** What the costliest single frame may cost, in milliseconds of processor time. */
const COSTLIEST = 50

/** What is sent on one line. */
type Frames = readonly Uint8Array[]

/** A change as it comes in mid-typing: after the answer to what the server asks, with nothing in it. */
function asUpdate(update: Uint8Array): Frames {
  return [step2(Uint8Array.of(0, 0)), updateFrame(update)]
}

interface Attacked {
  /** What came of the updates: how many lines were closed with which code, and how many called saved or not answered. */
  readonly tally: ReadonlyMap<string, number>
  /** The same on disk before and after, and the same paper. */
  readonly isUntouched: boolean
  readonly isAlive: boolean
  readonly costliest: number
  readonly faults: readonly string[]
  /** Whether the desk could write on that very paper afterwards. */
  readonly canWrite: boolean
}

/** Somebody who knows Yjs attacks a paper that is only read by now: nothing of it may change in any way. */
async function attack(shots: (pointing: Pointing) => Iterable<Frames>, parts: StageParts = {}): Promise<Attacked> {
  const without = ['forgive-everything', 'no-limits', 'think-nothing', ...(parts.without ?? [])]
  await using stage = await Stage.open(inject('day'), { ...parts, without })
  const { server, writers } = stage
  const { pid } = server
  await stage.begin()
  await Promise.all(writers.map((writer) => writer.typeWord()))
  await Promise.all(writers.map((writer) => writer.untilKept()))
  for (const writer of writers) writer.leave()
  await stage.moveRoom(({ phase }) => phase.kind === 'rotation')
  // Letters of the last moment would still be taken.
  await stage.measure({ kind: 'turn-clock', by: MINUTE })
  const { pointing, target } = await aim(stage)
  const before = await contentOf(stage.folder)
  const words = await stage.readWordsOf(0)
  await stage.measure()

  const tally = new Map<string, number>()
  await together(shots(pointing), 12, async (frames) => {
    const shot = await shoot(target, ...frames)
    const what = shot.kind === 'closed' ? `${shot.code} ${shot.why}` : shot.kind
    tally.set(what, (tally.get(what) ?? 0) + 1)
  })

  const isAlive = server.ended === undefined && server.pid === pid
  const costliest = isAlive ? (await stage.measure()).frame : Infinity
  const faults = server.said
    .join('')
    .split('\n')
    .filter((line) => /"level":[56]0/.test(line))
  const isSame = isAlive && (await contentOf(stage.folder)) === before
  // What was spoiled may answer nobody any more.
  if (!isSame) return { tally, isUntouched: false, isAlive, costliest, faults, canWrite: false }
  const isUntouched = JSON.stringify([...(await stage.readWordsOf(0))]) === JSON.stringify([...words])
  return { tally, isUntouched, isAlive, costliest, faults, canWrite: await deskCanWrite(stage) }
}

interface Aim {
  readonly pointing: Pointing
  readonly target: Target
}

/** A replica of the paper to point into, and ids that were issued to the attacker for it. */
async function aim(stage: Stage): Promise<Aim> {
  const { seated } = stage.day
  const [badge] = seated
  const [writer] = stage.writers
  if (badge === undefined || writer === undefined) throw new Error('Nobody sits at the table.')
  const path = `/sync/${stage.paper}?door=person&epoch=0`
  const target = { url: stage.url, cookies: badge.cookies, path }
  const line = await RawLine.open(stage.url, path, { cookie: badge.cookies })
  await line.sync()
  // Without a gate it would be told what breaks its document, which is only pointed into from here on.
  await line[Symbol.asyncDispose]()
  const { document } = line
  const texts = readPaper(document).notes.flatMap(({ id }) => paperTexts.find(document, noteField(id)) ?? [])
  const live = await stage.live(badge)
  const opened = await live.document(stage.paper)
  live.close()
  if (typeof opened === 'string') throw new Error(opened)
  const others = [...document.store.clients.keys()]
  return { pointing: { document, texts, ids: [...opened.clientIds, ...others] }, target }
}

function* drawFrames(count: number, seed: number, pointing: Pointing): Generator<Frames> {
  const some = fc.tuple(
    anyUpdate,
    fc.oneof(fc.constant([]), fc.array(anyMutation, { minLength: 1, maxLength: 3 })),
    fc.boolean(),
  )
  const AT_ONCE = 500
  for (let drawn = 0; drawn < count; drawn += AT_ONCE) {
    const numRuns = Math.min(AT_ONCE, count - drawn)
    for (const [sketch, mutations, isAnswer] of fc.sample(some, { seed: seed + drawn, numRuns })) {
      const update = mutate(drawUpdate(resolveSketch(sketch, pointing)), mutations)
      yield isAnswer ? [step2(update)] : asUpdate(update)
    }
  }
}

/** Those that were made to cost as much as they can. */
function* drawHeavyFrames(): Generator<Frames> {
  for (const { make } of heavyFrames) yield asUpdate(make().frame)
}

async function deskCanWrite(stage: Stage): Promise<boolean> {
  const desk = stage.writer(stage.day.desk, 'y', { door: 'desk' })
  await stage.gather([desk])
  const typed = await desk.typeWord()
  await desk.untilKept()
  desk.leave()
  return typed
}

function figureOf({ tally, isUntouched, costliest }: Attacked): string {
  const answers = [...tally].map(([what, times]) => `${times} × ${what}`).join(', ')
  return `${answers}; ${isUntouched ? 'nothing' : 'something'} changed; costliest frame ${costliest.toFixed(1)} ms`
}

test('[CH17] whatever update somebody who knows Yjs sends, nothing breaks, nothing changes, and none costs much', async ({
  task,
}) => {
  const attacked = await attack(function* shots(pointing) {
    yield* drawHeavyFrames()
    yield* drawFrames(scale(1_000, 20_000), scale(2023, 1), pointing)
  })
  task.meta.figure = figureOf(attacked)
  const { isAlive, isUntouched, costliest, faults, canWrite } = attacked
  expect({ isAlive, isUntouched, canWrite, faults }).toEqual({
    isAlive: true,
    isUntouched: true,
    canWrite: true,
    faults: [],
  })
  expect(costliest).toBeLessThanOrEqual(bound(COSTLIEST))
})

test('[CH17] control: a server without a gate is caught', async ({ task }) => {
  const attacked = await attack((pointing) => drawFrames(40, 2023, pointing), { without: ['no-gate'] })
  task.meta.figure = `${attacked.isAlive ? figureOf(attacked) : 'the server ended'}`
  expect(attacked.isAlive && attacked.isUntouched).toBe(false)
})

test('[CH17] control: a server that takes long over a frame is caught', async ({ task }) => {
  const { costliest } = await attack((pointing) => drawFrames(40, 2023, pointing), { without: ['slow-to-read'] })
  task.meta.figure = `costliest frame ${costliest.toFixed(1)} ms`
  expect(costliest).toBeGreaterThan(COSTLIEST)
})
