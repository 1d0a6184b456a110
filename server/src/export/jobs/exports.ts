import { Worker } from 'node:worker_threads'
import { type ExportForm } from '@tafelronde/shared/harvest/export-form.ts'
import { type Preview } from '@tafelronde/shared/wire/http.ts'
import { type Clock, MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { type Id, type NewId, type SessionId } from '@tafelronde/shared/lib/id.ts'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import { type PageOptions } from '../forms/html.ts'
import { type ExportInput, type MadeFile } from './export-input.ts'
import { type ExportOrder, type ExportWord } from './export-worker.ts'

export type ExportId = Id<'export'>

/** How an export goes. */
export type ExportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | { readonly kind: 'ready'; readonly file: MadeFile }
  | { readonly kind: 'failed'; readonly faultId: string }

/** Who asks how an export goes. */
export interface ExportReader {
  readonly isOrganiser: boolean
  /** How often somebody was erased from the session until now. */
  readonly erasures: number
}

export interface ExportsParts {
  readonly clock: Clock
  readonly newId: NewId
  readonly report: (fault: unknown) => string
}

/** So many are made at once, each on a thread of its own: two organisers do not wait for each other. */
const AT_ONCE = 2

/** So many may wait or lie ready, of one session and of all. */
const OF_ONE_SESSION = 8
const OF_ALL = 40

/** A file that nobody fetches leaves memory after so long; and so does one that was fetched, for who fetches it twice. */
const KEPT = 10 * MINUTE

/** A thread that is still at it after so long is ended. */
const LONGEST = 5 * MINUTE

const worker = new URL('./export-worker.ts', import.meta.url)

/** The exports that are being made and those that lie ready. They are kept in memory: one that is lost is made again. */
export class Exports implements AsyncDisposable {
  readonly #parts: ExportsParts
  readonly #jobs = new Map<ExportId, Job>()
  readonly #waiting: Job[] = []
  readonly #working = new Set<Job>()
  #isStopped = false

  constructor(parts: ExportsParts) {
    this.#parts = parts
  }

  /** How many lie in memory. */
  get size(): number {
    return this.#jobs.size
  }

  /** Begins to make these forms, in the order in which exports were asked for. */
  begin(
    session: SessionId,
    input: ExportInput,
    forms: readonly ExportForm[],
    erasures: number,
  ): Result<ExportId, 'too-many'> {
    const own = [...this.#jobs.values()].filter((job) => job.session === session).length
    if (own >= OF_ONE_SESSION || this.#jobs.size >= OF_ALL) return refuse('too-many')
    const id = this.#parts.newId<'export'>()
    const job = this.#queue(session, { input, make: { kind: 'files', forms } }, id)
    this.#jobs.set(id, job)
    job.erasures = erasures
    job.isOfPeople = input.people !== undefined
    return accept(id)
  }

  /**
   * How this one goes. Nothing when it is not of this session, was cancelled, lay too long, holds what only an organiser
   * may have, or was made before somebody was erased: it may hold what nobody may keep any more.
   */
  read(session: SessionId, id: ExportId, reader: ExportReader): ExportState | undefined {
    const job = this.#jobs.get(id)
    if (job?.session !== session || (job.isOfPeople && !reader.isOrganiser)) return undefined
    if (job.erasures === reader.erasures) return job.state
    void this.#forget(job)
    return undefined
  }

  /** Stops making it, and forgets what was made. */
  cancel(session: SessionId, id: ExportId): void {
    const job = this.#jobs.get(id)
    if (job?.session === session) void this.#forget(job)
  }

  /** The report with its pictures, as it would be downloaded now. Throws when it could not be made. */
  async preview(session: SessionId, input: ExportInput): Promise<Preview> {
    const job = this.#queue(session, { input, make: { kind: 'preview' } }, undefined)
    const word = await job.ended
    if (word.kind === 'preview') return word.preview
    throw new Error(word.kind === 'fault' ? word.words : 'A preview was stopped.')
  }

  /** The report as one page for the browser. Throws when it could not be made. */
  async page(session: SessionId, input: ExportInput, options: PageOptions): Promise<string> {
    const word = await this.#queue(session, { input, make: { kind: 'page', options } }, undefined).ended
    if (word.kind === 'page') return word.page
    throw new Error(word.kind === 'fault' ? word.words : 'A page was stopped.')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isStopped = true
    const all = new Set([...this.#jobs.values(), ...this.#waiting, ...this.#working])
    await Promise.all([...all].map((job) => this.#forget(job)))
  }

  #queue(session: SessionId, order: ExportOrder, id: ExportId | undefined): Job {
    const job = new Job(session, order, id)
    this.#waiting.push(job)
    this.#goOn()
    return job
  }

  #goOn(): void {
    while (!this.#isStopped && this.#working.size < AT_ONCE) {
      // What somebody looks at now goes before what somebody downloads.
      const next = this.#waiting.find(({ id }) => id === undefined) ?? this.#waiting[0]
      if (next === undefined) return
      this.#waiting.splice(this.#waiting.indexOf(next), 1)
      this.#make(next)
    }
  }

  #make(job: Job): void {
    const { clock, report } = this.#parts
    this.#working.add(job)
    job.state = { kind: 'working', done: 0, of: 1 }
    const thread = new Worker(worker, { workerData: job.order })
    job.thread = thread
    const tooLong = clock.at(clock.now() + LONGEST, () => end({ kind: 'fault', words: 'An export took too long.' }))
    thread.on('message', (word: ExportWord) => {
      if (word.kind !== 'progress') return end(word)
      job.state = { kind: 'working', done: word.done, of: word.of }
    })
    thread.on('error', (fault) => end({ kind: 'fault', words: fault.stack ?? fault.message }))
    thread.on('exit', () => end({ kind: 'fault', words: 'The thread of an export has ended.' }))

    const end = (word: Exclude<ExportWord, { kind: 'progress' }>): void => {
      if (!this.#working.delete(job)) return
      tooLong()
      void thread.terminate()
      job.order = undefined
      if (word.kind === 'file') job.state = { kind: 'ready', file: word.file }
      else if (word.kind === 'fault' && !job.isForgotten) {
        job.state = { kind: 'failed', faultId: job.id === undefined ? '' : report(new Error(word.words)) }
      }
      job.end(word)
      if (job.id !== undefined) clock.at(clock.now() + KEPT, () => void this.#forget(job))
      this.#goOn()
    }
    job.stop = () => end({ kind: 'fault', words: 'An export was cancelled.' })
  }

  async #forget(job: Job): Promise<void> {
    job.isForgotten = true
    if (job.id !== undefined) this.#jobs.delete(job.id)
    const waits = this.#waiting.indexOf(job)
    if (waits >= 0) this.#waiting.splice(waits, 1)
    job.stop()
    await job.thread?.terminate()
  }
}

/** One export from when it was asked for. */
class Job {
  readonly session: SessionId
  /** None for what is looked at and not downloaded. */
  readonly id: ExportId | undefined
  /** What it is made of; gone once it was made. */
  order: ExportOrder | undefined
  state: ExportState = { kind: 'waiting' }
  thread: Worker | undefined
  isForgotten = false
  isOfPeople = false
  erasures = 0
  stop: () => void
  readonly ended: Promise<Exclude<ExportWord, { kind: 'progress' }>>
  readonly end: (word: Exclude<ExportWord, { kind: 'progress' }>) => void

  constructor(session: SessionId, order: ExportOrder, id: ExportId | undefined) {
    this.session = session
    this.order = order
    this.id = id
    const { promise, resolve } = Promise.withResolvers<Exclude<ExportWord, { kind: 'progress' }>>()
    this.ended = promise
    this.end = resolve
    this.stop = () => resolve({ kind: 'fault', words: 'An export was cancelled before it began.' })
  }
}
