import { performance } from 'node:perf_hooks'

/** From now on counts how busy this program is; what comes back tells it, from 0 to 1. */
export function watchBusy(): () => number {
  const before = performance.eventLoopUtilization()
  return () => performance.eventLoopUtilization(before).utilization
}
