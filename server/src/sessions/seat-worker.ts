import { parentPort } from 'node:worker_threads'
import { answerThread } from '../threads/thread.ts'
import { decideHere } from './decider.ts'
import type { Question } from './seat-threads.ts'

/* The thread on which seats are planned. It keeps nothing: every question holds all that its answer depends on. */

if (parentPort !== null) answerThread(parentPort, answer)

function answer(question: Question): Promise<unknown> {
  switch (question.kind) {
    case 'decide':
      return decideHere.decide(question.asked)
    case 'erase':
      return decideHere.erase(question.asked)
    case 'improve':
      return decideHere.improve(question.asked)
  }
}
