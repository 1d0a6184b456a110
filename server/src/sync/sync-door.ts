import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { readDocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { doors } from '@tafelronde/shared/wire/live-events.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { LARGEST_FRAME } from '@tafelronde/shared/wire/sync-messages.ts'
import { readHolder } from '../auth/holder.ts'
import type { Identify } from '../auth/identify.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { Heartbeat } from './heartbeat.ts'
import type { Line, SyncLine } from './sync-line.ts'
import type { SyncLines } from './sync-lines.ts'

export interface SyncDoorParts {
  readonly lines: SyncLines
  readonly openSession: (session: SessionId) => Promise<LiveSession | undefined>
  readonly identify: Identify
  readonly report: (fault: unknown) => string
}

/** The path under which documents are shown: `/sync/<document name>?door=…&epoch=…`. */
export const SYNC_PATH = '/sync/'

/** Takes the upgrades of sync lines. The caller has checked the origin. */
export function openSyncDoor(parts: SyncDoorParts): {
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  close: () => void
} {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME, perMessageDeflate: false })
  const heartbeat = new Heartbeat(sockets)
  return {
    upgrade: (request, socket, head) =>
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        webSocket.on('error', () => webSocket.terminate())
        heartbeat.watch(webSocket)
        serve(parts, request, webSocket, socket).catch((fault: unknown) => {
          parts.report(fault)
          webSocket.close(syncClose.comeBack, 'fault')
        })
      }),
    close: () => {
      heartbeat.stop()
      sockets.close()
    },
  }
}

async function serve(
  parts: SyncDoorParts,
  request: IncomingMessage,
  webSocket: WebSocket,
  socket: Duplex,
): Promise<void> {
  // Identifying somebody takes a while, in which a browser may say its first words.
  const early: Uint8Array[] = []
  let line: SyncLine | undefined
  webSocket.on('message', (data: Buffer) => {
    if (line !== undefined) line.hear(data)
    else if (early.length < EARLY_FRAMES) early.push(data)
  })
  // Whoever is sent away is not listened to any more, and nothing is kept of what was said.
  const refuse = (code: number, why: string) => {
    early.length = 0
    webSocket.removeAllListeners('message')
    webSocket.close(code, why)
    setTimeout(() => webSocket.terminate(), REFUSED_ENDS_WITHIN).unref()
  }

  const url = new URL(request.url ?? '', 'http://localhost')
  const name = url.pathname.slice(SYNC_PATH.length)
  const door = doors.find((known) => known === url.searchParams.get('door'))
  const epoch = Number(url.searchParams.get('epoch'))
  const session = readDocumentName(name)?.session
  if (session === undefined) return refuse(syncClose.gone, 'unknown document')
  const live = await parts.openSession(session)
  if (live === undefined) return refuse(syncClose.gone, 'unknown document')
  const { cookie } = request.headers
  const actor = door && (await parts.identify(cookie, session, door))
  if (door === undefined || actor === undefined) return refuse(syncClose.noBadge, 'no badge')
  const guest = { actor, holder: readHolder(cookie, session, door) }
  const served = await parts.lines.serve(live, guest, name, epoch, webSocketLine(webSocket, socket))
  if (served === undefined) {
    early.length = 0
    return
  }

  webSocket.on('close', () => parts.lines.ended(served))
  for (const frame of early) served.hear(frame)
  early.length = 0
  line = served
  if (webSocket.readyState !== webSocket.OPEN) parts.lines.ended(served)
}

/** What a browser may say before it is known who it is: its first step, what it has, where it types, and little more. */
const EARLY_FRAMES = 16

/** Whoever has no business here may take this long to go. */
const REFUSED_ENDS_WITHIN = 2_000

/** Whoever floods does not stop to say goodbye, and has this long for it. */
const FLOOD_ENDS_WITHIN = 500

/**
 * A line over a WebSocket. Writes whole frames to the socket itself: `ws` frames every message anew for every reader,
 * and what a message costs is the write. Nothing of ours is fragmented or compressed, so a frame never falls into
 * another.
 */
function webSocketLine(webSocket: WebSocket, socket: Duplex): Line {
  return {
    send: (...frames) => {
      if (webSocket.readyState !== webSocket.OPEN) return
      const [first, ...more] = frames
      if (first === undefined) return
      socket.write(more.length === 0 ? first.onWire : Buffer.concat(frames.map(({ onWire }) => onWire)))
    },
    close: (code, why) => {
      webSocket.removeAllListeners('message')
      webSocket.close(code, why)
      if (code === syncClose.flood) setTimeout(() => webSocket.terminate(), FLOOD_ENDS_WITHIN).unref()
    },
    unsent: () => socket.writableLength,
    drained: (then) => socket.once('drain', then),
  }
}
