import { expect, type Locator, type Page } from '@playwright/test'
import { secretOf } from '@tafelronde/server/testing/browser.ts'
import type { Joined } from '@tafelronde/shared/wire/http.ts'
import type { Guest } from './guest.ts'

/** Comes in by the QR code's link. */
export async function join(guest: Guest, link: string, organisation: string): Promise<void> {
  await guest.page.goto(link)
  await sayWho(guest, organisation)
}

/** Is in, as whoever has filled in the page of the QR code's link: for stories that begin after that. */
export async function comeIn(guest: Guest, link: string, organisation: string): Promise<void> {
  const { session } = await guest.ask<Joined>('POST', '/join', {
    key: { secret: secretOf(link) },
    name: guest.name,
    organisation,
    level: 'overig',
    online: false,
  })
  await guest.goTo(`/b/${session}`)
}

/** Comes in by the eight digits. */
export async function joinByDigits(guest: Guest, digits: string, organisation: string): Promise<void> {
  await guest.goTo('/')
  await guest.page.getByLabel('Typ de 8 cijfers van het scherm.').fill(digits)
  await guest.page.getByRole('button', { name: 'Doe mee' }).click()
  await sayWho(guest, organisation)
}

async function sayWho({ page, name }: Guest, organisation: string): Promise<void> {
  await page.getByLabel('Uw naam').fill(name)
  await page.getByLabel('Uw organisatie').fill(organisation)
  await page.getByRole('button', { name: 'Doe mee' }).click()
  await page.waitForURL('**/b/*')
}

/** Taps "Ik ben er", and says at which table. */
export async function arrive(page: Page): Promise<string> {
  const here = page.getByRole('button', { name: 'Ik ben er' })
  await here.waitFor()
  const table = await readTable(page)
  await here.click()
  await expect(here).toBeHidden()
  return table
}

/** Both tap "Ik ben er", and the first sits down at the table of the other. */
export async function arriveTogether(one: Page, other: Page): Promise<void> {
  await arrive(one)
  const table = await arrive(other)
  await one.getByRole('button', { name: 'Zit u ergens anders?' }).click()
  await one
    .getByRole('dialog')
    .getByRole('button', { name: `Tafel ${table}` })
    .click()
}

/** Sits down at another table than the page says. */
export async function sitElsewhere(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zit u ergens anders?' }).click()
  await page.getByRole('dialog').locator('button:not([aria-current])').filter({ hasText: ', ' }).click()
}

/** The name of the table that stands on this person's page. */
export async function readTable(page: Page): Promise<string> {
  const sign = page.getByText(/^(Tafel )?\w+, (cirkel|driehoek|vierkant|ruit|ster|maan)$/).first()
  const words = (await sign.textContent()) ?? ''
  return words.replace(/^Tafel /, '').replace(/, \w+$/, '')
}

export function composer(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Schrijf een briefje: één punt per keer.' })
}

/** Writes a briefje and lays it on the table. */
export async function write(page: Page, text: string): Promise<void> {
  await composer(page).fill(text)
  await composer(page).press('Enter')
}

/** The briefje with these words, wherever it lies on this page. */
export function noteOn(page: Page, text: string): Locator {
  return page.getByRole('listitem').filter({ hasText: text })
}

/** Lays a briefje and waits until the page says that it is saved. */
export async function lay(page: Page, text: string): Promise<void> {
  await write(page, text)
  await expect(noteOn(page, text).first()).toContainText('Bewaard')
}

/** Waits until what was laid without a connection has reached the server. Its mark is gone when that took long. */
export async function expectDelivered(page: Page, text: string): Promise<void> {
  await expect(noteOn(page, text)).not.toContainText('Wordt bewaard…')
  await expect(noteOn(page, text)).toBeVisible()
}

/** Takes the pen, fills in the card of this table, and waits until the page says that it is saved. */
export async function fillCard(page: Page, lines: readonly string[], question = ''): Promise<void> {
  const card = page.getByRole('region', { name: /^(Doorgeefkaart|Slotkaart)$/ })
  await card.getByRole('button', { name: 'Ik schrijf' }).click()
  for (const [at, line] of lines.entries()) await card.getByLabel(`Regel ${at + 1}`).fill(line)
  const asked = card.getByLabel('Welke vraag geeft u door?')
  await asked.fill(question)
  await asked.blur()
  await expect(card).toContainText('Bewaard')
}

/** "Ik moet weg": the seat is free, the briefjes stay. */
export async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Meer' }).click()
  await page.getByRole('menuitem', { name: 'Ik moet weg' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ik moet weg' }).click()
  await page.getByText('Uw briefjes blijven.').waitFor()
}
