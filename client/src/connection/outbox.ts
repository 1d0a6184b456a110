import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { NewId, NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import { cleanText } from '@tafelronde/shared/notes/clean-text.ts'
import type { PaperCommandKind, PaperRequest } from '@tafelronde/shared/notes/paper-command.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import type { Delivery, OutboxEntry, OutboxStore } from './outbox-store.ts'
import type { Pages } from './pages.ts'
import { Watched } from './watched.ts'

export interface OutboxParts {
  /** Whose words: of one browser, session and door. */
  readonly owner: string
  readonly store: OutboxStore
  readonly pages: Pages
  /** Sends what it is given at the moment of sending, each time that it must be sent again in the same form. */
  readonly send: (take: () => PaperRequest) => Promise<Answer>
  /** Something was asked here, other than to take back what was asked before. */
  readonly onMade: (request: PaperRequest) => void
  /** A briefje was laid, but says something else by now: what stands there, and what should. */
  readonly onOutgrown: (request: PaperRequest, note: NoteId, laid: string, wanted: string) => void
  /** A command that there is no more. */
  readonly onOutdated: (entry: OutboxEntry) => void
  readonly newId: NewId
  readonly now: () => Instant
}

/** Every command that there is. */
const known: Readonly<Record<PaperCommandKind, true>> = {
  'lay-note': true,
  'set-note-kind': true,
  'remove-note': true,
  'restore-note': true,
  'lay-paper-notes': true,
  'take-pen': true,
  'pass-pen': true,
}

/** What is kept of saved entries, so that a briefje stays on the screen until the paper itself shows it. */
const SAVED_KEPT = 50

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

  /** Takes up what pages that are gone have left behind: in the store, or with their last words. Then it lies here. */
  async adopt(last: readonly OutboxEntry[] = []): Promise<void> {
    const { owner, pages, store } = this.#parts
    const kept = await store.load(owner)
    const keptIds = new Set(kept.map(({ request }) => request.id))
    const left = [...kept, ...last.filter(({ request }) => !keptIds.has(request.id))]
    const living = await pages.living()
    const own = new Set(this.entries.read().map(({ request }) => request.id))
    const adopted = left
      .filter(({ request }) => !own.has(request.id))
      .filter(({ holder }) => holder === undefined || !living.has(holder))
      .filter((entry) => isKnown(entry) || this.#giveBack(entry))
      // The page that made it may have sent it.
      .map((entry): OutboxEntry => ({ ...entry, sent: entry.sent ?? entry.request, holder: pages.own }))
    this.entries.set([...adopted, ...this.entries.read()])
    const keeping = adopted.map((entry) => this.#keep(entry))
    void this.#sendNext()
    await Promise.all(keeping)
  }

  /** Puts a command in the outbox; it is shown at once as being saved. */
  add(made: Omit<PaperRequest, 'id'>, { undoing = false } = {}): PaperRequest {
    const request: PaperRequest = { ...made, id: this.#parts.newId<'command'>() }
    const { own } = this.#parts.pages
    const entry: OutboxEntry = { request, madeAt: this.#parts.now(), delivery: { kind: 'saving' }, holder: own }
    this.entries.set([...this.entries.read(), entry])
    if (!undoing) this.#parts.onMade(request)
    void this.#keep(entry).then(() => this.#sendNext())
    return request
  }

  /** The text of a briefje that is on its way, or arrived just now; `undefined` when none is. */
  textOf(note: NoteId): string | undefined {
    const command = this.#laying(note)?.request.command
    return command?.kind === 'lay-note' ? command.text : undefined
  }

  /** Changes the text of such a briefje. What went to the server already is laid as it was, and changed after that. */
  change(note: NoteId, text: string): void {
    const entry = this.#laying(note)
    if (entry?.request.command.kind !== 'lay-note' || entry.request.command.text === text) return
    const { request } = entry
    const changed = { ...entry, request: { ...request, command: { ...entry.request.command, text } } }
    this.#replace(changed)
    if (entry.delivery.kind === 'saving') void this.#keep(changed)
    else this.#parts.onOutgrown(request, note, entry.request.command.text, text)
  }

  /** What was typed in a briefje that is there by now goes on in its document, though the answer is still to come. */
  handOver(isThere: (table: TableId, note: NoteId) => boolean): void {
    for (const entry of this.entries.read()) {
      const { request, sent, delivery } = entry
      const { command } = request
      if (delivery.kind !== 'saving' || sent === undefined || sent === request) continue
      if (command.kind !== 'lay-note' || !isThere(request.table, command.note)) continue
      this.#tellOutgrown(entry)
      const handed = { ...entry, request: sent }
      this.#replace(handed)
      void this.#keep(handed)
    }
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
    const { id } = next.request
    const answer = await this.#parts.send(() => this.#freeze(id))
    this.#sending = false
    // Nobody judged the command: it waits on this device until there is a badge again.
    if (!answer.ok && (answer.why === 'no-badge' || answer.why === 'unknown-session')) {
      this.#mayNotSend = true
      return
    }
    await this.#settle(id, answer)
    void this.#sendNext()
  }

  /** From now on the server may know of it, so it stays as it is under its id. */
  #freeze(id: string): PaperRequest {
    const entry = this.#find(id)
    if (entry === undefined) throw new Error(`No command ${id} is on its way`)
    if (entry.sent !== undefined) return entry.sent
    const frozen = { ...entry, sent: asLaid(entry.request) }
    this.#replace(frozen)
    void this.#keep(frozen)
    return frozen.sent
  }

  async #settle(id: string, answer: Answer): Promise<void> {
    const entry = this.#find(id)
    if (entry === undefined) return
    const delivery = readAnswer(entry.request, answer)
    const settled = { ...entry, delivery, ...(delivery.kind === 'saved' && { savedAt: this.#parts.now() }) }
    if (delivery.kind === 'saved') this.#tellOutgrown(entry)
    this.#replace(settled)
    const saved = this.entries.read().filter((other) => other.delivery.kind === 'saved')
    const old = new Set(saved.slice(0, Math.max(0, saved.length - SAVED_KEPT)))
    this.entries.set(this.entries.read().filter((other) => !old.has(other)))
    if (delivery.kind === 'saved') await this.#remove(entry)
    else await this.#keep(settled)
  }

  #tellOutgrown({ request, sent }: OutboxEntry): void {
    const [wanted, laid] = [request.command, sent?.command]
    if (wanted.kind !== 'lay-note' || laid?.kind !== 'lay-note' || wanted.text === laid.text) return
    this.#parts.onOutgrown(request, wanted.note, laid.text, wanted.text)
  }

  #laying(note: NoteId): OutboxEntry | undefined {
    return this.entries
      .read()
      .find(
        ({ request: { command }, delivery }) =>
          delivery.kind !== 'refused' && command.kind === 'lay-note' && command.note === note,
      )
  }

  #find(id: string): OutboxEntry | undefined {
    return this.entries.read().find(({ request }) => request.id === id)
  }

  #replace(entry: OutboxEntry): void {
    this.entries.set(this.entries.read().map((other) => (other.request.id === entry.request.id ? entry : other)))
  }

  /** What an earlier version of the page made, and no server takes any more. */
  #giveBack(entry: OutboxEntry): false {
    this.#parts.onOutdated(entry)
    void this.#remove(entry)
    return false
  }

  /** A store that fails later must not stop the words from being sent. */
  async #keep(entry: OutboxEntry): Promise<void> {
    await this.#parts.store.put(this.#parts.owner, entry.request.id, entry).catch(() => {})
  }

  async #remove({ request }: OutboxEntry): Promise<void> {
    await this.#parts.store.remove(this.#parts.owner, request.id).catch(() => {})
  }
}

/** As the server lays it. The space that somebody typed last, and that it would drop, comes right after it. */
function asLaid(request: PaperRequest): PaperRequest {
  const { command } = request
  if (command.kind !== 'lay-note') return request
  const text = cleanText(command.text)
  return text === command.text ? request : { ...request, command: { ...command, text } }
}

function isKnown({ request }: OutboxEntry): boolean {
  return Object.hasOwn(known, request.command.kind)
}

function readAnswer({ command }: PaperRequest, answer: Answer): Delivery {
  if (answer.ok) return { kind: 'saved' }
  // The briefje lies there already: an earlier try arrived and only its answer was lost.
  if (answer.why === 'id-in-use' && command.kind === 'lay-note') return { kind: 'saved' }
  const { why, faultId } = answer
  return faultId === undefined ? { kind: 'refused', why } : { kind: 'refused', why, faultId }
}
