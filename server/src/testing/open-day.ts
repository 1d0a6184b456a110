import type { PersonId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import { nextMove } from '@tafelronde/shared/sessions/next-move.ts'
import { type PhaseKind, tableNow } from '@tafelronde/shared/sessions/session.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { SessionPlan } from '@tafelronde/shared/wire/http.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { type Browser, must } from './browser.ts'
import { type Cafe, type CafeOptions, openCafe } from './open-cafe.ts'
import { RawLine } from './raw-line.ts'
import { type RawGreeting, RawLive } from './raw-live.ts'

/** Someone inside: a browser with a badge, and its live road. */
export interface Guest {
  readonly person: PersonId
  readonly browser: Browser
  readonly live: RawLive
}

/** A café on its day, with a facilitator, Ada, Ben and Chi in it, each on the live road. */
export class Day implements AsyncDisposable {
  readonly cafe: Cafe
  readonly plan: SessionPlan
  readonly organiser: Browser
  readonly session: LiveSession
  readonly desk: Guest
  readonly ada: Guest
  readonly ben: Guest
  readonly chi: Guest
  readonly #open: AsyncDisposable[] = []

  private constructor(parts: Pick<Day, 'cafe' | 'plan' | 'organiser' | 'session' | 'desk' | 'ada' | 'ben' | 'chi'>) {
    this.cafe = parts.cafe
    this.plan = parts.plan
    this.organiser = parts.organiser
    this.session = parts.session
    this.desk = parts.desk
    this.ada = parts.ada
    this.ben = parts.ben
    this.chi = parts.chi
  }

  static async open(change: Partial<Programme> = {}, options: CafeOptions = {}): Promise<Day> {
    const cafe = await openCafe(options)
    const organiser = await cafe.organiser()
    const plan = await cafe.session(organiser, change)
    const session = await cafe.live(plan.session)
    const leads = await cafe.facilitator(plan, 'Els')
    const desk = { ...leads, live: await RawLive.open(greet(cafe, leads.browser, plan.session, 'desk')) }
    const guests: Guest[] = []
    for (const name of ['Ada', 'Ben', 'Chi']) {
      const joined = await cafe.participant(plan, { name })
      guests.push({ ...joined, live: await RawLive.open(greet(cafe, joined.browser, plan.session, 'person')) })
    }
    const [ada, ben, chi] = guests
    if (ada === undefined || ben === undefined || chi === undefined) throw new Error('Somebody did not come in.')
    return new Day({ cafe, plan, organiser, session, desk, ada, ben, chi })
  }

  get id(): SessionId {
    return this.plan.session
  }

  /** A greeting by this browser, as the page at this door says it. */
  greeting(browser: Browser, door: Door = 'person', more: Partial<RawGreeting> = {}): RawGreeting {
    return { ...greet(this.cafe, browser, this.id, door), ...more }
  }

  /** One more road of this browser; closed with the day. */
  async road(browser: Browser, door: Door = 'person', more: Partial<RawGreeting> = {}): Promise<RawLive> {
    return this.keep(await RawLive.open(this.greeting(browser, door, more)))
  }

  /** A sync line of this browser, on a document by name. */
  async line(browser: Browser, name: string, { door = 'person', epoch = 0 }: LineOptions = {}): Promise<RawLine> {
    const path = `/sync/${name}?door=${door}&epoch=${epoch}`
    return this.keep(await RawLine.open(this.cafe.url, path, { cookie: browser.cookies }))
  }

  /** A hall or table screen, paired at the desk. */
  async screen(to: object, door: 'hall' | 'table-screen'): Promise<{ browser: Browser; live: RawLive }> {
    const browser = this.cafe.browser()
    const { code } = must(await browser.post('/api/screens')).body as { code: string }
    const answer = await this.desk.live.ask('screen:pair', { code, to })
    if (answer !== 'yes') throw new Error(`The screen was not paired: ${answer}`)
    must(await browser.get('/api/screens'))
    return { browser, live: await this.road(browser, door) }
  }

  /** The desk does what the draaiboek asks for until the day has come to this phase. */
  async walkTo(phase: PhaseKind): Promise<void> {
    while (this.session.read().phase.kind !== phase) await this.onward()
  }

  async onward(): Promise<void> {
    const session = this.session.read()
    const { kind } = nextMove(session)
    const answer = await this.desk.live.session({ kind, after: session.step } as SessionCommand)
    if (answer !== 'yes') throw new Error(`${kind} was refused: ${answer}`)
  }

  tableOf({ person }: Guest): TableId {
    const table = tableNow(this.session.read(), person)
    if (table === undefined) throw new Error('This person sits nowhere.')
    return table
  }

  /** A table at which this person has never sat. */
  otherTable(guest: Guest): TableId {
    const sat = this.session.read().seatings.flatMap((seats) => Object.entries(seats))
    const table = this.session
      .read()
      .programme.tables.find(({ id }) => !sat.some(([at, people]) => at === id && people.includes(guest.person)))
    if (table === undefined) throw new Error('This person has sat everywhere.')
    return table.id
  }

  paper(table: TableId): string {
    return paperDocument(this.id, table)
  }

  keep<Thing extends AsyncDisposable>(thing: Thing): Thing {
    this.#open.push(thing)
    return thing
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const thing of this.#open) await thing[Symbol.asyncDispose]()
    for (const { live } of [this.desk, this.ada, this.ben, this.chi]) live.close()
    await this.cafe[Symbol.asyncDispose]()
  }
}

interface LineOptions {
  readonly door?: Door
  readonly epoch?: number | string
}

function greet(cafe: Cafe, browser: Browser, session: SessionId, door: Door): RawGreeting {
  return { url: cafe.url, cookies: browser.cookies, session, door }
}
