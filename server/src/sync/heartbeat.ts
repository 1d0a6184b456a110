import type { WebSocket, WebSocketServer } from 'ws'
import { SECOND } from '@tafelronde/shared/lib/clock.ts'

/** So often every browser is asked whether it is still there. */
const BEAT = 10 * SECOND

/**
 * Ends the lines of browsers that are gone without a word, such as a phone that lost its network: their system would
 * take what is sent for ever, or nobody would. Every browser answers by itself; who did not by the next beat is gone.
 * Runs on the machine's own time and not on a clock that can be set.
 */
export class Heartbeat {
  readonly #sockets: WebSocketServer
  readonly #unanswered = new WeakSet<WebSocket>()
  readonly #timer: NodeJS.Timeout

  constructor(sockets: WebSocketServer) {
    this.#sockets = sockets
    // What was said while this computer slept is heard first.
    this.#timer = setInterval(() => setImmediate(() => this.#beat()), BEAT)
    this.#timer.unref()
  }

  watch(webSocket: WebSocket): void {
    webSocket.on('pong', () => this.#unanswered.delete(webSocket))
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  #beat(): void {
    for (const webSocket of this.#sockets.clients) {
      if (this.#unanswered.has(webSocket)) webSocket.terminate()
      else if (webSocket.readyState === webSocket.OPEN) {
        this.#unanswered.add(webSocket)
        webSocket.ping()
      }
    }
  }
}
