import * as Y from 'yjs'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { emptyProgramme, tablesFor } from '@tafelronde/shared/programme/new-programme.ts'
import type { NoteId, PersonId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import { readSession } from '@tafelronde/shared/sessions/session-document.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { type DocumentName, paperDocument, sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { Joined, SessionPlan } from '@tafelronde/shared/wire/http.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import { newId } from '@tafelronde/server/auth/new-token.ts'
import { Browser, must, secretOf } from '@tafelronde/server/testing/browser.ts'
import { fetchDocument } from '../crowd/fetch-document.ts'
import type { LineTarget } from '../crowd/light-line.ts'
import { LiveRoad } from '../crowd/live-road.ts'
import { yWebsocketDialect } from '../dialects/y-websocket-dialect.ts'
import { forEachAtOnce, waitUntil } from '../measure/pause.ts'
import type { ServerProcess } from '../measure/server-process.ts'
import { noteText } from './lay-peers.ts'

/** How many groups and themes the tables of a session come from, and how many rounds are planned. */
export interface DayPlan {
  readonly groups: number
  readonly themes: number
  readonly rounds: number
}

/** Somebody who came in, with the badge that the browser keeps. */
export interface Guest {
  readonly person: PersonId
  readonly browser: Browser
}

/** How many do something at the same time while a day is prepared. */
const AT_ONCE = 12

const organisers = new WeakMap<ServerProcess, Promise<Browser>>()

/** The organiser of a server, by the link that it printed when it was new. */
export function organiserOf(server: ServerProcess): Promise<Browser> {
  const organiser = organisers.get(server) ?? becomeOrganiser(server)
  organisers.set(server, organiser)
  return organiser
}

async function becomeOrganiser(server: ServerProcess): Promise<Browser> {
  const readToken = () => /\/word-organisator\/(\S+)\n/.exec(server.said)?.[1]
  await waitUntil(() => readToken() !== undefined, 5_000)
  const token = readToken()
  if (token === undefined) throw new Error('The server printed no link to become an organiser.')
  const browser = new Browser(server.url)
  must(await browser.post('/api/organisers', { token, name: 'Ada' }))
  return browser
}

/** A session of our server and the desk that leads it; everything goes over the roads that everyone has. */
export class OurDay {
  readonly id: SessionId
  readonly port: number
  readonly guests: Guest[] = []
  readonly #url: string
  readonly #secret: string
  readonly #desk: Browser
  readonly #road: LiveRoad
  #moves = 0

  private constructor(url: string, plan: SessionPlan, desk: Browser, road: LiveRoad) {
    this.id = plan.session
    this.port = Number(new URL(url).port)
    this.#url = url
    this.#secret = secretOf(plan.links.join)
    this.#desk = desk
    this.#road = road
  }

  /** Plans a session and opens its doors. */
  static async open(server: ServerProcess, plan: DayPlan): Promise<OurDay> {
    const organiser = await organiserOf(server)
    const startsAt = Date.now()
    const made = must(
      await organiser.post('/api/sessions', { from: { kind: 'empty' }, startsAt, timeZone: 'Europe/Amsterdam' }),
    )
    const { session } = made.body as { session: SessionId }
    must(await organiser.put(`/api/sessions/${session}/programme`, programmeOf(plan, startsAt)))
    const planned = must(await organiser.get(`/api/sessions/${session}`)).body as SessionPlan
    const desk = new Browser(server.url)
    must(await desk.post('/api/facilitate', { secret: secretOf(planned.links.facilitate), name: 'Els' }))
    const road = await LiveRoad.open({ port: server.port, headers: headersOf(desk), session, door: 'desk' })
    const day = new OurDay(server.url, planned, desk, road)
    await day.move('open-arrival')
    return day
  }

  /** Lets so many people come in by the QR code's link. */
  async welcome(count: number): Promise<void> {
    const before = this.guests.length
    const numbers = Array.from({ length: count }, (_, number) => before + number)
    await forEachAtOnce(numbers, AT_ONCE, async (number) => {
      this.guests.push(await this.join(number))
    })
  }

  /** One person comes in. */
  async join(number: number): Promise<Guest> {
    const browser = new Browser(this.#url)
    const reply = await browser.post('/api/join', {
      key: { secret: this.#secret },
      name: `Ben ${number + 1}`,
      organisation: `Gemeente ${(number % 12) + 1}`,
      level: 'gemeente',
      online: false,
      same: 'two',
    })
    return { person: (must(reply).body as Joined).person, browser }
  }

  /** A move of the room, by the desk. */
  async move(kind: 'open-arrival' | 'show-seating' | 'open-round' | 'change-tables'): Promise<void> {
    await this.command({ kind, after: this.#moves })
    this.#moves += 1
  }

  async command(command: SessionCommand): Promise<void> {
    await this.#road.ask('session:command', { id: newId<'command'>(), command })
  }

  /** Seats everyone who came in, and opens the first round. */
  async begin(): Promise<void> {
    await this.command({ kind: 'make-seating' })
    await this.move('show-seating')
    await this.move('open-round')
  }

  /** Everyone at a table, by table, as they sit in a round. */
  async seats(round: number): Promise<ReadonlyMap<TableId, readonly Guest[]>> {
    const { seatings } = await this.look()
    const guests = new Map(this.guests.map((guest) => [guest.person, guest]))
    const tables = Object.entries(seatings[round] ?? {}) as [TableId, readonly PersonId[]][]
    return new Map(tables.map(([table, people]) => [table, people.flatMap((person) => guests.get(person) ?? [])]))
  }

  /** The session as everyone in it is shown it. */
  async look(): Promise<SharedSession> {
    const document = await this.#fetch(sessionDocument(this.id))
    const session = readSession(document)
    if (session === undefined) throw new Error('The session is not shown.')
    return session
  }

  /** Lays so many notes on a table's paper, as from a paper table. */
  async layNotes(table: TableId, count: number): Promise<readonly NoteId[]> {
    const notes = Array.from({ length: count }, (_, number) => ({ note: newId<'note'>(), text: noteText(number) }))
    for (let from = 0; from < count; from += MOST_AT_ONCE) {
      await this.#road.ask('paper:command', {
        id: newId<'command'>(),
        table,
        round: 0,
        command: { kind: 'lay-paper-notes', notes: notes.slice(from, from + MOST_AT_ONCE) },
      })
    }
    return notes.map(({ note }) => note)
  }

  /** The paper of a table as it is on disk. */
  async readPaper(table: TableId): Promise<Uint8Array> {
    return Y.encodeStateAsUpdate(await this.#fetch(paperDocument(this.id, table)))
  }

  /** What a guest gets who opens a document: where the line goes, and under which id one types. */
  async openDocument(guest: Guest, name: string): Promise<{ target: LineTarget; client: number }> {
    const road = await this.road(guest)
    const { epoch, clientIds } = await road.openDocument(name)
    road.close()
    const [client] = clientIds
    if (client === undefined) throw new Error(`Nobody may type in ${name}: the server gave no client ids.`)
    return { target: this.target(guest.browser, 'person', name, epoch), client }
  }

  road(guest: Guest, tell?: (event: string, words: readonly unknown[]) => void): Promise<LiveRoad> {
    const { port, id: session } = this
    return LiveRoad.open({ port, headers: headersOf(guest.browser), session, door: 'person' }, tell)
  }

  target(browser: Browser, door: Door, name: string, epoch: number): LineTarget {
    return { port: this.port, path: `/sync/${name}?door=${door}&epoch=${epoch}`, headers: headersOf(browser) }
  }

  close(): void {
    this.#road.close()
  }

  async #fetch(name: DocumentName): Promise<Y.Doc> {
    const { epoch } = await this.#road.openDocument(name)
    const target = this.target(this.#desk, 'desk', name, epoch)
    return fetchDocument(target, yWebsocketDialect, name, { stays: 0 })
  }
}

/** The most notes that one command may lay. */
const MOST_AT_ONCE = 200

function headersOf(browser: Browser): Readonly<Record<string, string>> {
  return { cookie: browser.cookies, origin: browser.url, host: new URL(browser.url).host }
}

function programmeOf({ groups, themes, rounds }: DayPlan, startsAt: number): Programme {
  const planned = Array.from({ length: themes }, (_, number) => ({
    id: newId<'theme'>(),
    title: `Thema ${number + 1}`,
    question: `Wat vraagt thema ${number + 1} van ons?`,
  }))
  const halls = Array.from({ length: groups }, (_, number) => ({
    id: newId<'group'>(),
    name: `Groep ${number + 1}`,
    room: `Zaal ${number + 1}`,
  }))
  return {
    ...emptyProgramme({ startsAt, timeZone: 'Europe/Amsterdam' }),
    title: 'Hoeveel kan er tegelijk?',
    nextStep: 'U krijgt het verslag binnen twee weken',
    themes: planned,
    groups: halls,
    tables: tablesFor(planned, halls, newId),
    items: [
      { id: newId<'item'>(), kind: 'arrival', minutes: 15 },
      ...Array.from({ length: rounds }, () => ({ id: newId<'item'>(), kind: 'round' as const, minutes: 600 })),
      { id: newId<'item'>(), kind: 'harvest', minutes: 25 },
    ],
  }
}
