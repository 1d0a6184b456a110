import { type MessagePort, parentPort, receiveMessageOnPort } from 'node:worker_threads'
import { copyDatabase } from '../database-file.ts'
import { StorageFault } from '../storage-fault.ts'
import { Database } from './database.ts'
import { faultOutcome } from './faults.ts'
import { runTogether } from './group-commit.ts'
import { JobDesk } from './job-desk.ts'
import { JobUnpacker } from './job-parcel.ts'
import type { Answered, Asked, Chore, DatabasePlace, Job, NumberedJob, NumberedOutcome, Outcome } from './messages.ts'
import { packOutcomes } from './outcome-parcel.ts'

/*
 * The only thread that calls SQLite. While one transaction waits for the disk, questions pile up at the port;
 * they are the next transaction.
 */

/** So often one looks whether another process has let go of the database. */
const BETWEEN_TRIES = 50

const done: Outcome = { kind: 'done', rows: [] }

interface Opened {
  readonly place: DatabasePlace
  readonly database: Database
}

let opened: Opened | undefined
/** Whoever opens the database begins to number its statements anew. */
let unpacker = new JobUnpacker()
let timer: NodeJS.Timeout | undefined

if (parentPort !== null) serve(parentPort)

function serve(port: MessagePort): void {
  const desk = new JobDesk({
    run: runOpened,
    answer: (outcomes) => answer(port, outcomes),
    now: () => performance.now(),
    wake: () => {
      timer ??= setTimeout(() => {
        timer = undefined
        desk.tryAgain()
      }, BETWEEN_TRIES)
    },
  })

  port.on('message', (first: Asked) => {
    let jobs: NumberedJob[] = []
    for (const asked of [first, ...waiting(port)]) {
      if (asked.kind === 'jobs') {
        jobs.push(...unpacker.unpack(asked.parcel))
        continue
      }
      desk.take(jobs)
      jobs = []
      if (asked.chore.kind === 'close') desk.finish()
      answerChore(port, asked.id, asked.chore)
    }
    desk.take(jobs)
  })
}

function* waiting(port: MessagePort): Generator<Asked> {
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) yield next.message
}

function runOpened(jobs: readonly Job[]): readonly Outcome[] {
  try {
    return runTogether(theOpened().database, jobs)
  } catch (error) {
    return jobs.map(() => faultOutcome(error))
  }
}

function answerChore(port: MessagePort, id: number, chore: Chore): void {
  doChore(chore).then(
    () => answer(port, [{ id, outcome: done }]),
    (error: unknown) => answer(port, [{ id, outcome: faultOutcome(error) }]),
  )
}

async function doChore(chore: Chore): Promise<void> {
  switch (chore.kind) {
    case 'open':
      unpacker = new JobUnpacker()
      opened = { place: chore.place, database: new Database(chore.place) }
      return
    case 'scrub':
      return theOpened().database.scrub()
    case 'back-up': {
      const { file } = theOpened().place
      if (file === undefined) throw new StorageFault('broken', 'What is in memory only has no backup')
      return copyDatabase(file, chore.to)
    }
    case 'close':
      try {
        theOpened().database.close()
      } finally {
        opened = undefined
      }
  }
}

function theOpened(): Opened {
  if (opened === undefined) throw new StorageFault('broken', 'Storage is closed')
  return opened
}

function answer(port: MessagePort, outcomes: readonly NumberedOutcome[]): void {
  port.postMessage(packOutcomes(outcomes) satisfies Answered)
}
