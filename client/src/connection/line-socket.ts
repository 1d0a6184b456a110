import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { LIVENESS_MS } from '@tafelronde/shared/wire/sync-messages.ts'
import { nanoid } from 'nanoid'
import type { FrameGate } from './line-keeper.ts'
import { cutFrame, FrameBuilder } from './frame-pieces.ts'
import type { LiveSocket } from './live-line.ts'

const SILENCE = LIVENESS_MS + 2_000

/** The class that the y-websocket provider gets where WebSockets are refused: the same frames over the live road. */
export function lineSocketOver(live: LiveSocket, gate: FrameGate): typeof WebSocket {
  class OverLive extends LineSocket {
    constructor(url: string | URL) {
      super(live, url)
      gate.connecting()
    }

    override send(frame: Uint8Array): void {
      if (gate.passes(frame)) super.send(frame)
    }
  }
  // The provider touches only what LineSocket has; a whole WebSocket has much more.
  return OverLive as unknown as typeof WebSocket
}

/** As much of a WebSocket as the provider uses, over `line:open`, `line:piece` and `line:closed`. */
class LineSocket {
  readonly CONNECTING = 0
  readonly OPEN = 1
  readonly CLOSING = 2
  readonly CLOSED = 3
  readyState = 0
  binaryType = 'arraybuffer'
  onopen: (() => void) | null = null
  onmessage: ((event: { readonly data: ArrayBuffer }) => void) | null = null
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null = null
  onerror: (() => void) | null = null

  readonly #live: LiveSocket
  readonly #line = nanoid()
  readonly #frames = new FrameBuilder()
  #silent: ReturnType<typeof setTimeout> | undefined

  constructor(live: LiveSocket, url: string | URL) {
    this.#live = live
    const { pathname, searchParams } = new URL(url)
    const name = pathname.slice(pathname.indexOf('/sync/') + '/sync/'.length)
    live.on('line:piece', this.#take)
    live.on('line:closed', this.#closed)
    live.on('disconnect', this.#lost)
    this.#heard()
    if (live.connected) this.#open(name, Number(searchParams.get('epoch')))
    else queueMicrotask(this.#lost) // not before the provider has set its handlers
  }

  #open(name: string, epoch: number): void {
    this.#live.emit('line:open', this.#line, name, epoch, (answer) => {
      if (this.readyState !== this.CONNECTING) return
      // Asking for the document anew tells what the matter is.
      if (!answer.ok) return this.#end(syncClose.resync, answer.why)
      this.readyState = this.OPEN
      this.onopen?.()
    })
  }

  send(frame: Uint8Array): void {
    for (const { piece, last } of cutFrame(frame)) this.#live.emit('line:piece', this.#line, piece, last)
  }

  close(): void {
    if (this.readyState === this.CLOSED) return
    this.#live.emit('line:close', this.#line)
    this.#end(1000, '')
  }

  readonly #take = (line: string, piece: Uint8Array, last: boolean): void => {
    if (line !== this.#line) return
    this.#heard()
    // In a browser Socket.IO gives an ArrayBuffer.
    const frame = this.#frames.add(new Uint8Array(piece), last)
    if (frame !== undefined) this.onmessage?.({ data: frame.buffer })
  }

  readonly #closed = (line: string, code: number, why: string): void => {
    if (line === this.#line) this.#end(code, why)
  }

  readonly #lost = (): void => this.#end(syncClose.comeBack, 'lost')

  readonly #heard = (): void => {
    clearTimeout(this.#silent)
    this.#silent = setTimeout(() => this.#end(syncClose.comeBack, 'silence'), SILENCE)
  }

  #end(code: number, reason: string): void {
    if (this.readyState === this.CLOSED) return
    this.readyState = this.CLOSED
    clearTimeout(this.#silent)
    this.#live.off('line:piece', this.#take)
    this.#live.off('line:closed', this.#closed)
    this.#live.off('disconnect', this.#lost)
    this.onclose?.({ code, reason })
  }
}
