import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import process from 'node:process'
import type { Badge } from './prepare-day.ts'
import type { Stage } from './stage.ts'
import type { WriterParts } from './writer.ts'

/** Somebody who writes in a process of their own, which can be stopped. */
export interface Sleeper {
  readonly stop: () => void
  readonly goOn: () => void
  /** Has it come to an end, and answers what it wrote. */
  readonly finish: () => Promise<readonly string[]>
}

const file = path.join(import.meta.dirname, 'sleeper.ts')

export async function startSleeper(stage: Stage, badge: Badge): Promise<Sleeper> {
  const { session, table } = stage.day
  const parts: WriterParts = { origin: stage.url, session, table, badge, letter: 'z' }
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  child.send(parts)
  await once(child, 'message')
  return {
    stop: () => child.kill('SIGSTOP'),
    goOn: () => child.kill('SIGCONT'),
    finish: async () => {
      child.send('enough')
      const [words] = (await once(child, 'message')) as [readonly string[]]
      await once(child, 'exit')
      return words
    },
  }
}
