import * as decoding from 'lib0/decoding'
import { io, type Socket } from 'socket.io-client'
import { messageYjsSyncStep1 } from 'y-protocols/sync'
import { WebsocketProvider } from 'y-websocket'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { SessionId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import type { PaperRequest } from '@tafelronde/shared/notes/paper-command.ts'
import type { TextField, TextFields } from '@tafelronde/shared/notes/text-field.ts'
import { writeText } from '@tafelronde/shared/notes/write-text.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type {
  Answer,
  ClientEvents,
  DeskNews,
  Door,
  OpenedDocument,
  Pairing,
  ServerEvents,
} from '@tafelronde/shared/wire/live-events.ts'
import { PROTOCOL_VERSION } from '@tafelronde/shared/wire/protocol-version.ts'
import { syncMessage } from '@tafelronde/shared/wire/sync-messages.ts'
import { newId } from '../auth/new-token.ts'

/** Something that was asked and turned down, with the reason as the house names it. */
export class TurnedDown extends Error {
  readonly why: string

  constructor(what: string, why: string) {
    super(`${what}: ${why}`)
    this.name = 'TurnedDown'
    this.why = why
  }
}

interface Opened {
  readonly document: Y.Doc
  readonly provider: WebsocketProvider
  readonly sent: Sent
}

/** What was typed on a line as it is now. */
interface Sent {
  /** How many frames with words were sent. */
  updates: number
  /** Hears how many of them are on disk. */
  heard: (saved: number) => void
}

/** A browser without a screen: it has cookies of its own and takes the same public roads as everyone's. */
export class Browser implements AsyncDisposable {
  readonly #url: string
  readonly #origin: string
  readonly #cookies = new Map<string, string>()
  #line: Socket<ServerEvents, ClientEvents> | undefined
  #desk: DeskNews | undefined
  readonly #providers: WebsocketProvider[] = []
  #door: Door = 'person'
  #closed = false

  constructor(url: string, origin = url) {
    this.#url = url.replace(/\/$/, '')
    this.#origin = origin.replace(/\/$/, '')
  }

  /** What this browser carries, by name. */
  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies
  }

  /** Asks over HTTP; throws `TurnedDown` with the reason when it is refused. */
  async ask<Value>(method: string, path: string, body?: unknown): Promise<Value> {
    const response = await this.#fetch(method, path, body)
    const said = await response.text()
    const value: unknown = said === '' ? undefined : JSON.parse(said)
    if (!response.ok) throw new TurnedDown(`${method} ${path.split('/').slice(0, 3).join('/')}`, whyOf(value))
    return value as Value
  }

  /** Reads a page or file as text. */
  async read(path: string): Promise<string> {
    const response = await this.#fetch('GET', path)
    if (!response.ok) throw new TurnedDown(`GET ${path}`, String(response.status))
    return response.text()
  }

  /** Opens the live road of a session, at the door of the badge that this browser has. */
  async connect(session: SessionId, door: Door): Promise<void> {
    this.#mustBeOpen()
    this.#door = door
    const line: Socket<ServerEvents, ClientEvents> = io(this.#url, {
      path: '/live/',
      auth: { session, door, protocol: PROTOCOL_VERSION },
      transports: ['websocket'],
      extraHeaders: this.#headers(),
      forceNew: true,
    })
    this.#line = line
    line.on('desk', (news) => (this.#desk = news))
    await new Promise<void>((resolve, reject) => {
      line.once('connect', () => resolve())
      line.once('connect_error', (error) => reject(new TurnedDown('the live road', error.message)))
    })
  }

  /** What only the desk gets to know, as last told. */
  get desk(): DeskNews | undefined {
    return this.#desk
  }

  session(command: SessionCommand): Promise<void> {
    return this.#command(command.kind, (line) =>
      line.emitWithAck('session:command', { id: newId<'command'>(), command }),
    )
  }

  paper(request: Omit<PaperRequest, 'id'>): Promise<void> {
    return this.#command(request.command.kind, (line) =>
      line.emitWithAck('paper:command', { id: newId<'command'>(), ...request }),
    )
  }

  harvest(command: HarvestCommand): Promise<void> {
    return this.#command(command.kind, (line) =>
      line.emitWithAck('harvest:command', { id: newId<'command'>(), command }),
    )
  }

  /** Has a theme thought over from the beginning. */
  proposeAnew(theme: ThemeId): Promise<void> {
    return this.#command('harvest:propose', (line) => line.emitWithAck('harvest:propose', { theme }))
  }

  /** Makes the screen that shows these digits a hall screen, or a table's own. */
  async pair(pairing: Pairing): Promise<void> {
    const answer = await this.#live().emitWithAck('screen:pair', pairing)
    if (!answer.ok) throw new TurnedDown('screen:pair', answer.why)
  }

  /** A document as this browser is shown it, complete, and kept up to date from then on. */
  async open(name: DocumentName): Promise<Y.Doc> {
    return (await this.#openTo(name)).document
  }

  async #openTo(name: DocumentName): Promise<Opened> {
    const opened: Answer<OpenedDocument> = await this.#live().emitWithAck('document:open', name)
    if (!opened.ok) throw new TurnedDown(`document ${name}`, opened.why)
    this.#mustBeOpen()
    const document = new Y.Doc()
    const [id] = opened.value.clientIds
    if (id !== undefined) document.clientID = id
    const sent: Sent = { updates: 0, heard: () => {} }
    const provider = new WebsocketProvider(`${this.#url.replace(/^http/, 'ws')}/sync`, name, document, {
      params: { door: this.#door, epoch: String(opened.value.epoch) },
      WebSocketPolyfill: this.#webSocket(sent),
      disableBc: true,
    })
    provider.messageHandlers[syncMessage.saved] = (_encoder, decoder) => sent.heard(decoding.readVarUint(decoder))
    this.#providers.push(provider)
    await new Promise<void>((resolve) => provider.once('sync', () => resolve()))
    return { document, provider, sent }
  }

  /** Opens a document, reads something from it, and closes it again. */
  async glance<Value>(name: DocumentName, read: (document: Y.Doc) => Value): Promise<Value> {
    const { document, provider } = await this.#openTo(name)
    const value = read(document)
    this.#close(provider)
    return value
  }

  /** Types in texts of a document, each by its name, as they should read; resolves once it is on disk. */
  async type(
    name: DocumentName,
    texts: TextFields<TextField>,
    wanted: Readonly<Record<string, string>>,
  ): Promise<void> {
    const { document, provider, sent } = await this.#openTo(name)
    try {
      const changed = document.transact(() => Object.entries(wanted).map(([field, words]) => write(field, words)))
      if (!changed.includes(true)) return
      await new Promise<void>((resolve, reject) => {
        sent.heard = (saved) => {
          if (saved >= sent.updates) resolve()
        }
        provider.once('closed', ({ code }) => reject(new TurnedDown(`typing in ${name}`, String(code))))
      })
    } finally {
      this.#close(provider)
    }

    function write(field: string, words: string): boolean {
      const text = texts.find(document, field)
      if (text === undefined) throw new TurnedDown(`typing in ${field}`, 'unknown-document')
      const differs = text.toString() !== words
      if (differs) writeText(text, words)
      return differs
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true
    for (const provider of this.#providers) {
      provider.destroy()
      provider.doc.destroy()
    }
    this.#line?.disconnect()
  }

  #close(provider: WebsocketProvider): void {
    this.#providers.splice(this.#providers.indexOf(provider), 1)
    provider.destroy()
    provider.doc.destroy()
  }

  async #command(what: string, send: (line: Socket<ServerEvents, ClientEvents>) => Promise<Answer>): Promise<void> {
    const answer = await send(this.#live())
    if (!answer.ok) throw new TurnedDown(what, answer.why)
  }

  /** Whatever was under way when the browser was closed opens no line any more. */
  #mustBeOpen(): void {
    if (this.#closed) throw new Error('The browser was closed.')
  }

  #live(): Socket<ServerEvents, ClientEvents> {
    if (this.#line === undefined) throw new Error('The live road is not open.')
    return this.#line
  }

  async #fetch(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: { ...this.#headers(), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'manual',
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const is = pair.indexOf('=')
      this.#cookies.set(pair.slice(0, is), pair.slice(is + 1))
    }
    return response
  }

  #headers(): Record<string, string> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return { origin: this.#origin, ...(cookie === '' ? {} : { cookie }) }
  }

  /** A WebSocket that brings the cookies along and counts the frames with words, as the server does. */
  #webSocket(sent: Sent): typeof globalThis.WebSocket {
    const headers = this.#headers()
    class WithCookies extends WebSocket {
      constructor(url: string, protocols?: string[]) {
        super(url, protocols ?? [], { headers })
        sent.updates = 0
      }

      override send(data: Uint8Array): void {
        const [kind, step] = data
        if (kind === syncMessage.sync && step !== messageYjsSyncStep1) sent.updates += 1
        super.send(data)
      }
    }
    return WithCookies as unknown as typeof globalThis.WebSocket
  }
}

function whyOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'why' in value ? String(value.why) : 'unknown'
}
