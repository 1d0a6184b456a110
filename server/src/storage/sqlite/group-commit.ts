import type { Statement } from '../sql/statement.ts'
import type { Database } from './database.ts'
import { faultOutcome, isTaken } from './faults.ts'
import type { Job, Outcome } from './messages.ts'

/**
 * Does all jobs with one write to the disk. Each has a savepoint of its own, so one that fails takes nobody along;
 * nobody is answered before all of it is on disk.
 */
export function runTogether(database: Database, jobs: readonly Job[]): readonly Outcome[] {
  const writes = jobs.some(({ kind }) => kind !== 'read')
  try {
    return database.transaction(writes ? 'begin immediate' : 'begin', () => jobs.map((job) => runJob(database, job)))
  } catch (error) {
    const fault = faultOutcome(error)
    if (jobs.length === 1) return [fault]
    if (fault.fault === 'locked') return writes ? readAside(database, jobs, fault) : jobs.map(() => fault)
    // The transaction as a whole was given up (one job filled the disk): everyone gets a chance alone.
    return jobs.flatMap((job) => runTogether(database, [job]))
  }
}

/** Another process writes: those who only read need not wait for it. */
function readAside(database: Database, jobs: readonly Job[], locked: Outcome): readonly Outcome[] {
  const reads = jobs.filter(({ kind }) => kind === 'read')
  const outcomes = (reads.length === 0 ? [] : runTogether(database, reads)).values()
  return jobs.map(({ kind }) => (kind === 'read' ? outcomes.next().value : undefined) ?? locked)
}

function runJob(database: Database, job: Job): Outcome {
  if (job.kind === 'read') return readAll(database, job.statements)
  database.run('savepoint job')
  const outcome = changeAll(database, job.statements)
  if (outcome.kind !== 'done') database.run('rollback to job')
  database.run('release job')
  return outcome
}

function readAll(database: Database, statements: readonly Statement[]): Outcome {
  try {
    return { kind: 'done', rows: statements.map((statement) => database.read(statement)) }
  } catch (error) {
    return faultOutcome(error)
  }
}

function changeAll(database: Database, statements: readonly Statement[]): Outcome {
  try {
    for (const statement of statements) {
      const changed = database.change(statement)
      if (statement.one && changed !== 1) return { kind: 'conflict' }
    }
    return { kind: 'done', rows: [] }
  } catch (error) {
    if (isTaken(error)) return { kind: 'conflict' }
    if (!database.connection.isTransaction) throw error
    return faultOutcome(error)
  }
}
