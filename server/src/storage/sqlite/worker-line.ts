import { Worker } from 'node:worker_threads'
import type { Statement } from '../sql/statement.ts'
import { StorageFault } from '../storage-fault.ts'
import { JobPacker } from './job-parcel.ts'
import type { Answered, Asked, Chore, Job, Outcome, Row } from './messages.ts'
import { unpackOutcomes } from './outcome-parcel.ts'

/** What comes back when nothing broke. */
type Settled = Exclude<Outcome, { kind: 'fault' }>

interface Waiting {
  readonly resolve: (settled: Settled) => void
  readonly reject: (fault: StorageFault) => void
  readonly size: number
}

/** So much may wait to be written: with a disk that does not answer, memory must not fill up instead. */
const MOST_WAITING = 64 * 1024 * 1024

const sqliteWorker = new URL('./sqlite-worker.ts', import.meta.url)
/** What is young in that thread is gone after a commit: it needs less room for it than the server does. */
const LIMITS = { maxYoungGenerationSizeMb: 6 }

/** Threads that have closed their database. Starting one takes a third of a second, so the next storage takes over. */
const idle: Worker[] = []

/** No two questions to a thread have the same number, whoever asks. */
let lastId = 0

/**
 * The line to the thread in which SQLite runs. All that is asked in one turn of the event loop goes there in one
 * message, and what is done together is answered in one.
 */
export class WorkerLine {
  readonly #worker = idle.pop() ?? new Worker(sqliteWorker, { resourceLimits: LIMITS })
  readonly #waiting = new Map<number, Waiting>()
  readonly #packer = new JobPacker()
  #waitingSize = 0
  #flushing: NodeJS.Immediate | undefined
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

  /** Has a job done, in the order of asking; throws a `StorageFault` when it could not be. */
  ask(job: Job): Promise<Settled> {
    return new Promise((resolve, reject) => {
      if (this.#broken !== undefined) return reject(this.#broken)
      const size = sizeOf(job)
      if (this.#waitingSize > 0 && this.#waitingSize + size > MOST_WAITING) {
        return reject(new StorageFault('busy', 'The disk does not keep up with what is to be written'))
      }
      const id = this.#wait({ resolve, reject, size })
      this.#packer.add({ id, job })
      this.#flushing ??= setImmediate(() => this.#flush())
    })
  }

  /** Has a chore done, after all jobs that were asked before it. */
  do(chore: Chore): Promise<Settled> {
    return new Promise((resolve, reject) => {
      if (this.#broken !== undefined) return reject(this.#broken)
      this.#flush()
      const id = this.#wait({ resolve, reject, size: 0 })
      this.#worker.postMessage({ kind: 'chore', id, chore } satisfies Asked)
    })
  }

  /** The rows of each statement. */
  async read(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]> {
    const settled = await this.ask({ kind: 'read', statements })
    return settled.kind === 'done' ? settled.rows : []
  }

  /** Gives the thread back; have it closed first. */
  end(): void {
    const reusable = this.#broken === undefined
    this.#break(new StorageFault('broken', 'Storage is closed'))
    if (!reusable) return
    for (const event of ['message', 'error', 'exit']) this.#worker.removeAllListeners(event)
    this.#worker.unref()
    idle.push(this.#worker)
  }

  #wait(waiting: Waiting): number {
    const id = ++lastId
    this.#waiting.set(id, waiting)
    this.#waitingSize += waiting.size
    return id
  }

  #flush(): void {
    clearImmediate(this.#flushing)
    this.#flushing = undefined
    if (this.#packer.isEmpty || this.#broken !== undefined) return
    this.#worker.postMessage({ kind: 'jobs', parcel: this.#packer.take() } satisfies Asked)
  }

  #settle(answered: Answered): void {
    for (const { id, outcome } of unpackOutcomes(answered)) {
      const waiting = this.#waiting.get(id)
      if (waiting === undefined) continue
      this.#waiting.delete(id)
      this.#waitingSize -= waiting.size
      if (outcome.kind === 'fault') waiting.reject(new StorageFault(outcome.fault, outcome.message))
      else waiting.resolve(outcome)
    }
  }

  #break(fault: StorageFault): void {
    this.#broken ??= fault
    for (const { reject } of this.#waiting.values()) reject(fault)
    this.#waiting.clear()
    this.#waitingSize = 0
  }
}

function sizeOf({ statements }: Job): number {
  let size = 0
  for (const { parameters } of statements) {
    for (const value of parameters) if (value !== null && typeof value !== 'number') size += value.length
  }
  return size
}
