import type { Locator, Page } from '@playwright/test'
import { arrive, comeIn, lay, noteOn, readTable } from '../support/at-table.ts'
import { type Cafe, expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'
import type { Guest } from '../support/guest.ts'
import { Keyboard } from '../support/keyboard.ts'
import { findWordsIn } from '../support/search-bytes.ts'

const names = Array.from({ length: 20 }, (_, number) => `Punt ${String.fromCharCode(65 + number)}`)

test('[HI32] a vandal’s twenty removals are undone as one from the desk, and what the others wrote since stays', async ({
  cafe,
}) => {
  const { desk, ada, ben, table } = await sitDown(cafe)
  await cafe.chapter('Twenty briefjes lie there; the host takes them all away, and Ben writes on', async () => {
    await desk.layFromPaper(table, names)
    for (const name of names) {
      await noteOn(ada.page, name).getByRole('button', { name: 'Wat wilt u met dit briefje?' }).click()
      await ada.page.getByRole('button', { name: 'Haal weg' }).click()
      await expect(noteOn(ada.page, name)).toBeHidden()
    }
    await lay(ben.page, 'Ik schreef gewoon door')
  })

  const history = desk.page.getByRole('dialog', { name: `Geschiedenis van tafel ${table}` })
  await cafe.chapter('The desk sees who did it, and what would come back', async () => {
    await desk.openTab('Tafels')
    await desk.press(`Geschiedenis van tafel ${table}`)
    await expect(history.getByText(/^Ada haalde weg: Punt/).first()).toBeVisible()
    await expect(history.getByText('Ben legde een briefje: Ik schreef gewoon door')).toBeVisible()
    // The minute in which the first of them went.
    await history
      .getByRole('region')
      .filter({ hasText: 'Ada haalde weg: Punt A' })
      .getByRole('button', { name: /^Terug naar/ })
      .click()
    await history.getByRole('radio', { name: 'Alleen van wie ik aankruis' }).check()
    await expect(history.getByText('Kruis eerst iemand aan.')).toBeVisible()
    await history.getByRole('checkbox', { name: 'Ada' }).check()
    await expect(history.getByRole('status').getByText('20 briefjes komen terug.')).toBeVisible()
  })

  await cafe.chapter('All of it comes back at once, goes again, and comes back', async () => {
    await history.getByRole('button', { name: 'Zet terug' }).click()
    await expect(history.getByText(/De tafel is teruggezet naar/)).toBeVisible()
    for (const { page } of [ada, ben]) {
      for (const name of [...names, 'Ik schreef gewoon door']) await expect(noteOn(page, name)).toBeVisible()
    }
    await history.getByRole('button', { name: 'Maak ongedaan', exact: true }).click()
    await expect(history.getByText('Het terugzetten is ongedaan gemaakt.')).toBeVisible()
    await expect(noteOn(ben.page, 'Punt A')).toBeHidden()
    await expect(noteOn(ben.page, 'Ik schreef gewoon door')).toBeVisible()
    await expect(history.getByText('U maakte het terugzetten ongedaan')).toBeVisible()
  })
})

test('[HI33] a host puts the own table back without learning who wrote what, by keyboard alone', async ({ cafe }) => {
  const { ada, ben, chi, table } = await sitDown(cafe)
  await cafe.chapter('Chi wipes what Ben wrote', async () => {
    await lay(ben.page, 'De bus hoort bij het minimum')
    await noteOn(chi.page, 'De bus').getByRole('button', { name: 'Wat wilt u met dit briefje?' }).click()
    await chi.page.getByRole('button', { name: 'Wijzig' }).click()
    await chi.page.getByRole('textbox', { name: 'Wijzig' }).fill('weg ermee')
    await expect(noteOn(ben.page, 'weg ermee')).toBeVisible()
  })

  const { page } = ada
  const history = page.getByRole('dialog', { name: `Geschiedenis van tafel ${table}` })
  await cafe.chapter('Ada looks back: nobody is named', async () => {
    await page.getByRole('button', { name: 'Meer', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Geschiedenis' }).focus()
    await page.keyboard.press('Enter')
    await expect(history.getByText(`Iemand aan tafel ${table} schreef verder aan: weg ermee`)).toBeVisible()
    await expect(history.getByText(/Ben|Chi/)).toBeHidden()
  })

  await cafe.chapter('And puts back what was wiped', async () => {
    const keys = new Keyboard(page)
    const back = history.getByRole('button', { name: /^Terug naar/ }).first()
    await keys.act(back)
    await expect(history.getByRole('heading', { name: /^Terug naar/ })).toBeFocused()
    await expect(history.getByRole('radio')).toHaveCount(0)
    await page.keyboard.press('Tab')
    const first = history.getByLabel('Wat is het eerste dat u ongedaan maakt?')
    await expect(first).toBeFocused()
    await first.selectOption({ label: await optionWith(first, 'weg ermee') })
    await expect(history.getByText('1 briefje krijgt zijn oude tekst.')).toBeVisible()
    await expect(history.getByRole('definition').getByText('De bus hoort bij het minimum')).toBeVisible()
    await keys.press('Zet terug')
    await expect(history.getByText(/De tafel is teruggezet naar/)).toBeVisible()
    await expect(noteOn(ben.page, 'De bus hoort bij het minimum')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(history).toBeHidden()
    await expect(page.getByRole('button', { name: 'Meer', exact: true })).toBeFocused()
  })
})

test('[HI34] who is erased from the desk stands nowhere any more, in no file of the server either', async ({
  cafe,
}) => {
  const planted = { name: 'Eva Waterhoen', organisation: 'Roerdompstichting', note: 'Blauwborstvallei' }
  const words = ['Waterhoen', 'Roerdompstichting', 'Blauwborstvallei']
  const { desk, ben, plan, table } = await sitDown(cafe)
  const eva = await cafe.guest(planted.name)
  eva.allow(/status of 401/)
  await cafe.chapter('Eva comes in, writes, and asks to be forgotten', async () => {
    await comeIn(eva, plan.links.join, planted.organisation)
    await sitAt(eva.page, table)
    await lay(eva.page, `Meer ${planted.note}`)
    await expect(noteOn(ben.page, planted.note)).toBeVisible()
    const found = await findWordsIn(cafe.dataDir, words)
    expect(words.every((word) => found.some((one) => one.startsWith(word)))).toBe(true)
  })

  await cafe.chapter('Kim erases her, and her briefjes with her', async () => {
    await desk.openTab('Mensen')
    await desk.press(`Wijzig ${planted.name}`)
    await desk.press('Verwijder deze persoon en de naam')
    const dialog = desk.page.getByRole('dialog', { name: `Verwijder ${planted.name}` })
    await expect(dialog.getByRole('radio', { name: 'De briefjes blijven liggen, zonder schrijver' })).toBeChecked()
    await dialog.getByRole('radio', { name: /^De briefjes gaan ook weg/ }).check()
    await cafe.duringTrouble([eva], async () => {
      await dialog.getByRole('button', { name: 'Verwijder voorgoed' }).click()
      await expect(desk.page.getByText('Verwijderd. De naam staat nergens meer.')).toBeVisible()
      await expect(eva.page.getByText(/We weten niet meer wie u bent/)).toBeVisible()
    })
    await expect(desk.page.getByRole('tabpanel').getByRole('button', { name: 'Begrepen' })).toBeFocused()
    // Neither on the page nor in what was said to a screen reader.
    await expect(desk.page.getByText(planted.name)).toHaveCount(0)
    await expect(noteOn(ben.page, planted.note)).toBeHidden()
    await eva.close()
  })

  expect(await findWordsIn(cafe.dataDir, words)).toEqual([])
  await lay(ben.page, 'En wij praten verder')
})

/** Kim leads; Ada hosts a table at which Ben and Chi sit as well. */
async function sitDown(cafe: Cafe) {
  const plan = await cafe.planned(() => ({ hosts: 'asked' }))
  const desk = await Desk.open(await cafe.guest('Kim'), plan.links.facilitate)
  await desk.press('Open de inloop')
  const guests: Guest[] = []
  for (const name of ['Ada', 'Ben', 'Chi']) {
    const guest = await cafe.guest(name)
    await comeIn(guest, plan.links.join, 'Gemeente Hulst')
    guests.push(guest)
  }
  const [ada, ben, chi] = guests
  if (ada === undefined || ben === undefined || chi === undefined) throw new Error('Somebody did not come in.')
  await desk.showTables()
  const table = await arrive(ada.page)
  for (const { page } of [ben, chi]) {
    await arrive(page)
    await sitAt(page, table)
  }
  await desk.press('Open ronde 1')
  await ada.page.getByRole('button', { name: 'Ja', exact: true }).click()
  await expect(ada.page.getByText('Uw taak nu:')).toBeVisible()
  return { plan, desk, ada, ben, chi, table }
}

async function sitAt(page: Page, table: string): Promise<void> {
  if ((await readTable(page)) === table) return
  await page.getByRole('button', { name: 'Zit u ergens anders?' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Tafel ${table}` })
    .click()
  await expect.poll(() => readTable(page)).toBe(table)
}

async function optionWith(select: Locator, words: string): Promise<string> {
  const labels = await select.getByRole('option').allTextContents()
  const found = labels.find((label) => label.includes(words))
  if (found === undefined) throw new Error(`No option says ${words}.`)
  return found
}
