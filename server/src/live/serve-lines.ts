import { refuse } from '@tafelronde/shared/lib/result.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { LARGEST_FRAME } from '@tafelronde/shared/wire/sync-messages.ts'
import { type SyncLine } from '../sync/sync-line.ts'
import { lineOverLiveRoad } from './line-over-live-road.ts'
import { type LiveDoorParts } from './live-door.ts'
import { type LiveSocket } from './live-socket.ts'

/** Lines that one browser may have open over the live road: as many as it can have documents, and some spare. */
const MOST_LINES = 150

interface OpenLine {
  readonly line: SyncLine
  pieces: Uint8Array[]
  size: number
}

/** Sync lines for browsers whose WebSockets are refused on the way. */
export function serveLines(parts: LiveDoorParts, socket: LiveSocket): void {
  const open = new Map<string, OpenLine>()

  socket.on('line:open', (name, document, epoch, answer) => {
    if (typeof answer !== 'function') return
    if (typeof name !== 'string' || name.length > 64 || open.has(name) || open.size >= MOST_LINES) {
      return answer(refuse('invalid-request'))
    }
    if (typeof document !== 'string' || typeof epoch !== 'number') return answer(refuse('invalid-request'))
    const { live, actor } = socket.data
    parts.lines.serve(live, actor, document, epoch, lineOverLiveRoad(socket, name)).then(
      (line) => {
        if (line === undefined) return answer(refuse('unknown-document'))
        if (!socket.connected) return parts.lines.ended(line)
        open.set(name, { line, pieces: [], size: 0 })
        answer({ ok: true, value: null })
      },
      (fault: unknown) => answer({ ok: false, why: 'server-fault', faultId: parts.report(fault) }),
    )
  })

  socket.on('line:piece', (name, piece, last) => {
    const known = open.get(name)
    if (known === undefined || !(piece instanceof Uint8Array)) return
    known.pieces.push(piece)
    known.size += piece.length
    if (known.size > LARGEST_FRAME) {
      close(name)
      socket.emit('line:closed', name, syncClose.notAllowed, 'frame too large')
      return
    }
    if (last !== true) return
    const frame = Buffer.concat(known.pieces)
    known.pieces = []
    known.size = 0
    known.line.hear(frame).catch((fault: unknown) => {
      parts.report(fault)
      known.line.close(syncClose.comeBack, 'fault')
    })
  })

  socket.on('line:close', close)
  socket.on('disconnect', () => {
    for (const name of open.keys()) close(name)
  })

  function close(name: string): void {
    const known = open.get(name)
    if (known === undefined) return
    open.delete(name)
    parts.lines.ended(known.line)
  }
}
