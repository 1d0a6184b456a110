import { Worker } from 'node:worker_threads'
import { type Stepped } from '@tafelronde/shared/sessions/moment.ts'
import { plansSeats } from '@tafelronde/shared/sessions/plans-seats.ts'
import { type Session } from '@tafelronde/shared/sessions/session.ts'
import { type Decider, decideHere, type ToDecide, type ToImprove } from './decider.ts'

/** What the thread is asked; each question has a number of its own. */
export type Question =
  | { readonly id: number; readonly kind: 'decide'; readonly asked: ToDecide }
  | { readonly id: number; readonly kind: 'improve'; readonly asked: ToImprove }

export interface Reply {
  readonly id: number
  /** A `Stepped`, or the improved session, if any. */
  readonly value?: unknown
  /** What broke. */
  readonly fault?: string
}

interface Waiting {
  readonly kind: Question['kind']
  readonly resolve: (value: unknown) => void
  readonly reject: (fault: Error) => void
}

const seatWorker = new URL('./seat-worker.ts', import.meta.url)
/** The planner's own arrays are old by then; what is young goes at once. */
const LIMITS = { maxYoungGenerationSizeMb: 8 }

/**
 * Decides what plans seats on a thread of its own, so that three hundred people who come in at once hold up nobody who
 * types; anything else at once. The thread is begun when it is first needed; one that broke is begun again by the next
 * question.
 */
export class SeatThread implements Decider, Disposable {
  #worker: Worker | undefined
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0

  decide(asked: ToDecide): Promise<Stepped> {
    if (!plansSeats(asked.session, asked.command.kind)) return decideHere.decide(asked)
    return this.#ask({ kind: 'decide', asked }) as Promise<Stepped>
  }

  improve(asked: ToImprove): Promise<Session | undefined> {
    return this.#ask({ kind: 'improve', asked }) as Promise<Session | undefined>
  }

  [Symbol.dispose](): void {
    void this.#worker?.terminate()
    // Nobody asked for what would only have been better.
    for (const { kind, resolve } of this.#waiting.values()) if (kind === 'improve') resolve(undefined)
    this.#break(new Error('The server stops.'))
  }

  #ask(question: Pick<Question, 'kind' | 'asked'>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId
      this.#waiting.set(id, { kind: question.kind, resolve, reject })
      this.#worker ??= this.#begin()
      this.#worker.postMessage({ id, ...question } as Question)
    })
  }

  #begin(): Worker {
    const worker = new Worker(seatWorker, { resourceLimits: LIMITS })
    // Nothing is lost with it: whoever waits for an answer is told that there is none.
    worker.unref()
    worker.on('message', ({ id, value, fault }: Reply) => {
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (fault === undefined) waiting?.resolve(value)
      else waiting?.reject(new Error(fault))
    })
    const end = (fault: Error) => {
      if (this.#worker === worker) this.#break(fault)
    }
    worker.on('error', end)
    worker.on('exit', () => end(new Error('The thread that plans seats has ended.')))
    return worker
  }

  #break(fault: Error): void {
    this.#worker = undefined
    for (const { reject } of this.#waiting.values()) reject(fault)
    this.#waiting.clear()
  }
}
