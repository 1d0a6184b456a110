import { type MessagePort, parentPort } from 'node:worker_threads'
import { decideHere } from './decider.ts'
import { type Question, type Reply } from './seat-thread.ts'

/* The thread on which seats are planned. It keeps nothing: every question holds all that its answer depends on. */

if (parentPort !== null) serve(parentPort)

function serve(port: MessagePort): void {
  port.on('message', (question: Question) => void answer(port, question))
}

async function answer(port: MessagePort, { id, ...question }: Question): Promise<void> {
  try {
    const value = await (question.kind === 'decide'
      ? decideHere.decide(question.asked)
      : decideHere.improve(question.asked))
    port.postMessage({ id, value } satisfies Reply)
  } catch (fault) {
    port.postMessage({
      id,
      fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
    } satisfies Reply)
  }
}
