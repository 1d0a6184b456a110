import type { Page } from '@playwright/test'
import { comeIn } from '../support/at-table.ts'
import { expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'

test('[E2E20] people choose their table, a full one says so, and nobody stands when the round opens', async ({
  cafe,
}) => {
  const olga = await cafe.organiser('Olga')
  // One room with a chair at Blauw and two at each other table.
  const plan = await cafe.session(olga, ({ groups: [group], tables }) => ({
    groups: group === undefined ? [] : [group],
    tables: tables
      .filter((table) => table.group === group?.id)
      .map((table, at) => ({ ...table, chairs: at === 0 ? 1 : 2 })),
  }))
  const ada = await cafe.guest('Ada', 'phone')
  const ben = await cafe.guest('Ben')

  await cafe.chapter('The plan says what each way of changing tables means', async () => {
    const { page } = olga
    await olga.goTo(`/plan/${plan.session}`)
    const together = page.getByRole('radio', { name: /^De hele tafel samen/ })
    await expect(
      page.getByText(/Iemand ontmoet dan \d+ ander(en)?\. Met een eigen route kunnen dat er \d+ zijn\./),
    ).toBeVisible()
    await expect(together).not.toBeChecked()
    await page.getByRole('radio', { name: /^Vrij kiezen/ }).check()
    await page.getByRole('status').getByText('Bewaard').waitFor()
  })

  const desk = await Desk.open(await cafe.guest('Kim'), plan.links.facilitate)

  await cafe.chapter('Everyone chooses; the last chair goes to who was first', async () => {
    await desk.press('Open de inloop')
    for (const guest of [ada, ben]) await comeIn(guest, plan.links.join, '')
    await desk.addPerson('Dirk', 'Gemeente Hulst')
    await desk.goToTables()
    await expect(tableOn(ben.page, 'Blauw')).toContainText('nog 1 plaats')
    await tableOn(ada.page, 'Blauw').tap()
    await expect(ada.page.getByRole('heading', { name: 'Ga naar tafel Blauw' })).toBeFocused()
    await expect(tableOn(ben.page, 'Blauw')).toContainText('vol')
    await tableOn(ben.page, 'Blauw').click()
    await expect(ben.page.getByText('Deze tafel is vol. Kies een andere tafel.')).toBeVisible()
    await tableOn(ben.page, 'Geel').click()
    await expect(desk.page.getByText('2 van 3 mensen hebben gekozen.')).toBeVisible()
  })

  await cafe.chapter('One may choose again; whoever has not chosen has a seat when the round opens', async () => {
    await ben.page.getByRole('button', { name: 'Kies een andere tafel' }).click()
    await expect(tableOn(ben.page, 'Geel')).toContainText('uw keuze')
    await tableOn(ben.page, 'Rood').click()
    await expect(ben.page.getByRole('heading', { name: 'Ga naar tafel Rood' })).toBeVisible()
    await desk.press('Open ronde 1')
    await desk.openTab('Mensen')
    await expect(desk.page.getByRole('listitem').filter({ hasText: 'Dirk · Gemeente Hulst' })).toBeVisible()
    await expect(desk.page.getByText('Nog geen tafel')).toBeHidden()
  })

  await cafe.chapter('In the next round the list says where one was', async () => {
    await desk.goOn('Wissel van tafel')
    await expect(tableOn(ada.page, 'Blauw')).toContainText('U zat hier in ronde 1')
    await tableOn(ada.page, 'Rood').tap()
    await expect(ada.page.getByRole('heading', { name: 'Ga naar tafel Rood' })).toBeVisible()
  })
})

/** A table in the list that one chooses from. */
function tableOn(page: Page, name: string) {
  return page.getByRole('main').getByRole('button', { name: new RegExp(`^Tafel ${name}`) })
}
