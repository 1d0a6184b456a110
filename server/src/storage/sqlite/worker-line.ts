import { Worker } from 'node:worker_threads'
import { type Statement } from '../sql/statement.ts'
import { StorageFault } from '../storage-fault.ts'
import { type Answered, type Asked, type Chore, type Job, type Outcome, type Row } from './messages.ts'

/** What comes back when nothing broke. */
type Settled = Exclude<Outcome, { kind: 'fault' }>

interface Waiting {
  readonly resolve: (settled: Settled) => void
  readonly reject: (fault: StorageFault) => void
}

/** Threads that have closed their database. Starting one takes a third of a second, so the next storage takes over. */
const idle: Worker[] = []

/** No two questions to a thread have the same number, whoever asks. */
let lastId = 0

/** The line to the thread in which SQLite runs. Answers come in the order of asking, except those of chores. */
export class WorkerLine {
  readonly #worker = idle.pop() ?? new Worker(new URL('./sqlite-worker.ts', import.meta.url))
  readonly #waiting = new Map<number, Waiting>()
  #broken: StorageFault | undefined

  constructor(report: (fault: unknown) => void) {
    this.#worker.ref()
    this.#worker.on('message', (answered: Answered) => this.#settle(answered))
    this.#worker.on('error', (error) => {
      report(error)
      this.#break(new StorageFault('broken', 'The storage thread failed', { cause: error }))
    })
    this.#worker.on('exit', () => this.#break(new StorageFault('broken', 'The storage thread has ended')))
  }

  /** Has something done; throws a `StorageFault` when it could not be. */
  ask(ask: Job | Chore): Promise<Settled> {
    return new Promise((resolve, reject) => {
      if (this.#broken !== undefined) return reject(this.#broken)
      const id = ++lastId
      this.#worker.postMessage({ id, ask } satisfies Asked)
      this.#waiting.set(id, { resolve, reject })
    })
  }

  /** The rows of each statement. */
  async read(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]> {
    const settled = await this.ask({ kind: 'read', statements })
    return settled.kind === 'done' ? settled.rows : []
  }

  /** Gives the thread back; ask it to close first. */
  end(): void {
    const reusable = this.#broken === undefined
    this.#break(new StorageFault('broken', 'Storage is closed'))
    if (!reusable) return
    for (const event of ['message', 'error', 'exit']) this.#worker.removeAllListeners(event)
    this.#worker.unref()
    idle.push(this.#worker)
  }

  #settle({ id, outcome }: Answered): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (outcome.kind === 'fault') waiting?.reject(new StorageFault(outcome.fault, outcome.message))
    else waiting?.resolve(outcome)
  }

  #break(fault: StorageFault): void {
    this.#broken ??= fault
    for (const { reject } of this.#waiting.values()) reject(fault)
    this.#waiting.clear()
  }
}
