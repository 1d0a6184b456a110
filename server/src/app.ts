import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import { type Address, addressOf, isOwnOrigin, readMachine } from './auth/address.ts'
import { CodeGuard } from './auth/code-guard.ts'
import { identify, type Identify } from './auth/identify.ts'
import { KnownBadges } from './auth/known-badges.ts'
import { newCode, newId, newSecret } from './auth/new-token.ts'
import type { Config } from './config.ts'
import { OpenDocuments } from './documents/open-documents.ts'
import { Proposing } from './harvest/proposing.ts'
import { readClientFiles } from './http/client-files.ts'
import { Exports } from './export/jobs/exports.ts'
import { LogoThread } from './export/pictures/logo-thread.ts'
import { KnownHouse } from './export/known-house.ts'
import { ReportPages } from './export/report-pages.ts'
import { openHttpDoor } from './http/http-door.ts'
import type { HttpParts } from './http/http-parts.ts'
import { LanguageModel } from './language-model/language-model.ts'
import { LIVE_PATH, openLiveDoor } from './live/live-door.ts'
import { faultReporter, type Log } from './log.ts'
import { Rehearsals } from './rehearsal/rehearsals.ts'
import { startNamesDeletion } from './sessions/names-deletion.ts'
import { startReadingAhead } from './sessions/read-ahead.ts'
import { SeatThreads } from './sessions/seat-threads.ts'
import { SessionRegistry } from './sessions/session-registry.ts'
import type { Storage } from './storage/storage.ts'
import { openSyncDoor, SYNC_PATH } from './sync/sync-door.ts'
import { SyncLines } from './sync/sync-lines.ts'

export interface AppParts {
  readonly config: Pick<Config, 'host' | 'port' | 'publicUrl' | 'proxies' | 'languageModel'>
  readonly storage: Storage
  readonly clock: Clock
  readonly log: Log
  /** Where the built client lies. */
  readonly clientFolder: string
}

/** A running server: all roads on one port. */
export interface App extends AsyncDisposable {
  readonly address: Address
  readonly port: number
  readonly sessions: SessionRegistry
  readonly languageModel: LanguageModel
  /** How many rehearsals with invented participants go on. */
  readonly rehearsals: number
}

/** Opens all roads. Throws what Node says when the port cannot be had. */
export async function openApp(parts: AppParts): Promise<App> {
  const { config, storage, clock, log } = parts
  const report = faultReporter(log)
  const files = await readClientFiles(parts.clientFolder)

  const documents = new OpenDocuments({ storage, clock, report })
  const decider = new SeatThreads()
  const languageModel = new LanguageModel({ endpoint: config.languageModel, clock, log })
  const modelHost = languageModel.host
  const own = { newSecret, newId, newCode }
  const sessions = new SessionRegistry({ storage, documents, clock, decider, report, modelHost, ...own })
  // Before anybody is let in, so that a name whose date came while the server was down is shown to nobody.
  const deletion = startNamesDeletion({
    storage,
    sessions,
    clock,
    report,
    deleted: (session) => log.info({ session }, 'names were deleted on their date'),
  })
  await deletion.first

  const http = createServer()
  const port = await listen(http, config.port, config.host).catch(async (fault: unknown) => {
    await deletion.stop()
    throw fault
  })
  const address = addressOf(config, port, readMachine())

  const openSession: SessionRegistry['open'] = (id) => sessions.open(id)
  const badges = new KnownBadges(storage.badges)
  const proposing = new Proposing({ sessions, clock, languageModel, report })
  const identifyAt: Identify = async (cookies, session, door) => {
    const live = await sessions.open(session)
    return live && identify(badges.of(live), cookies, live.read(), door)
  }

  const guard = new CodeGuard(clock)
  const font = [...files.keys()].find((name) => /latin-wght.*\.woff2$/.test(name))
  const here = { url: ownUrl(config.host, port), origin: address.url }
  const rehearsals = new Rehearsals({ sessions, clock, report, ...here })
  const rehearse: HttpParts['rehearse'] = () => rehearsals.start()
  const exports = new Exports({ clock, newId, report })
  const house = new KnownHouse(storage.house)
  const pages = new ReportPages({ storage, clock, house, exports })
  const logos = new LogoThread(report)
  const httpParts: HttpParts = {
    storage,
    sessions,
    clock,
    address,
    guard,
    identify: identifyAt,
    rehearse,
    exports,
    pages,
    house,
    readLogo: (bytes) => logos.read(bytes),
    log,
    report,
    font,
  }
  http.on('request', openHttpDoor({ ...httpParts, proxies: config.proxies, files }))

  const lines = new SyncLines({ clock, ticker: documents.ticker, report })
  const syncDoor = openSyncDoor({ lines, openSession, identify: identifyAt, report })
  http.on('upgrade', upgrade)
  const liveDoor = openLiveDoor(http, {
    storage,
    clock,
    lines,
    proposing,
    address,
    modelHost,
    openSession,
    identify: identifyAt,
    // A browser sends no Origin when a page of ours reads by long polling; another site's page always has one.
    isOwnOrigin: (origin) => origin === undefined || isOwnOrigin(address, origin),
    report,
  })

  const ahead = startReadingAhead({ storage, sessions, clock, report })

  return {
    address,
    port,
    sessions,
    languageModel,
    get rehearsals() {
      return rehearsals.size
    },
    async [Symbol.asyncDispose]() {
      languageModel[Symbol.dispose]()
      await rehearsals[Symbol.asyncDispose]()
      await deletion.stop()
      await ahead.stop()
      await proposing[Symbol.asyncDispose]()
      await exports[Symbol.asyncDispose]()
      guard.close()
      // What was asked and typed until now is saved and answered before anybody is sent away.
      await within(DRAINS_WITHIN, documents.drain(), report)
      lines.closeAll()
      syncDoor.close()
      await liveDoor.close()
      await close(http)
      documents.close()
      await within(DRAINS_WITHIN, documents.drain(), report)
      sessions.close()
      decider[Symbol.dispose]()
      logos[Symbol.dispose]()
    },
  }

  /** The one place that decides about upgrades; Socket.IO takes those of its own path. */
  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const path = request.url ?? ''
    const ours = isOwnOrigin(address, request.headers.origin)
    if (!ours || !(path.startsWith(SYNC_PATH) || path.startsWith(LIVE_PATH))) return refuseUpgrade(socket)
    if (path.startsWith(SYNC_PATH)) syncDoor.upgrade(request, socket, head)
  }
}

/** A disk that does not answer must not keep a server from stopping: what it did not save, browsers still have. */
const DRAINS_WITHIN = 4_000

async function within(milliseconds: number, work: Promise<void>, report: (fault: unknown) => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      report(new Error('What was asked could not all be saved before the server stopped.'))
      resolve()
    }, milliseconds)
  })
  await Promise.race([work, late])
  clearTimeout(timer)
}

/** Where this machine itself reaches a server that listens there. */
function ownUrl(host: string, port: number): string {
  const at = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${at.includes(':') ? `[${at}]` : at}:${port}`
}

function refuseUpgrade(socket: Duplex): void {
  socket.on('error', () => socket.destroy())
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}

function listen(http: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      http.off('error', reject)
      const at = http.address() as AddressInfo
      resolve(at.port)
    })
  })
}

function close(http: Server): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve())
    http.closeAllConnections()
  })
}
