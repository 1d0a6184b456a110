import type { Count, Crowd } from '../crowd/crowd.ts'
import { readCoreTime } from './core-watch.ts'
import { pause } from './pause.ts'
import { processorTimeBetween } from './process-watch.ts'
import type { ServerProcess } from './server-process.ts'
import { watchBusy } from './watch-busy.ts'

/** What a while of typing cost, and what came of it. */
export interface Measured {
  readonly seconds: number
  readonly processorMs: number
  /** Milliseconds of the server's processor per 1,000 deliveries. */
  readonly costPerThousand: number
  readonly deliveriesPerSecond: number
  readonly framesPerSecond: number
  readonly presencesPerSecond: number
  readonly kilobytesPerSecond: number
  readonly p50: number
  readonly p99: number
  readonly longest: number
  /** How busy this program was, from 0 to 1: near 1 it was the crowd that was slow, not the server. */
  readonly crowdBusy: number
  readonly serverBusy: number
  /** How busy other programs kept the server's core: what is far from 0 makes every figure doubtful. */
  readonly othersBusy: number
  readonly threads: Readonly<Record<string, number>>
}

/** Lets a crowd that has begun go on for so long, and says what that cost. */
export async function measureCrowd(server: ServerProcess, crowd: Crowd, seconds: number): Promise<Measured> {
  crowd.latency.clear()
  const began = performance.now()
  const before: Count = crowd.count()
  const readBusy = watchBusy()
  const timeBefore = server.processorTime()
  const coreBefore = readCoreTime()
  await pause(seconds * 1_000)
  const time = processorTimeBetween(timeBefore, server.processorTime())
  const coreTime = readCoreTime() - coreBefore
  const crowdBusy = readBusy()
  const after = crowd.count()
  const passed = (performance.now() - began) / 1_000
  const deliveries = after.deliveries - before.deliveries
  return {
    seconds: passed,
    processorMs: time.all,
    costPerThousand: (time.all / deliveries) * 1_000,
    deliveriesPerSecond: deliveries / passed,
    framesPerSecond: (after.frames - before.frames) / passed,
    presencesPerSecond: (after.presences - before.presences) / passed,
    kilobytesPerSecond: (after.bytes - before.bytes) / passed / 1_000,
    p50: crowd.latency.within(0.5),
    p99: crowd.latency.within(0.99),
    longest: crowd.latency.longest,
    crowdBusy,
    serverBusy: time.all / 1_000 / passed,
    othersBusy: Math.max(0, coreTime - time.all) / 1_000 / passed,
    threads: Object.fromEntries(time.byThread),
  }
}
