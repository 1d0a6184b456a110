import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any page has before the one that somebody looks for. */
const STOPS = 250

/** Goes on with Tab until this has the focus: what Tab does not reach is not there for who has no mouse. */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page()
  await target.waitFor()
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${target.toString()}.`)
}

/** Reaches a button or link by Tab and presses it. */
export async function pressByKey(target: Locator): Promise<void> {
  await tabTo(target)
  await expect(target).not.toHaveAttribute('aria-disabled', 'true')
  await target.page().keyboard.press('Enter')
}

/** Reaches a field by Tab and types into it. */
export async function typeInto(target: Locator, text: string): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.type(text)
}

/** Opens a menu and walks to what it offers. */
export async function chooseByKey(menu: Locator, choice: string): Promise<void> {
  const page = menu.page()
  await pressByKey(menu)
  const item = page.getByRole('menuitem', { name: choice })
  await walkTo(page, item)
  await page.keyboard.press('Enter')
}

async function walkTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrows do not reach ${target.toString()}.`)
}
