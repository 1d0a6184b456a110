import os from 'node:os'
import { parentPort } from 'node:worker_threads'
import { giveWay } from '../give-way.ts'
import { answerThread } from '../thread.ts'

if (parentPort !== null) answerThread(parentPort, answer)

function answer(question: 'how it stands' | 'give way'): number {
  if (question === 'give way') giveWay()
  return os.getPriority(0)
}
