import { expect, type Page } from '@playwright/test'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { arrive, comeIn, lay, readTable, sitElsewhere } from '../support/at-table.ts'
import { Board } from '../support/board.ts'
import { test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'
import { Keyboard } from '../support/keyboard.ts'

const floor = 'Er is overal een ondergrens nodig.'
const buses = 'De bus hoort daarbij.'
const missed = 'De avondbus ontbreekt'
const owner = 'Provincie Zeeland'
const term = 'voor 1 maart 2027'
const day = 'Wij spraken één ronde met elkaar.'

test('[E2E31] two hosts draw conclusions at once, the room answers, and the report is settled for a reason, then in full', async ({
  cafe,
}) => {
  const plan = await cafe.planned(oneTheme)
  const desk = await Desk.open(await cafe.guest('Kim'), plan.links.facilitate)
  const ada = await cafe.guest('Ada')
  const ben = await cafe.guest('Ben')
  const chi = await cafe.guest('Chi', 'phone')
  const keys = new Keyboard(ada.page)

  await cafe.chapter('One round at two tables of one theme, each with a host', async () => {
    await desk.press('Open de inloop')
    for (const guest of [ada, ben, chi]) await comeIn(guest, plan.links.join, 'Provincie Zeeland')
    await desk.showTables()
    for (const { page } of [ada, ben, chi]) await arrive(page)
    if ((await readTable(ada.page)) === (await readTable(ben.page))) await sitElsewhere(ben.page)
    await desk.press('Open ronde 1')
    for (const { page } of [ada, ben]) await page.getByRole('button', { name: 'Ja', exact: true }).click()
    await lay(ada.page, 'Een ondergrens voor zorg')
    await lay(ada.page, 'Een ondergrens voor vervoer')
    await lay(ben.page, 'De bus moet blijven')
    await lay(ben.page, 'Goede koffie hier')
  })

  await cafe.chapter('Both hosts make a conclusion at the same time, one by keyboard alone', async () => {
    await desk.goOn('Begin de pauze')
    await desk.press('Begin de oogst')
    await keys.act(ada.page.getByRole('link', { name: 'Naar de oogst' }))
    await ben.page.getByRole('link', { name: 'Naar de oogst' }).click()
    await Promise.all([
      (async () => {
        await tickByKeys(keys, 'Een ondergrens voor zorg')
        await makeByKeys(keys, floor)
      })(),
      (async () => {
        await ben.page.getByRole('checkbox', { name: 'De bus moet blijven' }).check()
        await ben.page.getByRole('button', { name: 'Maak conclusie', exact: true }).click()
        const line = ben.page.locator('textarea:focus')
        await line.fill(buses)
        await line.press('Enter')
      })(),
    ])
    for (const { page } of [ada, ben]) {
      await expect.poll(() => linesOn(page)).toEqual([buses, floor].toSorted())
      await expect(page.getByText('0 van 2 goedgekeurd')).toBeVisible()
    }
  })

  await cafe.chapter('One of them is an action, with an owner and a term that everyone reads', async () => {
    const n = await numberOf(ada.page, buses)
    await keys.press(`Conclusie ${n}: wat kunt u doen?`)
    await ada.page.getByRole('menuitem', { name: 'Soort', exact: true }).click()
    await ada.page.getByRole('dialog').getByText('Actie', { exact: true }).click()
    await ada.page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).last().click()
    const action = ada.page.getByRole('group', { name: `Eigenaar en termijn van conclusie ${n}` })
    await action.getByRole('textbox', { name: 'Eigenaar' }).focus()
    await ada.page.keyboard.type(owner)
    await ada.page.keyboard.press('Tab')
    await ada.page.keyboard.type(term)
    await ada.page.keyboard.press('Enter')
    await expect(ben.page.getByRole('textbox', { name: 'Eigenaar' })).toHaveValue(owner)
    await expect(ben.page.getByRole('textbox', { name: 'Termijn' })).toHaveValue(term)
    await cafe.lookAround()
  })

  await cafe.chapter('Approved by one host, changed by the other, and approved again', async () => {
    const n = await numberOf(ada.page, buses)
    await keys.act(ada.page.getByRole('button', { name: `Keur goed: conclusie ${n}` }))
    for (const { page } of [ada, ben]) {
      await expect(page.getByText(/^goedgekeurd door Ada, \d\d:\d\d$/)).toBeVisible()
      await expect(page.getByText('1 van 2 goedgekeurd')).toBeVisible()
    }
    // The same button takes it back, and the keyboard is still there.
    await expect(ada.page.getByRole('button', { name: `Trek in: goedkeuring van conclusie ${n}` })).toBeFocused()
    await new Board(ben.page).changeConclusion(n, `${buses} Ook ’s avonds.`)
    await expect(ada.page.getByText('bewerkt · eerder goedgekeurd, daarna gewijzigd')).toBeVisible()
    await expect(ada.page.getByText('0 van 2 goedgekeurd')).toBeVisible()
    for (const at of [1, 2]) {
      await ben.page.getByRole('button', { name: `Keur goed: conclusie ${at}` }).click()
    }
    await expect(ada.page.getByText('2 van 2 goedgekeurd')).toBeVisible()
  })

  await cafe.chapter('Who sat at the tables says what is right and what is missing', async () => {
    const { page } = chi
    await expect(page.getByText(`Eigenaar: ${owner} · Termijn: ${term}`)).toBeVisible()
    await page.getByRole('button', { name: `Klopt: ${floor}` }).tap()
    await expect(page.getByRole('button', { name: `Klopt: ${floor}` })).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('button', { name: `Mist iets: ${floor}` }).tap()
    await page.getByRole('textbox', { name: 'Wat mist er?' }).fill(missed)
    await cafe.lookAround()
    await page.getByRole('button', { name: 'Leg op tafel' }).tap()
    await expect(page.getByText('Ligt op tafel, bij deze conclusie.')).toBeVisible()
    await expect(ada.page.getByText('1 × klopt')).toBeVisible()
    await keys.press('1 × mist iets')
    await expect(ada.page.getByRole('list', { name: /^Wat missen mensen/ })).toContainText(missed)
  })

  await cafe.chapter('The report cannot be settled with briefjes left over, unless for a reason', async () => {
    const { page } = desk
    await page.getByRole('link', { name: 'Naar de oogst' }).first().click()
    // The links of the desk stand there until the board does.
    await expect(page.getByRole('heading', { name: 'Oogst', level: 1 })).toBeVisible()
    await page.getByRole('link', { name: 'Naar het verslag' }).first().click()
    await expect(page.getByText('Dit verslag is nog een concept.')).toBeVisible()
    await expect(page.getByText('3 briefjes zonder plek')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Stel vast' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Toch vaststellen' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Toch vaststellen' }).click()
    await expect(dialog.getByText('Schrijf een reden op.')).toBeVisible()
    await cafe.lookAround()
    await dialog.getByLabel('Waarom stelt u het nu al vast?').fill('De zaal gaat dicht.')
    await dialog.getByRole('button', { name: 'Toch vaststellen' }).click()
    await expect(page.getByText(/^Vastgesteld \d+ \w+ \d\d:\d\d$/)).toBeVisible()
    for (const one of [ada, ben]) {
      await expect(one.page.getByText('De oogst is dicht.', { exact: false })).toBeVisible()
      await expect(one.page.getByRole('textbox')).toHaveCount(0)
    }
    await expect(chi.page.getByText('Het verslag is vastgesteld. Schrijven kan niet meer.')).toBeVisible()
    expect(await readReport(page)).toMatch(
      /door\s+een begeleider\.\s+Toen was nog niet alles klaar: 3 briefjes hadden nog geen plek\.\s+Reden: De zaal gaat dicht\./,
    )
  })

  await cafe.chapter('Taken back, told in own words what was done, and by itself again', async () => {
    const { page } = desk
    const change = page.getByRole('button', { name: 'Wijzig: wat hebben we gedaan?' })
    await expect(change).toHaveCount(0)
    await page.getByRole('button', { name: 'Neem terug om te wijzigen' }).click()
    await expect(page.getByText('Dit verslag is nog een concept.')).toBeVisible()
    await change.click()
    await page.getByRole('dialog').getByLabel('Uw tekst').fill(day)
    await cafe.lookAround()
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click()
    await expect(page.getByText('De organisatie schreef deze tekst zelf.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Wat hebben we gedaan?' }).getByText(day)).toBeVisible()
    await change.click()
    await page.getByRole('button', { name: 'Terug naar de tekst van Tafelronde' }).click()
    await expect(page.getByText('Tafelronde schrijft dit zelf, naar wat er die dag gebeurde.')).toBeVisible()
    await expect(page.getByText(day)).toHaveCount(0)
  })

  await cafe.chapter('Finished, and settled in full', async () => {
    const { page } = desk
    await keys.press('1 × mist iets')
    await keys.act(ada.page.getByRole('button', { name: `Voeg toe als bron: ${missed}` }))
    // What it rests on is something else now.
    await expect(ben.page.getByText('1 van 2 goedgekeurd')).toBeVisible()
    await keys.act(ada.page.getByRole('button', { name: /^Keur goed: conclusie \d$/ }))
    for (const words of ['Een ondergrens voor vervoer', 'Goede koffie hier']) {
      await ben.page.getByRole('checkbox', { name: words }).check()
    }
    await new Board(ben.page).keepForNextTime()
    await expect(ben.page.getByText('2 van 2 goedgekeurd')).toBeVisible()
    await page.reload()
    await expect(page.getByText('Alle briefjes hebben een plek en alle conclusies zijn goedgekeurd.')).toBeVisible()
    await page.getByRole('button', { name: 'Stel vast' }).click()
    await expect(page.getByRole('article').getByText(/^Vastgesteld .*, opnieuw /)).toBeVisible()
    expect(await readReport(page)).toMatch(/Vastgesteld .*, opnieuw /)
  })
})

/** The words of the report as readers get it. */
async function readReport(page: Page): Promise<string> {
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Lees het verslag' }).click()
  const report = await opened
  const words = await report.locator('body').innerText()
  await report.close()
  return words
}

/** The list is one stop of the Tab key; in it the arrows go along. */
async function tickByKeys(keys: Keyboard, words: string): Promise<void> {
  const { page } = keys
  await keys.tabTo(page.locator('input[type="checkbox"][tabindex="0"]').first())
  await page.keyboard.press('Home')
  const wanted = page.getByRole('checkbox', { name: words })
  for (let row = 0; row < 10; row += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Space')
  await expect(wanted).toBeChecked()
}

async function makeByKeys(keys: Keyboard, line: string): Promise<void> {
  const { page } = keys
  await keys.press('Maak conclusie')
  await expect(page.locator('textarea:focus')).toBeVisible()
  await page.keyboard.type(line)
  await page.keyboard.press('Enter')
}

async function linesOn(page: Page): Promise<readonly string[]> {
  const lines = await page.getByRole('textbox', { name: /^Conclusie \d$/ }).all()
  return (await Promise.all(lines.map((line) => line.inputValue()))).toSorted()
}

async function numberOf(page: Page, line: string): Promise<number> {
  const lines = await page.getByRole('textbox', { name: /^Conclusie \d$/ }).all()
  const words = await Promise.all(lines.map((one) => one.inputValue()))
  return words.indexOf(line) + 1
}

/** One round at two tables of one theme, where hosts are asked on the day. */
function oneTheme({ themes, groups, tables, items }: Programme): Partial<Programme> {
  const [theme] = themes
  const [group] = groups
  if (theme === undefined || group === undefined) throw new Error('The template has no theme or no group.')
  const [round] = items.filter(({ kind }) => kind === 'round')
  return {
    cardMinutes: 0,
    hosts: 'asked',
    themes: [theme],
    groups: [group],
    tables: tables
      .filter((table) => table.group === group.id)
      .slice(0, 2)
      .map((table) => ({ ...table, theme: theme.id })),
    items: items.filter((item) => item.kind !== 'round' || item === round),
  }
}
