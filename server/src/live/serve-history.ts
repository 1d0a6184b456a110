import {
  historyRequestSchema,
  previewRequestSchema,
  restoreRequestSchema,
} from '@tafelronde/shared/notes/history-request.ts'
import { previewRestore, readTableHistory, takeRestore } from '../notes/table-history.ts'
import { answeringWithin } from './answering.ts'
import type { LiveDoorParts } from './live-door.ts'
import type { LiveLimits } from './live-limits.ts'
import type { LiveSocket } from './live-socket.ts'

/** What was done at a table, and putting it back: for its host and for who leads. */
export function serveHistory(parts: LiveDoorParts, socket: LiveSocket, limits: LiveLimits): void {
  const answering = answeringWithin(limits.history, parts.report)
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
