import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { RawLine } from '@tafelronde/server/testing/raw-line.ts'
import { RawLive } from '@tafelronde/server/testing/raw-live.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { paperDocument, sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import { ServerProcess } from '../../support/server-process.ts'
import type { Badge, PreparedDay } from './prepare-day.ts'
import { moveRoom } from './move-room.ts'
import { pause } from './pause.ts'
import type { Watched, WatchQuestion } from './watched.ts'
import { Writer, wordsOn } from './writer.ts'

export interface StageParts {
  /** What is taken from the server: files of `broken/`. */
  readonly without?: readonly string[]
  readonly settings?: Readonly<Record<string, string>>
  readonly under?: readonly string[]
  /** An empty folder for the data; without it, one of its own. */
  readonly folder?: string
}

interface WriterOptions {
  readonly port?: number
  readonly door?: Door
}

const watch = path.join(import.meta.dirname, '..', 'preload', 'watch.ts')
const broken = path.join(import.meta.dirname, '..', 'broken')

/** A real server on a copy of the prepared day, with people at one table. */
export class Stage implements AsyncDisposable {
  readonly day: PreparedDay
  readonly folder: string
  readonly server: ServerProcess
  readonly writers: readonly Writer[]
  readonly #ownFolder: boolean

  private constructor(day: PreparedDay, folder: string, ownFolder: boolean, server: ServerProcess) {
    this.day = day
    this.folder = folder
    this.#ownFolder = ownFolder
    this.server = server
    this.writers = day.seated.map((badge, number) => this.writer(badge, String.fromCodePoint(97 + number)))
  }

  static async open(day: PreparedDay, parts: StageParts = {}): Promise<Stage> {
    const { without = [], settings = {}, under } = parts
    const folder = parts.folder ?? (await mkdtemp(path.join(tmpdir(), 'tafelronde-chaos-')))
    await cp(day.folder, folder, { recursive: true })
    const server = await ServerProcess.start({
      dataDir: folder,
      publicUrl: '',
      at: Date.now(),
      // What is broken is watched too.
      preload: [...without.map((name) => path.join(broken, `${name}.ts`)), watch],
      settings,
      ...(under !== undefined && { under }),
    })
    return new Stage(day, folder, parts.folder === undefined, server)
  }

  get url(): string {
    return `http://127.0.0.1:${this.server.port}`
  }

  get paper(): string {
    return paperDocument(this.day.session, this.day.table)
  }

  /** Someone at the table; reached through another port if something stands in between. */
  writer(badge: Badge, letter: string, { port = this.server.port, door = 'person' }: WriterOptions = {}): Writer {
    const { session, table } = this.day
    return new Writer({ origin: this.url, url: `http://127.0.0.1:${port}`, session, table, badge, letter, door })
  }

  /** Everyone comes to the table, and tries again like a page when that fails. */
  async gather(writers: readonly Writer[] = this.writers): Promise<void> {
    await Promise.all(writers.map((writer) => comeBack(writer)))
  }

  /** Everyone comes to the table and lays a note, which all of them see. */
  async begin(writers: readonly Writer[] = this.writers): Promise<void> {
    await this.gather(writers)
    await Promise.all(writers.map((writer) => writer.layNote()))
    const all = () => writers.every(({ seen }) => seen.size >= writers.length)
    while (!all()) await pause(5)
  }

  /** Brings the day to where this is so, as the desk does. */
  async moveRoom(isThere: (session: SharedSession) => boolean): Promise<SharedSession> {
    const { session, desk } = this.day
    await using live = await this.desk()
    const path = `/sync/${sessionDocument(session)}?door=desk&epoch=0`
    await using line = await RawLine.open(this.url, path, { cookie: desk.cookies })
    await line.sync()
    return await moveRoom({ live, line }, isThere)
  }

  /** The live road of the desk. */
  desk(): Promise<RawLive> {
    return this.live(this.day.desk, 'desk')
  }

  /** The live road of whoever has this badge. */
  live({ cookies }: Badge, door: Door = 'person'): Promise<RawLive> {
    return RawLive.open({ url: this.url, cookies, session: this.day.session, door })
  }

  /** Every word on the paper as the server has it, and how often, read by someone who knows nothing of it yet. */
  async readWords(): Promise<ReadonlyMap<string, number>> {
    await using live = await this.desk()
    const opened = await live.document(this.paper)
    if (typeof opened === 'string') throw new Error(`The paper was not opened: ${opened}`)
    return await this.readWordsOf(opened.epoch)
  }

  /** The same for someone who was told before which epoch it has, as a page whose line comes back. */
  async readWordsOf(epoch: number): Promise<ReadonlyMap<string, number>> {
    const path = `/sync/${this.paper}?door=desk&epoch=${epoch}`
    await using line = await RawLine.open(this.url, path, { cookie: this.day.desk.cookies })
    await line.sync()
    return wordsOn(line.document)
  }

  /** How busy the server was since the last time this was asked; throws when it has ended. */
  async measure(question: WatchQuestion = { kind: 'measure' }): Promise<Watched> {
    const watched = await this.server.ask(question)
    if (watched === undefined) throw new Error(`The server has ended.\n${this.server.said.join('')}`)
    return watched as Watched
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const writer of this.writers) writer.leave()
    await this.server.kill9()
    if (this.#ownFolder) await rm(this.folder, { recursive: true, force: true })
  }
}

async function comeBack(writer: Writer): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await writer.comeBack()) return
    await pause(100)
  }
  throw new Error(`${writer.name} could not come to the table: ${writer.codes.join(', ')}`)
}
