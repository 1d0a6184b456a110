import { LIVENESS_MS } from '@tafelronde/shared/wire/sync-messages.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import type { FrameGate } from './line-keeper.ts'

/** The server sends something on every sync line each ten seconds; a little later the line must be half open. */
export const SILENCE: number = LIVENESS_MS + 2_000

/** The class that the y-websocket provider gets: a WebSocket whose frames go through a gate. */
export function watchedSocketThrough(gate: FrameGate): typeof WebSocket {
  return class extends WatchedSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      gate.connecting()
    }

    override send(frame: Uint8Array<ArrayBuffer>): void {
      if (gate.passes(frame)) super.send(frame)
    }
  }
}

/** A WebSocket that closes itself when the server falls silent, so that the provider makes a new one. */
class WatchedSocket extends WebSocket {
  #silent: ReturnType<typeof setTimeout> | undefined

  constructor(url: string | URL, protocols?: string | string[]) {
    super(url, protocols)
    this.#heard()
    this.addEventListener('open', this.#heard)
    this.addEventListener('message', this.#heard)
    this.addEventListener('close', () => clearTimeout(this.#silent))
  }

  readonly #heard = (): void => {
    clearTimeout(this.#silent)
    this.#silent = setTimeout(() => this.#giveUp(), SILENCE)
  }

  /** A half-open line never answers a close either, so the event is our own. */
  #giveUp(): void {
    this.dispatchEvent(new CloseEvent('close', { code: syncClose.comeBack, reason: 'silence' }))
    this.close()
  }
}
