import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import { refuse } from '@tafelronde/shared/lib/result.ts'
import type { CommandId, PersonId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import { Turns } from '@tafelronde/shared/lib/turns.ts'
import { readHarvest } from '@tafelronde/shared/harvest/harvest-document.ts'
import type { Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import type { OpenedNote, Paper } from '@tafelronde/shared/notes/note.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { type Actor, personOf } from '@tafelronde/shared/people/actor.ts'
import type { RosterEntry } from '@tafelronde/shared/people/person.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import { mayCommand } from '@tafelronde/shared/sessions/permission.ts'
import { writeSession } from '@tafelronde/shared/sessions/session-document.ts'
import { withApart } from '@tafelronde/shared/sessions/apart.ts'
import { recordModelUse } from '@tafelronde/shared/sessions/language-model.ts'
import type { ModelUse } from '@tafelronde/shared/sessions/model-use.ts'
import { endErasing } from '@tafelronde/shared/sessions/erase-person.ts'
import { withSettlement } from '@tafelronde/shared/sessions/settlement.ts'
import type { SettlingAnswer } from '@tafelronde/shared/harvest/decide-settling.ts'
import type { GatherInput } from '@tafelronde/shared/harvest/gather.ts'
import type { Erasing, Session } from '@tafelronde/shared/sessions/session.ts'
import type { Origins } from '@tafelronde/shared/sessions/moment.ts'
import { rebaseDeed } from '@tafelronde/shared/sessions/seat-deeds.ts'
import { tellUneven } from '@tafelronde/shared/sessions/seats.ts'
import { addFacilitator } from '@tafelronde/shared/sessions/add-facilitator.ts'
import { type DocumentParts, harvestDocument, paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import { holdDocuments } from '../documents/hold-documents.ts'
import type { OpenDocument } from '../documents/open-document.ts'
import type { OpenDocuments } from '../documents/open-documents.ts'
import type { SessionSecret, StoredSession } from '../storage/session-store.ts'
import type { Storage } from '../storage/storage.ts'
import type { Write } from '../storage/write.ts'
import type { Decider } from './decider.ts'
import { commandKey, findDone } from './kept-answer.ts'
import { bringsName, changeRoster, type Roster, rosterWrites } from './roster-change.ts'
import { sessionContent } from './session-content.ts'

/** What a live session needs from the house. */
export interface LiveSessionParts {
  readonly storage: Storage
  readonly documents: OpenDocuments
  readonly clock: Clock
  readonly decider: Decider
  readonly report: (fault: unknown) => void
  /** The host of the language model that the administrator has set. */
  readonly modelHost?: string | undefined
  /** Makes a secret that nobody can guess. */
  readonly newSecret: () => string
}

/** Somebody who follows a session: told after every change that is on disk. */
export interface SessionWatcher {
  changed(session: Session): void
  rosterChanged(): void
  /** The badges of these were taken in or handed over: whoever came by one is somebody else now, or nobody. */
  badgesChanged(touches: (actor: Actor) => boolean): void
  /** These notes were laid on a table's paper. */
  notesLaid?(table: TableId, notes: readonly OpenedNote[]): void
  /** This person gave or got back dots, or an opinion. */
  supportChanged?(person: PersonId): void
  /** A device of this one sent what no browser of ours sends, again and again: for a while it may only read. */
  misbehaved?(who: Actor): void
}

/** Badges that are taken in together with something else: the writes, and whose they are. */
export interface BadgesEnding {
  readonly writes: readonly Write[]
  readonly touches: (actor: Actor) => boolean
}

/** Steps of the search each time that it looks on: a better seating every few hundred milliseconds, two seconds in all. */
const LOOKS = [20_000, 60_000, 150_000, 300_000]

/** One session while it is open: takes commands in turn, saves, then tells everyone. */
export class LiveSession {
  readonly id: SessionId
  readonly #parts: LiveSessionParts
  readonly #document: OpenDocument
  readonly #watchers = new Set<SessionWatcher>()
  #stored: StoredSession
  #session: Session
  #roster: Roster
  readonly #turns = new Turns()
  #isGone = false
  #badgesVersion = 0
  #erasures = 0
  /** Which search for better seats goes on, 0 for none: a new one ends the one before. */
  #looking = 0
  #searches = 0

  constructor(
    stored: StoredSession,
    session: Session,
    roster: Roster,
    document: OpenDocument,
    parts: LiveSessionParts,
  ) {
    this.id = stored.id
    this.#parts = parts
    this.#document = document
    this.#stored = stored
    this.#session = session
    this.#roster = roster
  }

  /** The session as it is on disk. */
  read(): Session {
    return this.#session
  }

  /** Everyone's name and organisation, as far as they are still kept. */
  readRoster(): readonly RosterEntry[] {
    return [...this.#roster.values()]
  }

  /** The session's code and the secrets of its links. */
  readStored(): StoredSession {
    return this.#stored
  }

  /** Counts how often badges were taken in or handed over: what was known of one before that may be true no more. */
  get badgesVersion(): number {
    return this.#badgesVersion
  }

  /**
   * Counts how often something was taken away for good: names on their date, and whoever is erased, when that begins and
   * when it is done. What was read before may hold what nobody may keep any more.
   */
  get erasures(): number {
    return this.#erasures
  }

  /** Whether better seats are being looked for. */
  get looksOn(): boolean {
    return this.#looking > 0
  }

  /** Whether somebody follows it, or something is under way in its document. */
  get isFollowed(): boolean {
    return this.#watchers.size > 0 || this.#document.idle === 0
  }

  watch(watcher: SessionWatcher): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  /** Does one command of someone, once: the same command again gets the same answer. */
  take(actor: Actor, id: CommandId, command: SessionCommand): Promise<Answer> {
    return this.#turns.take(async () => {
      if (this.#isGone) return refuse('unknown-session')
      const { answers } = this.#parts.storage
      const key = commandKey(this.id, actor, 'session', id)
      const done = await findDone(answers, key)
      if (done !== undefined) return done
      const allowed = mayCommand(actor, command, this.#session)
      if (!allowed.ok) return allowed
      return this.#do(actor, command, [answers.keeping(key, true)])
    })
  }

  /** Does a command that a door has already allowed, together with writes of its own, such as a badge. */
  admit(command: SessionCommand, also: readonly Write[] = [], actor: Actor = { kind: 'organiser' }): Promise<Answer> {
    return this.#turns.take(async () => (this.#isGone ? refuse('unknown-session') : this.#do(actor, command, also)))
  }

  /** Lets someone lead: a facilitator has a name and no seat. */
  admitFacilitator(person: PersonId, name: string, also: readonly Write[]): Promise<Answer> {
    return this.#turns.take(async () => {
      if (this.#isGone) return refuse('unknown-session')
      if (this.#stored.namesDeletedAt !== undefined) return refuse('session-closed')
      const led = addFacilitator(this.#session, person)
      if (!led.ok) return led
      const entry: RosterEntry = { person, name, organisation: '', level: 'overig' }
      return this.#save(led.value, new Map(this.#roster).set(person, entry), also)
    })
  }

  /** Puts a new secret in a link; the former link leads nowhere from then on. */
  renewSecret(kind: SessionSecret, ending: BadgesEnding = { writes: [], touches: () => false }): Promise<string> {
    return this.#turns.take(async () => {
      const secret = this.#parts.newSecret()
      const done = await this.#parts.storage.commit([
        this.#parts.storage.sessions.changingSecret(this.id, kind, secret),
        ...ending.writes,
      ])
      if (!done.ok) throw new Error('A new secret collided with another.')
      this.#stored = { ...this.#stored, secrets: { ...this.#stored.secrets, [kind]: secret } }
      this.#tellBadges(ending.touches)
      return secret
    })
  }

  /**
   * Takes away every name, for good, and who must not sit together: rows, log and backups. Organisations stay for the
   * report.
   */
  forgetNames(): Promise<void> {
    return this.#turns.take(async () => {
      if (this.#isGone) return
      const { storage, clock } = this.#parts
      const session = withApart(this.#session, [])
      const done = await storage.commit([
        storage.sessions.saving(this.id, this.#stored.revision, sessionContent(session)),
        storage.roster.erasingNames(this.id),
        storage.answers.clearing(this.id),
        storage.support.clearing(this.id),
        storage.sessions.markingNamesDeleted(this.id, clock.now()),
      ])
      if (!done.ok) throw new Error('Names were changed while they were being deleted.')
      this.#roster = new Map([...this.#roster].map(([person, entry]) => [person, { ...entry, name: '' }]))
      this.#session = session
      this.#erasures += 1
      this.#stored = { ...this.#stored, revision: this.#stored.revision + 1, namesDeletedAt: clock.now() }
      for (const watcher of this.#watchers) {
        watcher.rosterChanged()
        watcher.changed(session)
      }
      await storage.forget()
    })
  }

  /**
   * Takes somebody out of the session, with name and badges, and remembers that what they wrote is still to be erased.
   * From now on nothing is written by them any more.
   */
  beginErasing(actor: Actor, person: PersonId, notes: Erasing['notes']): Promise<Answer> {
    return this.#turns.take(async () => {
      if (this.#isGone) return refuse('unknown-session')
      const { storage, clock, decider } = this.#parts
      const moment = { actor, now: clock.now(), origins: this.#origins() }
      const decided = await decider.erase({ session: this.#session, person, notes, ...moment })
      if (!decided.ok) return decided
      this.#erasures += 1
      const people = decided.value.erasing?.at(-1)?.people ?? []
      const roster = new Map([...this.#roster].filter(([id]) => !people.includes(id)))
      const badges = people.map((id) => storage.badges.revoking(this.id, { kind: 'person', person: id }))
      const answer = await this.#save(decided.value, roster, badges, personOf(actor))
      const isErased = (who: Actor) => who.kind === 'participant' && people.includes(who.person)
      this.#tellBadges(isErased)
      return answer
    })
  }

  /** Everything of this is erased, together with these writes: there is nothing left to remember. */
  endErasing(erasing: Erasing, also: readonly Write[]): Promise<void> {
    return this.#turns.take(async () => {
      if (this.#isGone) return
      await this.#save(endErasing(this.#session, erasing), this.#roster, also)
      this.#erasures += 1
    })
  }

  /** Writes what becomes of the report, decided while nobody writes at a table or in the harvest. */
  settle(
    actor: Actor,
    decide: (standing: GatherInput & { readonly session: Session }) => SettlingAnswer,
  ): Promise<Answer> {
    return this.#turns.take(async () => {
      const harvest = await this.openHarvest()
      if (harvest === undefined) return refuse('unknown-session')
      const papers = await this.openPapers()
      return holdDocuments([harvest, ...papers.values()], async ([heldHarvest, ...held]) => {
        const tables = [...papers.keys()]
        const decided = decide({
          session: this.#session,
          papers: Object.fromEntries(tables.map((table, at) => [table, readPaper(held[at]!)])),
          harvest: readHarvest(heldHarvest!),
        })
        if (!decided.ok) return decided
        if (decided.value === null) return { ok: true, value: null }
        return this.#save(withSettlement(this.#session, decided.value), this.#roster, [], personOf(actor))
      })
    })
  }

  /** Takes the session away with all that belongs to it, and sends everyone away. Nothing is written to it any more. */
  remove(): Promise<void> {
    return this.#turns.take(async () => {
      const { storage, documents, clock } = this.#parts
      this.#isGone = true
      await documents.end(this.id)
      const done = await storage.commit([
        storage.documents.deleting(this.id),
        storage.roster.removingAll(this.id),
        storage.badges.revokingAll(this.id),
        storage.answers.clearing(this.id),
        storage.support.clearing(this.id),
        storage.sessions.deleting(this.id, clock.now()),
      ])
      if (!done.ok) throw new Error('The session changed while it was being removed.')
      this.#tellBadges(() => true)
    })
  }

  /** Writes into the session's document what it does not yet say: all of it when the session is new. */
  async bringDocumentUpToDate(): Promise<void> {
    const at = this.#parts.clock.now()
    await this.#document.change(() => ({ apply: (document) => writeSession(document, this.#session), also: [], at }))
  }

  /** One of the session's documents; `undefined` when it has none of this name. */
  async openDocument(parts: DocumentParts): Promise<OpenDocument | undefined> {
    if (parts.session !== this.id) return undefined
    if (parts.kind === 'session') return this.#document
    if (parts.kind === 'harvest') return this.openHarvest()
    return this.openPaper(parts.table)
  }

  /** The document of a table's paper; `undefined` when the session has no such table. */
  async openPaper(table: TableId): Promise<OpenDocument | undefined> {
    if (this.#isGone || tableOf(this.#session.programme, table) === undefined) return undefined
    return this.#parts.documents.open(paperDocument(this.id, table))
  }

  /** The documents of all papers, by table. */
  async openPapers(): Promise<ReadonlyMap<TableId, OpenDocument>> {
    const papers = new Map<TableId, OpenDocument>()
    for (const { id } of this.#session.programme.tables) {
      const document = await this.openPaper(id)
      if (document !== undefined) papers.set(id, document)
    }
    return papers
  }

  /** The document of the harvest; `undefined` when the session is gone. */
  async openHarvest(): Promise<OpenDocument | undefined> {
    return this.#isGone ? undefined : this.#parts.documents.open(harvestDocument(this.id))
  }

  /** Keeps what is sent to a language model, for the desk to read: on disk before any of it leaves. */
  recordModelUse(use: ModelUse): Promise<void> {
    return this.#turns.take(async () => {
      if (!this.#isGone) await this.#save(recordModelUse(this.#session, use), this.#roster, [])
    })
  }

  /** Tells who follows the session that these notes lie on a table's paper. */
  tellLaid(table: TableId, notes: readonly OpenedNote[]): void {
    for (const watcher of this.#watchers) watcher.notesLaid?.(table, notes)
  }

  /** Tells who follows the session that this person gave or got back dots, or an opinion. */
  tellSupport(person: PersonId): void {
    for (const watcher of this.#watchers) watcher.supportChanged?.(person)
  }

  /** Tells the desk that somebody's device may only read for a while. */
  tellMisbehaviour(who: Actor): void {
    for (const watcher of this.#watchers) watcher.misbehaved?.(who)
  }

  /** Another text as soon as anything of the session, its papers or its harvest has changed. */
  async readVersion(): Promise<string> {
    const [papers, harvest] = await Promise.all([this.openPapers(), this.openHarvest()])
    const documents = [...papers.values(), ...(harvest === undefined ? [] : [harvest])]
    return [this.#stored.revision, this.#erasures, ...documents.map(({ version }) => version)].join(' ')
  }

  /** All papers as they are on disk, their authors sealed. */
  async readPapers(): Promise<Record<TableId, Paper>> {
    const papers: Record<TableId, Paper> = {}
    for (const [id, document] of await this.openPapers()) papers[id] = await document.inspect(readPaper)
    return papers
  }

  async readHarvest(): Promise<Harvest> {
    const document = await this.openHarvest()
    return document === undefined ? { conclusions: [], places: {} } : document.inspect(readHarvest)
  }

  #tellBadges(touches: (actor: Actor) => boolean): void {
    this.#badgesVersion += 1
    for (const watcher of this.#watchers) watcher.badgesChanged(touches)
  }

  async #do(actor: Actor, command: SessionCommand, also: readonly Write[]): Promise<Answer> {
    // A name that came in now would stay for ever.
    if (this.#stored.namesDeletedAt !== undefined && bringsName(command)) return refuse('session-closed')
    const { clock, decider, modelHost } = this.#parts
    // Also when the desk read another host: notes go nowhere but where it said.
    const wantsModel = command.kind === 'use-language-model' && command.host !== null
    if (wantsModel && command.host !== modelHost) return refuse('no-language-model')
    const moment = { actor, now: clock.now(), origins: this.#origins() }
    const decided = await decider.decide({ session: this.#session, command, ...moment })
    if (!decided.ok) return decided
    const roster = changeRoster(command, decided.value, this.#roster)
    if (command.kind !== 'merge-people') {
      const answer = await this.#save(decided.value, roster, also, personOf(actor))
      if (command.kind === 'make-seating') void this.#lookOn().catch(this.#parts.report)
      return answer
    }
    const handOver = this.#parts.storage.badges.handingOver(this.id, command.drop, command.keep)
    const answer = await this.#save(decided.value, roster, [handOver, ...also], personOf(actor))
    const isDropped = (who: Actor) => who.kind === 'participant' && who.person === command.drop
    if (answer.ok) this.#tellBadges(isDropped)
    return answer
  }

  async #save(session: Session, roster: Roster, also: readonly Write[], author?: PersonId): Promise<Answer> {
    const { storage, clock } = this.#parts
    const saving = storage.sessions.saving(this.id, this.#stored.revision, sessionContent(session))
    const done = await this.#document.change(() => ({
      apply: (document) => writeSession(document, session),
      also: [saving, ...rosterWrites(storage.roster, this.id, this.#roster, roster), ...also],
      at: clock.now(),
      ...(author === undefined ? {} : { author }),
    }))
    if (done !== 'done') throw new Error('The session was changed by somebody else.')
    const rosterIsNew = roster !== this.#roster
    this.#stored = { ...this.#stored, revision: this.#stored.revision + 1 }
    this.#session = session
    this.#roster = roster
    for (const watcher of this.#watchers) {
      if (rosterIsNew) watcher.rosterChanged()
      watcher.changed(session)
    }
    return { ok: true, value: null }
  }

  /** Goes on looking for better seats while those on the desk are as they were made; each time they are told. */
  async #lookOn(): Promise<void> {
    const looking = ++this.#searches
    this.#looking = looking
    this.#tellChanged()
    for (const iterations of LOOKS) {
      if (!(await this.#lookOnce(looking, iterations))) break
    }
    if (looking !== this.#looking) return
    this.#looking = 0
    this.#tellChanged()
  }

  #tellChanged(): void {
    for (const watcher of this.#watchers) watcher.changed(this.#session)
  }

  /** Looks once, and says whether to go on. */
  async #lookOnce(looking: number, iterations: number): Promise<boolean> {
    // Behind whatever is being done now.
    const base = await this.#turns.take(async () => this.#session)
    const { made } = base
    if (looking !== this.#looking || made === undefined || base.seatings.length > 0) return false
    const better = await this.#parts.decider.improve({ session: base, origins: this.#origins(), iterations })
    return this.#turns.take(async () => {
      const isAsItWas = !this.#isGone && looking === this.#looking && this.#session.made === made
      if (!isAsItWas || this.#session.seatings.length > 0) return false
      if (better !== undefined) await this.#save(tellUneven(rebaseDeed(this.#session, better)), this.#roster, [])
      return true
    })
  }

  #origins(): Origins {
    return this.#roster
  }
}
