import type { Page } from '@playwright/test'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'

interface Planned {
  readonly title: string
  /** Days as a date field wants them: 2023-11-30. */
  readonly day: string
  readonly namesUntil: string
  /** As copied from a spreadsheet. */
  readonly people: string
  /** The name of a table that writes together on one screen. */
  readonly oneScreen: string
}

/** Makes a plan on the organiser's pages, from the template, and opens the desk. */
export async function planOnPages(page: Page, planned: Planned): Promise<void> {
  await page.getByRole('button', { name: 'Nieuwe bijeenkomst' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Datum').fill(planned.day)
  await dialog.getByLabel('Begint om').fill('13:00')
  await dialog.getByRole('button', { name: 'Maak de bijeenkomst' }).click()
  await page.getByLabel('Titel', { exact: true }).fill(planned.title)
  // So that the card lies open for the whole round, and nobody in this story has to wait for it.
  const card = page.getByRole('spinbutton', { name: 'De doorgeefkaart komt zo lang voor het einde van een ronde' })
  await card.fill('20')
  await card.blur()

  await page.getByRole('button', { name: `Tafel ${planned.oneScreen}` }).click()
  await page.getByLabel('Hoe schrijft deze tafel?').selectOption({ label: 'Eén scherm' })

  await page.getByRole('button', { name: 'Plak een lijst' }).click()
  await page.getByLabel('De lijst', { exact: true }).fill(planned.people)
  await page.getByRole('button', { name: 'Lees de lijst' }).click()
  await page.getByRole('button', { name: /^Zet \d+ mensen op de lijst$/ }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })

  await page.getByLabel('Alle namen worden gewist op').fill(planned.namesUntil)
  await page.getByRole('status').getByText('Bewaard').waitFor()
}

/** A pasted list: headings, and a line for each. */
export function spreadsheet(headings: readonly string[], lines: readonly (readonly string[])[]): string {
  return [headings, ...lines].map((cells) => cells.join('\t')).join('\n')
}

/** Two rounds at two tables in one room, where the card lies open for the whole round. */
export function planOfTwoTables({ themes, groups, tables, items }: Programme): Partial<Programme> {
  const [group] = groups
  const talked = themes.slice(0, 2)
  const rounds = items.filter(({ kind }) => kind === 'round').slice(0, 2)
  return {
    cardMinutes: 20,
    themes: talked,
    groups: group === undefined ? [] : [group],
    tables: tables.filter((table) => table.group === group?.id && talked.some(({ id }) => id === table.theme)),
    items: items.filter((item) => item.kind !== 'round' || rounds.includes(item)),
  }
}
