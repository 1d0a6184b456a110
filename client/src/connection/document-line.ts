import { SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type { Door, OpenedDocument } from '@tafelronde/shared/wire/live-events.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Copies, Following, StandIn } from './copies.ts'
import { lineSocketOver } from './line-socket.ts'
import type { FrameGate, LineKeeper } from './line-keeper.ts'
import { isFinal, type LiveLine } from './live-line.ts'
import { tellOnlyOwn } from './tell-only-own.ts'
import { Watched } from './watched.ts'
import { SILENCE, watchedSocketThrough } from './watched-socket.ts'

/** Whether what is shown of a document is up to date, old, or not to be had. */
export type DocumentState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'live' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'ended'; readonly why: Refusal }

export interface DocumentLineParts {
  readonly name: DocumentName
  readonly door: Door
  readonly live: Pick<LiveLine, 'openDocument' | 'isPolling' | 'socket' | 'state'>
  /** Keeps the words that are typed in the document; without one it is only read. */
  readonly keeper?: LineKeeper | undefined
  /** Keeps copies for when there is no network. */
  readonly copies?: Copies | undefined
  /** What a provider connects with, where it is not the WebSocket of the browser. */
  readonly makeSocket?: (gate: FrameGate) => typeof WebSocket
}

/** After so many tries that never opened, WebSockets are taken to be refused here. */
const TRIES = 2

/** A server that does not answer for so long may not be there: then the document is shown as it was last. */
export const STANDS_IN_AFTER = 1_500

/** Whether WebSockets are refused between this browser and the server: what one line learns counts for all. */
let socketsRefused = false

/** Where nobody types there is nothing to count. */
const readOnly: FrameGate = { connecting: () => {}, passes: () => true }

/**
 * Keeps one document like the server's, and takes to the server what is typed in it where somebody keeps those words.
 * When the server says that the line must start over, a fresh document takes the old one's place as soon as it is
 * complete: what is shown stays until then. Without a network the copy of this device stands in.
 */
export class DocumentLine {
  readonly state = new Watched<DocumentState>({ kind: 'opening' })
  /** The document to read, once it is complete; another one after the line started over. */
  readonly document = new Watched<Y.Doc | undefined>(undefined)

  readonly #parts: DocumentLineParts
  #provider: WebsocketProvider | undefined
  /** A copy that is shown while the server does not answer. */
  #standIn: StandIn | undefined
  #isAnswered = false
  #waiting: ReturnType<typeof setTimeout> | undefined
  #patience: ReturnType<typeof setTimeout> | undefined
  #copied: Y.Doc | undefined
  #following: Following | undefined
  #closed = false

  constructor(parts: DocumentLineParts) {
    this.#parts = parts
    void this.#open()
    if (parts.copies === undefined) return
    this.#patience = setTimeout(() => void this.#showCopy(), parts.copies.isOffline() ? 0 : STANDS_IN_AFTER)
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#waiting)
    clearTimeout(this.#patience)
    this.#following?.stop()
    this.#drop()
    this.#parts.keeper?.rest()
  }

  /** The page slept, or was without network: a line that is dead by now comes back at once. */
  look(): void {
    const provider = this.#provider
    if (provider === undefined || !provider.shouldConnect) return
    if (provider.wsconnected && Date.now() - provider.wsLastMessageReceived > SILENCE) provider.disconnect()
    provider.connect()
  }

  async #open(): Promise<void> {
    const answer = await this.#parts.live.openDocument(this.#parts.name)
    if (this.#closed) return
    if (!answer.ok && !isFinal(answer.why)) return this.#openLater(3 * SECOND)
    this.#isAnswered = true
    if (answer.ok) return this.#connect(this.#takeUp(answer.value), answer.value)
    this.#end(answer.why)
  }

  /** A document with an id of its own under which the server takes what is typed in it. */
  #takeUp(opened: OpenedDocument): Y.Doc {
    const { keeper, copies, name } = this.#parts
    const standIn = this.#standIn
    this.#standIn = undefined
    const [id, cardId, ...spare] = opened.clientIds
    const mayWrite = opened.mayWrite && id !== undefined
    copies?.keepIds(name, spare)
    // What was typed in the copy goes on in it, under the id that it has.
    if (standIn?.epoch === opened.epoch) {
      if (!standIn.mayWrite && id !== undefined) standIn.document.clientID = id
      keeper?.resume({ mayWrite, cardId })
      return standIn.document
    }
    const document = new Y.Doc()
    if (id !== undefined) document.clientID = id
    keeper?.begin(document, { epoch: opened.epoch, mayWrite, cardId })
    return document
  }

  async #showCopy(): Promise<void> {
    const { copies, keeper, name } = this.#parts
    const copy = await copies?.find(name)
    if (copy === undefined || this.#isAnswered || this.#closed) return
    this.#standIn = copy
    keeper?.begin(copy.document, copy)
    keeper?.standIn()
    this.document.set(copy.document)
    this.state.set({ kind: 'lost' })
  }

  #end(why: Refusal): void {
    this.#following?.stop()
    this.state.set({ kind: 'ended', why })
    this.#parts.keeper?.end(why)
  }

  #connect(document: Y.Doc, opened: Pick<OpenedDocument, 'epoch' | 'mayWrite'>): void {
    const { name, door, live, keeper, makeSocket } = this.#parts
    const gate = keeper?.gate ?? readOnly
    const overLive = makeSocket === undefined && (socketsRefused || live.isPolling())
    const throughGate = makeSocket ?? watchedSocketThrough
    const provider = new WebsocketProvider(`${webSocketOrigin()}/sync`, name, document, {
      connect: false,
      disableBc: true,
      params: { epoch: String(opened.epoch), door },
      WebSocketPolyfill: overLive ? lineSocketOver(live.socket, gate) : throughGate(gate),
      maxBackoffTime: 3 * SECOND,
    })
    // Nobody is told where we are until somebody types.
    provider.awareness.setLocalState(null)
    tellOnlyOwn(provider)
    keeper?.carry(provider)
    let failed = 0
    let hasOpened = false
    provider.on('status', ({ status }) => {
      if (status === 'connected') hasOpened = true
    })
    provider.on('sync', (complete) => {
      if (!complete) return
      this.document.set(document)
      keeper?.complete()
      this.#copy(document, opened)
      this.state.set({ kind: 'live' })
    })
    provider.on('connection-close', (event) => {
      if (this.state.read().kind === 'live') this.state.set({ kind: 'lost' })
      // What the server said last is all that there will be for a while.
      this.#following?.flush()
      const final = event !== null && event.code >= 4400 && event.code < 4500
      if (hasOpened || final || overLive || live.state.read().kind !== 'open') return
      failed += 1
      if (failed < TRIES || makeSocket !== undefined) return
      socketsRefused = true
      queueMicrotask(() => {
        if (!this.#closed) this.#connect(document, opened)
      })
    })
    provider.on('closed', ({ code }) => this.#afterClose(code))
    this.#drop()
    this.#provider = provider
    provider.connect()
  }

  #copy(document: Y.Doc, opened: Pick<OpenedDocument, 'epoch' | 'mayWrite'>): void {
    const { name, copies } = this.#parts
    if (copies === undefined || this.#copied === document) return
    this.#following?.stop()
    this.#copied = document
    this.#following = copies.follow(name, document, opened)
  }

  #drop(): void {
    this.#provider?.destroy()
    this.#provider?.awareness.destroy()
    this.#provider = undefined
  }

  #afterClose(code: number): void {
    if (this.#closed) return
    const why = reasons[code]
    if (why !== undefined) return this.#end(why)
    this.#parts.keeper?.startOver(code)
    this.#openLater(code === syncClose.flood ? 10 * SECOND : SECOND / 4)
  }

  #openLater(after: number): void {
    clearTimeout(this.#waiting)
    // A little spread, so that a whole room does not come back in the same instant.
    this.#waiting = setTimeout(() => void this.#open(), after * (1 + Math.random()))
  }
}

const reasons: Readonly<Record<number, Refusal>> = {
  [syncClose.noBadge]: 'no-badge',
  [syncClose.notAllowed]: 'not-allowed',
  [syncClose.gone]: 'unknown-document',
}

function webSocketOrigin(): string {
  const { protocol, host } = globalThis.location ?? { protocol: 'http:', host: 'localhost' }
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}`
}
