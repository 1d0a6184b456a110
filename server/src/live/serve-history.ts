import {
  historyRequestSchema,
  previewRequestSchema,
  restoreRequestSchema,
} from '@tafelronde/shared/notes/history-request.ts'
import { previewRestore, readTableHistory, takeRestore } from '../notes/table-history.ts'
import { RateLimit } from '../limits/rate-limit.ts'
import { answeringWithin } from './answering.ts'
import { type LiveDoorParts } from './live-door.ts'
import { type LiveSocket } from './live-socket.ts'

/** What was done at a table, and putting it back: for its host and for who leads. */
export function serveHistory(parts: LiveDoorParts, socket: LiveSocket): void {
  // Each question follows a whole log, so nobody asks for that all the time.
  const answering = answeringWithin(new RateLimit(parts.clock, { perSecond: 1, atOnce: 20 }), parts.report)
  socket.on(
    'history:read',
    answering(historyRequestSchema, (request) => readTableHistory(parts, socket.data.live, socket.data.actor, request)),
  )
  socket.on(
    'history:preview',
    answering(previewRequestSchema, (request) => previewRestore(parts, socket.data.live, socket.data.actor, request)),
  )
  socket.on(
    'history:restore',
    answering(restoreRequestSchema, (request) => takeRestore(parts, socket.data.live, socket.data.actor, request)),
  )
}
