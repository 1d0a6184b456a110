import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/cafe.ts'
import { lookAtPage } from '../support/look-at-page.ts'

/** As LibreOffice writes it: a sheet of remarks, and one of 24 people of whom three rows are not in order. */
const spreadsheet = path.join(import.meta.dirname, '..', 'fixtures', 'people.xlsx')

test('[E2E10] an organiser brings in people from a file, mends what is not in order, and keeps two apart', async ({
  cafe,
}) => {
  const olga = await cafe.organiser('Olga')
  const { page } = olga
  const plan = await cafe.session(olga)
  await olga.goTo(`/plan/${plan.session}`)
  const dialog = page.getByRole('dialog')
  const row = (name: string) => dialog.getByRole('listitem').filter({ has: page.getByRole('group', { name }) })
  const person = (name: string) => page.getByRole('listitem').filter({ hasText: name })

  await cafe.chapter('A file that is no list', async () => {
    await page.getByRole('button', { name: 'Plak een lijst of kies een bestand' }).click()
    await dialog.getByLabel('De lijst').fill('Ada; HZ')
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('Workbook', 'utf16le')])
    await drop(page, 'mensen.xls', old)
    await expect(dialog.getByText('‘mensen.xls’ konden we niet lezen')).toBeVisible()
    await expect(dialog.getByText('Dit is een oud Excel-bestand.')).toBeVisible()
    await expect(dialog.getByLabel('De lijst')).toHaveValue('Ada; HZ')
    expect(await lookAtPage(page)).toEqual([])
  })

  await cafe.chapter('Twenty-four people, of whom three rows have something to mend', async () => {
    await dialog.locator('input[type=file]').setInputFiles(spreadsheet)
    await expect(dialog.getByText('We lazen 24 mensen. Kijk of het klopt.')).toBeVisible()
    await expect(dialog.getByText('3 regels hebben een opmerking.')).toBeVisible()
    await expect(dialog.getByText('Boven de lijst stond ‘Deelnemers World Café’.')).toBeVisible()
    await expect(dialog.getByLabel('Blad')).toHaveValue('1')
    await expect(dialog.getByRole('listitem')).toHaveCount(3)
    await expect(
      row('Eva de Groot').getByText('Niet samen met ‘Kees de Visser’: die staat niet op de lijst.'),
    ).toBeVisible()
    await expect(row('zonder naam').getByText('De naam ontbreekt.')).toBeVisible()
    const group = row('Fatima El Amrani').getByText('Groep ‘C’ is er niet.')
    await expect(group).toBeVisible()
    expect(await lookAtPage(page)).toEqual([])
    await row('Fatima El Amrani').getByLabel('Groep').selectOption({ label: 'Groep B' })
    await expect(group).toBeHidden()
    await row('Eva de Groot').getByLabel('Niet samen met').fill('kees visser')
    await expect(dialog.getByText('1 regel heeft een opmerking.')).toBeVisible()
  })

  await cafe.chapter('What is in order is taken, and the rest waits', async () => {
    await dialog.getByRole('button', { name: 'Zet 23 mensen op de lijst' }).click()
    await row('zonder naam').getByRole('textbox', { name: 'Naam', exact: true }).fill('Ingrid Post')
    await dialog.getByRole('button', { name: 'Zet 1 persoon op de lijst' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText('24 mensen', { exact: true })).toBeVisible()
    await expect(person('Zoë Bakker').getByText('niet met 2 anderen')).toBeVisible()
    await expect(person('Kees Visser').getByText('niet met Eva de Groot')).toBeVisible()
  })

  await cafe.chapter('Two are kept apart, by keyboard alone', async () => {
    await page.getByRole('button', { name: 'Wijzig Renée Daniëls' }).press('Enter')
    const search = page.getByRole('combobox', { name: 'Niet samen met' })
    const found = page.getByRole('listbox', { name: 'Niet samen met' }).getByRole('option')
    await search.focus()
    await page.keyboard.type('cees')
    await expect(found).toHaveText(['Cees van ’t HoffProvincie Zeeland'])
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Haal Cees van ’t Hoff weg' })).toBeVisible()
    await page.keyboard.type('noël')
    await page.keyboard.press('Escape')
    await expect(found).toHaveCount(0)
    await search.fill('')
    await page.keyboard.press('ArrowDown')
    expect(await lookAtPage(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Klaar' }).click()
  })

  await cafe.chapter('It is there after a reload, on both sides', async () => {
    await page.getByRole('status').getByText('Bewaard').waitFor()
    await page.reload()
    await expect(page.getByText('24 mensen', { exact: true })).toBeVisible()
    await expect(person('Renée Daniëls').getByText('niet met Cees van ’t Hoff')).toBeVisible()
    await expect(person('Cees van ’t Hoff').getByText('niet met Renée Daniëls')).toBeVisible()
    await expect(person('Fatima El Amrani').getByText('Groep B')).toBeVisible()
    await expect(person('Ingrid Post')).toBeVisible()
  })
})

/** Lets a file go above the page, as from a folder. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ([file, content]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([new Uint8Array(content)], file))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, [...bytes]] as const,
  )
}
