import type { Page } from '@playwright/test'
import { arrive, composer, readTable } from '../support/at-table.ts'
import { expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'
import { crowdOf, expectPeople, tablesFor } from '../support/expect-people.ts'

test('[E2E11] somebody is moved on the plan board by keys, with what it bends said first, and put back; who comes late has a seat and a route', async ({
  cafe,
}) => {
  const olga = await cafe.organiser('Olga')
  const plan = await cafe.session(olga, (programme) => ({ ...tablesFor(programme, 6), hosts: 'none' }))
  const crowd = crowdOf(23)
  await expectPeople(olga, plan, crowd)
  const desk = await Desk.open(await cafe.guest('Kim'), plan.links.facilitate)
  const { page } = desk
  const [first] = crowd
  const name = first?.name ?? ''

  await cafe.chapter('The day is seated before it begins', async () => {
    await desk.openTab('Indeling')
    await desk.press('Maak de indeling')
    await expect(page.getByText('Niemand komt twee keer bij hetzelfde thema.')).toBeVisible()
    await expect(page.getByText('Tafels verschillen hooguit één persoon.')).toBeVisible()
    await desk.press('Wie ontmoet wie')
    await expect(page.getByRole('dialog', { name: 'Wie ontmoet wie' })).toContainText('mensen één keer')
    await cafe.lookAround()
    await page.keyboard.press('Escape')
  })

  await cafe.chapter('By keys alone: the warning comes before the move, and the move can be undone', async () => {
    const routeBefore = await routeOf(page, 'person-0')
    // One stop of the Tab key leads onto the board; from there arrows go along.
    await page.getByRole('radio', { name: 'Ronde 1' }).or(page.locator('[data-person][tabindex="0"]')).last().focus()
    await page.keyboard.press('Home')
    await goTo(page, 'person-0')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: `Verplaats ${name} in ronde 2` })
    await expect(dialog).toBeVisible()
    const again = dialog.getByRole('button', { name: new RegExp(`Tafel ${routeBefore[0]}`) })
    await expect(again).toContainText(`${name} komt in ronde 2 opnieuw bij`)
    await again.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText(`${name} is verplaatst naar tafel ${routeBefore[0]}.`, { exact: true })).toBeVisible()
    await expect(page.getByText('1 keer komt iemand opnieuw bij een thema.')).toBeVisible()
    await cafe.lookAround()
    const undo = page.getByRole('button', { name: 'Maak ongedaan' })
    await undo.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Niemand komt twee keer bij hetzelfde thema.')).toBeVisible()
    expect(await routeOf(page, 'person-0')).toEqual(routeBefore)
  })

  const noor = await cafe.guest('Noor', 'phone')
  await cafe.chapter('Somebody who was not expected scans the code and has a seat and a route', async () => {
    await desk.press('Open de inloop')
    await desk.openTab('Mensen')
    await desk.press('Begin: Welkom')
    await desk.press('Begin: Casus Zeeuws-Vlaanderen')
    await desk.openTab('Mensen')
    for (const { name: coming } of crowd.slice(0, 8)) {
      await page.getByLabel('Zoek op naam of organisatie').fill(coming)
      await page
        .getByRole('button', { name: `Is er: ${coming}` })
        .or(page.getByRole('button', { name: 'Is er' }))
        .first()
        .click()
    }
    await page.getByLabel('Zoek op naam of organisatie').fill('')
    await desk.press('Toon de indeling')
    await noor.page.goto(plan.links.join)
    await noor.page.getByLabel('Uw naam').fill('Noor Laat')
    await noor.page.getByRole('button', { name: 'Doe mee' }).tap()
    const table = await arrive(noor.page)
    const route = noor.page.getByRole('region', { name: 'Uw route' })
    await expect(route.getByRole('listitem')).toHaveCount(3)
    await expect(route.getByRole('listitem').first()).toContainText(table)
    await expect(page.getByText(/Noor Laat is er en zit aan tafel/)).toBeVisible()
  })

  await cafe.chapter('A table closes after the round: whoever would have gone there hears of it', async () => {
    await desk.press('Open ronde 1')
    // A menu of the page before the round goes with that page.
    await expect(composer(noor.page)).toBeVisible()
    await noor.page.getByRole('button', { name: 'Meer' }).tap()
    await noor.page.getByRole('menuitem', { name: 'Uw route' }).tap()
    const stop = noor.page.getByRole('dialog').getByRole('listitem').nth(1)
    const next = ((await stop.textContent()) ?? '')
      .replace(/^R2Ronde 2/, '')
      .replace(/, .*$/, '')
      .trim()
    await noor.page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).tap()
    await desk.openTab('Tafels')
    await page.getByRole('button', { name: `Sluit tafel ${next}` }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `Sluit tafel ${next}` })
      .click()
    await expect(page.getByText(`Tafel ${next} sluit na deze ronde.`, { exact: true })).toBeVisible()
    await expect(noor.page.getByText('Uw route is veranderd.', { exact: true })).toBeVisible()
    await expect(
      noor.page.getByText(new RegExp(`^In ronde 2 gaat u naar tafel .+ in plaats van ${next}`)),
    ).toBeVisible()
    await cafe.lookAround()
    await desk.goOn('Wissel van tafel')
    expect(await readTable(noor.page)).not.toBe(next)
  })
})

/** The names of the tables of one person, round after round, as they stand on the board. */
async function routeOf(page: Page, person: string): Promise<readonly string[]> {
  return page
    .locator(`[data-person="${person}"]`)
    .evaluateAll((chips) =>
      chips
        .toSorted((a, b) => Number(a.getAttribute('data-round')) - Number(b.getAttribute('data-round')))
        .map((chip) => chip.closest('tr')?.querySelector('th > span > span')?.firstChild?.textContent ?? ''),
    )
}

/** Goes down the board by the arrow keys to this person. */
async function goTo(page: Page, person: string): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    const now = await page.evaluate(() => document.activeElement?.getAttribute('data-person'))
    if (now === person) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrows do not lead to ${person}.`)
}
