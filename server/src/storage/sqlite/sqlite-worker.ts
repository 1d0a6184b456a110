import { backup } from 'node:sqlite'
import { type MessagePort, parentPort, receiveMessageOnPort } from 'node:worker_threads'
import { StorageFault } from '../storage-fault.ts'
import { Database } from './database.ts'
import { faultOutcome } from './faults.ts'
import { runTogether } from './group-commit.ts'
import { type Answered, type Asked, type Chore, type Job, type Outcome } from './messages.ts'

/*
 * The only thread that calls SQLite. While one transaction waits for the disk, questions pile up at the port;
 * they are the next transaction.
 */

const done: Outcome = { kind: 'done', rows: [] }
let database: Database | undefined

if (parentPort !== null) serve(parentPort)

function serve(port: MessagePort): void {
  port.on('message', (first: Asked) => {
    let group: { readonly id: number; readonly job: Job }[] = []
    for (const { id, ask } of [first, ...waiting(port)]) {
      if (ask.kind === 'read' || ask.kind === 'write') {
        group.push({ id, job: ask })
        continue
      }
      answerGroup(port, group)
      group = []
      answerChore(port, id, ask)
    }
    answerGroup(port, group)
  })
}

function* waiting(port: MessagePort): Generator<Asked> {
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) yield next.message
}

function answerGroup(port: MessagePort, group: readonly { readonly id: number; readonly job: Job }[]): void {
  if (group.length === 0) return
  const outcomes = tryTogether(group.map(({ job }) => job))
  group.forEach(({ id }, place) => answer(port, id, outcomes[place] ?? faultOutcome(new Error('No outcome'))))
}

function tryTogether(jobs: readonly Job[]): readonly Outcome[] {
  try {
    return runTogether(opened(), jobs)
  } catch (error) {
    return jobs.map(() => faultOutcome(error))
  }
}

function answerChore(port: MessagePort, id: number, chore: Chore): void {
  doChore(chore).then(
    () => answer(port, id, done),
    (error: unknown) => answer(port, id, faultOutcome(error)),
  )
}

async function doChore(chore: Chore): Promise<void> {
  switch (chore.kind) {
    case 'open':
      database = new Database(chore.place)
      return
    case 'scrub':
      return opened().scrub()
    case 'back-up':
      await backup(opened().connection, chore.to)
      return
    case 'close':
      try {
        opened().close()
      } finally {
        database = undefined
      }
  }
}

function opened(): Database {
  if (database === undefined) throw new StorageFault('broken', 'Storage is closed')
  return database
}

function answer(port: MessagePort, id: number, outcome: Outcome): void {
  port.postMessage({ id, outcome } satisfies Answered)
}
