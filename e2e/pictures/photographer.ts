import type { BrowserContext, Page } from '@playwright/test'
import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { readHarvest } from '@tafelronde/shared/harvest/harvest-document.ts'
import { harvestDocument } from '@tafelronde/shared/tables/document-names.ts'
import { Browser } from '@tafelronde/server/rehearsal/browser.ts'
import type { Moment } from '@tafelronde/server/rehearsal/play-script.ts'
import type { WaitingScreen } from '@tafelronde/shared/wire/http.ts'
import type { Camera } from './camera.ts'
import type { TurnedClock } from './turned-clock.ts'

/** Knows which pages to look at in which moment of the day, and through whose eyes. */
export class Photographer {
  readonly #camera: Camera
  readonly #clock: TurnedClock
  readonly #url: string
  #screens: { readonly hall: BrowserContext; readonly table: BrowserContext } | undefined

  constructor(camera: Camera, clock: TurnedClock, url: string) {
    this.#camera = camera
    this.#clock = clock
    this.#url = url
  }

  /** Before anybody has made anything. */
  async shootEmptyHouse(organiserLink: string): Promise<void> {
    const stranger = await this.#camera.browserOf('stranger')
    await this.#camera.shoot(stranger, { name: 'home-everyone', at: '/' })
    await this.#camera.shoot(stranger, { name: 'become-organiser', at: organiserLink })
    await this.#camera.shoot(stranger, { name: 'not-found', at: '/nergens' })
    await this.#camera.shoot(stranger, { name: 'pair-table-screen', at: '/tafelscherm' })
    await this.#camera.shootHall(stranger, { name: 'hall-0-pair', at: '/zaalscherm' })
  }

  async look(moment: Moment): Promise<void> {
    const { phase } = moment.desk.look()
    const { what } = moment
    if (what === 'moved' && phase.kind === 'arrival') return this.#shootPlan(moment)
    if (what === 'arrived') return this.#shootAll(moment, '1-arrival')
    if (what === 'moved' && phase.kind === 'talk') return this.#shootAll(moment, '2-talk')
    // The second round is the one that has something passed on from an earlier one.
    if (what === 'seated' && phase.kind === 'rotation' && phase.to === 1) return this.#shootAll(moment, '3-walking')
    if (phase.kind === 'round' && phase.round === 1) return this.#shootRound(moment)
    if (what === 'moved' && phase.kind === 'break') return this.#shootAll(moment, '5-break')
    if (what === 'drawn') return this.#shootHarvest(moment)
    if (what === 'moved' && phase.kind === 'plenary') return this.#shootPlenary(moment)
    if (what === 'moved' && phase.kind === 'closed') return this.#shootClosed(moment)
  }

  async #shootPlan({ plan, desk }: Moment): Promise<void> {
    const organiser = await this.#camera.browserOf('organiser', desk.browser.cookies)
    const guest = await this.#camera.browserOf('guest')
    const { session, links, code } = plan
    const shots = [
      { name: 'home-organiser', at: '/', whole: true },
      { name: 'plan', at: `/plan/${session}`, whole: true },
      { name: 'print', at: `/print/${session}`, whole: true },
    ]
    for (const shot of shots) await this.#camera.shoot(organiser, shot)
    await this.#camera.shoot(guest, { name: 'join', at: links.join, whole: true })
    await this.#camera.shoot(guest, { name: 'join-by-digits', at: `/doe-mee#${code}`, whole: true })
    await this.#camera.shoot(guest, { name: 'facilitate', at: links.facilitate })
    await this.#pairScreens(plan, desk)
  }

  /** As a facilitator does: the four digits that the screens show. */
  async #pairScreens({ programme }: Moment['plan'], desk: Moment['desk']): Promise<void> {
    const [group] = programme.groups
    const [table] = programme.tables
    if (group === undefined || table === undefined) throw new Error('The example has a room with a table.')
    const hall = new Browser(this.#url)
    const { code } = await hall.ask<WaitingScreen>('POST', '/api/screens')
    await desk.browser.pair({ code, to: { kind: 'hall', group: group.id } })
    const tableScreen = new Browser(this.#url)
    const waiting = await tableScreen.ask<WaitingScreen>('POST', '/api/screens')
    await desk.browser.pair({ code: waiting.code, to: { kind: 'table-screen', table: table.id } })
    for (const screen of [hall, tableScreen]) await screen.ask('GET', '/api/screens')
    this.#screens = {
      hall: await this.#camera.browserOf('hall', hall.cookies),
      table: await this.#camera.browserOf('table', tableScreen.cookies),
    }
  }

  /** Whatever everyone sees at this moment. */
  async #shootAll(moment: Moment, name: string): Promise<void> {
    const { plan, desk, people } = moment
    const first = await this.#camera.browserOf('participant', people.browserOf(people.first).cookies)
    await this.#camera.shoot(first, { name: `at-table-${name}`, at: `/b/${plan.session}` })
    const organiser = await this.#camera.browserOf('organiser', desk.browser.cookies)
    await this.#camera.shoot(organiser, { name: `desk-${name}`, at: `/bureau/${plan.session}`, whole: true })
    if (this.#screens === undefined) return
    await this.#camera.shoot(this.#screens.table, { name: `table-screen-${name}`, at: `/tafelscherm/${plan.session}` })
    await this.#camera.shootHall(this.#screens.hall, { name: `hall-${name}`, at: `/zaalscherm/${plan.session}` })
  }

  async #shootRound(moment: Moment): Promise<void> {
    if (moment.what === 'moved') return this.#shootAll(moment, '4-begin')
    if (moment.what === 'written') {
      this.#clock.forward(8 * MINUTE)
      return this.#shootAll(moment, '4-round')
    }
    this.#clock.forward(9 * MINUTE)
    await this.#shootAll(moment, '4-card')
    const { plan, desk } = moment
    const organiser = await this.#camera.browserOf('organiser', desk.browser.cookies)
    for (const tab of ['Mensen', 'Van papier', 'Schermen']) {
      const first = (page: Page) => page.getByRole('tab', { name: tab, exact: true }).click()
      const name = `desk-tab-${tab.toLowerCase().replace(' ', '-')}`
      await this.#camera.shoot(organiser, { name, at: `/bureau/${plan.session}`, whole: true, first })
    }
  }

  async #shootHarvest(moment: Moment): Promise<void> {
    await this.#shootAll(moment, '5-harvest')
    const { plan, desk } = moment
    const organiser = await this.#camera.browserOf('organiser', desk.browser.cookies)
    await this.#camera.shoot(organiser, { name: 'harvest-board', at: `/oogst/${plan.session}` })
  }

  /** The halls show the first conclusion large. */
  async #shootPlenary(moment: Moment): Promise<void> {
    const { plan, desk } = moment
    const harvest = await desk.browser.glance(harvestDocument(plan.session), readHarvest)
    const [conclusion] = harvest.conclusions
    if (conclusion !== undefined) await desk.browser.session({ kind: 'discuss', conclusion: conclusion.id })
    await this.#shootAll(moment, '6-plenary')
    if (this.#screens === undefined) return
    // A hall shows what has stood still for a moment.
    const first = (page: Page) => page.waitForTimeout(2_000)
    await this.#camera.shootHall(this.#screens.hall, {
      name: 'hall-6-plenary',
      at: `/zaalscherm/${plan.session}`,
      first,
    })
  }

  async #shootClosed(moment: Moment): Promise<void> {
    await this.#shootAll(moment, '7-closed')
    const { plan, desk } = moment
    const organiser = await this.#camera.browserOf('organiser', desk.browser.cookies)
    await this.#camera.shoot(organiser, { name: 'report', at: `/verslag/${plan.session}`, whole: true })
    await this.#camera.shoot(organiser, {
      name: 'report-html',
      at: `/api/sessions/${plan.session}/report.html`,
      whole: true,
    })
  }
}
