import type { Page } from '@playwright/test'
import { secretOf } from '@tafelronde/server/testing/browser.ts'
import type { Joined } from '@tafelronde/shared/wire/http.ts'
import type { Guest } from './guest.ts'

/** What a facilitator does at the desk, by the words that stand on it. */
export class Desk {
  readonly guest: Guest
  readonly page: Page

  constructor(guest: Guest) {
    this.guest = guest
    this.page = guest.page
  }

  /** Leads by the facilitators' link. */
  static async byLink(guest: Guest, link: string): Promise<Desk> {
    await guest.page.goto(link)
    await guest.page.getByLabel('Uw naam').fill(guest.name)
    await guest.page.getByRole('button', { name: 'Open de bijeenkomst' }).click()
    await guest.page.getByText('Wat nu?').waitFor()
    return new Desk(guest)
  }

  /** Leads, as whoever has filled in the page of the facilitators' link: for stories that begin after that. */
  static async open(guest: Guest, link: string): Promise<Desk> {
    const request = { secret: secretOf(link), name: guest.name }
    const { session } = await guest.ask<Joined>('POST', '/facilitate', request)
    await guest.goTo(`/bureau/${session}`)
    await guest.page.getByText('Wat nu?').waitFor()
    return new Desk(guest)
  }

  async press(words: string): Promise<void> {
    await this.page.getByRole('button', { name: words, exact: true }).click()
  }

  /** The next step; where cards are still missing it says that one goes on without them. */
  async goOn(words: string): Promise<void> {
    const next = new RegExp(`^(${words}|Wissel toch|Ga toch verder)$`)
    await this.page.getByRole('button', { name: next }).click()
  }

  async openTab(words: string): Promise<void> {
    await this.page.getByRole('tab', { name: words, exact: true }).click()
  }

  /** Goes from the inloop to the tables of the first round, with the seating shown. */
  async goToTables(): Promise<void> {
    for (const words of ['Begin: Welkom', 'Begin: Casus Zeeuws-Vlaanderen']) await this.press(words)
    await this.showTables()
  }

  /** The same where the first round follows on the inloop. */
  async showTables(): Promise<void> {
    for (const words of ['Maak de indeling', 'Toon de indeling']) await this.press(words)
  }

  /** Makes the screen that waits on this page a hall screen or a table's own. */
  async pair(screen: Page, what: string): Promise<void> {
    const digits = await screen.getByText(/^\d{4}$/).textContent()
    await this.openTab('Schermen')
    await this.page.getByLabel('De vier cijfers op het scherm').fill(digits ?? '')
    await this.page.getByLabel('Wat wordt dit scherm?').selectOption({ label: what })
    await this.press('Koppel')
    await this.page.getByText('Het scherm is gekoppeld.').waitFor()
  }

  /** "Zet iemand erbij": somebody without a device. */
  async addPerson(name: string, organisation: string, group?: string): Promise<void> {
    await this.openTab('Mensen')
    const form = this.page.getByRole('form', { name: 'Zet iemand erbij' })
    await form.getByLabel('Naam', { exact: true }).fill(name)
    await form.getByLabel('Organisatie', { exact: true }).fill(organisation)
    if (group !== undefined) await form.getByLabel('Groep').selectOption({ label: group })
    await form.getByRole('button', { name: 'Zet iemand erbij' }).click()
    await this.page.getByRole('listitem').filter({ hasText: name }).first().waitFor()
  }

  /** "Neem over van papier": what a table wrote by hand. */
  async layFromPaper(table: string, lines: readonly string[]): Promise<void> {
    await this.openTab('Van papier')
    const form = this.page.getByRole('form', { name: 'Van papier' })
    await form.getByLabel('Tafel').selectOption({ label: table })
    await form.getByLabel('Briefjes').fill(lines.join('\n'))
    await form.getByRole('button', { name: 'Leg op tafel' }).click()
    await this.page.getByText(/\d+ briefjes? (ligt|liggen) op tafel\.$/).waitFor()
  }
}
