import { readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import process from 'node:process'

/** Where others need all that there is, a thread of this priority still gets a tenth of what each of them gets. */
export const GIVES_WAY = 10

/**
 * Lets other threads of the machine go before the one that calls this, as long as it lives. On Linux a priority is of one
 * thread; elsewhere it is of the whole process, and nothing changes.
 */
export function giveWay(): void {
  if (process.platform === 'linux') os.setPriority(0, GIVES_WAY)
}

/** How Node calls the threads on which its engine compiles. */
const COMPILES = 'V8Worker'

/**
 * Where a single core serves everybody, lets the threads on which the engine compiles give way too: what is compiled a
 * moment later is only slower for that moment, and a letter is waited for.
 */
export function letCompilersGiveWay(cores: number = os.availableParallelism()): void {
  if (process.platform !== 'linux' || cores > 1) return
  for (const thread of readdirSync('/proc/self/task')) {
    if (nameOf(thread) === COMPILES) os.setPriority(Number(thread), GIVES_WAY)
  }
}

function nameOf(thread: string): string | undefined {
  try {
    return readFileSync(`/proc/self/task/${thread}/comm`, 'utf8').trim()
  } catch {
    // It has ended since.
    return undefined
  }
}
