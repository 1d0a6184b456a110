import { execFile } from 'node:child_process'
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'
import { newId } from '@tafelronde/server/auth/new-token.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { findLost } from './stage/find-lost.ts'
import { lookOver } from './stage/look-over.ts'
import { pause } from './stage/pause.ts'
import { scale } from './stage/scale.ts'
import { Stage, type StageParts } from './stage/stage.ts'
import type { Writer } from './stage/writer.ts'

const run = promisify(execFile)

/** A disk of its own with so many megabytes, mounted here. */
const SIZE = 8

async function mountDisk(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-disk-'))
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}m`, 'tafelronde', folder])
  } catch (fault) {
    await rm(folder, { recursive: true })
    throw fault
  }
  return folder
}

async function unmountDisk(folder: string): Promise<void> {
  await run('umount', [folder])
  await rm(folder, { recursive: true })
}

/** Why no disk can be mounted here, if so. */
async function whyNoDisk(): Promise<string | undefined> {
  try {
    await unmountDisk(await mountDisk())
    return undefined
  } catch (fault) {
    return `A full disk was not tried here, because none can be mounted: ${String(fault).split('\n', 1)[0]}`
  }
}

interface Filled {
  /** What the desk, the monitor and the writers were told while there was no room. */
  readonly told: { readonly ready: number; readonly desk: string; readonly codes: ReadonlySet<number> }
  /** How many words could be read meanwhile. */
  readonly read: number
  readonly written: number
  readonly lost: number
  readonly isSameProcess: boolean
  readonly verdict: string
}

async function fillDisk(parts: StageParts = {}): Promise<Filled> {
  const disk = await mountDisk()
  try {
    return await fill(disk, parts)
  } finally {
    await unmountDisk(disk)
  }
}

async function fill(disk: string, parts: StageParts): Promise<Filled> {
  await using stage = await Stage.open(inject('day'), { ...parts, folder: disk })
  const { server, writers } = stage
  const { pid } = server
  await stage.begin()
  let isOver = false
  const going = writers.flatMap((writer) => [writer.write(() => isOver), writer.stay(() => isOver)])
  await using desk = await stage.desk()
  await pause(1_000)
  const before = await stage.readWords()
  const ballast = path.join(disk, 'ballast')
  await fillUp(ballast, disk)
  await somebodyIsRefused(writers, parts)
  await pause(scale(1_500, 20_000))
  const ready = await untilNotReady(stage.url, parts)
  const read = [...(await stage.readWordsOf(0)).keys()].filter((word) => before.has(word)).length
  const note = { kind: 'lay-note', note: newId<'note'>(), text: 'Zorg dichtbij huis' } as const
  const asked = await desk.paper(stage.day.table, 0, note)
  const codes = new Set(writers.flatMap((writer) => writer.codes))
  await rm(ballast)
  isOver = true
  await Promise.all(going)
  if (parts.without === undefined) await Promise.all(writers.map((writer) => writer.untilKept()))
  const there = await stage.readWords()
  const isSameProcess = server.pid === pid && server.ended === undefined
  await server.stop()
  const lost = findLost(writers, there)
  return {
    told: { ready, desk: asked, codes },
    read: before.size === 0 ? 0 : read / before.size,
    written: writers.reduce((sum, writer) => sum + writer.written.length, 0),
    lost: lost.kept.length + lost.seen.length,
    isSameProcess,
    verdict: lookOver(disk),
  }
}

/** The server takes some of the room at the same time, so that there may be less than it seemed. */
async function fillUp(ballast: string, disk: string): Promise<void> {
  const { bavail, bsize } = await statfs(disk)
  await writeFile(ballast, Buffer.alloc(bavail * bsize)).catch((fault: unknown) => {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOSPC')) throw fault
  })
}

/** A log has some room of its own: it takes a while before nothing can be written. */
async function somebodyIsRefused(writers: readonly Writer[], { without }: StageParts): Promise<void> {
  const isRefused = ({ refusals, codes }: Writer) => refusals.length > 0 || codes.length > 0
  for (let tries = 0; tries < 200 && !writers.some(isRefused); tries += 1) {
    if (without !== undefined && tries > 20) return
    await pause(100)
  }
}

/** What the monitor is told. Where a large write found no room a small one may still do, until that is gone too. */
async function untilNotReady(url: string, { without }: StageParts): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    const { status } = await fetch(`${url}/readyz`)
    if (status !== 200 || tries === 100 || without !== undefined) return status
    await pause(100)
  }
}

const why = await whyNoDisk()

test('[CH3] on a full disk one is told, can read, loses nothing, and goes on as soon as there is room', async ({
  skip,
  task,
}) => {
  skip(why !== undefined, why)
  const { told, read, written, lost, isSameProcess, verdict } = await fillDisk()
  task.meta.figure = `${lost} of ${written} words gone; commands: ${told.desk}, lines: ${[...told.codes].join()}, /readyz: ${told.ready}; integrity: ${verdict}`
  expect(lost).toBe(0)
  expect(read).toBe(1)
  expect(told.ready).toBe(503)
  expect(told.desk).toBe('storage-full')
  expect(told.codes).toEqual(new Set([syncClose.comeBack]))
  expect(isSameProcess).toBe(true)
  expect(verdict).toBe('ok')
})

test('[CH3] control: a server that does not say that the disk is full is caught', async ({ skip, task }) => {
  skip(why !== undefined, why)
  const { lost, written } = await fillDisk({ without: ['swallow-faults'] })
  task.meta.figure = `${lost} of ${written} words gone`
  expect(lost).toBeGreaterThan(0)
})
