import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import { type Clock } from '@tafelronde/shared/lib/clock.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { syncMessage } from '@tafelronde/shared/wire/sync-messages.ts'
import { type OpenDocument, type Reader } from '../documents/open-document.ts'
import { RateLimit } from '../limits/rate-limit.ts'

/** One direction-less pipe to a browser: a WebSocket, or its like over the live road. */
export interface Line {
  send(frame: Uint8Array): void
  close(code: number, why: string): void
  /** Bytes given to `send` that have not left yet. */
  unsent(): number
}

/** Slower than this and the line is cut: the browser comes back and gets the whole in one piece. */
const LARGEST_BACKLOG = 4 * 1024 * 1024

/** What a browser may send on a read-only line: it has little to say. */
const MESSAGES = { perSecond: 20, atOnce: 60 }

/**
 * Shows one document to one browser over the y-websocket protocol. Read-only: of what a browser sends, only its
 * first step is answered; updates, steps two and awareness are heard and ignored, and nothing is ever asked.
 */
export class SyncLine implements Reader {
  readonly #document: OpenDocument
  readonly #line: Line
  readonly #clock: Clock
  readonly #limit: RateLimit
  #sentAt: number
  #closed = false

  constructor(document: OpenDocument, line: Line, clock: Clock) {
    this.#document = document
    this.#line = line
    this.#clock = clock
    this.#limit = new RateLimit(clock, MESSAGES)
    this.#sentAt = clock.now()
  }

  /** Hears one frame. Anything that is no sync message of the protocol closes the line. */
  async hear(frame: Uint8Array): Promise<void> {
    if (this.#closed) return
    if (!this.#limit.allows()) return this.close(syncClose.flood, 'flood')
    const stateVector = readStep1(frame)
    if (stateVector === 'malformed') return this.close(syncClose.notAllowed, 'malformed')
    if (stateVector === 'ignored') return
    const missing = await this.#document.join(this, stateVector)
    if (this.#closed) return this.#document.leave(this)
    this.#send(encodeSync(messageYjsSyncStep2, missing))
  }

  take(update: Uint8Array): void {
    this.#send(encodeSync(messageYjsUpdate, update))
  }

  dismiss(): void {
    this.close(syncClose.resync, 'resync')
  }

  /** Sends something when the line was silent for so long, so that the browser knows that it is alive. */
  stayAlive(silence: number): void {
    // A clock that was set says nothing about the silence: then rather one sign of life too many.
    const silent = this.#clock.now() - this.#sentAt
    if (!this.#closed && (silent >= silence || silent < 0)) this.#send(ALIVE)
  }

  close(code: number, why: string): void {
    if (this.#closed) return
    this.ended()
    this.#line.close(code, why)
  }

  /** The browser is gone. */
  ended(): void {
    this.#closed = true
    this.#document.leave(this)
  }

  #send(frame: Uint8Array): void {
    if (this.#closed) return
    if (this.#line.unsent() > LARGEST_BACKLOG) return this.close(syncClose.comeBack, 'too slow')
    this.#sentAt = this.#clock.now()
    this.#line.send(frame)
  }
}

/** An awareness message about nobody: the smallest frame that the provider takes as a sign of life. */
const ALIVE = encoding.encode((encoder) => {
  encoding.writeVarUint(encoder, syncMessage.awareness)
  encoding.writeVarUint8Array(encoder, Uint8Array.of(0))
})

function encodeSync(step: number, bytes: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, syncMessage.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })
}

/** The state vector of a first step; `ignored` for what a reader may say without effect; `malformed` for the rest. */
function readStep1(frame: Uint8Array): Uint8Array | 'ignored' | 'malformed' {
  try {
    const decoder = decoding.createDecoder(frame)
    const kind = decoding.readVarUint(decoder)
    if (kind === syncMessage.awareness || kind === syncMessage.askAwareness) return 'ignored'
    if (kind !== syncMessage.sync) return 'malformed'
    const step = decoding.readVarUint(decoder)
    if (step === messageYjsSyncStep2 || step === messageYjsUpdate) return 'ignored'
    if (step !== messageYjsSyncStep1) return 'malformed'
    const stateVector = decoding.readVarUint8Array(decoder)
    return isStateVector(stateVector) ? stateVector : 'malformed'
  } catch {
    return 'malformed'
  }
}

function isStateVector(bytes: Uint8Array): boolean {
  try {
    Y.decodeStateVector(bytes)
    return true
  } catch {
    return false
  }
}
