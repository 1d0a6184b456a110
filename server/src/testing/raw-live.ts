import { io, type Socket } from 'socket.io-client'
import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import type { PaperCommand } from '@tafelronde/shared/notes/paper-command.ts'
import type { NoteRound } from '@tafelronde/shared/notes/note.ts'
import type { RosterEntry } from '@tafelronde/shared/people/person.ts'
import { type RosterChanges, withRosterChanges } from '@tafelronde/shared/people/roster-changes.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import type { Answer, OpenedDocument } from '@tafelronde/shared/wire/live-events.ts'
import { PROTOCOL_VERSION } from '@tafelronde/shared/wire/protocol-version.ts'
import { nanoid } from 'nanoid'
import { WaitingRoom } from './waiting-room.ts'

export interface RawGreeting {
  readonly url: string
  readonly cookies: string
  readonly session: string
  readonly door: string
  readonly protocol?: unknown
  readonly origin?: string
  readonly transport?: 'websocket' | 'polling'
}

/** A hand on the live road that may say anything, well-formed or not, and remembers all that it was told. */
export class RawLive {
  readonly socket: Socket
  readonly told: { readonly event: string; readonly words: readonly unknown[] }[] = []
  readonly #waiting = new WaitingRoom()

  private constructor(greeting: RawGreeting) {
    const { url, cookies, session, door, protocol = PROTOCOL_VERSION, origin = url, transport } = greeting
    this.socket = io(url, {
      path: '/live/',
      auth: { session, door, protocol },
      transports: [transport ?? 'websocket'],
      extraHeaders: { origin, ...(cookies === '' ? {} : { cookie: cookies }) },
      forceNew: true,
      reconnection: false,
    })
    this.socket.onAny((event: string, ...words: unknown[]) => {
      this.told.push({ event, words })
      this.#waiting.look()
    })
    this.socket.on('disconnect', () => {
      this.#waiting.look()
    })
  }

  /** Opens the road; throws what the server says when it is refused. */
  static async open(greeting: RawGreeting): Promise<RawLive> {
    const live = new RawLive(greeting)
    await new Promise<void>((resolve, reject) => {
      live.socket.once('connect', resolve)
      live.socket.once('connect_error', (error) => {
        live.close()
        reject(error)
      })
    })
    return live
  }

  /** Why a greeting is refused; `admitted` when it is not. */
  static async whyNot(greeting: RawGreeting): Promise<string> {
    try {
      const live = await RawLive.open(greeting)
      live.close()
      return 'admitted'
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  /** Sends anything and answers what came back. */
  async say(event: string, ...words: readonly unknown[]): Promise<Answer<unknown>> {
    return (await this.socket.timeout(2_000).emitWithAck(event, ...words)) as Answer<unknown>
  }

  /** Sends a command of the session and answers `yes`, or the name of the refusal. */
  session(command: SessionCommand, id: string = nanoid()): Promise<string> {
    return this.ask('session:command', { id, command })
  }

  paper(table: string, round: NoteRound, command: PaperCommand, id: string = nanoid()): Promise<string> {
    return this.ask('paper:command', { id, table, round, command })
  }

  harvest(command: HarvestCommand, id: string = nanoid()): Promise<string> {
    return this.ask('harvest:command', { id, command })
  }

  async document(name: string): Promise<OpenedDocument | string> {
    const answer = await this.say('document:open', name)
    return answer.ok ? (answer.value as OpenedDocument) : answer.why
  }

  /** Sends anything and answers `yes`, the name of the refusal, or that no answer came. */
  async ask(event: string, ...words: readonly unknown[]): Promise<string> {
    const answer = await this.say(event, ...words).catch(() => undefined)
    if (answer === undefined) return 'no answer'
    return answer.ok ? 'yes' : answer.why
  }

  /** What was told last under this name. */
  last(event: string): unknown {
    return this.told.findLast((telling) => telling.event === event)?.words[0]
  }

  /** The names of the session, as a browser that was told all this has them. */
  roster(): readonly RosterEntry[] {
    return this.told.reduce<readonly RosterEntry[]>((entries, { event, words }) => {
      if (event === 'roster') return words[0] as readonly RosterEntry[]
      return event === 'roster-changes' ? withRosterChanges(entries, words[0] as RosterChanges) : entries
    }, [])
  }

  /** Waits until something that was told, or the end of the road, makes this true. */
  async until(isSo: (live: RawLive) => boolean): Promise<void> {
    await this.#waiting.until(() => isSo(this))
  }

  close(): void {
    this.socket.disconnect()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
  }
}
