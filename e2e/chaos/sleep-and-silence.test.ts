import { describe, inject, test } from 'vitest'
import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { LossyLine } from '../support/lossy-line.ts'
import { findLost, findNotOnce } from './stage/find-lost.ts'
import { pause } from './stage/pause.ts'
import { scale } from './stage/scale.ts'
import { startSleeper } from './stage/start-sleeper.ts'
import { Stage, type StageParts } from './stage/stage.ts'
import type { Writer } from './stage/writer.ts'

/** Milliseconds between the letters of a fast typist. */
const FAST = 66

/** How long a server may go on talking to nobody. */
const LETS_GO_WITHIN = 25_000

/** So long that the server has let go of whoever sleeps. */
const LONG_SLEEP = 22_000

/** Milliseconds until the server lets go of a line on which everything is lost; `undefined` when it does not. */
async function loseEverything(parts: StageParts = {}): Promise<number | undefined> {
  await using stage = await Stage.open(inject('day'), parts)
  await using line = await LossyLine.open(stage.server.port)
  const [badge] = stage.day.seated
  if (badge === undefined) throw new Error('Nobody sits at the table.')
  const ada = stage.writer(badge, 'a', { port: line.port })
  await stage.gather([ada])
  const held = line.heldByServer
  const began = performance.now()
  line.swallow()
  while (line.heldByServer === held && performance.now() - began < LETS_GO_WITHIN) await pause(50)
  const took = performance.now() - began
  ada.leave()
  return line.heldByServer < held ? took : undefined
}

interface Slept {
  readonly written: number
  readonly notOnce: number
  readonly lost: number
  readonly codes: ReadonlySet<number>
  /** Milliseconds from waking until everything is kept. */
  readonly recovered: number
}

/** How long a control waits for those who were sent away. */
const PATIENCE = 15_000

/** The server is stopped for a while, as on a laptop that is closed, while everyone goes on typing. */
async function letServerSleep(milliseconds: number, parts: StageParts = {}): Promise<Slept> {
  await using stage = await Stage.open(inject('day'), parts)
  const { server, writers } = stage
  await stage.begin()
  let isOver = false
  const going = writers.flatMap((writer) => [writer.write(() => isOver, FAST), writer.stay(() => isOver)])
  await pause(1_000)
  server.signal('SIGSTOP')
  await pause(milliseconds)
  server.signal('SIGCONT')
  const woke = performance.now()
  await pause(500)
  isOver = true
  // Whoever was sent away by a server without patience may wait long to come back.
  if (parts.without !== undefined) await Promise.race([Promise.all(going), pause(PATIENCE)])
  else await Promise.all(going)
  if (parts.without === undefined) await Promise.all(writers.map((writer) => writer.untilKept()))
  return { ...(await resultOf(stage, writers)), recovered: performance.now() - woke }
}

async function resultOf(stage: Stage, writers: readonly Writer[]): Promise<Omit<Slept, 'recovered'>> {
  const there = await stage.readWords()
  const lost = findLost(writers, there)
  return {
    written: writers.reduce((sum, { written }) => sum + written.length, 0),
    notOnce: findNotOnce(writers, there).length,
    lost: lost.kept.length + lost.seen.length,
    codes: new Set(writers.flatMap(({ codes }) => codes)),
  }
}

describe.concurrent('time passes', () => {
  test('[CH8] the server lets go of a line on which everything is lost', async ({ task, expect }) => {
    const took = await loseEverything()
    task.meta.figure = `let go after ${((took ?? Number.NaN) / 1_000).toFixed(1)} s`
    expect(took).toBeDefined()
  })

  test('[CH8] control: a server that never lets go is caught', async ({ task, expect }) => {
    const took = await loseEverything({ without: ['never-let-go'] })
    task.meta.figure = `still talking to nobody after ${LETS_GO_WITHIN / 1_000} s`
    expect(took).toBeUndefined()
  })

  test('[CH9] a server that slept loses nothing and cuts nobody, and every word stands there once', async ({
    task,
    expect,
  }) => {
    const seconds = scale(14, 20)
    const { written, notOnce, lost, codes, recovered } = await letServerSleep(seconds * 1_000)
    task.meta.figure = `slept ${seconds} s; ${written} words, ${notOnce} not there exactly once, ${lost} gone; all kept ${Math.round(recovered)} ms after waking`
    expect(notOnce + lost).toBe(0)
    expect([...codes].filter((code) => code !== 1006)).toEqual([])
  })

  test('[CH9] control: a server that has no patience with what comes at once is caught', async ({ task, expect }) => {
    const { codes } = await letServerSleep(3_000, { without: ['no-patience-with-bursts'] })
    task.meta.figure = `lines closed with: ${[...codes].join()}`
    expect(codes).toContain(syncClose.flood)
  })

  test('[CH10] a browser that slept goes on where it was, and nobody waited for it', async ({ task, expect }) => {
    const { words, missing, meanwhile, others } = await letBrowserSleep()
    task.meta.figure = `slept ${LONG_SLEEP / 1_000} s; of its ${words} words ${missing} are not there exactly once, of the ${others.written} of others ${others.notOnce}`
    expect(words).toBeGreaterThan(2)
    expect(missing + others.notOnce + others.lost).toBe(0)
    expect(meanwhile).toEqual([])
  })

  test('[CH10] control: a server that takes nothing of what is brought is caught', async ({ task, expect }) => {
    const { words, missing } = await letBrowserSleep({ without: ['ignore-what-is-brought'] })
    task.meta.figure = `of its ${words} words ${missing} are not there`
    expect(missing).toBeGreaterThan(0)
  })

  test('[CH11] a clock that is a day wrong, either way, loses nothing and cuts nobody', async ({ task, expect }) => {
    const { written, notOnce, lost, codes } = await turnClock()
    task.meta.figure = `${written} words, ${notOnce} not there exactly once, ${lost} gone; lines closed with: ${[...codes].join() || 'none'}`
    expect(notOnce + lost).toBe(0)
    expect(codes.size).toBe(0)
  })

  test('[CH11] control: a server that counts what one may send by the clock is caught', async ({ task, expect }) => {
    const { codes } = await turnClock({ without: ['budget-by-the-clock'] })
    task.meta.figure = `lines closed with: ${[...codes].join()}`
    expect(codes).toContain(syncClose.flood)
  })
})

interface BrowserSlept {
  /** What the one who slept wrote, and how much of it is not there exactly once. */
  readonly words: number
  readonly missing: number
  /** The codes with which lines of others were closed meanwhile. */
  readonly meanwhile: readonly number[]
  readonly others: Omit<Slept, 'recovered'>
}

/** One of those at the table is stopped in the middle of a word, long enough for its line to be given up. */
async function letBrowserSleep(parts: StageParts = {}): Promise<BrowserSlept> {
  await using stage = await Stage.open(inject('day'), parts)
  const [first] = stage.day.seated
  const writers = stage.writers.slice(1)
  if (first === undefined) throw new Error('Nobody sits at the table.')
  await stage.begin(writers)
  const sleeper = await startSleeper(stage, first)
  let isOver = false
  const going = writers.flatMap((writer) => [writer.write(() => isOver, FAST), writer.stay(() => isOver)])
  await pause(1_000)
  sleeper.stop()
  await pause(LONG_SLEEP)
  const meanwhile = writers.flatMap(({ codes }) => codes)
  sleeper.goOn()
  await pause(500)
  isOver = true
  await Promise.all(going)
  await Promise.all(writers.map((writer) => writer.untilKept()))
  const words = await sleeper.finish()
  const there = await stage.readWords()
  const missing = words.filter((word) => there.get(word) !== 1)
  const others = await resultOf(stage, writers)
  return { words: words.length, missing: missing.length, meanwhile, others }
}

/** The server's clock jumps a day ahead, two days back, and a day ahead again, while people write. */
async function turnClock(parts: StageParts = {}): Promise<Omit<Slept, 'recovered'>> {
  await using stage = await Stage.open(inject('day'), parts)
  const { writers } = stage
  await stage.begin()
  let isOver = false
  const going = writers.map((writer) => writer.write(() => isOver, FAST))
  for (const hours of [24, -48, 24]) {
    await pause(scale(700, 12_500))
    await stage.measure({ kind: 'turn-clock', by: hours * 60 * MINUTE })
  }
  await pause(scale(700, 12_500))
  isOver = true
  await Promise.all(going)
  if (parts.without === undefined) await Promise.all(writers.map((writer) => writer.untilKept()))
  return await resultOf(stage, writers)
}
