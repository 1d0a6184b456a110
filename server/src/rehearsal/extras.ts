import { type Clock, type Instant, MINUTE, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { NoteId, PersonId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import { CARD_LINE_LENGTH } from '@tafelronde/shared/notes/note.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import { readSession } from '@tafelronde/shared/sessions/session-document.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { paperDocument, sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { Invitation } from '@tafelronde/shared/wire/http.ts'
import { newId } from '../auth/new-token.ts'
import { Browser, TurnedDown } from './browser.ts'
import { cardWords } from './card-words.ts'
import { type Deed, DOORS_OPEN, momentOf, planDeeds } from './extra-deeds.ts'
import { RoomOfPeople, type RoomParts } from './room-of-people.ts'
import type { Script } from './script.ts'
import { shortenLine } from './shorten-line.ts'

export interface ExtrasParts extends RoomParts {
  readonly clock: Clock
  readonly script: Script
  readonly tables: ReadonlyMap<string, TableId>
  readonly report: (fault: unknown) => void
  /** Told once: they have gone home. */
  readonly ended: () => void
}

/** How often somebody looks whether the doors are open, and later whether the session is still there. */
const BETWEEN_LOOKS = 2 * SECOND
const BETWEEN_LATER_LOOKS = 15 * SECOND

/** Whoever leads may forget to close. */
const LONGEST_REHEARSAL = 180 * MINUTE

/**
 * Invented participants for a facilitator who practises: they come in over the public roads like everyone, follow
 * whatever the facilitator does, and move nothing themselves. They go when the session is closed or removed.
 */
export class Extras implements AsyncDisposable {
  readonly #parts: ExtrasParts
  readonly #visitor: Browser
  readonly #people: RoomOfPeople
  readonly #ids = new Map<string, PersonId>()
  readonly #since = new Map<string, Instant>()
  readonly #done = new Set<string>()
  readonly #pens = new Map<string, Promise<boolean>>()
  readonly #until: Instant
  #session: SharedSession | undefined
  #watched = false
  #ended = false
  #stopTimer = (): void => {}
  #stopLooks = (): void => {}

  constructor(parts: ExtrasParts) {
    this.#parts = parts
    this.#visitor = new Browser(parts.url, parts.origin)
    this.#people = new RoomOfPeople(parts)
    this.#until = parts.clock.now() + LONGEST_REHEARSAL
    this.#lookLater(BETWEEN_LOOKS)
  }

  /** They go home at once; nothing they were doing is waited for. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#ended) return
    this.#ended = true
    this.#stopTimer()
    this.#stopLooks()
    this.#parts.ended()
    await this.#people[Symbol.asyncDispose]()
    await this.#visitor[Symbol.asyncDispose]()
  }

  #lookLater(after: number): void {
    const { clock } = this.#parts
    this.#stopLooks = clock.at(clock.now() + after, () => void this.#look().catch((fault) => this.#hear(fault)))
  }

  /** Looks at the page on which one comes in: there is no other way to know before somebody is in. */
  async #look(): Promise<void> {
    const { clock, secret } = this.#parts
    try {
      const { phase } = await this.#visitor.ask<Invitation>('POST', '/api/join/look', { secret })
      if (this.#ended) return
      if (phase === 'closed' || clock.now() >= this.#until) return await this[Symbol.asyncDispose]()
      if (phase !== 'draft') this.#see(DOORS_OPEN)
    } catch (error) {
      // The link leads nowhere any more.
      if (error instanceof TurnedDown) return await this[Symbol.asyncDispose]()
      this.#hear(error)
    }
    if (this.#ended) return
    this.#plan()
    this.#lookLater(this.#watched ? BETWEEN_LATER_LOOKS : BETWEEN_LOOKS)
  }

  #see(moment: string): void {
    if (!this.#since.has(moment)) this.#since.set(moment, this.#parts.clock.now())
  }

  /** Does what is due, and sets the clock for what comes next. */
  #plan(): void {
    if (this.#ended) return
    const { clock, script, tables } = this.#parts
    this.#stopTimer()
    const session = this.#session
    const scene = { script, tables, ids: this.#ids, since: this.#since, ...(session !== undefined && { session }) }
    const deeds = planDeeds(scene).filter(({ key }) => !this.#done.has(key))
    const now = clock.now()
    for (const deed of deeds.filter(({ at }) => at <= now)) {
      this.#done.add(deed.key)
      this.#do(deed).catch((fault: unknown) => this.#hear(fault))
    }
    const next = deeds.reduce((first, { at }) => (at > now ? Math.min(first, at) : first), Infinity)
    if (next < Infinity) this.#stopTimer = clock.at(next, () => this.#plan())
  }

  async #do({ who, act }: Deed): Promise<void> {
    if (act.kind === 'join') return this.#join(who)
    const browser = this.#people.browserOf(who)
    switch (act.kind) {
      case 'say-here':
        return browser.session({ kind: 'i-am-here' })
      case 'leave':
        return browser.session({ kind: 'leave' })
      case 'ask-help':
        return browser.session({ kind: 'call-desk', table: act.table, what: 'help' })
      case 'lay-note': {
        const { table, round, text } = act
        return browser.paper({ table, round, command: { kind: 'lay-note', note: newId() satisfies NoteId, text } })
      }
      case 'take-pen':
        await this.#takePen(browser, act.table, act.round)
        return
      case 'write-card': {
        const { table, round } = act
        if (!(await this.#takePen(browser, table, round))) return
        const lines = act.lines.map((line) => shortenLine(line, CARD_LINE_LENGTH))
        return browser.type(paperDocument(this.#parts.session, table), paperTexts, cardWords(round, lines))
      }
    }
  }

  /** Takes the pen of a table once, unless somebody real has it: answers whether it was taken. */
  #takePen(browser: Browser, table: TableId, round: number): Promise<boolean> {
    const card = `${round} ${table}`
    const taken = this.#pens.get(card) ?? take(this.#parts.session)
    this.#pens.set(card, taken)
    return taken

    async function take(session: SessionId): Promise<boolean> {
      const isTaken = await browser.glance(paperDocument(session, table), (document) =>
        readPaper(document).cards.some((one) => one.round === round && one.pen !== undefined),
      )
      if (!isTaken) await browser.paper({ table, round, command: { kind: 'take-pen' } })
      return !isTaken
    }
  }

  async #join(who: string): Promise<void> {
    const person = this.#parts.script.people.find(({ key }) => key === who)
    if (person === undefined) return
    await this.#people.welcome(person)
    const id = this.#people.idOf(who)
    if (id !== undefined) this.#ids.set(who, id)
    if (!this.#watched) await this.#watch(this.#people.browserOf(who), this.#parts.session)
    this.#plan()
  }

  /** The first who is in sees for all of them. */
  async #watch(browser: Browser, session: SessionId): Promise<void> {
    this.#watched = true
    const document = await browser.open(sessionDocument(session))
    const read = () => {
      this.#session = readSession(document)
      if (this.#session === undefined) return
      if (this.#session.phase.kind === 'closed') return void this[Symbol.asyncDispose]()
      this.#see(momentOf(this.#session.phase))
      this.#plan()
    }
    document.on('update', read)
    read()
  }

  /** Being turned down happens to everyone; anything else is a fault, unless they are on their way home. */
  #hear(fault: unknown): void {
    if (!this.#ended && !(fault instanceof TurnedDown)) this.#parts.report(fault)
  }
}
