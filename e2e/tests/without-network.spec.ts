import type { Page } from '@playwright/test'
import { arrive, composer, comeIn, lay, noteOn, write } from '../support/at-table.ts'
import { expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'
import type { Guest } from '../support/guest.ts'

// A service worker runs on https, and on localhost.
test.use({ host: 'localhost' })

test('[CL131] without a network one goes on, also after a reload, and each word arrives once', async ({ cafe }) => {
  const plan = await cafe.planned(() => ({ cardMinutes: 20 }))
  const kim = await cafe.guest('Kim')
  const ada = await cafe.guest('Ada', 'phone')
  const ben = await cafe.guest('Ben')
  const desk = await Desk.open(kim, plan.links.facilitate)

  await cafe.chapter('Two people sit at one table', async () => {
    await desk.press('Open de inloop')
    await comeIn(ada, plan.links.join, 'Gemeente Hulst')
    await comeIn(ben, plan.links.join, 'Provincie Zeeland')
    await desk.showTables()
    await arrive(ada.page)
    await sitWith(ada.page, await arrive(ben.page))
    await desk.press('Open ronde 1')
    await lay(ada.page, 'De bus hoort bij het minimum.')
    await expect(noteOn(ben.page, 'De bus hoort bij het minimum.')).toBeVisible()
    await pagesAreKept(ada)
  })

  await cafe.duringTrouble([ada], async () => {
    await cafe.chapter('Ada loses her wifi, and goes on writing', async () => {
      ada.network.cut()
      await openNote(ada.page, 'De bus hoort bij het minimum.')
      await ada.page.getByRole('textbox', { name: 'Wijzig' }).pressSequentially(' Ook ’s avonds.')
      await ada.page.getByRole('button', { name: 'Klaar' }).click()
      await write(ada.page, 'En de trein?')
      await composer(ada.page).fill('Nog niet af')
      await expect(ada.page.getByText('Geen verbinding. Schrijf gerust door.')).toBeVisible()
      await expect(ada.page.getByText('2 briefjes staan klaar op dit apparaat.')).toBeVisible()
      await expect(ada.page.getByText('Bewaard', { exact: true })).toHaveCount(0)
    })

    await cafe.chapter('She loads the page again: everything is there', async () => {
      await ada.page.reload()
      await expect(noteOn(ada.page, 'De bus hoort bij het minimum. Ook ’s avonds.')).toContainText('Wordt bewaard…')
      await expect(noteOn(ada.page, 'En de trein?')).toContainText('Wordt bewaard…')
      await expect(composer(ada.page)).toHaveValue('Nog niet af')
      await openNote(ada.page, 'De bus hoort bij het minimum.')
      await ada.page.getByRole('textbox', { name: 'Wijzig' }).pressSequentially(' En op zondag.')
      await ada.page.getByRole('button', { name: 'Klaar' }).click()
      await composer(ada.page).press('Enter')
    })
    ada.network.mend()
    await expect(ada.page.getByText('Geen verbinding. Schrijf gerust door.')).toBeHidden()
  })

  await cafe.chapter('Her wifi is back: all of it lies on the table, once', async () => {
    const words = ['De bus hoort bij het minimum. Ook ’s avonds. En op zondag.', 'En de trein?', 'Nog niet af']
    for (const { page } of [ada, ben]) {
      for (const text of words) await expect(noteOn(page, text)).toHaveCount(1)
      await expect(page.getByText('Wordt bewaard…')).toHaveCount(0)
    }
  })
})

/** "Zit u ergens anders?" at the table with this name, where that is another one. */
async function sitWith(page: Page, table: string): Promise<void> {
  await page.getByRole('button', { name: 'Zit u ergens anders?' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Tafel ${table}` })
    .click()
}

async function openNote(page: Page, text: string): Promise<void> {
  await noteOn(page, text).getByRole('button', { name: 'Wat wilt u met dit briefje?' }).click()
  await page.getByRole('button', { name: 'Wijzig' }).click()
}

/** Waits until the browser could load this page without a network. */
async function pagesAreKept({ page }: Guest): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    for (;;) {
      const names = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
      const files = names.filter((name) => name.startsWith('/assets/'))
      const kept = await Promise.all(files.map(async (file) => (await caches.match(file)) !== undefined))
      if (kept.every(Boolean) && (await caches.match('/b/')) !== undefined) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })
}
