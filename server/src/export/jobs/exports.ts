import { Worker } from 'node:worker_threads'
import type { ExportForm } from '@tafelronde/shared/harvest/export-form.ts'
import { type Clock, MINUTE } from '@tafelronde/shared/lib/clock.ts'
import type { Id, NewId, SessionId } from '@tafelronde/shared/lib/id.ts'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import type { PageOptions } from '../forms/web-page.ts'
import type { ExportInput, MadeFile } from './export-input.ts'
import { packInput } from './pack-input.ts'
import type { ExportOrder, ExportWord } from './export-worker.ts'
import { type ExportOwner, isSameOwner, type Waiter, WaitingLine } from './waiting-line.ts'

export type ExportId = Id<'export'>

/** What a thread is asked, before it is packed for the way. */
type OrderToPack = Pick<ExportOrder, 'make'> & { readonly input: ExportInput }

/** With what a thread ends an export. */
type LastWord = Exclude<ExportWord, { kind: 'progress' }>

/** How an export goes. */
export type ExportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | { readonly kind: 'ready'; readonly file: MadeFile }
  | { readonly kind: 'failed'; readonly faultId: string }

/** Who asks how an export goes. */
export interface ExportReader {
  readonly owner: ExportOwner
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

/** So many files lie ready at most, of all sessions, and so many bytes: who has most of them makes room. */
const READY = 16
const READY_BYTES = 200_000_000

/** A file leaves memory after so long, also one that nobody has fetched. */
const KEPT = 10 * MINUTE

/** A thread with nothing to do is kept for so long: what it has read once, such as fonts, it has at hand. */
const WARM = MINUTE

/** A thread that is still at it after so long is ended. */
const LONGEST = 5 * MINUTE

const worker = new URL('./export-worker.ts', import.meta.url)

/** The exports that are being made and those that lie ready. They are kept in memory: one that is lost is made again. */
export class Exports implements AsyncDisposable {
  readonly #parts: ExportsParts
  readonly #jobs = new Map<ExportId, Job>()
  readonly #waiting = new WaitingLine<Job>()
  readonly #working = new Set<Job>()
  /** Threads with nothing to do, each with what ends it when that stays so. */
  readonly #idle = new Map<Worker, () => void>()
  #isStopped = false

  constructor(parts: ExportsParts) {
    this.#parts = parts
  }

  /** Whether one more export may be begun: to be asked before its input is read, which costs more than to refuse it. */
  hasRoom(owner: ExportOwner): boolean {
    return this.#waiting.hasRoom(owner, this.#working)
  }

  /** Begins to make these forms. `erasures`: of the session, from before its input was read. */
  begin(
    owner: ExportOwner,
    input: ExportInput,
    forms: readonly ExportForm[],
    erasures: number,
  ): Result<ExportId, 'exports-busy'> {
    if (!this.hasRoom(owner)) return refuse('exports-busy')
    const id = this.#parts.newId<'export'>()
    const job = this.#queue(owner, { input, make: { kind: 'files', forms } }, id)
    this.#jobs.set(id, job)
    job.erasures = erasures
    return accept(id)
  }

  /**
   * How this one goes, for whoever asked for it. Nothing when it is somebody else's, was cancelled, lay too long, or was
   * made before somebody was erased: it may hold what nobody may keep any more.
   */
  read(id: ExportId, { owner, erasures }: ExportReader): ExportState | undefined {
    const job = this.#find(id, owner)
    if (job === undefined || job.erasures === erasures) return job?.state
    this.#forget(job)
    return undefined
  }

  /** Stops making it, and forgets what was made. */
  cancel(id: ExportId, owner: ExportOwner): void {
    const job = this.#find(id, owner)
    if (job !== undefined) this.#forget(job)
  }

  /** Forgets all that was made of a session, and stops what is being made. */
  forgetSession(session: SessionId): void {
    for (const job of this.#all()) if (job.owner.session === session) this.#forget(job)
  }

  /**
   * The report with its pictures, as it would be downloaded now: a `Preview` as JSON. Refused when the same person has asked
   * for so many others since that nobody can be waiting for it. Throws when it could not be made.
   */
  async preview(owner: ExportOwner, input: ExportInput): Promise<Result<string, 'exports-busy'>> {
    for (const former of this.#waiting.surplus(owner)) this.#forget(former)
    const job = this.#queue(owner, { input, make: { kind: 'preview' } }, undefined)
    const word = await job.ended
    if (word.kind === 'preview') return accept(word.preview)
    if (job.isForgotten) return refuse('exports-busy')
    throw new Error(word.kind === 'fault' ? word.words : 'A preview was stopped.')
  }

  /** The report as one page for the browser. Throws when it could not be made. */
  async page(owner: ExportOwner, input: ExportInput, options: PageOptions): Promise<string> {
    const word = await this.#queue(owner, { input, make: { kind: 'page', options } }, undefined).ended
    if (word.kind === 'page') return word.page
    throw new Error(word.kind === 'fault' ? word.words : 'A page was stopped.')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isStopped = true
    for (const job of this.#all()) this.#forget(job)
    await Promise.all(
      [...this.#idle].map(([thread, keep]) => {
        keep()
        return thread.terminate()
      }),
    )
  }

  #find(id: ExportId, owner: ExportOwner): Job | undefined {
    const job = this.#jobs.get(id)
    return job !== undefined && isSameOwner(job.owner, owner) ? job : undefined
  }

  /** Those that lie ready, wait or are being made, each once. */
  #all(): ReadonlySet<Job> {
    return new Set([...this.#jobs.values(), ...this.#waiting, ...this.#working])
  }

  #queue(owner: ExportOwner, order: OrderToPack, id: ExportId | undefined): Job {
    const job = new Job(owner, order, id)
    this.#waiting.add(job)
    this.#goOn()
    return job
  }

  #goOn(): void {
    while (!this.#isStopped && this.#working.size < AT_ONCE) {
      const next = this.#waiting.next(this.#working)
      if (next === undefined) return
      this.#make(next)
    }
  }

  #make(job: Job): void {
    const { clock, report } = this.#parts
    const { order } = job
    if (order === undefined) return
    this.#working.add(job)
    job.state = { kind: 'working', done: 0, of: 1 }
    const thread = this.#takeThread()
    const tooLong = clock.at(clock.now() + LONGEST, () => end({ kind: 'fault', words: 'An export took too long.' }))
    const hear = (word: ExportWord): void => {
      if (word.kind === 'progress') job.state = { kind: 'working', done: word.done, of: word.of }
      else end(word)
    }
    const fail = (fault: Error): void => end({ kind: 'fault', words: fault.stack ?? fault.message })
    const exit = (): void => end({ kind: 'fault', words: 'The thread of an export has ended.' })
    const end = (word: LastWord): void => {
      if (!this.#working.delete(job)) return
      tooLong()
      thread.off('message', hear).off('error', fail).off('exit', exit)
      if (word.kind === 'fault') void thread.terminate()
      else this.#keepThread(thread)
      job.order = undefined
      if (word.kind === 'file') this.#lay(job, word.file)
      else if (word.kind === 'fault' && job.id !== undefined && !job.isForgotten) {
        job.state = { kind: 'failed', faultId: report(new Error(word.words)) }
      }
      job.end(word)
      if (job.id !== undefined) clock.at(clock.now() + KEPT, () => this.#forget(job))
      this.#goOn()
    }
    job.stop = () => end({ kind: 'fault', words: 'An export was cancelled.' })
    thread.on('message', hear).on('error', fail).on('exit', exit)
    packInput(order.input).then((input) => {
      if (this.#working.has(job)) thread.postMessage({ input, make: order.make } satisfies ExportOrder)
    }, fail)
  }

  /** Keeps a file until it is fetched. Where many lie, the oldest of who has most make room: nobody drives out others'. */
  #lay(job: Job, file: MadeFile): void {
    job.state = { kind: 'ready', file }
    for (;;) {
      const ready = [...this.#jobs.values()].filter(({ state }) => state.kind === 'ready')
      const bytes = ready.reduce((sum, { state }) => sum + (state.kind === 'ready' ? state.file.bytes.length : 0), 0)
      const of = (one: Job): number => ready.filter(({ owner }) => isSameOwner(owner, one.owner)).length
      const [oldest] = ready.filter((one) => one !== job).toSorted((a, b) => of(b) - of(a))
      if (oldest === undefined || (ready.length <= READY && bytes <= READY_BYTES)) return
      this.#forget(oldest)
    }
  }

  #takeThread(): Worker {
    const [warm] = this.#idle
    if (warm === undefined) return this.#beginThread()
    const [thread, keep] = warm
    keep()
    this.#idle.delete(thread)
    return thread
  }

  #beginThread(): Worker {
    const thread = new Worker(worker)
    // Whoever waits for it hears of a fault; of one that breaks while it waits nobody needs to.
    thread.on('error', () => {})
    thread.on('exit', () => {
      this.#idle.get(thread)?.()
      this.#idle.delete(thread)
    })
    thread.unref()
    return thread
  }

  #keepThread(thread: Worker): void {
    const { clock } = this.#parts
    const end = (): void => {
      this.#idle.delete(thread)
      void thread.terminate()
    }
    this.#idle.set(thread, clock.at(clock.now() + WARM, end))
  }

  #forget(job: Job): void {
    job.isForgotten = true
    if (job.id !== undefined) this.#jobs.delete(job.id)
    this.#waiting.remove(job)
    job.stop()
  }
}

/** One export from when it was asked for. */
class Job implements Waiter {
  readonly owner: ExportOwner
  /** None for what is looked at and not downloaded. */
  readonly id: ExportId | undefined
  /** What it is made of; gone once it was made. */
  order: OrderToPack | undefined
  state: ExportState = { kind: 'waiting' }
  isForgotten = false
  erasures = 0
  stop: () => void
  readonly ended: Promise<LastWord>
  readonly end: (word: LastWord) => void

  constructor(owner: ExportOwner, order: OrderToPack, id: ExportId | undefined) {
    this.owner = owner
    this.order = order
    this.id = id
    const { promise, resolve } = Promise.withResolvers<LastWord>()
    this.ended = promise
    this.end = resolve
    this.stop = () => resolve({ kind: 'fault', words: 'An export was cancelled before it began.' })
  }

  get isShown(): boolean {
    return this.id === undefined
  }
}
