import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import { readTable } from '../support/at-table.ts'
import { expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'
import { scanCode } from '../support/scan-code.ts'

const organisations = {
  'Ada Łącka-van ’t Hof': 'Waterschap Súd & Noord; afdeling "Plan"',
  'Ben Biervliet': 'Provincie Zeeland',
  'Chi Cadzand': 'Gemeente Terneuzen',
  'Daan Draaibrug': 'Gemeente Sluis',
  'Els Eede': '=Universiteit Gent',
  'Fay Fijnaart': '',
} as const
const names = Object.keys(organisations)
const ada = 'Ada Łącka-van ’t Hof'

test('[E2E12] name cards printed before the day lead their wearers to the tables that stand on them', async ({
  cafe,
}) => {
  const olga = await cafe.organiser('Olga')
  const plan = await cafe.session(olga, ({ groups: [first], tables }) => ({
    groups: first === undefined ? [] : [first],
    tables: tables.filter(({ group }) => group === first?.id),
  }))
  const desk = await Desk.open(await cafe.guest('Kim'), plan.links.facilitate)
  const phone = await cafe.guest(ada, 'phone')
  const { page } = olga
  let route: readonly string[] = []

  await cafe.chapter('People are expected, and their seats are made before anybody has come', async () => {
    await olga.ask('PUT', `/sessions/${plan.session}/people`, Object.entries(organisations).map(expectedPerson))
    await desk.openTab('Indeling')
    await desk.press('Maak de indeling')
    await expect(desk.page.getByText('Alleen u ziet deze indeling.')).toBeVisible()
  })

  await cafe.chapter('Everyone has a card with the tables of the plan', async () => {
    await olga.goTo(`/print/${plan.session}`)
    for (const kind of ['Naamkaartjes met route', 'Lijst per ronde', 'Wandlijst met routes']) {
      await page.getByRole('checkbox', { name: kind }).check()
    }
    await page.getByRole('button', { name: 'Haal de indeling op' }).click()
    await expect(cards(page).getByRole('heading')).toHaveText(names)
    for (const [round, table] of (await readRoute(page, ada)).entries()) {
      const row = desk.page.getByRole('row').filter({ has: desk.page.getByRole('rowheader').getByText(`${table}, `) })
      await expect(row.getByRole('cell').nth(round)).toContainText(ada)
    }
    route = await readRoute(page, ada)
    expect(route).toHaveLength(3)
  })

  await cafe.chapter('Each round has a list of its own, and a spreadsheet gets all seats', async () => {
    for (const [round, table] of route.entries()) {
      const list = page.getByRole('region', { name: `Lijst per ronde: Ronde ${round + 1}` })
      await expect(list.getByRole('row')).toHaveCount(names.length + 2)
      await expect(list.getByRole('row').filter({ hasText: ada })).toContainText(table)
    }
    const asked = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download alle plaatsen (CSV)' }).click()
    const file = await asked
    expect(file.suggestedFilename()).toBe('plaatsen.csv')
    const lines = (await readFile(await file.path(), 'utf8')).split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFFNaam;Organisatie;.*;Tafelhost$/)
    expect(lines).toHaveLength(1 + names.length * 3 + 1)
    expect(lines[1]).toMatch(/^Ada Łącka-van ’t Hof;"Waterschap Súd & Noord; afdeling ""Plan""";Overig;.*;1;\d\d:\d\d;/)
    expect(lines.filter((line) => line.startsWith("Els Eede;'=Universiteit Gent;"))).toHaveLength(3)
  })

  await cafe.chapter('The code on a card fills in everything, and takes nothing on looking', async () => {
    await desk.press('Open de inloop')
    const address = await scanCode(cardOf(page, ada).getByRole('img'))
    expect(address.startsWith(`${plan.links.join}#`)).toBe(true)
    await phone.page.goto(`${address}${'A'.repeat(2_000)}`)
    await expect(phone.page.getByLabel('Uw naam')).toHaveValue('')
    await phone.page.goto(address)
    await expect(phone.page.getByLabel('Uw naam')).toHaveValue(ada)
    await expect(phone.page.getByLabel('Uw organisatie')).toHaveValue(organisations[ada])
    expect(phone.page.url()).toBe(plan.links.join)
    await desk.openTab('Mensen')
    await expect(desk.page.getByRole('button', { name: `Is er: ${ada}` })).toBeVisible()
  })

  await cafe.chapter('One press, and she is in and goes to the table on her card', async () => {
    await phone.page.getByRole('button', { name: 'Doe mee' }).tap()
    await phone.page.waitForURL('**/b/*')
    for (const name of names.slice(1)) await desk.press(`Is er: ${name}`)
    await expect(desk.page.getByText('6 van 6 mensen zijn er.')).toBeVisible()
    await desk.openTab('Indeling')
    await desk.press('Toon de indeling')
    expect(await readTable(phone.page)).toBe(route[0])
  })
})

function cards(page: Page) {
  return page.getByRole('region', { name: /^Naamkaartjes/ })
}

function cardOf(page: Page, name: string) {
  return cards(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) })
}

/** The tables that stand on somebody's card, in the order of the rounds. */
async function readRoute(page: Page, name: string): Promise<readonly string[]> {
  const stops = await cardOf(page, name).getByRole('list').getByRole('listitem').allTextContents()
  return stops.map((stop, round) => new RegExp(`^R${round + 1}(\\w+), \\w+$`).exec(stop)?.[1] ?? stop)
}

function expectedPerson([name, organisation]: readonly [string, string], at: number): ExpectedPerson {
  const person = `expected-person-${at}` as ExpectedPerson['person']
  return { person, name, organisation, level: 'overig', online: false, device: true, cancelled: false }
}
