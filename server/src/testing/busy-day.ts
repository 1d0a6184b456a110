import type { PersonId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { Level } from '@tafelronde/shared/people/person.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import type { Origins } from '@tafelronde/shared/sessions/moment.ts'
import { nextMove } from '@tafelronde/shared/sessions/next-move.ts'
import { readSession } from '@tafelronde/shared/sessions/session-document.ts'
import type { Session, SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { Joined } from '@tafelronde/shared/wire/http.ts'
import type * as Y from 'yjs'
import { Browser } from '../rehearsal/browser.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { Cafe } from './open-cafe.ts'

/** Someone with a screen: a browser on the public roads, with the session's document open. */
interface Guest {
  readonly person: PersonId
  readonly browser: Browser
  readonly document: Y.Doc
}

/** One thing that happened on the day, with the session before and after it. */
export interface Happening {
  readonly what: string
  /** Whom it was about. */
  readonly person?: PersonId
  readonly before: Session
  readonly after: Session
  /** Milliseconds from the ask until every screen that is there shows everybody's new seats. */
  readonly until: number
}

const organisations: readonly (readonly [string, Level])[] = [
  ['Ministerie van BZK', 'rijk'],
  ['Gemeente Hulst', 'gemeente'],
  ['Provincie Zeeland', 'provincie'],
  ['Gemeente Sluis', 'gemeente'],
  ['PBL', 'kennis'],
]

/** Sixty people with a screen each, twelve tables, four rounds, and a desk. */
export class BusyDay implements AsyncDisposable {
  readonly live: LiveSession
  readonly #cafe: Cafe
  readonly #desk: Browser
  readonly #guests: Guest[] = []
  readonly #code: string

  private constructor(cafe: Cafe, live: LiveSession, desk: Browser, code: string) {
    this.#cafe = cafe
    this.live = live
    this.#desk = desk
    this.#code = code
  }

  static async open(cafe: Cafe, people: number, tables: number, rounds: number): Promise<BusyDay> {
    const organiser = await cafe.organiser()
    const plan = await cafe.session(organiser)
    await organiser.put(`/api/sessions/${plan.session}/programme`, layOut(plan.programme, tables, rounds))
    const live = await cafe.live(plan.session)
    const desk = new Browser(cafe.url)
    await desk.ask('POST', '/api/facilitate', { secret: plan.links.facilitate.split('/').at(-1), name: 'Kim' })
    await desk.connect(plan.session, 'desk')
    const day = new BusyDay(cafe, live, desk, plan.code)
    await desk.session({ kind: 'open-arrival', after: live.read().step })
    for (let at = 0; at < people; at += 1) await day.#welcome(at)
    return day
  }

  get session(): SessionId {
    return this.live.id
  }

  origins(): Origins {
    return new Map(this.live.readRoster().map(({ person, organisation, level }) => [person, { organisation, level }]))
  }

  /** Makes the moves that the draaiboek asks for, until this round goes on. */
  async goToRound(round: number): Promise<void> {
    for (;;) {
      const session = this.live.read()
      if (session.phase.kind === 'round' && session.phase.round === round) return
      const move = nextMove(session)
      if (move.kind === 'none') throw new Error('The draaiboek is over.')
      const after = session.step
      await this.#desk.session(
        move.kind === 'make-seating' ? { kind: move.kind } : ({ kind: move.kind, after } as SessionCommand),
      )
    }
  }

  /** Somebody scans the code while the day goes on. */
  comeLate(number: number): Promise<Happening> {
    return this.#happen('comes late', () => this.#welcome(number))
  }

  leave(place: number): Promise<Happening> {
    const guest = this.#guests[place]
    if (guest === undefined) throw new Error('Nobody is there.')
    return this.#happen('leaves', async () => {
      await guest.browser.session({ kind: 'leave' })
      return guest.person
    })
  }

  closeTable(table: TableId): Promise<Happening> {
    return this.#happen('a table closes', async () => {
      await this.#desk.session({ kind: 'close-table', table, at: 'next-round' })
      return undefined
    })
  }

  changeTables(): Promise<Happening> {
    return this.#happen('people change tables', async () => {
      await this.#desk.session({ kind: 'change-tables', after: this.live.read().step })
      return undefined
    })
  }

  /** Who sees another session than the server has. */
  whoSeesOtherwise(): readonly PersonId[] {
    const now = this.live.read()
    return this.#guests.flatMap(({ person, document }) => (this.#isRight(readSession(document), now) ? [] : [person]))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { browser } of this.#guests) await browser[Symbol.asyncDispose]()
    await this.#desk[Symbol.asyncDispose]()
  }

  async #happen(what: string, act: () => Promise<PersonId | undefined>): Promise<Happening> {
    const before = this.live.read()
    const asked = performance.now()
    const person = await act()
    await this.#untilRight()
    const until = performance.now() - asked
    return { what, before, after: this.live.read(), until, ...(person !== undefined && { person }) }
  }

  async #welcome(number: number): Promise<PersonId> {
    const [organisation, level] = organisations[number % organisations.length] ?? ['', 'overig' as const]
    const browser = new Browser(this.#cafe.url)
    const name = `Mens ${number + 1}`
    const { person } = await browser.ask<Joined>('POST', '/api/join', {
      key: { code: this.#code },
      name,
      organisation,
      level,
      online: false,
    })
    await browser.connect(this.session, 'person')
    this.#guests.push({ person, browser, document: await browser.open(sessionDocument(this.session)) })
    return person
  }

  /** Resolves as soon as every screen shows the seats as the server has them; each is looked at as its document changes. */
  async #untilRight(): Promise<void> {
    const now = this.live.read()
    await Promise.all(
      this.#guests.map(
        ({ document }) =>
          new Promise<void>((resolve) => {
            const check = () => {
              if (!this.#isRight(readSession(document), now)) return
              document.off('update', check)
              resolve()
            }
            document.on('update', check)
            check()
          }),
      ),
    )
  }

  #isRight(shown: SharedSession | undefined, now: Session): boolean {
    if (shown?.step !== now.step || shown.seatings.length !== now.seatings.length) return false
    return Object.keys(now.people).every((person) =>
      now.seatings.every(
        (seating, round) => seatOf(seating, person as PersonId) === seatOf(shown.seatings[round], person as PersonId),
      ),
    )
  }
}

function layOut(programme: Programme, count: number, rounds: number): Programme {
  const [group] = programme.groups
  const [sample] = programme.tables
  if (group === undefined || sample === undefined) throw new Error('The template has groups and tables.')
  const places = Array.from({ length: count }, (_, at) => at)
  const [arrival, ...others] = programme.items.filter(({ kind }) => kind !== 'round' && kind !== 'break')
  const [round] = programme.items.filter(({ kind }) => kind === 'round')
  if (arrival === undefined || round === undefined) throw new Error('The template has an arrival and a round.')
  const turns = Array.from({ length: rounds }, (_, at) => ({ ...round, id: `${round.id}-${at}` as typeof round.id }))
  const before = others.filter(({ kind }) => kind === 'welcome' || kind === 'case')
  const after = others.filter((item) => !before.includes(item))
  return {
    ...programme,
    hosts: 'none',
    groups: [group],
    themes: places.map((at) => ({
      id: `theme-${at}` as Programme['themes'][number]['id'],
      title: `Thema ${at + 1}`,
      question: 'Wat is hier nodig?',
    })),
    tables: places.map((at) => ({
      ...sample,
      id: `table-${at}` as TableId,
      name: String(at + 1),
      theme: `theme-${at}` as Programme['themes'][number]['id'],
      group: group.id,
      chairs: 10,
    })),
    items: [arrival, ...before, ...turns, ...after],
  }
}
