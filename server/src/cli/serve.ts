import path from 'node:path'
import { type App, openApp } from '../app.ts'
import { makeOrganiserToken } from '../auth/organisers.ts'
import type { Config } from '../config.ts'
import { faultReporter, openLog } from '../log.ts'
import { lockFolder } from '../storage/folder-lock.ts'
import { openSqlite } from '../storage/open-sqlite.ts'
import type { Storage } from '../storage/storage.ts'
import { systemClock } from '../system-clock.ts'
import { letCompilersGiveWay } from '../threads/give-way.ts'
import { describeStartFault } from './start-fault.ts'

const clientFolder = path.join(import.meta.dirname, '..', '..', '..', 'client', 'dist')

/** Runs the server until it is told to end; what keeps it from starting is one sentence, and the exit code 1. */
export async function serve(config: Config): Promise<void> {
  try {
    await start(config)
  } catch (fault) {
    stop(describeStartFault(fault, config))
  }
}

/** Says in one sentence why the server did not start. */
export function stop(sentence: string): void {
  process.stderr.write(`Tafelronde did not start: ${sentence}\n`)
  process.exit(1)
}

async function start(config: Config): Promise<void> {
  const unlock = lockFolder(config.dataDir)
  if (unlock === undefined) {
    return stop(`Another Tafelronde is running on ${path.resolve(config.dataDir)}; two cannot share one folder.`)
  }
  letCompilersGiveWay()
  const log = openLog(config.logLevel)
  const { dataDir: directory, diskDelay: delay } = config
  if (delay !== undefined) log.warn({ delay }, 'every write is slow on purpose: CHAOS_DISK_DELAY_MS is set')
  const storage = await openSqlite({ directory, clock: systemClock, report: faultReporter(log), delay })
  const app = await openApp({ config, storage, clock: systemClock, log, clientFolder })
  await greet(app, storage)

  let ending = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal))

  async function end(signal: string): Promise<void> {
    if (ending) return
    ending = true
    log.info({ signal }, 'the server ends')
    await app[Symbol.asyncDispose]()
    await storage[Symbol.asyncDispose]()
    unlock?.()
    process.exit(0)
  }
}

/** Says where to go, and while nobody can plan anything yet, how to begin. */
async function greet({ address }: App, storage: Storage): Promise<void> {
  say(`Tafelronde is open at ${address.url}`)
  if (address.onlyHere) say('That address works on this computer only; PUBLIC_URL sets another.')
  const here = [...address.origins].find((origin) => origin.startsWith('http://localhost'))
  if (here !== undefined && here !== address.url) say(`On this computer it is also at ${here}`)
  if ((await storage.organisers.list()).length > 0) return
  const token = await makeOrganiserToken(storage, systemClock)
  say('', 'Nobody is an organiser yet. This link makes you one; it works once, within 24 hours:')
  say(`${address.url}/word-organisator/${token}`)
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}
