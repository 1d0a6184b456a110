import type { NoteId } from '@tafelronde/shared/lib/id.ts'
import { applyPaperChange } from '@tafelronde/shared/notes/paper-document.ts'
import { noteField, paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import { judgeTyped } from '@tafelronde/shared/notes/text-gate.ts'
import type { Answer, OpenedDocument } from '@tafelronde/shared/wire/live-events.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { LARGEST_FRAME, syncMessage } from '@tafelronde/shared/wire/sync-messages.ts'
import * as Y from 'yjs'
import type { FrameGate } from '../line-keeper.ts'

const STEP1 = 0
const STEP2 = 1
const UPDATE = 2

interface Typed {
  readonly socket: ServedSocket
  readonly number: number
  readonly update: Uint8Array
}

/**
 * A server that takes typed words as the real one does: judged by the gate, on disk before anybody is told. The test
 * says when it saves, and when it breaks.
 */
export class TypingServer {
  epoch = 0
  mayWrite = true
  /** Fields in which nobody may type any more. */
  readonly closed = new Set<string>()
  /** How often the gate called something hostile. */
  hostile: string[] = []
  isUp = true
  #disk: Uint8Array
  #document: Y.Doc
  #nextId = 2 ** 31
  readonly #issued = new Set<number>()
  readonly #sockets = new Set<ServedSocket>()
  #waiting: readonly Typed[] = []

  constructor(notes: Readonly<Record<string, string>>) {
    this.#document = new Y.Doc()
    this.#document.clientID = 1
    for (const [id, text] of Object.entries(notes)) this.#layNote(id, text)
    this.#disk = Y.encodeStateAsUpdate(this.#document)
  }

  /** What is on disk. */
  text(note: string): string {
    const document = new Y.Doc()
    Y.applyUpdate(document, this.#disk)
    const entry = document.getMap<Y.Map<unknown>>('notes').get(note)
    return String(entry?.get('text'))
  }

  async openDocument(name: string): Promise<Answer<OpenedDocument>> {
    while (!this.isUp) await new Promise((resolve) => setTimeout(resolve, 100))
    const clientIds = [0, 1, 2, 3, 4, 5, 6, 7].map(() => this.#nextId++)
    for (const id of clientIds) this.#issued.add(id)
    const opened = { name: name as OpenedDocument['name'], epoch: this.epoch, mayWrite: this.mayWrite, mine: [] }
    return { ok: true, value: { ...opened, clientIds: this.mayWrite ? clientIds : [] } }
  }

  /** Lays a note, or changes what somebody else typed. */
  lay(note: string, text: string): void {
    this.#change(() => this.#layNote(note, text))
  }

  type(note: string, at: number, words: string): void {
    this.#change(() => paperTexts.find(this.#document, noteField(note as NoteId))?.insert(at, words))
  }

  remove(note: string): void {
    this.#change(() => applyPaperChange(this.#document, { kind: 'remove-note', note: note as NoteId, at: 1 }))
  }

  /** Judges what waits, writes it down, and tells everyone. */
  save(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const { socket, number, update } of waiting) {
      if (!this.#sockets.has(socket)) continue
      const verdict = judgeTyped(
        this.#document,
        update,
        {
          isOwnId: (id) => this.#issued.has(id),
          fields: paperTexts,
          mayType: ({ name }) => !this.closed.has(name),
        },
        LARGEST_FRAME,
      )
      if (verdict.kind === 'hostile') this.hostile.push(verdict.why)
      if (verdict.kind === 'hostile' || verdict.kind === 'late') {
        this.#close(socket, syncClose.resync)
        continue
      }
      if (verdict.kind === 'accepted') this.#apply(verdict.update)
      socket.saved = number
      socket.told.push([syncMessage.saved, ...varUint(number)])
      this.#answer(socket)
    }
  }

  /** What was not saved is gone, and everyone must come back. */
  crash(): void {
    this.#waiting = []
    this.#document = new Y.Doc()
    this.#document.clientID = this.#nextId++ - 2 ** 31 + 2
    Y.applyUpdate(this.#document, this.#disk)
    this.closeAll(syncClose.comeBack)
  }

  /** Everything begins anew, as after an erasure. */
  renew(notes: Readonly<Record<string, string>>): void {
    this.#waiting = []
    this.epoch += 1
    this.#document = new Y.Doc()
    this.#document.clientID = 1
    for (const [id, text] of Object.entries(notes)) this.#layNote(id, text)
    this.#disk = Y.encodeStateAsUpdate(this.#document)
    this.closeAll(syncClose.epoch)
  }

  closeAll(code: number): void {
    for (const socket of [...this.#sockets]) this.#close(socket, code)
  }

  /** The class that a provider connects with. */
  socketsThrough(gate: FrameGate, network: Network): typeof WebSocket {
    const accept = (socket: ServedSocket) => queueMicrotask(() => this.#accept(socket))
    class ThroughGate extends ServedSocket {
      constructor(url: string) {
        super(url)
        gate.connecting()
        this.network = network
        accept(this)
      }

      override send(frame: Uint8Array): void {
        if (gate.passes(frame)) super.send(frame)
      }
    }
    return ThroughGate as unknown as typeof WebSocket
  }

  #accept(socket: ServedSocket): void {
    if (!this.isUp || !socket.network.isUp) return socket.end(1006)
    if (!socket.url.includes(`epoch=${this.epoch}`)) return socket.end(syncClose.epoch)
    this.#sockets.add(socket)
    socket.server = this
    socket.open()
    if (this.mayWrite) socket.told.push(sync(STEP1, Y.encodeStateVector(this.#document)))
    else socket.mayBeAnswered = true
  }

  hear(socket: ServedSocket, frame: Uint8Array): void {
    if (!this.#sockets.has(socket) || frame[0] !== syncMessage.sync) return
    const body = readBody(frame)
    if (frame[1] === STEP1) {
      socket.question = body
      this.#answer(socket)
    } else if (this.mayWrite) {
      socket.heard += 1
      if (frame[1] === STEP2) socket.mayBeAnswered = true
      this.#waiting = [...this.#waiting, { socket, number: socket.heard, update: body }]
    }
  }

  leave(socket: ServedSocket): void {
    this.#sockets.delete(socket)
  }

  #answer(socket: ServedSocket): void {
    if (socket.question === undefined || !socket.mayBeAnswered) return
    // What the browser said it has is judged first.
    if (this.#waiting.some((typed) => typed.socket === socket)) return
    socket.told.push(sync(STEP2, Y.encodeStateAsUpdate(this.#document, socket.question)))
    socket.question = undefined
    socket.isReader = true
  }

  #change(change: () => void): void {
    const before = Y.encodeStateVector(this.#document)
    this.#document.transact(change)
    this.#tell(Y.encodeStateAsUpdate(this.#document, before))
  }

  #apply(update: Uint8Array): void {
    Y.applyUpdate(this.#document, update)
    this.#tell(update)
  }

  #tell(update: Uint8Array): void {
    this.#disk = Y.encodeStateAsUpdate(this.#document)
    for (const socket of this.#sockets) if (socket.isReader) socket.told.push(sync(UPDATE, update))
  }

  #close(socket: ServedSocket, code: number): void {
    this.#sockets.delete(socket)
    socket.told.push(code)
  }

  #layNote(id: string, text: string): void {
    const note = { id: id as NoteId, round: 0, text, laidAt: 1, late: false, fromPaper: false }
    applyPaperChange(this.#document, { kind: 'lay-notes', notes: [note] })
  }
}

/** The line between one browser and the server, as far as it can be cut. */
export interface Network {
  isUp: boolean
  readonly sockets: Set<ServedSocket>
}

export function openNetwork(): Network {
  return { isUp: true, sockets: new Set() }
}

/** A WebSocket as far as the provider uses one. What is said on it waits until the test lets it through. */
export class ServedSocket {
  readonly OPEN = 1
  readyState = 0
  binaryType = 'arraybuffer'
  onopen: (() => void) | null = null
  onmessage: ((event: { readonly data: ArrayBuffer }) => void) | null = null
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null = null
  onerror: (() => void) | null = null
  readonly url: string
  network: Network = openNetwork()
  server: TypingServer | undefined
  /** On its way to the browser: frames, and at last why the line closes. */
  readonly told: (Uint8Array | readonly number[] | number)[] = []
  readonly #said: Uint8Array[] = []
  heard = 0
  saved = 0
  question: Uint8Array | undefined
  mayBeAnswered = false
  isReader = false

  constructor(url: string) {
    this.url = url
  }

  open(): void {
    this.network.sockets.add(this)
    this.readyState = this.OPEN
    this.onopen?.()
  }

  send(frame: Uint8Array): void {
    this.#said.push(frame)
  }

  /** Lets so many frames through, of those that wait longest. */
  up(count = Number.POSITIVE_INFINITY): void {
    for (const frame of this.#said.splice(0, count)) this.server?.hear(this, frame)
  }

  down(count = Number.POSITIVE_INFINITY): void {
    for (const frame of this.told.splice(0, count)) {
      if (typeof frame === 'number') return this.end(frame)
      this.onmessage?.({ data: Uint8Array.from(frame).buffer })
    }
  }

  close(): void {
    this.server?.leave(this)
    this.network.sockets.delete(this)
    this.readyState = 3
  }

  end(code: number): void {
    this.close()
    this.onclose?.({ code, reason: '' })
  }
}

function sync(step: number, body: Uint8Array): readonly number[] {
  return [syncMessage.sync, step, ...varUint(body.length), ...body]
}

function varUint(number: number): readonly number[] {
  const bytes: number[] = []
  for (let left = number; ; left = Math.floor(left / 128)) {
    if (left < 128) return [...bytes, left]
    bytes.push((left % 128) + 128)
  }
}

function readBody(frame: Uint8Array): Uint8Array {
  let at = 2
  while ((frame[at] ?? 0) >= 128) at += 1
  return frame.slice(at + 1)
}
