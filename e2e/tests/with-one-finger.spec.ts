import type { Locator, Page } from '@playwright/test'
import { DAY } from '@tafelronde/shared/lib/clock.ts'
import { composer, comeIn, lay, noteOn, readTable, sitElsewhere } from '../support/at-table.ts'
import { expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'
import { planOfTwoTables } from '../support/plan.ts'

/** As wide and high as a fingertip. */
const FINGER = 44

test('[E2E3] one finger does it all on a phone, and the page never moves sideways', async ({ cafe }) => {
  const plan = await cafe.planned(planOfTwoTables)
  const kim = await cafe.guest('Kim')
  const ben = await cafe.guest('Ben')
  const phone = new Phone((await cafe.guest('Ada', 'phone')).page)
  const { page } = phone
  const desk = await Desk.open(kim, plan.links.facilitate)

  await cafe.chapter('From the code on the wall to a place, in three taps at most', async () => {
    await desk.press('Open de inloop')
    await page.goto(plan.links.join)
    await page.getByLabel('Uw naam').fill('Ada')
    await page.getByLabel('Uw organisatie').fill('Gemeente Hulst')
    await phone.tap(page.getByRole('button', { name: 'Doe mee' }))
    await expect(page.getByRole('heading', { name: 'U bent binnen' })).toBeVisible()
    expect(phone.taps).toBeLessThanOrEqual(3)
    await phone.mustFit()
    await comeIn(ben, plan.links.join, 'Gemeente Sluis')
  })

  let table = ''
  await cafe.chapter('Her own table, and she is there', async () => {
    await desk.showTables()
    table = await phone.arrive()
    await expect(page.getByText('U bent er. De ronde begint zo.')).toBeVisible()
    // Ben sits at the other table, so that each finds there what the other passed on.
    if ((await readTable(ben.page)) === table) await sitElsewhere(ben.page)
    await expect.poll(() => readTable(ben.page)).not.toBe(table)
  })

  await cafe.chapter('A briefje of a kind, changed, taken away and put back', async () => {
    await desk.press('Open ronde 1')
    await phone.type(composer(page), 'Meet de reistijd')
    await phone.tap(page.getByRole('group', { name: 'Soort briefje' }).getByRole('button', { name: 'Tip' }))
    await phone.tap(page.getByRole('button', { name: 'Leg op tafel' }))
    await expect(noteOn(page, 'Meet de reistijd')).toContainText('Tip')

    // The place to write makes itself small under the finger that leaves it, and the tap still counts.
    await expect(composer(page)).toBeFocused()
    await phone.tap(page.getByRole('button', { name: 'Wat wilt u met dit briefje? Meet de reistijd' }))
    await phone.tap(page.getByRole('button', { name: 'Wijzig' }))
    await page.getByRole('textbox', { name: 'Wijzig' }).fill('Meet de reistijd, geen kilometers')
    await phone.tap(page.getByRole('button', { name: 'Klaar' }))
    await expect(noteOn(page, 'Meet de reistijd, geen kilometers')).toBeVisible()

    await phone.tap(page.getByRole('button', { name: /^Wat wilt u met dit briefje\?/ }))
    await phone.tap(page.getByRole('button', { name: 'Haal weg' }))
    await phone.tap(page.getByRole('button', { name: /^Zet terug: Meet de reistijd/ }))
    await expect(noteOn(page, 'Meet de reistijd, geen kilometers')).toContainText('Tip')
  })

  await cafe.chapter('She takes the pen', async () => {
    await phone.fillCard('Reistijd telt zwaarder dan afstand.', 'Wie meet er?')
    await lay(ben.page, 'Begin in de dorpen')
    const card = ben.page.getByRole('region', { name: 'Doorgeefkaart' })
    await card.getByRole('button', { name: 'Ik schrijf' }).click()
    await card.getByLabel('Regel 1').fill('De dorpen doen mee.')
    await card.getByLabel('Regel 1').blur()
    await expect(card).toContainText('Bewaard')
  })

  await cafe.chapter('The next table, and what was passed on there', async () => {
    await kim.page.getByRole('button', { name: /^(Wissel van tafel|Wissel toch)$/ }).click()
    await expect(page.getByRole('heading', { name: /^Ga naar tafel/ })).toBeVisible()
    expect(await phone.arrive()).not.toBe(table)
    await desk.press('Open ronde 2')
    await expect(page.getByRole('region', { name: 'Doorgegeven uit ronde 1' })).toContainText('De dorpen doen mee.')
    await phone.mustFit()
  })

  await cafe.chapter('She sits elsewhere, and reads on there', async () => {
    await phone.tap(page.getByRole('button', { name: 'Meer' }))
    await phone.tap(page.getByRole('menuitem', { name: 'Zit u ergens anders?' }))
    await phone.tap(page.getByRole('dialog').getByRole('button', { name: `Tafel ${table}` }))
    await expect(page.getByRole('region', { name: 'Doorgegeven uit ronde 1' })).toContainText('Wie meet er?')
    expect(await readTable(page)).toBe(table)
    await phone.mustFit()
  })

  await cafe.chapter('She reads all there is, and adds what she misses', async () => {
    await kim.page.getByRole('button', { name: /^(Begin de pauze|Ga toch verder)$/ }).click()
    await expect(page.getByText('Alles blijft liggen.')).toBeVisible()
    await phone.mustFit()
    await desk.press('Begin de oogst')
    await expect(page.getByRole('heading', { name: 'Alle briefjes' })).toBeVisible()
    const closed = page.getByRole('heading', { level: 4 }).getByRole('button', { expanded: false })
    await phone.tap(closed.first())
    await expect(noteOn(page, 'Begin in de dorpen').first()).toBeVisible()
    await phone.type(composer(page), 'Denk ook aan de bus')
    await phone.tap(page.getByRole('button', { name: 'Leg op tafel' }))
    await expect(page.getByRole('region', { name: 'Gemist: 1 briefje' })).toContainText('Denk ook aan de bus')
  })

  await cafe.chapter('The day is closed: she knows when the report comes', async () => {
    await kim.page.getByRole('link', { name: 'Naar de oogst' }).click()
    await kim.page.getByRole('button', { name: 'Sluit af' }).click()
    await kim.page.getByRole('dialog').getByRole('button', { name: 'Sluit af' }).click()
    await expect(page.getByRole('heading', { name: 'Dank u wel' })).toBeVisible()
    const date = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' }).format(plan.programme.reportFrom)
    await expect(page.getByText('Het verslag staat er vanaf')).toContainText(date)
    await phone.mustFit()
  })

  await cafe.chapter('On that day the same page leads to the report', async () => {
    await cafe.duringTrouble(cafe.everyone(), async () => {
      await cafe.server.stop()
      await cafe.server.startAgain(plan.programme.reportFrom + DAY)
      await page.reload()
      await phone.tap(page.getByRole('link', { name: 'Lees het verslag' }))
      for (const words of ['Meet de reistijd, geen kilometers', 'Denk ook aan de bus', 'De dorpen doen mee.']) {
        await expect(page.getByText(words).first()).toBeVisible()
      }
    })
    await phone.mustFit()
  })
})

/** One hand and one finger: everything that is tapped is large enough, on a page that never scrolls sideways. */
class Phone {
  readonly page: Page
  taps = 0

  constructor(page: Page) {
    this.page = page
  }

  async tap(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded()
    const box = await target.boundingBox()
    const what = (await target.textContent()) ?? ''
    expect(box?.height, `the height of “${what}”`).toBeGreaterThanOrEqual(FINGER)
    expect(box?.width, `the width of “${what}”`).toBeGreaterThanOrEqual(FINGER)
    await this.mustFit()
    await target.tap()
    this.taps += 1
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.tap(field)
    await this.page.keyboard.type(text)
  }

  /** Taps "Ik ben er", and says at which table. */
  async arrive(): Promise<string> {
    const here = this.page.getByRole('button', { name: 'Ik ben er' })
    await here.waitFor()
    const table = await readTable(this.page)
    await this.tap(here)
    await expect(here).toBeHidden()
    return table
  }

  async fillCard(line: string, question: string): Promise<void> {
    const card = this.page.getByRole('region', { name: 'Doorgeefkaart' })
    await this.tap(card.getByRole('button', { name: 'Ik schrijf' }))
    await this.type(card.getByLabel('Regel 1'), line)
    await this.type(card.getByLabel('Welke vraag geeft u door?'), question)
    await expect(card).toContainText('Bewaard')
    await this.mustFit()
  }

  async mustFit(): Promise<void> {
    const [wide, room] = await this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return [scrollWidth, clientWidth] as const
    })
    expect(wide, `${this.page.url()} scrolls sideways`).toBeLessThanOrEqual(room)
  }
}
