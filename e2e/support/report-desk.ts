import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Guest } from './guest.ts'

/** A file as the browser saved it. */
export interface Taken {
  readonly name: string
  readonly bytes: Buffer
}

/** What is done on the page of the report, by the words that stand on it. */
export class ReportDesk {
  readonly page: Page
  readonly preview: Locator

  private constructor(page: Page) {
    this.page = page
    this.preview = page.getByRole('article')
  }

  /** Opens the page of the report of this session. */
  static async open(guest: Guest, session: SessionId): Promise<ReportDesk> {
    await guest.goTo(`/verslag/${session}`)
    return ReportDesk.on(guest.page)
  }

  /** On a page that already shows the report. */
  static async on(page: Page): Promise<ReportDesk> {
    const desk = new ReportDesk(page)
    await expect(desk.preview).toBeVisible()
    return desk
  }

  /** Opens what is closed under this heading. */
  async unfold(words: string): Promise<void> {
    await this.page.getByRole('button', { name: words, exact: true }).click()
  }

  async choose(question: string, answer: string): Promise<void> {
    await this.page.getByRole('group', { name: question }).getByText(answer, { exact: true }).click()
    await this.settle()
  }

  /** Until the preview shows what was chosen. */
  async settle(): Promise<void> {
    await expect(this.page.getByRole('region', { name: 'Zo ziet het eruit' })).toHaveAttribute('aria-busy', 'false')
  }

  /** Takes one form along, and waits until the browser has saved it. */
  async take(words: string | RegExp): Promise<Taken> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: words, exact: true }).click(),
    ])
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
  }
}
