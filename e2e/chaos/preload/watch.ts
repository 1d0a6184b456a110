// Loaded before the server (`--import`): tells a test how busy the server was, and turns its clock while it runs.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import process from 'node:process'
import { isMainThread } from 'node:worker_threads'
import type { Batch } from '@tafelronde/server/documents/batch.ts'
import type { SyncLine } from '@tafelronde/server/sync/sync-line.ts'
import type { Watched, WatchQuestion } from '../stage/watched.ts'

/** How closely the event loop is watched, in milliseconds. */
const RESOLUTION = 5

if (isMainThread) await watch()

async function watch(): Promise<void> {
  const real = Date.now
  let ahead = 0
  Date.now = () => real() + ahead

  const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
  delay.enable()
  const frame = await measureFrames()

  process.on('message', (question: WatchQuestion) => {
    if (question.kind === 'turn-clock') ahead += question.by
    // A stall is seen only after it: when the timer that measures it has had its turn.
    setTimeout(answer, 4 * RESOLUTION)
  })
  // Whoever only watches keeps nobody from ending, and no server outlives the test that started it.
  process.channel?.unref()
  process.once('disconnect', () => process.exit(1))

  function answer(): void {
    process.send?.({ stall: delay.max / 1e6, frame: frame.worst, memory: process.memoryUsage.rss() } satisfies Watched)
    delay.reset()
    frame.worst = 0
  }
}

/** The processor time of the costliest frame: reading it, and judging and applying what it says. */
async function measureFrames(): Promise<{ worst: number }> {
  const frame = { worst: 0 }
  const { SyncLine: line } = await import('@tafelronde/server/sync/sync-line.ts')
  const { Batch: batch } = await import('@tafelronde/server/documents/batch.ts')
  const hear = line.prototype.hear
  line.prototype.hear = function (this: SyncLine, bytes) {
    measure(() => hear.call(this, bytes))
  }
  const add = batch.prototype.add
  batch.prototype.add = function (this: Batch, entry) {
    return measure(() => add.call(this, entry))
  }
  return frame

  function measure<Value>(work: () => Value): Value {
    const before = process.threadCpuUsage()
    try {
      return work()
    } finally {
      const { user, system } = process.threadCpuUsage(before)
      frame.worst = Math.max(frame.worst, (user + system) / 1_000)
    }
  }
}
