import os from 'node:os'
import process from 'node:process'

/** Where others need all that there is, a thread of this priority still gets a third of what each of them gets. */
export const GIVES_WAY = 5

/**
 * Lets other threads of the machine go before the one that calls this, as long as it lives. On Linux a priority is of one
 * thread; elsewhere it is of the whole process, and nothing changes.
 */
export function giveWay(): void {
  if (process.platform === 'linux') os.setPriority(0, GIVES_WAY)
}
