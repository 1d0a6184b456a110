import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { RosterChanges } from '@tafelronde/shared/people/roster-changes.ts'
import { type ClientEvents, greetingSchema, type ServerEvents } from '@tafelronde/shared/wire/live-events.ts'
import { PROTOCOL_VERSION } from '@tafelronde/shared/wire/protocol-version.ts'
import { LARGEST_FRAME } from '@tafelronde/shared/wire/sync-messages.ts'
import { readHolder } from '../auth/holder.ts'
import type { Identify } from '../auth/identify.ts'
import type { Proposing } from '../harvest/proposing.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { PublicAddress } from '../sessions/session-links.ts'
import type { Storage } from '../storage/storage.ts'
import { nameOf, type SyncLines } from '../sync/sync-lines.ts'
import { followSession } from './follow-session.ts'
import { RosterNews } from './roster-news.ts'
import { EveryonesLimits } from './live-limits.ts'
import type { LiveGuest, LiveSocket } from './live-socket.ts'
import { serveCommands } from './serve-commands.ts'
import { serveHarvest } from './serve-harvest.ts'
import { serveHistory } from './serve-history.ts'
import { serveLines } from './serve-lines.ts'

export interface LiveDoorParts {
  readonly storage: Storage
  readonly clock: Clock
  readonly lines: SyncLines
  readonly proposing: Proposing
  readonly address: PublicAddress
  /** The host of the language model, where there is one. */
  readonly modelHost?: string | undefined
  readonly openSession: (session: SessionId) => Promise<LiveSession | undefined>
  readonly identify: Identify
  /** Whether a request with this Origin header comes from one of our own pages. */
  readonly isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean
  /** Logs a fault and answers the id under which it is found. */
  readonly report: (fault: unknown) => string
}

/** One person has this many live roads at most, over all tabs and devices: each is told of all that happens. */
export const ROADS_EACH = 50

/** The path of the live road. */
export const LIVE_PATH = '/live/'

/** Opens the live road on the house's one HTTP server. */
export function openLiveDoor(http: HttpServer, parts: LiveDoorParts): { close: () => Promise<void> } {
  const server = new Server<ClientEvents, ServerEvents, Record<string, never>, LiveGuest>(http, {
    path: LIVE_PATH,
    serveClient: false,
    // Left on, it would end the upgrades of the sync road after a second.
    destroyUpgrade: false,
    maxHttpBufferSize: LARGEST_FRAME,
    pingInterval: 10_000,
    pingTimeout: 10_000,
    allowRequest: (request, answer) => {
      answer(null, parts.isOwnOrigin(request.headers.origin, request.headers.host))
    },
  })
  server.use((socket, next) => {
    admit(parts, socket).then(
      (why) => next(why === undefined ? undefined : new Error(why)),
      (fault: unknown) => next(new Error(`server-fault:${parts.report(fault)}`)),
    )
  })
  const roads = new Map<string, number>()
  const limits = new EveryonesLimits(parts.clock)
  const rosters = new Map<LiveSession, { readonly news: RosterNews; sockets: number }>()
  server.on('connection', (socket: LiveSocket) => {
    const { live, actor, protocol } = socket.data
    if (!hasRoom(socket)) {
      socket.disconnect(true)
      return
    }
    socket.emit('welcome', { actor, now: parts.clock.now(), protocol: PROTOCOL_VERSION })
    // A page of another version loads itself again; until then nothing it says is taken for what it means here.
    if (protocol !== PROTOCOL_VERSION) return
    followRoster(socket)
    followSession(parts, socket, live)
    const allowed = limits.of(live, actor)
    socket.use((_said, next) => {
      if (allowed.words.allows()) next()
      else socket.disconnect(true)
    })
    serveCommands(parts, socket, allowed)
    serveHistory(parts, socket, allowed)
    serveHarvest(parts, socket, allowed)
    serveLines(parts, socket)
    socket.on('clock', (answer) => {
      if (typeof answer === 'function') answer(parts.clock.now())
    })
  })
  return { close: async () => server.close() }

  /** Counts the roads of each one, and answers whether this may be one more. */
  function hasRoom(socket: LiveSocket): boolean {
    const name = nameOf(socket.data.live, socket.data.actor)
    const count = roads.get(name) ?? 0
    if (count >= ROADS_EACH) return false
    roads.set(name, count + 1)
    socket.on('disconnect', () => {
      const left = (roads.get(name) ?? 1) - 1
      if (left > 0) roads.set(name, left)
      else roads.delete(name)
    })
    return true
  }

  /** Everyone in a session shares one room, so that changes of names are written once for all. */
  function followRoster(socket: LiveSocket): void {
    const { live } = socket.data
    const tell = (changes: RosterChanges) => server.to(live.id).emit('roster-changes', changes)
    const shared = rosters.get(live) ?? { news: new RosterNews(parts.clock, live, tell), sockets: 0 }
    rosters.set(live, shared)
    shared.sockets += 1
    // In memory this is done at once; only an adapter over several processes would take a while.
    void socket.join(live.id)
    socket.emit('roster', shared.news.readWhole())
    socket.on('disconnect', () => {
      shared.sockets -= 1
      if (shared.sockets > 0) return
      shared.news.stop()
      rosters.delete(live)
    })
  }
}

/** Checks a greeting and the badge behind it; answers why not, or remembers who it is. */
async function admit(parts: LiveDoorParts, socket: LiveSocket): Promise<string | undefined> {
  const greeting = greetingSchema.safeParse(socket.handshake.auth)
  if (!greeting.success) return 'invalid-request'
  const { session, door, protocol } = greeting.data
  const live = await parts.openSession(session)
  if (live === undefined) return 'unknown-session'
  const { cookie } = socket.handshake.headers
  const actor = await parts.identify(cookie, session, door)
  if (actor === undefined) return 'no-badge'
  Object.assign(socket.data, { live, door, actor, protocol, holder: readHolder(cookie, session, door) })
  return undefined
}
