import { PIECE } from '@tafelronde/shared/wire/sync-messages.ts'
import type { Line } from '../sync/sync-line.ts'
import type { LiveSocket } from './live-socket.ts'

/** Makes lines over one live road. They share what has not left yet, as they share the road. */
export function linesOverLiveRoad(socket: LiveSocket): (name: string, closed: () => void) => Line {
  let unsent = 0
  let waiting: (() => void)[] = []
  // The road takes everything that waits at once, whenever it can.
  socket.conn.on('drain', () => {
    unsent = 0
    const drained = waiting
    waiting = []
    for (const then of drained) then()
  })
  return (name, closed) => ({
    send: (...frames) => {
      for (const { payload } of frames) {
        unsent += payload.length
        for (let from = 0; from < payload.length; from += PIECE) {
          socket.emit('line:piece', name, payload.slice(from, from + PIECE), from + PIECE >= payload.length)
        }
      }
    },
    close: (code, why) => {
      socket.emit('line:closed', name, code, why)
      closed()
    },
    unsent: () => unsent,
    drained: (then) => waiting.push(then),
  })
}
