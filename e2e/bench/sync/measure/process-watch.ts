import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

/** Milliseconds of processor time that each thread of a process has used so far, as the operating system counts. */
export interface ProcessorTime {
  readonly all: number
  readonly byThread: ReadonlyMap<string, number>
}

/** What a process holds, in MB: now, and at most since its peak was forgotten. */
export interface Memory {
  readonly resident: number
  readonly peak: number
}

/** A tick of the clock in which /proc counts: it is 100 on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100

/** Reads the processor time of all threads of a process, ended ones included. */
export function readProcessorTime(pid: number): ProcessorTime {
  const byThread = new Map<string, number>()
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const folder = `/proc/${pid}/task/${thread}`
    try {
      const [ran = '0'] = readFileSync(`${folder}/schedstat`, 'utf8').split(' ')
      byThread.set(`${readFileSync(`${folder}/comm`, 'utf8').trim()} ${thread}`, Number(ran) / 1e6)
    } catch {
      // Ended between being listed and being read.
    }
  }
  const running = [...byThread.values()].reduce((sum, time) => sum + time, 0)
  // The threads are counted in nanoseconds, the whole in ticks, but only the whole remembers threads that ended.
  const whole = readTicks(pid)
  return { all: Math.max(running, whole - 1_000 / TICKS_PER_SECOND), byThread }
}

/** Time used between two readings, and by which threads most of it. */
export function processorTimeBetween(before: ProcessorTime, after: ProcessorTime): ProcessorTime {
  const byThread = [...after.byThread].map(([name, time]) => [name, time - (before.byThread.get(name) ?? 0)] as const)
  return {
    all: after.all - before.all,
    byThread: new Map(byThread.filter(([, time]) => time >= 1).toSorted(([, a], [, b]) => b - a)),
  }
}

/** Reads what a process holds. */
export function readMemory(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024
  return { resident: megabytes('VmRSS'), peak: megabytes('VmHWM') }
}

/** From now on the peak of this process is that of what follows; `false` where the system does not let one. */
export function forgetPeak(pid: number): boolean {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
    return true
  } catch {
    return false
  }
}

function readTicks(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the program may hold spaces; what follows its bracket does not.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND) * 1_000
}
