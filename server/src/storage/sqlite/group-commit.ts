import { type Statement } from '../sql/statement.ts'
import { type Database } from './database.ts'
import { faultOutcome, isTaken } from './faults.ts'
import { type Job, type Outcome } from './messages.ts'

/**
 * Does all jobs with one write to the disk. Each has a savepoint of its own, so one that fails takes nobody along;
 * nobody is answered before all of it is on disk.
 */
export function runTogether(database: Database, jobs: readonly Job[]): readonly Outcome[] {
  const writes = jobs.some(({ kind }) => kind === 'write')
  try {
    return database.transaction(writes ? 'begin immediate' : 'begin', () => jobs.map((job) => runJob(database, job)))
  } catch (error) {
    const fault = faultOutcome(error)
    if (jobs.length === 1) return [fault]
    // The transaction as a whole was given up (one job filled the disk): everyone gets a chance alone, except
    // that writes need not each wait for a database that another process holds.
    return jobs.flatMap((job) =>
      fault.fault === 'locked' && job.kind === 'write' ? [fault] : runTogether(database, [job]),
    )
  }
}

function runJob(database: Database, job: Job): Outcome {
  if (job.kind === 'read') return readAll(database, job.statements)
  database.connection.exec('savepoint job')
  const outcome = changeAll(database, job.statements)
  if (outcome.kind !== 'done') database.connection.exec('rollback to job')
  database.connection.exec('release job')
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
