import type { Proposal } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import type { ProposeRequest } from '@tafelronde/shared/harvest/proposals/propose-request.ts'
import type { OwnSupport } from '@tafelronde/shared/harvest/support/support.ts'
import type { SupportQuestion, SupportRequest } from '@tafelronde/shared/harvest/support/support-command.ts'
import { type Instant, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { RosterEntry } from '@tafelronde/shared/people/person.ts'
import { withRosterChanges } from '@tafelronde/shared/people/roster-changes.ts'
import type {
  HistoryRequest,
  PreviewRequest,
  RestorePreview,
  RestoreRequest,
  TableHistory,
} from '@tafelronde/shared/notes/history-request.ts'
import type { PaperRequest } from '@tafelronde/shared/notes/paper-command.ts'
import { type Refusal, refusals } from '@tafelronde/shared/sessions/refusal.ts'
import { readDocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type {
  Answer,
  ClientEvents,
  CodeNews,
  DeskNews,
  ErasureRequest,
  Greeting,
  HarvestRequest,
  OpenedDocument,
  Pairing,
  ServerEvents,
  SessionRequest,
} from '@tafelronde/shared/wire/live-events.ts'
import { PROTOCOL_VERSION } from '@tafelronde/shared/wire/protocol-version.ts'
import { io, type Socket } from 'socket.io-client'
import type { Hello } from './kept-copies.ts'
import { ServerClock } from './server-clock.ts'
import { Ticker } from './ticker.ts'
import { Watched } from './watched.ts'

/**
 * How the live road stands:
 *
 *   opening ─► open ◄─► lost          ended: the badge does not count; outdated: the page must be loaded again
 */
export type LineState =
  | { readonly kind: 'opening'; readonly since: Instant }
  | { readonly kind: 'open' }
  | { readonly kind: 'lost'; readonly since: Instant }
  | { readonly kind: 'ended'; readonly why: Refusal }
  | { readonly kind: 'outdated' }

export type LiveSocket = Socket<ServerEvents, ClientEvents>

/**
 * A line that stays silent this long on a question for the time is cut and made anew: it may be half open. Together with
 * how often the question is asked this stays below the fifteen seconds within which a dead line is noticed.
 */
const SILENCE = 7 * SECOND
const SAMPLE_EVERY = 6 * SECOND
/** What moves the whole room is asked for so long and no longer. */
const MOVES_WAIT = 8 * SECOND
/** After sleep a line is dead more often than not. */
const SILENCE_AFTER_SLEEP = 3 * SECOND

/** The live road of one page: commands with their answers, who is here, and the server's clock. */
export class LiveLine {
  readonly actor = new Watched<Actor | undefined>(undefined)
  readonly roster = new Watched<readonly RosterEntry[]>([])
  readonly desk = new Watched<DeskNews | undefined>(undefined)
  readonly code = new Watched<CodeNews | undefined>(undefined)
  /** To the desk: whose device sent what no browser of ours sends, and may only read for a while. */
  readonly readsOnly = new Watched<readonly Actor[]>([])
  /** The briefjes that the server says are this browser's own, by table. */
  readonly mine = new Watched<ReadonlyMap<TableId, ReadonlySet<NoteId>>>(new Map())
  /** What this person gave of dots and opinions, from whichever device. */
  readonly support = new Watched<OwnSupport | undefined>(undefined)
  readonly clock = new ServerClock(() => performance.now(), Date.now())
  readonly ticker = new Ticker(this.clock)
  readonly state = new Watched<LineState>({ kind: 'opening', since: this.clock.now() })
  readonly socket: LiveSocket

  /** What was asked and not yet answered, in order: asked again on each new connection. */
  readonly #asked = new Map<(why: Refusal) => void, () => void>()
  #sampling: ReturnType<typeof setTimeout> | undefined
  /** Which question for the time counts: an older one may be answered late. */
  #asking = 0

  constructor(greeting: Omit<Greeting, 'protocol'>) {
    this.socket = io({
      path: '/live/',
      auth: { ...greeting, protocol: PROTOCOL_VERSION },
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      timeout: SILENCE,
      reconnectionDelay: 300,
      reconnectionDelayMax: 3 * SECOND,
    })
    this.#listen()
  }

  /** A move of the room that was not answered soon is forgotten: nobody wants it to happen later, unseen. */
  command(request: SessionRequest): Promise<Answer> {
    const patience = 'after' in request.command ? MOVES_WAIT : undefined
    return this.#ask((answer) => this.socket.emit('session:command', request, answer), patience)
  }

  /** What is asked is taken at the moment when it goes, each time that it does. */
  paperCommand(take: () => PaperRequest): Promise<Answer> {
    return this.#ask((answer) => this.socket.emit('paper:command', take(), answer))
  }

  harvestCommand(request: HarvestRequest): Promise<Answer> {
    return this.#ask((answer) => this.socket.emit('harvest:command', request, answer))
  }

  supportCommand(request: SupportRequest): Promise<Answer<OwnSupport>> {
    return this.#ask((answer) => this.socket.emit('support:command', request, answer))
  }

  readSupport(question: SupportQuestion): Promise<Answer<OwnSupport>> {
    return this.#ask((answer) => this.socket.emit('support:read', question, answer))
  }

  async openDocument(name: string): Promise<Answer<OpenedDocument>> {
    const answer = await this.#ask<OpenedDocument>((settle) => this.socket.emit('document:open', name, settle))
    const parts = readDocumentName(name)
    if (answer.ok && parts?.kind === 'paper') this.#own(parts.table, answer.value.mine)
    return answer
  }

  pairScreen(pairing: Pairing): Promise<Answer> {
    return this.#ask((answer) => this.socket.emit('screen:pair', pairing, answer))
  }

  readHistory(request: HistoryRequest): Promise<Answer<TableHistory>> {
    return this.#ask((answer) => this.socket.emit('history:read', request, answer))
  }

  previewRestore(request: PreviewRequest): Promise<Answer<RestorePreview>> {
    return this.#ask((answer) => this.socket.emit('history:preview', request, answer))
  }

  restore(request: RestoreRequest): Promise<Answer> {
    return this.#ask((answer) => this.socket.emit('history:restore', request, answer))
  }

  previewProposals(request: ProposeRequest): Promise<Answer<readonly Proposal[]>> {
    return this.#ask((answer) => this.socket.emit('harvest:preview', request, answer))
  }

  proposeAnew(request: ProposeRequest): Promise<Answer> {
    return this.#ask((answer) => this.socket.emit('harvest:propose', request, answer))
  }

  erasePerson(request: ErasureRequest): Promise<Answer> {
    return this.#ask((answer) => this.socket.emit('person:erase', request, answer))
  }

  /** WebSockets do not get through here, so other lines need not try them. */
  isPolling(): boolean {
    return this.socket.connected && this.socket.io.engine.transport.name === 'polling'
  }

  /** What an earlier page was told, for as long as the server does not answer this one. */
  standIn({ actor, roster, mine, ahead }: Hello): void {
    if (this.actor.read() !== undefined || this.#isOver()) return
    this.clock.guess(Date.now() + ahead)
    this.ticker.look()
    this.state.set({ kind: 'opening', since: this.clock.now() })
    this.roster.set(roster)
    this.mine.set(new Map(mine.map(([table, notes]) => [table, new Set(notes)])))
    this.actor.set(actor)
  }

  close(): void {
    clearTimeout(this.#sampling)
    this.#asked.clear()
    this.socket.disconnect()
  }

  #listen(): void {
    const { socket } = this
    socket.on('connect', () => {
      this.clock.startOver()
      for (const ask of this.#asked.values()) ask()
      this.#sample(4)
    })
    socket.on('welcome', ({ actor, now, protocol }) => {
      if (protocol !== PROTOCOL_VERSION) return this.state.set({ kind: 'outdated' })
      const device = performance.now()
      if (!this.clock.isSet())
        this.clock.add({ sentAt: device, receivedAt: device + SECOND, serverNow: now + SECOND / 2 })
      this.ticker.look()
      this.actor.set(actor)
      this.state.set({ kind: 'open' })
    })
    socket.on('roster', (entries) => this.roster.set(entries))
    socket.on('roster-changes', (changes) => this.roster.set(withRosterChanges(this.roster.read(), changes)))
    socket.on('desk', (news) => this.desk.set(news))
    socket.on('code', (news) => this.code.set(news))
    socket.on('reads-only', (who) => this.readsOnly.set([...this.readsOnly.read(), who]))
    socket.on('support', (own) => this.support.set(own))
    socket.on('mine', (table, notes) => this.#own(table, notes))
    socket.on('dismissed', (why) => this.#end(why))
    socket.on('disconnect', (_reason) => {
      clearTimeout(this.#sampling)
      if (this.#isOver()) return
      this.#lose()
      // Cut by the server, not by the line: Socket.IO leaves coming back to us.
      if (!socket.active) setTimeout(() => this.#isOver() || socket.connect(), SECOND)
    })
    socket.on('connect_error', (error) => {
      const why = refusals.find((refusal) => refusal === error.message)
      if (why !== undefined && isFinal(why)) return this.#end(why)
      this.#lose()
      if (!socket.active) setTimeout(() => this.#isOver() || socket.connect(), 3 * SECOND)
      // A proxy that swallows the upgrade would be tried for ever: the next try begins the other way.
      if (error.message === 'timeout') socket.io.opts.transports = ['polling', 'websocket']
    })
  }

  #own(table: TableId, notes: readonly NoteId[]): void {
    if (notes.length === 0) return
    const mine = this.mine.read()
    this.mine.set(new Map(mine).set(table, new Set([...(mine.get(table) ?? []), ...notes])))
  }

  #lose(since: Instant = this.clock.now()): void {
    if (this.state.read().kind === 'open') this.state.set({ kind: 'lost', since })
  }

  #isOver(): boolean {
    const { kind } = this.state.read()
    return kind === 'ended' || kind === 'outdated'
  }

  #end(why: Refusal): void {
    this.state.set({ kind: 'ended', why })
    clearTimeout(this.#sampling)
    for (const giveUp of [...this.#asked.keys()]) giveUp(why)
    this.socket.disconnect()
  }

  #ask<Value>(emit: (answer: (answer: Answer<Value>) => void) => void, patience?: number): Promise<Answer<Value>> {
    const state = this.state.read()
    if (state.kind === 'ended') return Promise.resolve({ ok: false, why: state.why })
    return new Promise((resolve) => {
      const giveUp = (why: Refusal) => settle({ ok: false, why })
      const timer = patience === undefined ? undefined : setTimeout(() => giveUp('not-reached'), patience)
      const settle = (answer: Answer<Value>) => {
        clearTimeout(timer)
        if (this.#asked.delete(giveUp)) resolve(answer)
      }
      const ask = () => emit(settle)
      this.#asked.set(giveUp, ask)
      if (this.socket.connected) ask()
    })
  }

  /** Looks at once whether the line still lives, and comes back if not: the page slept, or was without network. */
  look(stoodStillFor: number): void {
    if (this.#isOver()) return
    if (stoodStillFor > 0) {
      this.clock.sleptFor(stoodStillFor)
      this.ticker.look()
    }
    if (this.socket.connected) this.#sample(2, SILENCE_AFTER_SLEEP)
    else this.socket.connect()
  }

  /** Asks the server's time a few times shortly after each other, then now and then: also a sign of life. */
  #sample(soon: number, silence: number = SILENCE): void {
    clearTimeout(this.#sampling)
    this.#asking += 1
    const asking = this.#asking
    const sentAt = performance.now()
    this.socket.timeout(silence).emit('clock', (fault: Error | null, serverNow: Instant) => {
      if (!this.socket.connected || asking !== this.#asking) return
      if (fault !== null) return this.#renew(silence)
      const contradicts = this.clock.add({ sentAt, receivedAt: performance.now(), serverNow })
      this.ticker.look()
      const next = contradicts ? 3 : soon - 1
      this.#sampling = setTimeout(() => this.#sample(next), next > 0 ? 150 : SAMPLE_EVERY)
    })
  }

  #renew(silence: number): void {
    if (this.#isOver()) return
    this.#lose(this.clock.now() - silence)
    this.socket.disconnect()
    this.socket.connect()
  }
}

/** Whether trying again changes nothing: the badge, the session or what was asked for is not good. */
export function isFinal(why: Refusal): boolean {
  return why !== 'server-fault' && why !== 'storage-full' && why !== 'too-many-tries'
}
