import { type Instant, SECOND } from '@tafelronde/shared/lib/clock.ts'
import { type NewId } from '@tafelronde/shared/lib/id.ts'
import { type PaperRequest } from '@tafelronde/shared/notes/paper-command.ts'
import { type Answer } from '@tafelronde/shared/wire/live-events.ts'
import { type Delivery, type OutboxEntry, type OutboxStore } from './outbox-store.ts'
import { Watched } from './watched.ts'

export interface OutboxParts {
  /** Whose words: of one browser, session and door. */
  readonly owner: string
  readonly store: OutboxStore
  readonly send: (request: PaperRequest) => Promise<Answer>
  readonly newId: NewId
  readonly now: () => Instant
}

/** What is kept of saved entries, so that a briefje stays on the screen until the paper itself shows it. */
const SAVED_KEPT = 50

/** Commands that did not reach the server for longer than this make the page say so. */
export const PATIENCE = 5 * SECOND

/**
 * Paper commands on their way to the server: kept on this device before they are sent, sent in order, each until it
 * was answered and always under the same id. "Saved" is said by the server's answer alone.
 */
export class Outbox {
  readonly entries = new Watched<readonly OutboxEntry[]>([])
  readonly #parts: OutboxParts
  #sending = false
  #mayNotSend = false

  constructor(parts: OutboxParts) {
    this.#parts = parts
  }

  /** Whether words survive a reload of the page. */
  get lasts(): boolean {
    return this.#parts.store.lasts
  }

  /** Takes up what an earlier page left behind. */
  async open(): Promise<void> {
    const left = await this.#parts.store.load(this.#parts.owner)
    const known = new Set(this.entries.read().map(({ request }) => request.id))
    this.entries.set([...left.filter(({ request }) => !known.has(request.id)), ...this.entries.read()])
    void this.#sendNext()
  }

  /** Puts a command in the outbox; it is shown at once as being saved. */
  add(made: Omit<PaperRequest, 'id'>): PaperRequest {
    const request: PaperRequest = { ...made, id: this.#parts.newId<'command'>() }
    const entry: OutboxEntry = { request, madeAt: this.#parts.now(), delivery: { kind: 'saving' } }
    const overtaken = this.#overtakenBy(request)
    this.entries.set([...this.entries.read().filter((other) => other !== overtaken), entry])
    if (overtaken !== undefined) void this.#remove(overtaken)
    void this.#keep(entry).then(() => this.#sendNext())
    return request
  }

  /** Sends a refused command again. It is a new question, so it gets a new id; the briefje keeps its own. */
  retry(id: string): void {
    const entry = this.#find(id)
    if (entry === undefined) return
    this.letGo(id)
    const { id: _, ...made } = entry.request
    this.add(made)
  }

  /** Forgets a command that was refused or saved. */
  letGo(id: string): void {
    const entry = this.#find(id)
    if (entry === undefined || entry.delivery.kind === 'saving') return
    this.entries.set(this.entries.read().filter((other) => other !== entry))
    void this.#remove(entry)
  }

  async #sendNext(): Promise<void> {
    if (this.#sending || this.#mayNotSend) return
    const next = this.entries.read().find(({ delivery }) => delivery.kind === 'saving')
    if (next === undefined) return
    this.#sending = true
    const answer = await this.#parts.send(next.request)
    this.#sending = false
    // Nobody judged the command: it waits on this device until there is a badge again.
    if (!answer.ok && (answer.why === 'no-badge' || answer.why === 'unknown-session')) {
      this.#mayNotSend = true
      return
    }
    await this.#settle(next, readAnswer(next.request, answer))
    void this.#sendNext()
  }

  async #settle(entry: OutboxEntry, delivery: Delivery): Promise<void> {
    const settled = { ...entry, delivery }
    if (delivery.kind === 'saved') await this.#remove(entry)
    else await this.#keep(settled)
    const entries = this.entries.read().map((other) => (other.request.id === entry.request.id ? settled : other))
    const saved = entries.filter((other) => other.delivery.kind === 'saved')
    const old = new Set(saved.slice(0, Math.max(0, saved.length - SAVED_KEPT)))
    this.entries.set(entries.filter((other) => !old.has(other)))
  }

  /** A card is written as a whole: words that nobody has sent yet are replaced by the newer ones. */
  #overtakenBy({ table, round, command }: PaperRequest): OutboxEntry | undefined {
    if (command.kind !== 'write-card') return undefined
    const [first, ...waiting] = this.entries.read().filter(({ delivery }) => delivery.kind === 'saving')
    const unsent = this.#sending || first === undefined ? waiting : [first, ...waiting]
    return unsent.find(
      ({ request }) => request.command.kind === 'write-card' && request.table === table && request.round === round,
    )
  }

  #find(id: string): OutboxEntry | undefined {
    return this.entries.read().find(({ request }) => request.id === id)
  }

  /** A store that fails later must not stop the words from being sent. */
  async #keep(entry: OutboxEntry): Promise<void> {
    await this.#parts.store.put(this.#parts.owner, entry).catch(() => {})
  }

  async #remove({ request }: OutboxEntry): Promise<void> {
    await this.#parts.store.remove(this.#parts.owner, request.id).catch(() => {})
  }
}

function readAnswer({ command }: PaperRequest, answer: Answer): Delivery {
  if (answer.ok) return { kind: 'saved' }
  // The briefje lies there already: an earlier try arrived and only its answer was lost.
  if (answer.why === 'id-in-use' && command.kind === 'lay-note') return { kind: 'saved' }
  const { why, faultId } = answer
  return faultId === undefined ? { kind: 'refused', why } : { kind: 'refused', why, faultId }
}
