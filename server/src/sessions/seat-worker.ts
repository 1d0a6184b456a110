import { type MessagePort, parentPort } from 'node:worker_threads'
import { decideHere } from './decider.ts'
import { type Question, type Reply } from './seat-threads.ts'

/* The thread on which seats are planned. It keeps nothing: every question holds all that its answer depends on. */

if (parentPort !== null) serve(parentPort)

function serve(port: MessagePort): void {
  port.on('message', (question: Question) => void reply(port, question))
}

async function reply(port: MessagePort, question: Question): Promise<void> {
  const { id } = question
  try {
    port.postMessage({ id, value: await answer(question) } satisfies Reply)
  } catch (fault) {
    const words = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
    port.postMessage({ id, fault: words } satisfies Reply)
  }
}

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
