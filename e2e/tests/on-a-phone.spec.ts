import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { arrive, composer, fillCard, join, lay, noteOn } from '../support/at-table.ts'
import { expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'

test('[E2E3] on a phone of 390 by 700 from the scan to the report', async ({ cafe }) => {
  const olga = await cafe.organiser('Olga', 'phone')
  const plan = await cafe.session(olga, ({ startsAt }) => ({ cardMinutes: 20, reportFrom: startsAt - 60 * MINUTE }))
  const ada = await cafe.guest('Ada', 'phone')
  const ben = await cafe.guest('Ben', 'phone')
  const desk = await Desk.byLink(await cafe.guest('Kim', 'phone'), plan.links.facilitate)
  const { page } = ada

  await cafe.chapter('At most three taps after the scan', async () => {
    await desk.press('Open de inloop')
    await page.goto(plan.links.join)
    await page.getByLabel('Uw naam').fill('Ada')
    await page.getByRole('button', { name: 'Doe mee' }).tap()
    await expect(page.getByText('Straks ziet u hier uw tafel.')).toBeVisible()
    await join(ben, plan.links.join, 'Provincie Zeeland')
  })

  await cafe.chapter('To the table, and what is on it', async () => {
    await desk.goToTables()
    await arrive(ben.page)
    await page.getByRole('button', { name: 'Ik ben er' }).tap()
    await expect(page.getByText('U bent er. De ronde begint zo.')).toBeVisible()
    await desk.press('Open ronde 1')
    await lay(page, 'De bus hoort bij het minimum.')
    await composer(page).fill('Geen kilometers maar reistijd')
    await page.getByRole('button', { name: 'Leg op tafel' }).tap()
    await expect(noteOn(page, 'Geen kilometers maar reistijd')).toContainText('Bewaard')
    await composer(page).blur()
    await fillCard(page, ['Reistijd telt.'], 'Wie betaalt de bus?')
  })

  await cafe.chapter('Everything in the menu can be reached', async () => {
    const menu = page.getByRole('button', { name: 'Meer' })
    for (const choice of ['Zit u ergens anders?', 'Ander apparaat', 'Meldingen']) {
      await menu.tap()
      await page.getByRole('menuitem', { name: choice }).tap()
      await expect(page.getByRole('dialog', { name: choice })).toBeVisible()
      await cafe.lookAround()
      await page.getByRole('button', { name: 'Sluit' }).tap()
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    await menu.tap()
    await page.getByRole('menuitem', { name: 'Vraag hulp' }).tap()
    await desk.page.getByRole('button', { name: /^Ik kom eraan/ }).click()
    await expect(page.getByText('De begeleider komt eraan.')).toBeVisible()
    await page.getByRole('dialog').getByRole('button', { name: 'Sluit', exact: true }).first().tap()
  })

  await cafe.chapter('Another table, and everything that was written', async () => {
    await desk.goOn('Wissel van tafel')
    await arrive(page)
    await desk.press('Open ronde 2')
    await lay(page, 'Ook aan de tweede tafel.')
    await desk.page.getByRole('button', { name: 'Andere stap' }).click()
    await desk.page.getByRole('menuitem', { name: 'Begin de oogst' }).click()
    await expect(page.getByRole('heading', { name: 'Alle briefjes' })).toBeVisible()
    await lay(page, 'Denk ook aan de jongeren.')
  })

  await cafe.chapter('The report', async () => {
    await desk.page.getByRole('button', { name: 'Andere stap' }).click()
    await desk.page.getByRole('menuitem', { name: 'Sluit de bijeenkomst af' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('link', { name: 'Lees het verslag' }).tap()
    await expect(page.getByRole('heading', { name: plan.programme.title })).toBeVisible()
    await expect(page.getByText('Denk ook aan de jongeren.').first()).toBeVisible()
    await expect(page.getByText('Provincie Zeeland').first()).toBeVisible()
  })
})
