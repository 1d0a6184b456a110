import { expect, type Locator, type Page } from '@playwright/test'

/** More presses of Tab than any of these pages has stops. */
const STOPS = 120

/** A page with no mouse beside it: all that is done here is done with keys. */
export class Keyboard {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Presses Tab until this has focus. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible()
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    await expect(target, 'reached by pressing Tab').toBeFocused()
  }

  /** Goes to it once it can be pressed, and presses the key that works it. */
  async act(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    // What was pressed before may still be under way, and takes focus along when it is done.
    await expect(target).toBeEnabled()
    await this.tabTo(target)
    await this.page.keyboard.press(key)
  }

  async press(words: string | RegExp): Promise<void> {
    await this.act(this.page.getByRole('button', { name: words, exact: true }))
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.tabTo(field)
    await this.page.keyboard.type(text)
  }
}

/** What a screen reader is told in turn. */
export function saidAloud(page: Page): Locator {
  return page.locator('[data-live-announcer][aria-live="polite"]')
}
