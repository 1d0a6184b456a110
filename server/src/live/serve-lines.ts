import { refuse } from '@tafelronde/shared/lib/result.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { LARGEST_FRAME } from '@tafelronde/shared/wire/sync-messages.ts'
import { RateLimit } from '../limits/rate-limit.ts'
import type { SyncLine } from '../sync/sync-line.ts'
import { linesOverLiveRoad } from './line-over-live-road.ts'
import type { LiveDoorParts } from './live-door.ts'
import type { LiveSocket } from './live-socket.ts'

/** Lines that one browser may have open over the live road: as many as it can have documents, and some spare. */
const MOST_LINES = 150

/** What may lie here of frames that are not whole yet: a browser sends one after the other, and not a bit of each. */
const MOST_UNFINISHED = 2 * LARGEST_FRAME

/** Pieces that one frame may come in: far more than the largest needs. */
const MOST_PIECES = 32

interface OpenLine {
  /** Absent while the document is being loaded. */
  line?: SyncLine
  pieces: Uint8Array[]
  size: number
}

/** Sync lines for browsers whose WebSockets are refused on the way. */
export function serveLines(parts: LiveDoorParts, socket: LiveSocket): void {
  const open = new Map<string, OpenLine>()
  const makeLine = linesOverLiveRoad(socket)
  const limit = new RateLimit(parts.clock, { perSecond: 20, atOnce: MOST_LINES })

  socket.on('line:open', (name, document, epoch, answer) => {
    if (typeof answer !== 'function') return
    if (!limit.allows()) return answer(refuse('too-many-tries'))
    if (typeof name !== 'string' || name.length > 64 || open.has(name) || open.size >= MOST_LINES) {
      return answer(refuse('invalid-request'))
    }
    if (typeof document !== 'string' || typeof epoch !== 'number') return answer(refuse('invalid-request'))
    const { live, actor, holder } = socket.data
    const opening: OpenLine = { pieces: [], size: 0 }
    open.set(name, opening)
    const closed = () => {
      if (open.get(name) === opening) close(name)
    }
    parts.lines.serve(live, { actor, holder }, document, epoch, makeLine(name, closed)).then(
      (line) => {
        if (line === undefined) return answer(refuse('unknown-document'))
        opening.line = line
        // Closed in the meantime, by the browser or with its road.
        if (open.get(name) !== opening) return parts.lines.ended(line)
        answer({ ok: true, value: null })
      },
      (fault: unknown) => {
        closed()
        answer({ ok: false, why: 'server-fault', faultId: parts.report(fault) })
      },
    )
  })

  socket.on('line:piece', (name, piece, last) => {
    const known = open.get(name)
    if (known?.line === undefined || !(piece instanceof Uint8Array)) return
    const { line } = known
    known.pieces.push(piece)
    known.size += piece.length
    if (unfinished() > MOST_UNFINISHED) return line.close(syncClose.flood, 'flood')
    if (known.size > LARGEST_FRAME) return line.close(syncClose.notAllowed, 'frame too large')
    if (known.pieces.length > MOST_PIECES) return line.close(syncClose.flood, 'flood')
    if (last !== true) return
    const frame = Buffer.concat(known.pieces)
    known.pieces = []
    known.size = 0
    line.hear(frame)
  })

  socket.on('line:close', close)
  socket.on('disconnect', () => {
    for (const name of open.keys()) close(name)
  })

  function unfinished(): number {
    let sum = 0
    for (const { size } of open.values()) sum += size
    return sum
  }

  function close(name: string): void {
    const known = open.get(name)
    open.delete(name)
    if (known?.line !== undefined) parts.lines.ended(known.line)
  }
}
