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

/** The line to one thread. It is begun when it is first needed; one that broke is begun again by the next question. */
export class Thread<Question> implements Disposable {
  readonly #file: URL
  readonly #patience: number | undefined
  #impatience: NodeJS.Timeout | undefined
  #worker: Worker | undefined
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0
  #isStopped = false

  /**
   * `file`: what runs on the thread; it calls `answerThread`. A thread that says nothing for `patience` milliseconds while
   * somebody waits is ended, and whoever waits is told.
   */
  constructor(file: URL, patience?: number) {
    this.#file = file
    this.#patience = patience
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
      if (this.#waiting.size === 1) this.#waitFor(this.#worker)
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
      this.#waitFor(worker)
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
  #waitFor(worker: Worker): void {
    clearTimeout(this.#impatience)
    if (this.#patience === undefined || this.#waiting.size === 0) return
    this.#impatience = setTimeout(() => {
      if (this.#worker !== worker) return
      void worker.terminate()
      this.#break(new Error(`The thread of ${this.#file.pathname} took too long.`))
    }, this.#patience)
    this.#impatience.unref()
  }

  #break(fault: Error): void {
    clearTimeout(this.#impatience)
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
