import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { arrive, arriveTogether, comeIn, lay, noteOn } from '../support/at-table.ts'
import { type Cafe, expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'
import type { Guest } from '../support/guest.ts'
import type { Asks } from '../support/unseen-organiser.ts'
import { KillableBrowser } from '../support/killable-browser.ts'
import { Network } from '../support/network.ts'

const bus = 'De bus hoort bij het minimum.'

const tellBeforeSaving = path.join(import.meta.dirname, '..', 'chaos', 'broken', 'tell-before-saving.ts')

test('[CH20] a browser that is killed while somebody types has lost a second of it at most', async ({ cafe }) => {
  const lost = await killWhileTyping(cafe)
  test.info().annotations.push({ type: 'figure', description: `${lost} ms of typing lost` })
  expect(lost).toBeLessThanOrEqual(1_000)
})

test('[CH20] control: a page that may keep nothing loses more than that, and is caught', async ({ cafe }) => {
  const lost = await killWhileTyping(cafe, forgetful)
  test.info().annotations.push({ type: 'figure', description: `${lost} ms of typing lost` })
  expect(lost).toBeGreaterThan(1_000)
})

test('[CH21] after a kill of the server nothing is gone that a page called Bewaard', async ({ cafe }) => {
  const { olga, ada, session } = await sitDown(cafe)
  expect(await killServerWhileTyping(cafe, { olga, ada, session }, 4)).toEqual([])
})

test('[CH21] control: a server that tells before it saves is caught by what a page shows', async ({ cafe }) => {
  const { olga, ada, session } = await sitDown(cafe)
  await cafe.duringTrouble(cafe.everyone(), async () => {
    await cafe.server.kill9()
    await cafe.server.startAgain(cafe.server.now(), [tellBeforeSaving])
    await expect(ada.page.getByText('Geen verbinding.', { exact: false })).toBeHidden()
  })
  const atTable = { olga, ada, session }
  const saysSaved = async () => {
    await ada.page.waitForFunction(() => document.documentElement.dataset['saved']?.endsWith('erbij'))
  }
  expect(await killServerWhileTyping(cafe, atTable, 1, saysSaved)).not.toEqual([])
})

test('[CH22] where WebSockets are refused what is typed arrives once, is kept without a network, and is called Bewaard truly', async ({
  cafe,
}) => {
  const { ada, ben } = await sitDown(cafe, { refuseUpgrades: true })
  await lay(ada.page, bus)
  await openNote(ada.page, bus)
  await openNote(ben.page, bus)
  await typing(ada.page).press('Home')
  await typing(ben.page).press('End')
  await Promise.all([
    typing(ada.page).pressSequentially('Ada vindt: ', { delay: 30 }),
    typing(ben.page).pressSequentially(' Ben ook.', { delay: 30 }),
  ])
  for (const { page } of [ada, ben]) await expect(typing(page)).toHaveValue(`Ada vindt: ${bus} Ben ook.`)
  await expect(openedNote(ada.page).getByText('Bewaard', { exact: true })).toBeVisible()
  await cafe.duringTrouble([ada], async () => {
    ada.network.cut()
    await typing(ada.page).press('End')
    await typing(ada.page).pressSequentially(' Zonder wifi.')
    await expect(openedNote(ada.page).getByText('Wordt bewaard…')).toBeVisible()
    ada.network.mend()
    await expect(typing(ben.page)).toHaveValue(`Ada vindt: ${bus} Ben ook. Zonder wifi.`)
  })
  await expect(openedNote(ada.page).getByText('Bewaard', { exact: true })).toBeVisible()
  expect([ada, ben].map(({ network }) => network.upgradesRefused > 0)).toEqual([true, true])
})

test('[CH23] a browser whose clock is a day wrong, either way, shows the same time as the others, second by second', async ({
  cafe,
}) => {
  const { plan, desk } = await openDesk(cafe)
  const desks = [desk.page]
  for (const [name, hours] of [
    ['Chi', 24],
    ['Daan', -24],
  ] as const) {
    const guest = await cafe.guest(name)
    await guest.page.addInitScript(setClock, hours * 3_600_000)
    desks.push((await Desk.open(guest, plan.links.facilitate)).page)
  }
  await desk.showTables()
  await desk.press('Open ronde 1')
  const clocks = desks.map((page) => page.getByRole('region', { name: 'Klok' }).locator('time'))
  for (const clock of clocks) await expect(clock).toBeVisible()
  const seen = await Promise.all(clocks.map(readForAWhile))
  for (const [{ at, seconds }] of seen) expect(Math.abs(seconds - rightTime(seen[0] ?? [], at))).toBeLessThanOrEqual(1)
  for (const readings of seen) {
    const shown = readings.map(({ seconds }) => seconds)
    expect(shown).toEqual(shown.toSorted((one, other) => other - one))
  }
})

/** A page that the browser lets keep nothing. */
function forgetful(): void {
  Object.defineProperty(window, 'indexedDB', {
    get: () => {
      throw new DOMException('refused', 'SecurityError')
    },
  })
}

/** How many milliseconds of typing were lost when Ada's browser was killed while she typed without a network. */
async function killWhileTyping(cafe: Cafe, script?: () => void): Promise<number> {
  const { desk, plan } = await openDesk(cafe)
  await using network = await disposable(
    await Network.open({ host: new URL(cafe.url).host, port: cafe.server.port, refuseUpgrades: false }),
  )
  await using browser = await KillableBrowser.start(network.address)
  let page = await openPage(browser, script)
  await page.goto(plan.links.join)
  await page.getByLabel('Uw naam').fill('Ada')
  await page.getByLabel('Uw organisatie').fill('Gemeente Hulst')
  await page.getByRole('button', { name: 'Doe mee' }).click()
  await page.waitForURL('**/b/*')
  const place = page.url()
  await desk.showTables()
  await arrive(page)
  await desk.press('Open ronde 1')
  await lay(page, bus)
  // Cookies are written down when a browser is closed, or every half minute.
  await browser.quit()
  await browser.startAgain()
  page = await openPage(browser, script)
  await page.goto(place)
  await openNote(page, bus)
  await typing(page).press('End')

  network.cut()
  const typed = await typeUntil(page, () => browser.kill9())
  network.mend()
  await browser.startAgain()
  page = await openPage(browser, script)
  await page.goto(place)
  await expect(noteOn(page, bus)).toBeVisible()
  await expect(noteOn(page, bus)).not.toContainText('Wordt bewaard…')
  const text = (await noteOn(page, bus).innerText()).replaceAll('\n', ' ')
  const kept = typed.letters.findLastIndex((_, count) =>
    text.includes(
      bus +
        typed.letters
          .slice(0, count + 1)
          .map(({ letter }) => letter)
          .join(''),
    ),
  )
  const firstLost = typed.letters[kept + 1]
  return firstLost === undefined ? 0 : typed.killedAt - firstLost.at
}

interface Typed {
  readonly letters: readonly { readonly letter: string; readonly at: number }[]
  readonly killedAt: number
}

/** How long Ada types before her browser is killed. */
const TYPES_FOR = 2_500

async function typeUntil(page: Page, kill: () => Promise<void>): Promise<Typed> {
  const letters: { letter: string; at: number }[] = []
  const began = Date.now()
  while (Date.now() - began < TYPES_FOR) {
    const letter = String.fromCodePoint(97 + (letters.length % 26))
    await typing(page).press(letter)
    letters.push({ letter, at: Date.now() })
    await page.waitForTimeout(60)
  }
  const killedAt = Date.now()
  await kill()
  return { letters, killedAt }
}

async function openPage(browser: KillableBrowser, script?: () => void): Promise<Page> {
  const page = await browser.newPage()
  if (script !== undefined) await page.addInitScript(script)
  return page
}

interface AtTable {
  readonly olga: Asks
  readonly ada: Guest
  readonly session: string
}

/** Kills the server again and again while Ada types; answers what her page had called Bewaard and was not there then. */
async function killServerWhileTyping(
  cafe: Cafe,
  { olga, ada, session }: AtTable,
  kills: number,
  until = (kill: number) => ada.page.waitForTimeout(700 + 150 * kill),
): Promise<readonly string[]> {
  const gone: string[] = []
  await lay(ada.page, bus)
  await openNote(ada.page, bus)
  await typing(ada.page).press('End')
  await rememberSaved(ada.page)
  await cafe.duringTrouble(cafe.everyone(), async () => {
    for (let kill = 0; kill < kills; kill += 1) {
      const writing = typing(ada.page).pressSequentially(` ${kill} en nog wat erbij`, { delay: 70 })
      await until(kill)
      await cafe.server.kill9()
      const saved = await ada.page.evaluate(() => document.documentElement.dataset['saved'] ?? '')
      // What her page still has must not come to the server's help.
      ada.network.cut()
      await writing
      await cafe.server.startAgain(cafe.server.now())
      const there = JSON.stringify(await olga.ask('GET', `/sessions/${session}/session.json`))
      // What is exported has no spaces at its end.
      if (!there.includes(JSON.stringify(saved.trimEnd()).slice(1, -1))) gone.push(saved)
      ada.network.mend()
      await expect(openedNote(ada.page).getByText('Bewaard', { exact: true })).toBeVisible()
    }
  })
  return gone
}

/** From now on the page notes down what stood in the field the last time that it was called Bewaard. */
async function rememberSaved(page: Page): Promise<void> {
  await page.evaluate(() => {
    const look = () => {
      const field = document.querySelector('textarea[aria-label="Wijzig"], li textarea')
      const marks = field?.closest('li')?.innerText ?? ''
      if (field instanceof HTMLTextAreaElement && marks.includes('Bewaard') && !marks.includes('Wordt bewaard')) {
        document.documentElement.dataset['saved'] = field.value
      }
      requestAnimationFrame(look)
    }
    look()
  })
}

interface Seated {
  readonly olga: Asks
  readonly ada: Guest
  readonly ben: Guest
  readonly session: string
}

/** Ada and Ben at one table in the first round. */
async function sitDown(cafe: Cafe, network = {}): Promise<Seated> {
  const { olga, desk, plan } = await openDesk(cafe)
  const ada = await cafe.guest('Ada', 'laptop', network)
  const ben = await cafe.guest('Ben', 'laptop', network)
  for (const guest of [ada, ben]) {
    guest.allow(/WebSocket connection to .* failed/)
  }
  await comeIn(ada, plan.links.join, 'Gemeente Hulst')
  await comeIn(ben, plan.links.join, 'Provincie Zeeland')
  await desk.showTables()
  await arriveTogether(ada.page, ben.page)
  await desk.press('Open ronde 1')
  await expect(ada.page.getByText('Ronde 1 is begonnen.', { exact: false }).first()).toBeAttached()
  return { olga, ada, ben, session: plan.session }
}

async function openDesk(cafe: Cafe) {
  const olga = await cafe.unseenOrganiser()
  const plan = await cafe.planned(undefined, olga)
  const kim = await cafe.guest('Kim')
  const desk = await Desk.open(kim, plan.links.facilitate)
  await desk.press('Open de inloop')
  return { olga, desk, plan }
}

/** Runs in the page: its clock is so many milliseconds wrong. */
function setClock(wrong: number): void {
  const Real = Date
  const now = () => Real.now() + wrong
  class Wrong extends Real {
    constructor(...when: unknown[]) {
      if (when.length === 0) super(now())
      else super(...(when as [number]))
    }

    static override now(): number {
      return now()
    }
  }
  globalThis.Date = Wrong as DateConstructor
}

interface Reading {
  /** When it was read, by the clock of the test. */
  readonly at: number
  readonly seconds: number
}

/** What a clock shows, ten times in two seconds. */
async function readForAWhile(clock: Locator): Promise<readonly [Reading, ...Reading[]]> {
  const read = async () => ({ at: Date.now(), seconds: secondsOn(await clock.innerText()) })
  const readings: [Reading, ...Reading[]] = [await read()]
  while (readings.length < 10) {
    await clock.page().waitForTimeout(200)
    readings.push(await read())
  }
  return readings
}

/** What the clock that is right showed at that moment. */
function rightTime([first, ...more]: readonly Reading[], at: number): number {
  const nearest = more.reduce(
    (best, one) => (Math.abs(one.at - at) < Math.abs((best?.at ?? 0) - at) ? one : best),
    first,
  )
  return nearest?.seconds ?? Number.NaN
}

/** Minutes and seconds as they stand on a clock; over the end they count on with a plus. */
function secondsOn(words: string): number {
  const [, sign, minutes, seconds] = /([+−-]?)(\d+):(\d{2})/.exec(words) ?? []
  const total = Number(minutes) * 60 + Number(seconds)
  return sign === '' ? total : -total
}

async function openNote(page: Page, text: string): Promise<void> {
  await noteOn(page, text).getByRole('button', { name: 'Wat wilt u met dit briefje?' }).click()
  await page.getByRole('button', { name: 'Wijzig' }).click()
}

function openedNote(page: Page) {
  return page.getByRole('listitem').filter({ has: typing(page) })
}

function typing(page: Page) {
  return page.getByRole('textbox', { name: 'Wijzig' })
}

async function disposable(network: Network): Promise<Network & AsyncDisposable> {
  return Object.assign(network, { [Symbol.asyncDispose]: () => network.close() })
}
