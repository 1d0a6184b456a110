import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import process from 'node:process'

/** The core that the measured server has to itself, and the one of everything that comes to it. */
export const cores = { server: 0, crowd: 1 } as const

/** Whether servers and crowd can be kept apart: `taskset` is there, and two cores to choose from. */
export const canPin: boolean = availableParallelism() >= 2 && spawnSync('taskset', ['-V']).status === 0

/** Keeps this process, with all its threads, on the core of the crowd. */
export function pinCrowd(): void {
  if (canPin) spawnSync('taskset', ['-a', '-c', '-p', String(cores.crowd), String(process.pid)])
}

/** How a server's program is started so that it stays on its own core. */
export function pinned(program: string, args: readonly string[]): readonly [string, readonly string[]] {
  return canPin ? ['taskset', ['-c', String(cores.server), program, ...args]] : [program, args]
}
