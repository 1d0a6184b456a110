// Taken away: the thread in which SQLite runs. Who waits for the database waits in the thread that serves everyone.
import { isMainThread } from 'node:worker_threads'
import { Database } from '@tafelronde/server/storage/sqlite/database.ts'
import { runTogether } from '@tafelronde/server/storage/sqlite/group-commit.ts'
import type { Job, Outcome } from '@tafelronde/server/storage/sqlite/messages.ts'
import { WorkerLine } from '@tafelronde/server/storage/sqlite/worker-line.ts'
import { StorageFault } from '@tafelronde/server/storage/storage-fault.ts'

/** So often one looks whether the database is free. */
const BETWEEN_TRIES = 50

if (isMainThread) {
  let database: Database | undefined

  WorkerLine.prototype.do = async function (chore) {
    if (chore.kind === 'open') database = new Database(chore.place)
    if (chore.kind === 'close') database?.close()
    return { kind: 'done', rows: [] }
  }

  WorkerLine.prototype.ask = async function (job) {
    let outcome = run(job)
    while (job.kind !== 'probe' && outcome.kind === 'fault' && outcome.fault === 'locked') {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_TRIES)
      outcome = run(job)
    }
    if (outcome.kind === 'fault') throw new StorageFault(outcome.fault, outcome.message)
    return outcome
  }

  function run(job: Job): Outcome {
    if (database === undefined) throw new StorageFault('broken', 'Storage is closed')
    const [outcome] = runTogether(database, [job])
    if (outcome === undefined) throw new StorageFault('broken', 'No outcome')
    return outcome
  }
}
