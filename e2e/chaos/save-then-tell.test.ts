import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { type Promised, readTrace, syncs, toldTooEarly, whyNoTrace } from '@tafelronde/server/testing/disk-trace.ts'
import { pause } from './stage/pause.ts'
import { scale } from './stage/scale.ts'
import { Stage, type StageParts } from './stage/stage.ts'
import type { Writer } from './stage/writer.ts'

interface Traced {
  readonly told: readonly Promised[]
  readonly tooEarly: readonly Promised[]
  readonly waits: number
}

/** Looks at every call of the server to the system while one writes and another looks on. */
async function traceServer(words: number, parts: StageParts = {}): Promise<Traced> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-trace-'))
  const file = path.join(folder, 'trace')
  try {
    const told = await writeTraced(words, { ...parts, under: strace(file) })
    const calls = readTrace(await readFile(file, 'latin1'))
    const found = told.filter((promise) => calls.some(({ about }) => about.includes(promise.told)))
    expect(found).toEqual(told)
    return { told, tooEarly: toldTooEarly(calls, told), waits: syncs(calls, '-wal').length }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** As a process beside the server, so that the server is the one that was started. */
function strace(file: string): readonly string[] {
  const calls = 'write,writev,sendto,sendmsg,pwrite64,pwritev,fdatasync,fsync'
  return ['strace', '-D', '-f', '-y', '-s', '16384', '-e', `trace=${calls}`, '-o', file]
}

async function writeTraced(words: number, parts: StageParts): Promise<readonly Promised[]> {
  await using stage = await Stage.open(inject('day'), parts)
  const [ada, ben] = two(stage)
  await stage.gather([ada, ben])
  const promises: Promised[] = []
  for (let number = 0; number < words; number += 1) {
    const laying = number % 3 === 0
    if (laying) await ada.layNote()
    else ada.typeAtOnce()
    await ada.untilKept()
    const { word } = laying ? lastOf(ada.laid) : lastOf(ada.typed)
    while (!ben.seen.has(word)) await pause(1)
    // Another hears of the word itself; its writer only that it is kept.
    promises.push({ written: word, told: word })
    promises.push({ written: word, told: laying ? answerOf(ada.laid.length) : savedFrame(ada.line?.sent ?? 0) })
  }
  const { pid } = stage.server
  await stage.server.kill9()
  const trace = parts.under?.at(-1) ?? ''
  while (!new RegExp(`^${pid} +\\+\\+\\+`, 'm').test(await readFile(trace, 'latin1'))) await pause(10)
  return promises
}

/** The answer to the so-manieth command of a road, as strace writes it; the first question was for the document. */
function answerOf(number: number): string {
  return String.raw`43${number}[{\"ok\":true`
}

/** "The first so many frames are on disk", as strace writes it: 0x82 0x02, 'd', the number, and the end. */
function savedFrame(count: number): string {
  return `\\202\\2d\\${count.toString(8)}"`
}

function two({ writers: [one, other] }: Stage): readonly [Writer, Writer] {
  if (one === undefined || other === undefined) throw new Error('Nobody sits at the table.')
  return [one, other]
}

function lastOf<Of>(all: readonly Of[]): Of {
  const last = all.at(-1)
  if (last === undefined) throw new Error('There is none.')
  return last
}

test('[CH2] the server tells nobody of a word before the disk has said that it is there', async ({ skip, task }) => {
  const missing = await whyNoTrace()
  skip(missing !== undefined, missing)
  const { told, tooEarly, waits } = await traceServer(9)
  task.meta.figure = `${tooEarly.length} of ${told.length} tellings came before the disk; it was waited for ${waits} times`
  expect(tooEarly).toEqual([])
})

test('[CH2] control: synchronous=OFF is caught, and so is telling before saving', async ({ skip, task }) => {
  const missing = await whyNoTrace()
  skip(missing !== undefined, missing)
  const off = await traceServer(3, { without: ['no-sync'] })
  const early = await traceServer(3, { without: ['tell-before-saving'] })
  const figures = [off, early].map(({ told, tooEarly }) => `${tooEarly.length} of ${told.length}`)
  task.meta.figure = `told before the disk: ${figures.join(' with synchronous=OFF, ')} with telling before saving`
  expect(off.tooEarly).toEqual(off.told)
  expect(early.tooEarly).toEqual(early.told)
})

/** How much slower than it is the disk is made, in milliseconds. */
const SLOW = 300

/** How soon after it was written somebody heard of a word on a slow disk, at the earliest. */
async function hearOnSlowDisk(words: number, parts: StageParts = {}): Promise<number> {
  const settings = { CHAOS_DISK_DELAY_MS: String(SLOW) }
  await using stage = await Stage.open(inject('day'), { ...parts, settings })
  const [ada, ben] = two(stage)
  await stage.gather([ada, ben])
  await ada.layNote()
  while (ben.seen.size === 0) await pause(1)
  let soonest = Infinity
  for (let number = 0; number < words; number += 1) {
    const began = performance.now()
    if (number % 2 === 0) ada.typeAtOnce()
    else void ada.layNote()
    const { word } = number % 2 === 0 ? lastOf(ada.typed) : lastOf(ada.laid)
    const isHeard = () => ben.seen.has(word) || ada.written.every(({ isKept }) => isKept)
    while (!isHeard()) await pause(1)
    soonest = Math.min(soonest, performance.now() - began)
    await ada.untilKept()
  }
  return soonest
}

test('[CH6] on a slow disk nobody hears of a word before it is there', async ({ task }) => {
  const soonest = await hearOnSlowDisk(scale(4, 20))
  task.meta.figure = `heard after ${Math.round(soonest)} ms at the earliest, where the disk takes ${SLOW} ms longer`
  expect(soonest).toBeGreaterThanOrEqual(SLOW)
})

test('[CH6] control: on a slow disk telling before saving is caught', async ({ task }) => {
  const soonest = await hearOnSlowDisk(2, { without: ['tell-before-saving'] })
  task.meta.figure = `heard after ${Math.round(soonest)} ms at the earliest`
  expect(soonest).toBeLessThan(SLOW)
})
