import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import { syncMessage } from '@tafelronde/shared/wire/sync-messages.ts'
import { WaitingRoom } from './waiting-room.ts'

/** What a sync line runs over: a WebSocket, or its like over the live road. */
export interface Pipe {
  readonly send: (frame: Uint8Array) => void
  readonly end: () => void
  /** Stops reading what comes, or goes on. */
  readonly read?: (on: boolean) => void
}

export interface Closed {
  readonly code: number
  readonly why: string
}

/** A hand on a sync line that may send any bytes, and keeps the document that it is shown. */
export class RawLine {
  readonly document = new Y.Doc()
  /** The first number of each frame that came. */
  readonly frames: { readonly kind: number; readonly bytes: Uint8Array }[] = []
  closed: Closed | undefined
  /** Hears what the server says of where others type. */
  onPresence: (update: Uint8Array) => void = () => {}
  #pipe: Pipe | undefined
  readonly #waiting = new WaitingRoom()

  /** Opens a line over a WebSocket of its own; `closed` says whether it was refused. */
  static async open(url: string, path: string, headers: Readonly<Record<string, string>>): Promise<RawLine> {
    const line = new RawLine()
    const socket = new WebSocket(`${url.replace(/^http/, 'ws')}${path}`, { headers: { origin: url, ...headers } })
    line.use({
      send: (frame) => socket.send(frame),
      end: () => socket.terminate(),
      read: (on) => (on ? socket.resume() : socket.pause()),
    })
    socket.on('message', (data: Buffer) => line.hear(data))
    socket.on('close', (code, why) => line.end({ code, why: why.toString() }))
    await new Promise<void>((resolve) => {
      socket.once('open', () => resolve())
      socket.once('unexpected-response', (_request, response) => {
        line.end({ code: response.statusCode ?? 0, why: 'no upgrade' })
        socket.terminate()
        resolve()
      })
      socket.on('error', () => resolve())
    })
    return line
  }

  use(pipe: Pipe): void {
    this.#pipe = pipe
  }

  send(frame: Uint8Array): void {
    this.#pipe?.send(frame)
  }

  /** Says "this is what I know", and waits for the answer. */
  async sync(): Promise<Y.Doc> {
    const before = this.#count(messageYjsSyncStep2)
    this.send(step1(Y.encodeStateVector(this.document)))
    await this.until(() => this.#count(messageYjsSyncStep2) > before)
    return this.document
  }

  /** Types under this id from now on: whatever changes the document here is sent. */
  typeAs(id: number | undefined): void {
    this.document.clientID = id ?? 0
    this.document.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.send(updateFrame(update))
    })
  }

  /** How many of the frames with words are on disk, as the server says. */
  get saved(): number {
    const told = this.frames.findLast(({ kind }) => kind === syncMessage.saved)
    return told === undefined ? 0 : decoding.readVarUint(decoding.createDecoder(told.bytes.subarray(1)))
  }

  pause(): void {
    this.#pipe?.read?.(false)
  }

  resume(): void {
    this.#pipe?.read?.(true)
  }

  hear(data: Uint8Array): void {
    const bytes = new Uint8Array(data)
    const decoder = decoding.createDecoder(bytes)
    const kind = decoding.readVarUint(decoder)
    this.frames.push({ kind, bytes })
    if (kind === syncMessage.sync) {
      const step = decoding.readVarUint(decoder)
      const said = decoding.readVarUint8Array(decoder)
      // As the provider does: what it is asked it answers, and what it is told it believes.
      if (step === messageYjsSyncStep1) this.send(step2(Y.encodeStateAsUpdate(this.document, said)))
      else Y.applyUpdate(this.document, said, this)
    }
    if (kind === syncMessage.awareness) this.onPresence(decoding.readVarUint8Array(decoder))
    this.#waiting.look()
  }

  end(closed: Closed): void {
    this.closed ??= closed
    this.#waiting.look()
  }

  /** Waits until a frame, or the end of the line, makes this true. */
  async until(isSo: (line: RawLine) => boolean): Promise<void> {
    await this.#waiting.until(() => isSo(this))
  }

  /** The code with which the line was closed, once it is. */
  async code(): Promise<number | undefined> {
    await this.until(({ closed }) => closed !== undefined)
    return this.closed?.code
  }

  #count(step: number): number {
    return this.frames.filter(({ kind, bytes }) => kind === syncMessage.sync && bytes[1] === step).length
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#pipe?.end()
    this.document.destroy()
  }
}

export function step1(stateVector: Uint8Array): Uint8Array {
  return syncFrame(messageYjsSyncStep1, stateVector)
}

export function step2(update: Uint8Array): Uint8Array {
  return syncFrame(messageYjsSyncStep2, update)
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(messageYjsUpdate, update)
}

/** An awareness message, as the provider sends it, of someone who calls himself the server. */
export function awarenessFrame(words: string): Uint8Array {
  return presenceFrame(7, 1, { words })
}

/** An awareness message with any state under any id. */
export function presenceFrame(id: number, count: number, told: unknown): Uint8Array {
  const state = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, id)
    encoding.writeVarUint(encoder, count)
    encoding.writeVarString(encoder, JSON.stringify(told))
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, syncMessage.awareness)
    encoding.writeVarUint8Array(encoder, state)
  })
}

function syncFrame(step: number, bytes: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, syncMessage.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })
}
