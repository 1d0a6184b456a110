import { SECOND } from '@tafelronde/shared/lib/clock.ts'
import { type Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import { type DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { type Door, type OpenedDocument } from '@tafelronde/shared/wire/live-events.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { lineSocketOver } from './line-socket.ts'
import { type FrameGate, type LineKeeper } from './line-keeper.ts'
import { type LiveLine } from './live-line.ts'
import { Watched } from './watched.ts'
import { watchedSocketThrough } from './watched-socket.ts'

/** Whether what is shown of a document is up to date, old, or not to be had. */
export type DocumentState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'live' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'ended'; readonly why: Refusal }

/** After so many tries that never opened, WebSockets are taken to be refused here. */
const TRIES = 2

/** Whether WebSockets are refused between this browser and the server: what one line learns counts for all. */
let socketsRefused = false

/** Where nobody types there is nothing to count. */
const readOnly: FrameGate = { connecting: () => {}, passes: () => true }

/**
 * Keeps one document like the server's, and takes to the server what is typed in it where somebody keeps those words.
 * When the server says that the line must start over, a fresh document takes the old one's place as soon as it is
 * complete: what is shown stays until then.
 */
export class DocumentLine {
  readonly state = new Watched<DocumentState>({ kind: 'opening' })
  /** The document to read, once it is complete; another one after the line started over. */
  readonly document = new Watched<Y.Doc | undefined>(undefined)

  readonly #name: DocumentName
  readonly #live: LiveLine
  readonly #door: Door
  readonly #keeper: LineKeeper | undefined
  #provider: WebsocketProvider | undefined
  #waiting: ReturnType<typeof setTimeout> | undefined
  #closed = false

  constructor(name: DocumentName, live: LiveLine, door: Door, keeper?: LineKeeper) {
    this.#name = name
    this.#live = live
    this.#door = door
    this.#keeper = keeper
    void this.#open()
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#waiting)
    this.#provider?.destroy()
    this.#keeper?.rest()
  }

  async #open(): Promise<void> {
    const answer = await this.#live.openDocument(this.#name)
    if (this.#closed) return
    if (answer.ok) return this.#connect(this.#makeDocument(answer.value), answer.value.epoch)
    if (answer.why === 'server-fault' || answer.why === 'storage-full') return this.#openLater(3 * SECOND)
    this.#end(answer.why)
  }

  /** A document with an id of its own under which the server takes what is typed in it. */
  #makeDocument(opened: OpenedDocument): Y.Doc {
    const document = new Y.Doc()
    const [id] = opened.clientIds
    if (id !== undefined) document.clientID = id
    this.#keeper?.begin(document, { epoch: opened.epoch, mayWrite: opened.mayWrite && id !== undefined })
    return document
  }

  #end(why: Refusal): void {
    this.state.set({ kind: 'ended', why })
    this.#keeper?.end(why)
  }

  #connect(document: Y.Doc, epoch: number): void {
    const gate = this.#keeper?.gate ?? readOnly
    const overLive = socketsRefused || this.#live.isPolling()
    const provider = new WebsocketProvider(`${webSocketOrigin()}/sync`, this.#name, document, {
      connect: false,
      disableBc: true,
      params: { epoch: String(epoch), door: this.#door },
      WebSocketPolyfill: overLive ? lineSocketOver(this.#live.socket, gate) : watchedSocketThrough(gate),
      maxBackoffTime: 3 * SECOND,
    })
    // Nobody is told where we are until somebody types.
    provider.awareness.setLocalState(null)
    this.#keeper?.carry(provider)
    let failed = 0
    let opened = false
    provider.on('status', ({ status }) => {
      if (status === 'connected') opened = true
    })
    provider.on('sync', (complete) => {
      if (!complete) return
      this.document.set(document)
      this.#keeper?.complete()
      this.state.set({ kind: 'live' })
    })
    provider.on('connection-close', (event) => {
      if (this.state.read().kind === 'live') this.state.set({ kind: 'lost' })
      const final = event !== null && event.code >= 4400 && event.code < 4500
      if (opened || final || overLive || this.#live.state.read().kind !== 'open') return
      failed += 1
      if (failed < TRIES) return
      socketsRefused = true
      queueMicrotask(() => this.#restart(document, epoch))
    })
    provider.on('closed', ({ code }) => this.#afterClose(code))
    this.#provider?.destroy()
    this.#provider = provider
    provider.connect()
  }

  #restart(document: Y.Doc, epoch: number): void {
    if (!this.#closed) this.#connect(document, epoch)
  }

  #afterClose(code: number): void {
    if (this.#closed) return
    const why = reasons[code]
    if (why !== undefined) return this.#end(why)
    this.#keeper?.startOver(code)
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
  const { protocol, host } = window.location
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}`
}
