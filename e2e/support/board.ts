import { expect, type Page } from '@playwright/test'

/** What is done on the board where conclusions are drawn, by the words that stand on it. */
export class Board {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async turnTo(theme: string): Promise<void> {
    await this.page.getByRole('tab', { name: theme }).click()
  }

  /** Takes the first line that the slotkaarten still offer. */
  async takeCardLine(): Promise<void> {
    const offered = this.page
      .getByRole('region', { name: /^Uit de slotkaarten/ })
      .getByRole('button', { name: /^Neem over: / })
    const before = await offered.count()
    await offered.first().click()
    await expect(offered).toHaveCount(before - 1)
  }

  /** Ticks as many briefjes without a place, from the top. */
  async tick(count: number): Promise<void> {
    const ticks = this.page.getByRole('region', { name: /^\d+ briefjes?$/ }).getByRole('checkbox')
    for (let at = 0; at < count; at += 1) await ticks.nth(at).check()
    await expect(this.page.getByText(`${count} gekozen`)).toBeVisible()
  }

  /** Makes a conclusion of what is ticked, with this line. */
  async makeConclusion(number: number, line: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Maak conclusie', exact: true }).click()
    await this.changeConclusion(number, line)
  }

  async changeConclusion(number: number, line: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: `Conclusie ${number}`, exact: true })
    await field.fill(line)
    await field.press('Enter')
  }

  async setAside(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Niet in een conclusie', exact: true }).click()
    await this.page.getByRole('menuitem', { name: reason, exact: true }).click()
    await expect(this.page.getByText('Vink briefjes aan die bij elkaar horen.').last()).toBeVisible()
  }

  async keepForNextTime(): Promise<void> {
    await this.page.getByRole('button', { name: 'Volgende keer', exact: true }).click()
    await expect(this.page.getByText('Vink briefjes aan die bij elkaar horen.').last()).toBeVisible()
  }
}
