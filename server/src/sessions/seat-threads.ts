import { Worker } from 'node:worker_threads'
import { type Seating } from '@tafelronde/shared/rotation/seating.ts'
import { type Stepped } from '@tafelronde/shared/sessions/moment.ts'
import { plansSeats } from '@tafelronde/shared/sessions/plans-seats.ts'
import { type Decider, decideHere, type ToDecide, type ToErase, type ToImprove } from './decider.ts'

/** What a thread is asked; each question has a number of its own. */
export type Question = { readonly id: number } & (
  | { readonly kind: 'decide'; readonly asked: ToDecide }
  | { readonly kind: 'erase'; readonly asked: ToErase }
  | { readonly kind: 'improve'; readonly asked: ToImprove }
)

export interface Reply {
  readonly id: number
  /** A `Stepped`, or better seats, if any. */
  readonly value?: unknown
  /** What broke. */
  readonly fault?: string
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (fault: Error) => void
}

const seatWorker = new URL('./seat-worker.ts', import.meta.url)
/** The planner's own arrays are old by then; what is young goes at once. */
const LIMITS = { maxYoungGenerationSizeMb: 8 }

/**
 * Decides what plans seats on a thread of its own, so that three hundred people who come in at once hold up nobody who
 * types; anything else at once. What looks on for something better has another: nobody's command waits for that.
 */
export class SeatThreads implements Decider, Disposable {
  readonly #deciding = new SeatThread()
  readonly #improving = new SeatThread()
  #isStopped = false

  decide(asked: ToDecide): Promise<Stepped> {
    if (!plansSeats(asked.session, asked.command.kind)) return decideHere.decide(asked)
    return this.#deciding.ask({ kind: 'decide', asked }) as Promise<Stepped>
  }

  erase(asked: ToErase): Promise<Stepped> {
    return this.#deciding.ask({ kind: 'erase', asked }) as Promise<Stepped>
  }

  /** Once it is stopped nothing better is found any more: nobody asked for it. */
  async improve(asked: ToImprove): Promise<readonly Seating[] | undefined> {
    try {
      return (await this.#improving.ask({ kind: 'improve', asked })) as readonly Seating[] | undefined
    } catch (fault) {
      if (this.#isStopped) return undefined
      throw fault
    }
  }

  [Symbol.dispose](): void {
    this.#isStopped = true
    this.#deciding.stop()
    this.#improving.stop()
  }
}

/** The line to one thread. It is begun when it is first needed; one that broke is begun again by the next question. */
class SeatThread {
  #worker: Worker | undefined
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0
  #isStopped = false

  ask(question: Pick<Question, 'kind' | 'asked'>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#isStopped) return reject(new Error('The server stops.'))
      const id = ++this.#lastId
      this.#worker ??= this.#begin()
      this.#worker.postMessage({ id, ...question } as Question)
      this.#waiting.set(id, { resolve, reject })
    })
  }

  stop(): void {
    this.#isStopped = true
    void this.#worker?.terminate()
    this.#break(new Error('The server stops.'))
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
    worker.on('messageerror', end)
    worker.on('exit', () => end(new Error('The thread that plans seats has ended.')))
    return worker
  }

  #break(fault: Error): void {
    this.#worker = undefined
    for (const { reject } of this.#waiting.values()) reject(fault)
    this.#waiting.clear()
  }
}
