import { arrive, arriveTogether, composer, fillCard, join, lay, noteOn } from '../support/at-table.ts'
import { expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'

test('[E2E4] everything works where upgrades to WebSockets are refused', async ({ cafe }) => {
  const refuseUpgrades = true
  const olga = await cafe.organiser('Olga', 'laptop', { refuseUpgrades })
  const plan = await cafe.session(olga, () => ({ cardMinutes: 20 }))
  const kim = await cafe.guest('Kim', 'laptop', { refuseUpgrades })
  const hall = await cafe.guest('Zaal 1', 'hall', { refuseUpgrades })
  const ada = await cafe.guest('Ada', 'phone', { refuseUpgrades })
  const ben = await cafe.guest('Ben', 'laptop', { refuseUpgrades })
  // The browser itself says in its console that a WebSocket was refused; the pages go on without.
  for (const guest of cafe.everyone()) guest.allow(/WebSocket connection to .* failed/)
  const desk = await Desk.open(kim, plan.links.facilitate)

  await cafe.chapter('People come in, and the hall screen is paired', async () => {
    await hall.goTo('/zaalscherm')
    await desk.pair(hall.page, 'Zaalscherm: Zaal 1')
    await desk.press('Open de inloop')
    await expect(hall.page.getByText(`${plan.code.slice(0, 4)} ${plan.code.slice(4)}`)).toBeVisible()
    await join(ada, plan.links.join, 'Gemeente Hulst')
    await join(ben, plan.links.join, 'Provincie Zeeland')
    await expect(desk.page.getByText('2 van 2 mensen zijn er.')).toBeVisible()
  })

  await cafe.chapter('They write at one table, and see what the other writes', async () => {
    await desk.goToTables()
    await arriveTogether(ada.page, ben.page)
    await desk.press('Open ronde 1')
    await lay(ada.page, 'De bus hoort bij het minimum.')
    await expect(noteOn(ben.page, 'De bus hoort bij het minimum.')).toBeVisible()
    await lay(ben.page, 'Meet reistijd, geen kilometers.')
    await expect(noteOn(ada.page, 'Meet reistijd, geen kilometers.')).toBeVisible()
    await fillCard(ben.page, ['Reistijd telt.'])
    await expect(hall.page.getByText('Ronde 1')).toBeVisible()
  })

  await cafe.chapter('They change tables', async () => {
    await composer(ada.page).fill('Nog niet af')
    await desk.press('Wissel van tafel')
    await expect(ada.page.getByText(/Uw tekst is er nog/)).toBeVisible()
    await arrive(ada.page)
    await desk.press('Open ronde 2')
    await lay(ada.page, 'Ook de tweede ronde ligt er.')
  })

  expect(cafe.everyone().map(({ network }) => network.upgradesRefused > 0)).toEqual([false, true, true, true, true])
})
