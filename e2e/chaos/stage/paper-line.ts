import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import { messageYjsSyncStep1, messageYjsSyncStep2 } from 'y-protocols/sync'
import * as Y from 'yjs'
import { WaitingRoom } from '@tafelronde/server/testing/waiting-room.ts'
import { step1, step2, updateFrame } from '@tafelronde/server/testing/raw-line.ts'
import { syncMessage } from '@tafelronde/shared/wire/sync-messages.ts'

/** A page takes a line that is silent for so long for broken. */
const SILENCE = 12_000

export interface PaperLineParts {
  readonly url: string
  readonly origin: string
  readonly cookies: string
  /** `/sync/<document name>?door=…&epoch=…` */
  readonly path: string
  readonly document: Y.Doc
  /** The first so many frames with words of this line are on disk. */
  readonly onSaved: (count: number) => void
}

/**
 * One connection of a sync line, as a browser of ours has it: answers the server's question with all that its document
 * has beyond it, then sends each change, and counts these. The document outlives it.
 */
export class PaperLine {
  /** Frames with words that were sent. */
  sent = 0
  closed: number | undefined
  readonly #parts: PaperLineParts
  readonly #socket: WebSocket
  readonly #waiting = new WaitingRoom()
  #mayType = false
  #isSynced = false
  #silence: NodeJS.Timeout

  constructor(parts: PaperLineParts) {
    this.#parts = parts
    this.#silence = setTimeout(() => this.cut(), SILENCE)
    const headers = { origin: parts.origin, cookie: parts.cookies }
    this.#socket = new WebSocket(`${parts.url.replace(/^http/, 'ws')}${parts.path}`, { headers })
    this.#socket.on('open', () => this.#socket.send(step1(Y.encodeStateVector(parts.document))))
    this.#socket.on('message', (data: Buffer) => this.#hear(new Uint8Array(data)))
    this.#socket.on('error', () => this.#end(1006))
    this.#socket.on('close', (code) => this.#end(code))
    parts.document.on('update', this.#tell)
  }

  /** Resolves once everything is exchanged, or the line is closed. */
  exchanged(): Promise<void> {
    return this.until(() => this.#isSynced || this.closed !== undefined)
  }

  /** Waits until something that is heard, or the end of the line, makes this true. */
  until(isSo: () => boolean): Promise<void> {
    return this.#waiting.until(isSo)
  }

  /** The code with which it was closed, once it is. */
  async code(): Promise<number> {
    await this.until(() => this.closed !== undefined)
    return this.closed ?? 0
  }

  /** Breaks it off without a word. */
  cut(): void {
    this.#socket.terminate()
    this.#end(1006)
  }

  /** Stops reading what comes, or goes on. */
  read(on: boolean): void {
    if (on) this.#socket.resume()
    else this.#socket.pause()
  }

  #hear(bytes: Uint8Array): void {
    if (this.closed !== undefined) return
    this.#silence.refresh()
    const decoder = decoding.createDecoder(bytes)
    const kind = decoding.readVarUint(decoder)
    if (kind === syncMessage.saved) this.#parts.onSaved(decoding.readVarUint(decoder))
    if (kind === syncMessage.sync) this.#hearSync(decoding.readVarUint(decoder), decoding.readVarUint8Array(decoder))
    this.#waiting.look()
  }

  #hearSync(step: number, bytes: Uint8Array): void {
    if (step === messageYjsSyncStep1) {
      this.sent += 1
      this.#mayType = true
      this.#socket.send(step2(Y.encodeStateAsUpdate(this.#parts.document, bytes)))
      return
    }
    Y.applyUpdate(this.#parts.document, bytes, this)
    if (step === messageYjsSyncStep2) this.#isSynced = true
  }

  /** What is typed before the server has asked goes along with the answer. */
  readonly #tell = (update: Uint8Array, origin: unknown): void => {
    if (origin === this || !this.#mayType || this.closed !== undefined) return
    this.sent += 1
    this.#socket.send(updateFrame(update))
  }

  #end(code: number): void {
    if (this.closed !== undefined) return
    this.closed = code
    clearTimeout(this.#silence)
    this.#parts.document.off('update', this.#tell)
    this.#waiting.look()
  }
}
