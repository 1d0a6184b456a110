import type { Job, NumberedJob, NumberedOutcome, Outcome } from './messages.ts'

export interface JobDeskParts {
  /** Does all of them with one write to the disk. */
  readonly run: (jobs: readonly Job[]) => readonly Outcome[]
  readonly answer: (outcomes: readonly NumberedOutcome[]) => void
  /** Milliseconds since whenever. */
  readonly now: () => number
  /** Has `tryAgain` called in a moment. */
  readonly wake: () => void
}

interface HeldJob extends NumberedJob {
  readonly since: number
}

/** How long a job waits for a database that another process holds. People see "wordt bewaard" meanwhile. */
export const PATIENCE = 40_000

/**
 * Does jobs, all of one moment together. While another process holds the database, what wants to write waits here,
 * in its order, and is done in one go when the database is free; who only looks is answered with what is on disk.
 */
export class JobDesk {
  readonly #parts: JobDeskParts
  #held: readonly HeldJob[] = []

  constructor(parts: JobDeskParts) {
    this.#parts = parts
  }

  take(jobs: readonly NumberedJob[]): void {
    const since = this.#parts.now()
    const asked = jobs.map((numbered) => ({ ...numbered, since }))
    if (this.#held.length === 0) return this.#do(asked)
    this.#held = [...this.#held, ...asked.filter(({ job }) => job.kind === 'write')]
    this.#do(asked.filter(({ job }) => job.kind !== 'write'))
  }

  tryAgain(): void {
    const held = this.#held
    this.#held = []
    this.#do(held)
  }

  /** Answers whoever still waits, one way or the other: the database is about to close. */
  finish(): void {
    this.tryAgain()
    this.#answer(this.#held.map(({ id }) => ({ id, outcome: locked })))
    this.#held = []
  }

  #do(jobs: readonly HeldJob[]): void {
    if (jobs.length === 0) return
    const { run, now, wake } = this.#parts
    const outcomes = run(jobs.map(({ job }) => job))
    const before = now() - PATIENCE
    const answers: NumberedOutcome[] = []
    const held: HeldJob[] = []
    jobs.forEach((asked, place) => {
      const outcome = outcomes[place] ?? { kind: 'fault', fault: 'broken', message: 'No outcome' }
      const waits = isLocked(outcome) && asked.job.kind !== 'probe' && asked.since > before
      if (waits) held.push(asked)
      else answers.push({ id: asked.id, outcome })
    })
    this.#answer(answers)
    if (held.length === 0) return
    this.#held = [...held, ...this.#held]
    wake()
  }

  #answer(answers: readonly NumberedOutcome[]): void {
    if (answers.length > 0) this.#parts.answer(answers)
  }
}

const locked: Outcome = { kind: 'fault', fault: 'locked', message: 'Another process holds the database' }

function isLocked(outcome: Outcome): boolean {
  return outcome.kind === 'fault' && outcome.fault === 'locked'
}
