import os from 'node:os'
import process from 'node:process'

/**
 * Lets other threads of the machine go before the one that calls this, as long as it lives; where they need all there is, it
 * still gets a tenth. On Linux a priority is of one thread; elsewhere it is of the whole process, and nothing changes.
 */
export function giveWay(): void {
  if (process.platform === 'linux') os.setPriority(0, os.constants.priority.PRIORITY_BELOW_NORMAL)
}
