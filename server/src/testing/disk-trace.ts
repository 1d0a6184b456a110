import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

/*
 * What a process says to the operating system, in which order. A process that is killed cannot show what a power cut
 * would take: what it wrote is safe with the system. Only the order of calls shows that the disk was waited for.
 */

/** One call to the operating system; `began` and `ended` are places in the order of everything that was seen. */
export interface SystemCall {
  readonly name: string
  /** What it was about, files as their paths, bytes as text. */
  readonly about: string
  readonly began: number
  /** Absent while it had not come back at the end. */
  readonly ended?: number
  readonly succeeded: boolean
}

/** Something that was written, and the word with which somebody is told that it is kept. */
export interface Promised {
  readonly written: string
  readonly told: string
}

const run = promisify(execFile)

const CALLS = 'write,writev,sendto,sendmsg,pwrite64,pwritev,fdatasync,fsync'

/** Why no calls can be traced here; `undefined` when they can. Root on Debian gets what is missing. */
export async function whyNoTrace(): Promise<string | undefined> {
  const first = await tryStrace()
  if (first === undefined) return undefined
  if (process.getuid?.() !== 0) return first
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'strace']
  await run('apt-get', install, { timeout: 60_000 }).catch(() => undefined)
  return tryStrace()
}

/** Runs a command with all its threads under strace until it ends, and answers the calls that touch files and lines. */
export async function traceCalls(command: readonly string[], folder: string): Promise<readonly SystemCall[]> {
  const file = path.join(folder, 'trace')
  const options = ['-f', '-y', '-qq', '-s', '16384', '-e', 'signal=none', '-e', `trace=${CALLS}`, '-o', file]
  // Node would write what it compiled for the next time: the words that are looked for stand in that too.
  const env = { ...process.env, NODE_COMPILE_CACHE: undefined }
  await run('strace', [...options, ...command], { env, maxBuffer: 64 * 1024 * 1024 })
  return readTrace(await readFile(file, 'latin1'))
}

/**
 * Reads what strace wrote. A call of one thread that another interrupts stands there in two pieces; one that a kill
 * interrupts never comes back, though it may have been heard.
 */
export function readTrace(trace: string): readonly SystemCall[] {
  const calls: SystemCall[] = []
  const open = new Map<string, { readonly place: number; readonly name: string; readonly about: string }>()
  trace.split('\n').forEach((line, place) => {
    const [, thread = '', said = ''] = /^(\d+) +(.*)$/s.exec(line) ?? []
    const unfinished = /^(\w+)\((.*?)(?: <unfinished \.\.\.>(?:\) += \?)?|\) += \?)$/s.exec(said)
    if (unfinished !== null) {
      const [, name = '', about = ''] = unfinished
      open.set(thread, { place, name, about })
      return
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)\) += (-?\d+)/s.exec(said)
    const begun = open.get(thread)
    if (resumed !== null && begun !== undefined) {
      const [, rest = '', result] = resumed
      const { name, about } = begun
      calls.push({ name, about: about + rest, began: begun.place, ended: place, succeeded: Number(result) >= 0 })
      open.delete(thread)
      return
    }
    const [, name, about = '', result] = /^(\w+)\((.*)\) += (-?\d+)/s.exec(said) ?? []
    if (name !== undefined) calls.push({ name, about, began: place, ended: place, succeeded: Number(result) >= 0 })
  })
  for (const { place, name, about } of open.values()) calls.push({ name, about, began: place, succeeded: false })
  return calls.toSorted((a, b) => a.began - b.began)
}

/**
 * What was told although it could still be lost: the disk was not waited for between the writing of it and the telling.
 * What was not told at all is not among them.
 */
export function toldTooEarly(calls: readonly SystemCall[], promises: readonly Promised[]): readonly Promised[] {
  return promises.filter(({ written, told }) => {
    const telling = calls.find(({ name, about }) => !toFile(name) && about.includes(told))
    if (telling === undefined) return false
    const writing = calls.find(({ name, about }) => toFile(name) && about.includes(written))
    if (writing?.ended === undefined) return true
    const file = fileOf(writing)
    const { ended: after } = writing
    return !syncs(calls, file).some(({ began, ended = Infinity }) => began > after && ended < telling.began)
  })
}

/** Every time that the disk was waited for, for files whose path ends so. */
export function syncs(calls: readonly SystemCall[], file: string): readonly SystemCall[] {
  return calls.filter((call) => /^f(?:data)?sync$/.test(call.name) && call.succeeded && fileOf(call).endsWith(file))
}

/** SQLite writes at a place in a file; whoever is told something gets it down a line. */
function toFile(name: string): boolean {
  return name.startsWith('pwrite')
}

function fileOf({ about }: SystemCall): string {
  return /^\d+<([^>]*)>/.exec(about)?.[1] ?? ''
}

async function tryStrace(): Promise<string | undefined> {
  try {
    await run('strace', ['-o', '/dev/null', 'true'])
    return undefined
  } catch (error) {
    const why = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)
    return `The order of writing and telling was not looked at here, because strace does not work: ${why}`
  }
}
