import { type MessagePort, Worker } from 'node:worker_threads'

interface Asked<Question> {
  readonly id: number
  readonly question: Question
}

interface Reply {
  readonly id: number
  readonly value?: unknown
  /** What broke. */
  readonly fault?: string
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (fault: Error) => void
}

/** What a thread is young with goes at once; what it keeps is old by then. */
const LIMITS = { maxYoungGenerationSizeMb: 8 }

/** A thread that nobody asks anything is ended after so many milliseconds: threads hold half of what the server does. */
const LINGERS = 30_000

export interface HowLong {
  /** A thread that says nothing for so many milliseconds while somebody waits is ended, and whoever waits is told. */
  readonly patience?: number
  /** How many milliseconds it stays when nobody waits for anything. */
  readonly lingers?: number
}

/** The line to one thread. It is begun when it is needed; one that broke or was not needed is begun again by the next question. */
export class Thread<Question> implements Disposable {
  readonly #file: URL
  readonly #patience: number | undefined
  readonly #lingers: number
  /** Rings when it has taken too long, or when it has not been needed for long. */
  #timer: NodeJS.Timeout | undefined
  #worker: Worker | undefined
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0
  #isStopped = false

  /** `file`: what runs on the thread; it calls `answerThread`, and keeps nothing that it cannot do without. */
  constructor(file: URL, { patience, lingers = LINGERS }: HowLong = {}) {
    this.#file = file
    this.#patience = patience
    this.#lingers = lingers
  }

  /** Whether it was stopped: what was asked of it since is refused. */
  get isStopped(): boolean {
    return this.#isStopped
  }

  ask(question: Question): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#isStopped) return reject(new Error('The server stops.'))
      const id = ++this.#lastId
      this.#worker ??= this.#begin()
      this.#worker.postMessage({ id, question } satisfies Asked<Question>)
      this.#waiting.set(id, { resolve, reject })
      if (this.#waiting.size === 1) this.#watch(this.#worker)
    })
  }

  [Symbol.dispose](): void {
    this.#isStopped = true
    void this.#worker?.terminate()
    this.#break(new Error('The server stops.'))
  }

  #begin(): Worker {
    const worker = new Worker(this.#file, { resourceLimits: LIMITS })
    // Nothing is lost with it: whoever waits for an answer is told that there is none.
    worker.unref()
    worker.on('message', ({ id, value, fault }: Reply) => {
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      this.#watch(worker)
      if (fault === undefined) waiting?.resolve(value)
      else waiting?.reject(new Error(fault))
    })
    const end = (fault: Error) => {
      if (this.#worker === worker) this.#break(fault)
    }
    worker.on('error', end)
    worker.on('messageerror', end)
    worker.on('exit', () => end(new Error(`The thread of ${this.#file.pathname} has ended.`)))
    return worker
  }

  /** Begins to count anew: it has just been asked something, or has answered. */
  #watch(worker: Worker): void {
    clearTimeout(this.#timer)
    const stays = this.#waiting.size > 0 ? this.#patience : this.#lingers
    if (stays === undefined) return
    const end = () => {
      if (this.#worker !== worker) return
      void worker.terminate()
      // Whoever waits hears it; where nobody does, it was only not needed.
      this.#break(new Error(`The thread of ${this.#file.pathname} took too long.`))
    }
    this.#timer = setTimeout(end, stays).unref()
  }

  #break(fault: Error): void {
    clearTimeout(this.#timer)
    this.#worker = undefined
    for (const { reject } of this.#waiting.values()) reject(fault)
    this.#waiting.clear()
  }
}

/** Answers each question that comes to this thread; what throws is told as a fault to who asked. */
export function answerThread<Question>(port: MessagePort, answer: (question: Question) => unknown): void {
  port.on('message', ({ id, question }: Asked<Question>) => void reply(id, question))

  async function reply(id: number, question: Question): Promise<void> {
    try {
      port.postMessage({ id, value: await answer(question) } satisfies Reply)
    } catch (fault) {
      const words = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
      port.postMessage({ id, fault: words } satisfies Reply)
    }
  }
}
