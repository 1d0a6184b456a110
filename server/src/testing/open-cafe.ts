import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import type { Joined, JoinRequest, SessionPlan } from '@tafelronde/shared/wire/http.ts'
import { type App, openApp } from '../app.ts'
import { makeOrganiserToken } from '../auth/organisers.ts'
import type { ModelEndpoint } from '../config.ts'
import { openLog } from '../log.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { openSqlite } from '../storage/open-sqlite.ts'
import type { Storage } from '../storage/storage.ts'
import { Browser, must, type Reply, secretOf } from './browser.ts'
import { HandClock } from './hand-clock.ts'

/** Noon on the day of the café, an hour before it begins. */
export const NOON = Date.UTC(2023, 10, 30, 12)
export const STARTS_AT = Date.UTC(2023, 10, 30, 13)

export interface CafeOptions {
  /** Where people reach it, such as an address behind TLS. Without it, its own. */
  readonly publicUrl?: string
  /** Where a language model is asked. */
  readonly languageModel?: ModelEndpoint
  /** A database file to begin with; what is used is a copy. */
  readonly database?: string
}

/** A whole server on a free port over a folder of its own, with a clock that a test turns. */
export async function openCafe({ database, ...options }: CafeOptions = {}): Promise<Cafe> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-cafe-'))
  const clientFolder = path.join(folder, 'client')
  const clock = new HandClock(NOON)
  const logged: string[] = []
  const log = openLog('trace', toLines(logged))
  const directory = path.join(folder, 'data')
  if (database !== undefined) {
    await mkdir(directory)
    await copyFile(database, path.join(directory, 'tafelronde.sqlite'))
  }
  const storage = await openSqlite({
    directory,
    clock,
    report: (fault) => log.error({ err: fault }, 'storage'),
  })
  await writePages(clientFolder)
  const config = { host: '127.0.0.1', port: 0, proxies: 1, ...options }
  const app = await openApp({ config, storage, clock, log, clientFolder })
  return new Cafe({ folder, app, storage, clock, logged })
}

interface CafeParts {
  readonly folder: string
  readonly app: App
  readonly storage: Storage
  readonly clock: HandClock
  readonly logged: readonly string[]
}

/** A café with people inside: everyone comes in over HTTP, as a real browser would. */
export class Cafe implements AsyncDisposable {
  readonly app: App
  readonly storage: Storage
  readonly clock: HandClock
  /** Every line that was logged. */
  readonly logged: readonly string[]
  readonly url: string
  readonly folder: string

  constructor({ folder, app, storage, clock, logged }: CafeParts) {
    this.folder = folder
    this.app = app
    this.storage = storage
    this.clock = clock
    this.logged = logged
    this.url = `http://localhost:${app.port}`
  }

  browser(): Browser {
    return new Browser(this.url)
  }

  /** A browser in which this organiser is signed in. */
  async organiser(name = 'Ada'): Promise<Browser> {
    const browser = this.browser()
    const token = await makeOrganiserToken(this.storage, this.clock)
    must(await browser.post('/api/organisers', { token, name }))
    return browser
  }

  /** Makes a session from the template, with these changes. */
  async session(organiser: Browser, change: Partial<Programme> = {}): Promise<SessionPlan> {
    const made = must(
      await organiser.post('/api/sessions', {
        from: { kind: 'template' },
        startsAt: STARTS_AT,
        timeZone: 'Europe/Amsterdam',
      }),
    )
    const { session } = made.body as { session: SessionId }
    const plan = must(await organiser.get(`/api/sessions/${session}`)).body as SessionPlan
    must(await organiser.put(`/api/sessions/${session}/programme`, { ...plan.programme, ...change }))
    return must(await organiser.get(`/api/sessions/${session}`)).body as SessionPlan
  }

  async live(session: SessionId): Promise<LiveSession> {
    const live = await this.app.sessions.open(session)
    if (live === undefined) throw new Error('There is no such session.')
    return live
  }

  /** Asks to come in; the answer may be a refusal. */
  join(browser: Browser, plan: SessionPlan, who: Partial<JoinRequest> = {}): Promise<Reply> {
    return browser.post('/api/join', {
      key: { code: plan.code },
      name: 'Ben',
      organisation: 'Gemeente Hulst',
      level: 'gemeente',
      online: false,
      ...who,
    })
  }

  /** A browser in which this person has come in. */
  async participant(
    plan: SessionPlan,
    who: Partial<JoinRequest> = {},
  ): Promise<Joined & { readonly browser: Browser }> {
    const browser = this.browser()
    const joined = must(await this.join(browser, plan, who)).body as Joined
    return { ...joined, browser }
  }

  /** A browser in which this facilitator leads. */
  async facilitator(plan: SessionPlan, name = 'Chi'): Promise<Joined & { readonly browser: Browser }> {
    const browser = this.browser()
    const secret = secretOf(plan.links.facilitate)
    const joined = must(await browser.post('/api/facilitate', { secret, name })).body as Joined
    return { ...joined, browser }
  }

  /** Closes the café and gives its database, which is one whole file by then. */
  async close(): Promise<string> {
    await this.app[Symbol.asyncDispose]()
    await this.storage[Symbol.asyncDispose]()
    return path.join(this.folder, 'data', 'tafelronde.sqlite')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
    await rm(this.folder, { recursive: true, force: true })
  }
}

async function writePages(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'assets'), { recursive: true })
  for (const name of ['index', 'join']) {
    await writeFile(
      path.join(folder, `${name}.html`),
      `<!doctype html>\n<html>\n<head>\n<title>${name}</title>\n</head>\n</html>\n`,
    )
  }
  await writeFile(path.join(folder, 'assets', 'main-1a2b3c.js'), `export const words = '${'briefje '.repeat(200)}'\n`)
}

function toLines(lines: string[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'))
      done()
    },
  })
}
