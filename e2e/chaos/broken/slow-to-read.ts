// Taken away: that no frame costs much. One in twenty keeps the processor busy.
import process from 'node:process'
import { SyncLine } from '@tafelronde/server/sync/sync-line.ts'

/** In microseconds. */
const COSTS = 60_000

let heard = 0

const hear = SyncLine.prototype.hear
SyncLine.prototype.hear = function (this: SyncLine, frame) {
  heard += 1
  const before = process.threadCpuUsage()
  while (heard % 20 === 0 && process.threadCpuUsage(before).user < COSTS);
  hear.call(this, frame)
}
