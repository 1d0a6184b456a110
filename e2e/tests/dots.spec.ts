import type { Locator, Page } from '@playwright/test'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { arrive, comeIn, lay, noteOn } from '../support/at-table.ts'
import { Board } from '../support/board.ts'
import { expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'
import type { Guest } from '../support/guest.ts'
import { Keyboard, saidAloud } from '../support/keyboard.ts'
import { planOfTwoTables } from '../support/plan.ts'

const bus = 'De bus hoort bij het minimum'
const time = 'Meet reistijd, geen kilometers'
const shared = 'Begin met wat er al is'

test('[SU30] nobody gives more dots than they have, by mouse, by keys or at a table screen, and all see what came of it', async ({
  cafe,
}) => {
  const plan = await cafe.planned(planOfTwoScreens)
  const desk = await Desk.open(await cafe.guest('Kim'), plan.links.facilitate)
  const [ada, ben, chi, daan] = [
    await cafe.guest('Ada'),
    await cafe.guest('Ben'),
    await cafe.guest('Chi', 'phone'),
    await cafe.guest('Daan'),
  ]
  const everyone = [ada, ben, chi, daan]
  const screen = await cafe.guest('Tafelscherm')
  const tableOf = new Map<Guest, string>()

  await cafe.chapter('The facilitator gives everyone three dots, and says so before it counts', async () => {
    await desk.press('Open de inloop')
    for (const guest of everyone) await comeIn(guest, plan.links.join, 'Gemeente Hulst')
    await desk.openTab('Stippen')
    const { page } = desk
    await expect(page.getByText('Zo staat het nu.')).toBeVisible()
    await page.getByRole('radio', { name: /^Op briefjes en conclusies/ }).check()
    await expect(page.getByText('Deelnemers zien meteen knoppen om stippen te geven.')).toBeVisible()
    await page.getByRole('spinbutton', { name: 'Stippen per persoon' }).fill('3')
    await page.getByRole('checkbox', { name: /^Vraag bij elke conclusie/ }).check()
    await desk.press('Pas aan')
    await expect(page.getByText('Zo staat het nu.')).toBeVisible()
    await desk.showTables()
    for (const guest of everyone) tableOf.set(guest, await arrive(guest.page))
    await desk.press('Open ronde 1')
  })

  const adas = tableOf.get(ada) ?? ''
  const others = everyone.filter((guest) => tableOf.get(guest) !== adas)
  const [one, another] = others
  if (one === undefined || another === undefined) throw new Error('Everyone sits at one table.')

  await cafe.chapter('Two tabs of one person give at once, and have three dots together', async () => {
    await lay(ada.page, bus)
    await lay(ada.page, time)
    const tab = await ada.newPage()
    await tab.goto(ada.page.url())
    await expect(give(tab, bus)).toBeVisible()
    await expect(give(tab, bus)).toHaveAccessibleName(/^Geef een stip · u hebt er nog 3/)
    // Four presses for three dots, faster than any answer.
    await Promise.all([bus, time].flatMap((text) => [ada.page, tab].map((page) => pressAtOnce(give(page, text)))))
    for (const page of [ada.page, tab]) {
      await expect(page.getByText('Uw stippen zijn op. Haal er een terug')).toBeVisible()
      await expect.poll(async () => (await ownDots(page, bus)) + (await ownDots(page, time))).toBe(3)
    }
    // Whichever was too late is told so.
    const refused = (page: Page) => page.getByText('De stippen zijn op. Haal er eerst een terug.').count()
    await expect.poll(async () => (await refused(ada.page)) + (await refused(tab))).toBeGreaterThan(0)
    // One is taken back in one tab, and there to be given in the other.
    const dotted = (await ownDots(ada.page, bus)) > 0 ? bus : time
    await takeBack(ada.page, dotted).click()
    await expect(tab.getByText('U hebt nog 1 van de 3 stippen.')).toBeVisible()
    await give(tab, bus).click()
    await expect(ada.page.getByText('Uw stippen zijn op. Haal er een terug')).toBeVisible()
    await tab.close()
  })

  await cafe.chapter('The same by keys alone, and said aloud', async () => {
    const atTable = everyone.find((guest) => guest !== ada && tableOf.get(guest) === adas)
    if (atTable === undefined) throw new Error('Ada sits alone.')
    const keys = new Keyboard(atTable.page)
    await keys.act(give(atTable.page, bus))
    await expect(saidAloud(atTable.page)).toContainText('Stip gegeven. U hebt er nog 2.')
    await expect(give(atTable.page, bus)).toBeFocused()
    await keys.act(takeBack(atTable.page, bus))
    await expect(saidAloud(atTable.page)).toContainText('Stip terug. U hebt er nog 3.')
    // The button that was pressed is gone; what remains keeps the place.
    await expect(give(atTable.page, bus)).toBeFocused()
    await atTable.page.keyboard.press('Enter')
    // Of the dots of others nothing is to be seen at the table.
    await expect(takeBack(atTable.page, bus)).toHaveText('Uw stippen: 1 · haal er een terug')
  })

  await cafe.chapter('At the other table dots are given on its screen, each of their own', async () => {
    await screen.goTo('/tafelscherm')
    await desk.pair(screen.page, `Tafelscherm: tafel ${tableOf.get(one) ?? ''}`)
    await lay(one.page, shared)
    const { page } = screen
    const who = page.getByRole('group', { name: 'Van wie zijn de stippen?' })
    await expect(page.getByText('Kies eerst van wie de stippen zijn.')).toBeVisible()
    await expect(give(page, shared)).toHaveCount(0)
    await who.getByRole('button', { name: one.name }).click()
    await expect(page.getByText(`${one.name} heeft nog 3 van de 3 stippen.`)).toBeVisible()
    // A second tap before the first is answered would be a slip, and gives nothing.
    await give(page, shared).click()
    await expect(page.getByText(`${one.name} heeft nog 2 van de 3 stippen.`)).toBeVisible()
    await give(page, shared).click()
    await expect(page.getByText(`${one.name} heeft nog 1 van de 3 stippen.`)).toBeVisible()
    await expect(one.page.getByText('U hebt nog 1 van de 3 stippen.')).toBeVisible()
    await who.getByRole('button', { name: another.name }).click()
    await expect(page.getByText(`${another.name} heeft nog 3 van de 3 stippen.`)).toBeVisible()
    await give(page, shared).click()
    await expect(another.page.getByText('U hebt nog 2 van de 3 stippen.')).toBeVisible()
  })

  await cafe.chapter('The board shows how many, and conclusions of them', async () => {
    await desk.goOn('Wissel van tafel')
    for (const guest of everyone) await arrive(guest.page)
    await desk.press('Open ronde 2')
    await desk.goOn('Begin de pauze')
    await desk.press('Begin de oogst')
    await desk.page.getByRole('link', { name: 'Naar de oogst' }).click()
    const board = new Board(desk.page)
    // At each of the two tables somebody has written, and each has a theme of its own.
    for (const theme of ['Keuzes', 'Draagvlak']) {
      await board.turnTo(theme)
      const ticks = desk.page.getByRole('region', { name: /^\d+ briefjes?$/ }).getByRole('checkbox')
      await expect(ticks.first()).toBeVisible()
      const count = await ticks.count()
      await expect(desk.page.getByText(/^\d stip(pen)?$/).first()).toBeVisible()
      await board.tick(count)
      await board.makeConclusion(1, count === 1 ? 'Bouw op wat er is.' : 'Er is een ondergrens nodig.')
    }
    const dots = desk.page.getByText(/^[34] stippen$/)
    await expect(dots.first()).toBeVisible()
  })

  await cafe.chapter('While conclusions are discussed people give dots and say what they think', async () => {
    await desk.page.goBack()
    await desk.press('Bespreek de conclusies')
    const keys = new Keyboard(ben.page)
    const mine = conclusionOn(ben.page, 'Er is een ondergrens nodig.')
    await keys.act(mine.getByRole('radio', { name: 'Mee eens', exact: true }), 'Space')
    await expect(saidAloud(ben.page)).toContainText('Bewaard: Mee eens.')
    await ben.page.keyboard.press('ArrowDown')
    await expect(mine.getByRole('radio', { name: 'Niet mee eens' })).toBeChecked()
    await ben.page.keyboard.press('ArrowUp')
    await expect(mine.getByRole('radio', { name: 'Mee eens', exact: true })).toBeChecked()
    await conclusionOn(chi.page, 'Er is een ondergrens nodig.').getByText('Weet niet').click()
    // Nobody sees what others gave while they can still give.
    await expect(chi.page.getByText(/^\d+ stippen/)).toHaveCount(0)
  })

  await cafe.chapter('Weighing is closed, everyone sees what came of it, and the report tells it', async () => {
    await desk.openTab('Stippen')
    await expect(desk.page.getByText(/Iedereen ziet dan wat elke conclusie kreeg\./)).toBeVisible()
    await desk.press('Sluit het wegen')
    for (const { page } of [ben, chi, screen]) {
      const conclusion = conclusionOn(page, 'Er is een ondergrens nodig.')
      await expect(conclusion).toContainText(/[34] stippen · te weinig meningen om te laten zien/)
      await expect(conclusion.getByRole('radio')).toHaveCount(0)
      await expect(conclusion.getByRole('button', { name: /stip/i })).toHaveCount(0)
    }
    const report = await desk.guest.ask<unknown>('GET', `/sessions/${plan.session}/report.json`)
    expect(JSON.stringify(report)).toContain('"support":{"dots":')
    for (const { name } of everyone) expect(JSON.stringify(report)).not.toContain(name)
  })
})

/** The button that gives a dot to this briefje. */
function give(page: Page, text: string): Locator {
  return noteOn(page, text).getByRole('button', { name: /^(Geef een stip|Uw stippen zijn op|De stippen van)/ })
}

function takeBack(page: Page, text: string): Locator {
  return noteOn(page, text).getByRole('button', { name: /haal er een terug/ })
}

async function pressAtOnce(button: Locator): Promise<void> {
  await button.evaluate((element: HTMLButtonElement) => element.click())
}

/** How many of their own dots somebody sees on this briefje. */
async function ownDots(page: Page, text: string): Promise<number> {
  const words = await takeBack(page, text)
    .allTextContents()
    .then(([first]) => first ?? '')
  return Number(/^Uw stippen: (\d+)/.exec(words)?.[1] ?? 0)
}

function conclusionOn(page: Page, text: string): Locator {
  return page.getByRole('listitem').filter({ hasText: text }).last()
}

/** The same plan for tables at which all may write on one screen. */
function planOfTwoScreens(programme: Programme): Partial<Programme> {
  const plan = planOfTwoTables(programme)
  return { ...plan, hosts: 'none', tables: (plan.tables ?? []).map((table) => ({ ...table, kind: 'one-screen' })) }
}
