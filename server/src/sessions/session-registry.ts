import { type Instant, MINUTE } from '@tafelronde/shared/lib/clock.ts'
import type { NewId, SessionId } from '@tafelronde/shared/lib/id.ts'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { newSession } from '@tafelronde/shared/sessions/new-session.ts'
import type { Session } from '@tafelronde/shared/sessions/session.ts'
import { sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { SessionSecret, StoredSession } from '../storage/session-store.ts'
import type { Write } from '../storage/write.ts'
import { LiveSession, type LiveSessionParts } from './live-session.ts'
import { sessionContent, sessionIn } from './session-content.ts'

export interface SessionRegistryParts extends LiveSessionParts {
  readonly newId: NewId
  /** Eight digits by chance. */
  readonly newCode: () => string
}

/** Tries before giving up on a free code; with a hundred million codes the second is hardly ever needed. */
const CODE_TRIES = 20

/** A session that nobody follows or asks for leaves memory after so long. */
const IDLE = 10 * MINUTE

/** What comes with a session that is added. */
interface Added {
  readonly createdAt: Instant
  readonly also: readonly Write[]
}

interface Opened {
  readonly live: Promise<LiveSession | undefined>
  askedAt: Instant
}

/** The sessions of this server: makes them, and opens each once. */
export class SessionRegistry {
  readonly #parts: SessionRegistryParts
  readonly #open = new Map<SessionId, Opened>()
  #stopTimer: () => void = () => {}

  constructor(parts: SessionRegistryParts) {
    this.#parts = parts
    this.#setTimer()
  }

  /** How many sessions are in memory. */
  get size(): number {
    return this.#open.size
  }

  close(): void {
    this.#stopTimer()
  }

  /** Makes a session in draft, with a code and links of its own. */
  async create(programme: Programme): Promise<LiveSession> {
    const { clock, newId, newSecret } = this.#parts
    const session = newSession(newId<'session'>(), programme, newSecret())
    const added = await this.add(session, { createdAt: clock.now(), also: [] })
    if (!added.ok) throw new Error('A fresh id was in use.')
    return added.value
  }

  /** Adds a session under its own id, with a new code and links, together with these writes: all of it or nothing. */
  async add(session: Session, { createdAt, also }: Added): Promise<Result<LiveSession, 'already-here'>> {
    const { storage, newCode, newSecret } = this.#parts
    const { id } = session
    const content = sessionContent(session)
    for (let tries = 0; tries < CODE_TRIES; tries += 1) {
      const secrets = { join: newSecret(), facilitator: newSecret(), reader: newSecret() }
      const adding = storage.sessions.adding({ id, code: newCode(), secrets, createdAt, ...content })
      if ((await storage.commit([adding, ...also])).ok) return accept(await this.#opened(id))
      if ((await storage.sessions.find(id)) !== undefined) return refuse('already-here')
    }
    throw new Error('No free code was found.')
  }

  /** The sessions that are in memory now. */
  async listOpen(): Promise<readonly LiveSession[]> {
    const open: LiveSession[] = []
    for (const { live } of [...this.#open.values()]) {
      const session = await live.catch(() => undefined)
      if (session !== undefined) open.push(session)
    }
    return open
  }

  /** The session with this id, or undefined when there is none. */
  open(id: SessionId): Promise<LiveSession | undefined> {
    const now = this.#parts.clock.now()
    const known = this.#open.get(id)
    if (known !== undefined) {
      known.askedAt = now
      return known.live
    }
    const opening = this.#load(id)
    this.#open.set(id, { live: opening, askedAt: now })
    opening.then(
      (session) => session === undefined && this.#open.delete(id),
      () => this.#open.delete(id),
    )
    return opening
  }

  async openByCode(code: string): Promise<LiveSession | undefined> {
    return this.#openStored(await this.#parts.storage.sessions.findByCode(code))
  }

  async openBySecret(kind: SessionSecret, secret: string): Promise<LiveSession | undefined> {
    return this.#openStored(await this.#parts.storage.sessions.findBySecret(kind, secret))
  }

  /** Removes a session and all that belongs to it. */
  async remove(id: SessionId): Promise<void> {
    const live = await this.open(id)
    await live?.remove()
    this.#open.delete(id)
    await this.#parts.storage.forget()
  }

  async #letGo(): Promise<void> {
    const { clock, documents } = this.#parts
    for (const [id, opened] of this.#open) {
      const live = await opened.live.catch(() => undefined)
      const asked = clock.now() - opened.askedAt
      if (live?.isFollowed !== false || asked < IDLE || this.#open.get(id) !== opened) continue
      this.#open.delete(id)
      documents.release(sessionDocument(id))
    }
  }

  #setTimer(): void {
    const { clock } = this.#parts
    this.#stopTimer = clock.at(clock.now() + IDLE / 2, () => {
      void this.#letGo()
      this.#setTimer()
    })
  }

  async #openStored(stored: StoredSession | undefined): Promise<LiveSession | undefined> {
    return stored === undefined ? undefined : this.open(stored.id)
  }

  async #opened(id: SessionId): Promise<LiveSession> {
    const session = await this.open(id)
    if (session === undefined) throw new Error('A session that was just made is gone.')
    return session
  }

  async #load(id: SessionId): Promise<LiveSession | undefined> {
    const { storage, documents } = this.#parts
    const stored = await storage.sessions.find(id)
    if (stored === undefined) return undefined
    const entries = await storage.roster.list(id)
    const roster = new Map(entries.map((entry) => [entry.person, entry]))
    const document = await documents.open(sessionDocument(id))
    const live = new LiveSession(stored, sessionIn(stored), roster, document, this.#parts)
    await live.bringDocumentUpToDate()
    return live
  }
}
