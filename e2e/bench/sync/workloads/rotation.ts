import * as Y from 'yjs'
import type { TableId } from '@tafelronde/shared/lib/id.ts'
import { readSession } from '@tafelronde/shared/sessions/session-document.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { paperDocument, sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import { LightLine } from '../crowd/light-line.ts'
import type { LiveRoad } from '../crowd/live-road.ts'
import { EMPTY_VECTOR, Newcomer } from '../crowd/newcomer.ts'
import { yWebsocketDialect } from '../dialects/y-websocket-dialect.ts'
import { quantile } from '../measure/median.ts'
import { forEachAtOnce, pause } from '../measure/pause.ts'
import type { ServerProcess } from '../measure/server-process.ts'
import { watchBusy } from '../measure/watch-busy.ts'
import { type Guest, OurDay } from '../subjects/our-day.ts'
import type { CaseRun, Figures, Workload } from './workload.ts'

/** One click, and everyone walks. */
export const rotation: Workload = {
  name: 'rotation',
  says: '300 people change tables at one click: from the click until each screen has the paper of its own next table.',
  subjects: ['ours'],
  shows: ['toldP95', 'thereP50', 'thereP95', 'thereLast', 'astray', 'processorMs', 'crowdBusy'],
  cases: [
    {
      name: '300 people, 50 tables',
      goals: [
        { figure: 'thereLast', most: 2_000 },
        { figure: 'astray', most: 0 },
      ],
      measure: changeTables,
    },
  ],
}

const ROUNDS = 4
const ARRIVES_WITHIN = 20_000

async function changeTables({ server, quick }: CaseRun): Promise<Figures> {
  const day = await OurDay.open(server, { groups: quick ? 1 : 5, themes: 10, rounds: ROUNDS })
  await day.welcome(quick ? 60 : 300)
  await day.begin()
  await forEachAtOnce([...(await day.seats(0)).keys()], 10, async (table) => {
    await day.layNotes(table, 20)
  })
  const room = new Room(day)
  await room.enter()
  const turns: Turn[] = []
  for (let to = 1; to < ROUNDS; to++) {
    turns.push(await room.change(server, to))
    await day.move('open-round')
    await pause(500)
  }
  room.leave()
  day.close()
  const told = turns.flatMap((turn) => turn.told)
  const there = turns.flatMap((turn) => turn.there)
  return {
    toldP95: quantile(told, 0.95),
    thereP50: quantile(there, 0.5),
    thereP95: quantile(there, 0.95),
    thereLast: Math.max(...there),
    astray: turns.reduce((sum, { astray }) => sum + astray, 0),
    processorMs: Math.max(...turns.map(({ processorMs }) => processorMs)),
    crowdBusy: Math.max(...turns.map(({ crowdBusy }) => crowdBusy)),
  }
}

/** What one change of tables was like, in milliseconds from the click. */
interface Turn {
  readonly told: readonly number[]
  readonly there: readonly number[]
  /** People who did not get to their table. */
  readonly astray: number
  readonly processorMs: number
  readonly crowdBusy: number
}

/** Someone with a screen: a live road, the session, and the paper of the table. */
interface Walker {
  readonly guest: Guest
  readonly road: LiveRoad
  readonly session: LightLine
  paper: Newcomer | undefined
}

/** Everyone's screens. They hear the same bytes of the session, so these are taken apart once for all. */
class Room {
  readonly #day: OurDay
  readonly #walkers: Walker[] = []
  readonly #document = new Y.Doc()
  #lastFrame = Buffer.alloc(0)
  #lastSession: SharedSession | undefined
  #heard: (guest: Guest, session: SharedSession) => void = () => {}

  constructor(day: OurDay) {
    this.#day = day
  }

  async enter(): Promise<void> {
    const name = sessionDocument(this.#day.id)
    const tables = new Map(
      [...(await this.#day.seats(0))].flatMap(([table, guests]) => guests.map((one) => [one, table])),
    )
    await forEachAtOnce(this.#day.guests, 16, async (guest) => {
      const road = await this.#day.road(guest)
      const { epoch } = await road.openDocument(name)
      const session = await LightLine.open(this.#day.target(guest.browser, 'person', name, epoch), {
        hear: (frame) => this.#hear(guest, frame),
      })
      session.send(yWebsocketDialect.step1(name, EMPTY_VECTOR))
      const walker: Walker = { guest, road, session, paper: undefined }
      const table = tables.get(guest)
      if (table !== undefined) await this.#sit(walker, table)
      this.#walkers.push(walker)
    })
  }

  /** The desk clicks; everyone goes to the table that their own screen says. */
  async change(server: ServerProcess, to: number): Promise<Turn> {
    const told: number[] = []
    const there: number[] = []
    const byGuest = new Map(this.#walkers.map((walker) => [walker.guest, walker]))
    const walking: Promise<void>[] = []
    const set = new Set<Guest>()
    const readBusy = watchBusy()
    const before = server.processorTime()
    const clicked = performance.now()
    const { promise: everybodyWalks, resolve } = Promise.withResolvers<void>()
    this.#heard = (guest, { phase, seatings }) => {
      const walker = byGuest.get(guest)
      if (walker === undefined || set.has(guest) || phase.kind !== 'rotation' || phase.to !== to) return
      set.add(guest)
      told.push(performance.now() - clicked)
      const table = Object.entries(seatings[to] ?? {}).find(([, people]) => people.includes(guest.person))?.[0]
      if (table !== undefined) {
        const arrived = this.#sit(walker, table as TableId).then(() => void there.push(performance.now() - clicked))
        walking.push(arrived)
      }
      if (set.size === this.#walkers.length) resolve()
    }
    await this.#day.move('change-tables')
    await Promise.race([everybodyWalks, pause(ARRIVES_WITHIN)])
    await Promise.allSettled(walking)
    this.#heard = () => {}
    return {
      told,
      there,
      astray: this.#walkers.length - there.length,
      processorMs: server.processorTime().all - before.all,
      crowdBusy: readBusy(),
    }
  }

  leave(): void {
    for (const { road, session, paper } of this.#walkers) {
      road.close()
      session.end()
      paper?.leave()
    }
  }

  async #sit(walker: Walker, table: TableId): Promise<void> {
    const name = paperDocument(this.#day.id, table)
    const { epoch } = await walker.road.openDocument(name)
    const target = this.#day.target(walker.guest.browser, 'person', name, epoch)
    const paper = await Newcomer.enter(target, yWebsocketDialect, name)
    walker.paper?.leave()
    walker.paper = paper
  }

  #hear(guest: Guest, frame: Buffer): void {
    const kind = yWebsocketDialect.kindOf(frame)
    if (kind !== 'step2' && kind !== 'update') return
    if (!this.#lastFrame.equals(frame)) {
      this.#lastFrame = Buffer.from(frame)
      Y.applyUpdate(this.#document, yWebsocketDialect.contentOf(this.#lastFrame))
      this.#lastSession = readSession(this.#document)
    }
    if (this.#lastSession !== undefined) this.#heard(guest, this.#lastSession)
  }
}
