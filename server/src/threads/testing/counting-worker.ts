import { setTimeout as pause } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { answerThread } from '../thread.ts'

if (parentPort !== null) answerThread(parentPort, answer)

let asked = 0

/** How many questions this thread was asked, told after so many milliseconds. */
async function answer(after: number): Promise<number> {
  asked += 1
  await pause(after)
  return asked
}
