import { PIECE } from '@tafelronde/shared/wire/sync-messages.ts'
import { type Line } from '../sync/sync-line.ts'
import { type LiveSocket } from './live-socket.ts'

/** Where WebSockets are refused, a sync line runs over the live road, its frames cut into pieces. */
export function lineOverLiveRoad(socket: LiveSocket, name: string): Line {
  return {
    send: (frame) => {
      for (let from = 0; from < frame.length; from += PIECE) {
        socket.emit('line:piece', name, frame.slice(from, from + PIECE), from + PIECE >= frame.length)
      }
    },
    close: (code, why) => socket.emit('line:closed', name, code, why),
    unsent: () => 0,
  }
}
