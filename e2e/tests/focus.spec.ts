import type { Locator, Page } from '@playwright/test'
import { composer, join } from '../support/at-table.ts'
import { expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'

test('[E2E9] whoever works by keyboard alone never loses the place', async ({ cafe }) => {
  const olga = await cafe.organiser('Olga')
  // Becoming an organiser led to another page: its heading is where one is now.
  await expect(olga.page.getByRole('heading', { name: 'Mijn bijeenkomsten' })).toBeFocused()
  const plan = await cafe.session(olga, () => ({ cardMinutes: 20 }))
  const kim = await cafe.guest('Kim')
  const ada = await cafe.guest('Ada')
  const desk = await Desk.byLink(kim, plan.links.facilitate)
  const { page } = ada
  const note = (name: string) => page.getByRole('button', { name: new RegExp(name) })

  await cafe.chapter('What a button did takes the button away', async () => {
    await desk.press('Open de inloop')
    await join(ada, plan.links.join, 'PBL')
    await desk.goToTables()
    await press(page, page.getByRole('button', { name: 'Ik ben er' }))
    await expect(page.getByRole('button', { name: 'Zit u ergens anders?' })).toBeFocused()
    await desk.press('Open ronde 1')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page).toHaveTitle(/^Ronde 1 · Tafel /)
  })

  await cafe.chapter('A briefje is laid, changed, taken away and put back', async () => {
    await composer(page).focus()
    await page.keyboard.type('Meet reistijd')
    await page.keyboard.press('Enter')
    await expect(composer(page)).toBeFocused()
    await press(page, note('Wat wilt u met dit briefje'))
    await press(page, page.getByRole('button', { name: 'Wijzig' }))
    await page.keyboard.type(', geen kilometers')
    await page.keyboard.press('Enter')
    await expect(note('Wat wilt u met dit briefje. Meet reistijd, geen kilometers')).toBeFocused()
    await page.keyboard.press('Enter')
    await press(page, page.getByRole('button', { name: 'Haal weg' }))
    await expect(note('Zet terug: Meet reistijd')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(note('Wat wilt u met dit briefje')).toBeFocused()
  })

  await cafe.chapter('The pen is taken', async () => {
    await press(page, page.getByRole('button', { name: 'Ik schrijf' }))
    await expect(page.getByLabel('Regel 1')).toBeFocused()
    await page.keyboard.press('F6')
    await expect(page.getByRole('region', { name: /^Ronde 1/ })).toBeFocused()
    await page.keyboard.press('F6')
    await expect(composer(page)).toBeFocused()
  })

  await cafe.chapter('The facilitator moves somebody: a list that is gone through moves nobody', async () => {
    await desk.openTab('Mensen')
    const change = desk.page.getByRole('button', { name: 'Wijzig Ada' })
    await press(desk.page, change)
    const tables = desk.page.getByLabel('Tafel', { exact: true })
    await tables.focus()
    const before = await tables.inputValue()
    await desk.page.keyboard.press(
      before === (await tables.locator('option').first().getAttribute('value')) ? 'End' : 'Home',
    )
    await expect(desk.page.getByText(/Ada zit nu aan tafel/)).toBeHidden()
    await press(desk.page, desk.page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }))
    await expect(desk.page.getByText(/Ada zit nu aan tafel/).first()).toBeVisible()
    await expect(desk.page.getByRole('dialog')).toBeHidden()
    await expect(desk.page.locator('button:focus, h1:focus')).toHaveCount(1)
    await expect(page.locator('button:focus, h1:focus')).toHaveCount(1)
  })
})

/** Presses a button as the keyboard does. */
async function press(page: Page, button: Locator): Promise<void> {
  await button.focus()
  await page.keyboard.press('Enter')
}
