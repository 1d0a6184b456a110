import path from 'node:path'
import { makeOrganiserToken } from './auth/organisers.ts'
import { type App, openApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { describeStartFault } from './start-fault.ts'
import { faultReporter, openLog } from './log.ts'
import { lockFolder } from './storage/folder-lock.ts'
import { openSqlite } from './storage/open-sqlite.ts'
import { type Storage } from './storage/storage.ts'
import { systemClock } from './system-clock.ts'

const clientFolder = path.join(import.meta.dirname, '..', '..', 'client', 'dist')

const config = readConfig(process.env)
if (config.ok) await start(config.value).catch((fault: unknown) => stop(describeStartFault(fault, config.value)))
else stop(config.why)

async function start(config: Config): Promise<void> {
  const unlock = lockFolder(config.dataDir)
  if (unlock === undefined) {
    return stop(`Another Tafelronde is running on ${path.resolve(config.dataDir)}; two cannot share one folder.`)
  }
  const log = openLog(config.logLevel)
  const storage = await openSqlite({ directory: config.dataDir, clock: systemClock, report: faultReporter(log) })
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
  if ((await storage.organisers.list()).length > 0) return
  const token = await makeOrganiserToken(storage, systemClock)
  say('', 'Nobody is an organiser yet. This link makes you one; it works once, within 24 hours:')
  say(`${address.url}/word-organisator/${token}`)
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

function stop(sentence: string): void {
  process.stderr.write(`Tafelronde did not start: ${sentence}\n`)
  process.exit(1)
}
