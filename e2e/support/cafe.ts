import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, test as base } from '@playwright/test'
import { type Instant, MINUTE } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import type { SessionPlan } from '@tafelronde/shared/wire/http.ts'
import { Guest, type Screen } from './guest.ts'
import { LookedAt } from './looked-at.ts'
import { lookAtPage, readMakeOf } from './look-at-page.ts'
import { ServerProcess } from './server-process.ts'
import { type Asks, UnseenOrganiser } from './unseen-organiser.ts'

/** A name that only the proxies of this café know: pages come over plain HTTP, as in a room without a certificate. */
const HOST = 'cafe.test'

type Settings = Readonly<Record<string, string>>
type ProgrammeChange = (programme: Programme) => Partial<Programme>

/** A story in a café of its own. It fails when any page of any guest had something to complain about. */
export const test = base.extend<
  { cafe: Cafe; beginsAt: Instant; host: string; settings: Settings },
  { lookedAt: LookedAt }
>({
  // Some of what a browser has is there on localhost only, where there is no certificate.
  host: [HOST, { option: true }],
  // More that an administrator has set.
  settings: [{}, { option: true }],
  // The server's clock says whatever a story wants; browsers go by the server's.
  beginsAt: [Date.now(), { option: true }],
  lookedAt: [
    async ({ browserName: _any }, use, { project }) =>
      use(await LookedAt.open(path.join(project.outputDir, '.looked-at'))),
    { scope: 'worker' },
  ],
  cafe: async ({ browser, beginsAt, host, settings, lookedAt }, use) => {
    await using cafe = await Cafe.open({ browser, at: beginsAt, host, settings, lookedAt })
    await use(cafe)
    await cafe.lookAround()
    cafe.mustBeWell()
  },
})

export { expect } from '@playwright/test'

interface CafeParts {
  readonly browser: Browser
  readonly server: ServerProcess
  readonly dataDir: string
  readonly host: string
  readonly lookedAt: LookedAt
}

interface CafeToOpen extends Pick<CafeParts, 'browser' | 'lookedAt'>, Partial<Pick<CafeParts, 'host'>> {
  readonly at: Instant
  readonly settings?: Settings
}

/** The real server on a free port with a folder of its own, and everyone who looks at it through a browser of their own. */
export class Cafe implements AsyncDisposable {
  readonly server: ServerProcess
  readonly dataDir: string
  readonly url: string
  readonly #host: string
  readonly #browser: Browser
  readonly #guests: Guest[] = []
  readonly #lookedAt: LookedAt
  readonly #faults: string[] = []

  private constructor({ browser, server, dataDir, host, lookedAt }: CafeParts) {
    this.#host = host
    this.url = `http://${host}`
    this.#browser = browser
    this.server = server
    this.dataDir = dataDir
    this.#lookedAt = lookedAt
  }

  static async open({ at, settings = {}, host = HOST, ...parts }: CafeToOpen): Promise<Cafe> {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'tafelronde-story-'))
    const server = await ServerProcess.start({ dataDir, publicUrl: `http://${host}`, at, settings })
    return new Cafe({ ...parts, server, dataDir, host })
  }

  /** Somebody with a browser of their own, on a network of their own. */
  async guest(
    name: string,
    screen: Screen = 'laptop',
    { refuseUpgrades = false, scripts = true } = {},
  ): Promise<Guest> {
    const network = { host: this.#host, port: this.server.port, refuseUpgrades }
    const guest = await Guest.open({ browser: this.#browser, name, screen, url: this.url, network, scripts })
    this.#guests.push(guest)
    return guest
  }

  /** The first organiser, by the link that the server printed. */
  async organiser(name: string, screen: Screen = 'laptop', options = {}): Promise<Guest> {
    const guest = await this.guest(name, screen, options)
    const { page } = guest
    await page.goto(await this.server.organiserLink())
    await page.getByLabel('Uw naam').fill(name)
    await page.getByRole('button', { name: 'Word organisator in deze browser' }).click()
    await page.getByRole('heading', { name: 'Mijn bijeenkomsten' }).waitFor()
    return guest
  }

  /** An organiser who has no page in this story. */
  unseenOrganiser(): Promise<UnseenOrganiser> {
    return UnseenOrganiser.come(this.server, this.url)
  }

  /** A session that somebody planned who is not in this story: after the inloop the first round follows at once. */
  async planned(change: ProgrammeChange = () => ({}), organiser?: Asks): Promise<SessionPlan> {
    return this.session(organiser ?? (await this.unseenOrganiser()), (programme) => {
      const items = programme.items.filter(({ kind }) => kind !== 'welcome' && kind !== 'case')
      return { items, ...change({ ...programme, items }) }
    })
  }

  /** Makes a session from the template as the organiser's page does, for stories that begin after the planning. */
  async session(organiser: Asks, change: ProgrammeChange = () => ({})): Promise<SessionPlan> {
    const begin = { from: { kind: 'template' }, startsAt: this.server.now() + 5 * MINUTE, timeZone: 'Europe/Amsterdam' }
    const { session } = await organiser.ask<{ session: SessionId }>('POST', '/sessions', begin)
    const { programme } = await organiser.ask<SessionPlan>('GET', `/sessions/${session}`)
    await organiser.ask('PUT', `/sessions/${session}/programme`, { ...programme, ...change(programme) })
    return organiser.ask<SessionPlan>('GET', `/sessions/${session}`)
  }

  /** Looks at every page in sight that is made differently from all that were looked at before. */
  async lookAround(): Promise<void> {
    const pages = this.#guests.flatMap((guest) => guest.pages())
    // A page whose parts are still being fetched is nothing to look at yet.
    await Promise.all(pages.map((page) => page.getByRole('main').waitFor()))
    const makes = await Promise.all(pages.map(async (page) => ({ page, make: await readMakeOf(page) })))
    const faults = await Promise.all(
      makes.map(async ({ page, make }) => ((await this.#lookedAt.claim(make)) ? lookAtPage(page) : [])),
    )
    this.#faults.push(...faults.flat())
  }

  /** Throws everything that pages had to complain about. */
  mustBeWell(): void {
    const all = [...this.#faults, ...this.#guests.flatMap((guest) => guest.complaints())]
    if (all.length > 0) throw new Error(`${all.length} complaints:\n\n${[...new Set(all)].join('\n\n')}`)
  }

  /** One chapter of a story: at its end every page in sight is looked at. */
  async chapter(title: string, work: () => Promise<void>): Promise<void> {
    await base.step(title, async () => {
      await work()
      await this.lookAround()
      this.mustBeWell()
    })
  }

  /** A line breaks for all of these guests, and is well again at the end. */
  async duringTrouble(guests: readonly Guest[], work: () => Promise<void>): Promise<void> {
    let troubled = work
    for (const guest of guests) {
      const inner = troubled
      troubled = () => guest.duringTrouble(inner)
    }
    await troubled()
  }

  everyone(): readonly Guest[] {
    return this.#guests
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const guest of this.#guests) await guest.close()
    await this.server.kill9()
    await rm(this.dataDir, { recursive: true, force: true })
  }
}
