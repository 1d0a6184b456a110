import { type IncomingMessage } from 'node:http'
import { type Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { type SessionId } from '@tafelronde/shared/lib/id.ts'
import { readDocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { doors } from '@tafelronde/shared/wire/live-events.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { LARGEST_FRAME } from '@tafelronde/shared/wire/sync-messages.ts'
import { type Identify } from '../auth/identify.ts'
import { type LiveSession } from '../sessions/live-session.ts'
import { type Line } from './sync-line.ts'
import { type SyncLines } from './sync-lines.ts'

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
  return {
    upgrade: (request, socket, head) =>
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        webSocket.on('error', () => webSocket.terminate())
        serve(parts, request, webSocket).catch((fault: unknown) => {
          parts.report(fault)
          webSocket.close(syncClose.comeBack, 'fault')
        })
      }),
    close: () => sockets.close(),
  }
}

async function serve(parts: SyncDoorParts, request: IncomingMessage, webSocket: WebSocket): Promise<void> {
  const early: Uint8Array[] = []
  const wait = (data: Buffer) => early.length < EARLY_FRAMES && early.push(data)
  webSocket.on('message', wait)

  const url = new URL(request.url ?? '', 'http://localhost')
  const name = url.pathname.slice(SYNC_PATH.length)
  const door = doors.find((known) => known === url.searchParams.get('door'))
  const epoch = Number(url.searchParams.get('epoch'))
  const session = readDocumentName(name)?.session
  if (session === undefined) return webSocket.close(syncClose.gone, 'unknown document')
  const live = await parts.openSession(session)
  if (live === undefined) return webSocket.close(syncClose.gone, 'unknown document')
  const actor = door && (await parts.identify(request.headers.cookie, session, door))
  if (actor === undefined) return webSocket.close(syncClose.noBadge, 'no badge')
  const line = await parts.lines.serve(live, actor, name, epoch, webSocketLine(webSocket))
  if (line === undefined) return

  const hear = (frame: Uint8Array) => {
    line.hear(frame).catch((fault: unknown) => {
      parts.report(fault)
      line.close(syncClose.comeBack, 'fault')
    })
  }
  webSocket.off('message', wait)
  webSocket.on('message', hear)
  webSocket.on('close', () => parts.lines.ended(line))
  for (const frame of early) hear(frame)
  if (webSocket.readyState !== webSocket.OPEN) parts.lines.ended(line)
}

/** What a browser may say before it is known who it is: its first step, and little more. */
const EARLY_FRAMES = 8

function webSocketLine(webSocket: WebSocket): Line {
  return {
    send: (frame) => webSocket.send(frame),
    close: (code, why) => webSocket.close(code, why),
    unsent: () => webSocket.bufferedAmount,
  }
}
