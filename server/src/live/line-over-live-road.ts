import { PIECE } from '@tafelronde/shared/wire/sync-messages.ts'
import { type Line } from '../sync/sync-line.ts'
import { type LiveSocket } from './live-socket.ts'

/** Makes lines over one live road. They share what has not left yet, as they share the road. */
export function linesOverLiveRoad(socket: LiveSocket): (name: string, closed: () => void) => Line {
  let unsent = 0
  // The road takes everything that waits at once, whenever it can.
  socket.conn.on('drain', () => {
    unsent = 0
  })
  return (name, closed) => ({
    send: (frame) => {
      unsent += frame.length
      for (let from = 0; from < frame.length; from += PIECE) {
        socket.emit('line:piece', name, frame.slice(from, from + PIECE), from + PIECE >= frame.length)
      }
    },
    close: (code, why) => {
      socket.emit('line:closed', name, code, why)
      closed()
    },
    unsent: () => unsent,
  })
}
