import { composer, join, noteOn, readTable } from '../support/at-table.ts'
import { expect, test } from '../support/cafe.ts'
import { Keyboard } from '../support/keyboard.ts'
import { planOfTwoTables } from '../support/plan.ts'

test('[E2E2] what is done with briefjes, calls and people at a table needs no mouse', async ({ cafe }) => {
  const plan = await cafe.planned((programme) => ({ ...planOfTwoTables(programme), hosts: 'asked' }))
  const kim = new Keyboard((await cafe.guest('Kim')).page)
  const ada = new Keyboard((await cafe.guest('Ada')).page)
  const ben = await cafe.guest('Ben')
  const host = new Keyboard(ben.page)

  await cafe.chapter('Two tables in their first round', async () => {
    await kim.page.goto(plan.links.facilitate)
    await kim.type(kim.page.getByLabel('Uw naam'), 'Kim')
    await kim.press('Open de bijeenkomst')
    await kim.press('Open de inloop')
    await ada.page.goto(cafe.url)
    await ada.type(ada.page.getByLabel('Typ de 8 cijfers van het scherm.'), plan.code)
    await ada.page.keyboard.press('Enter')
    await ada.type(ada.page.getByLabel('Uw naam'), 'Ada')
    await ada.type(ada.page.getByLabel('Uw organisatie'), 'Provincie Zeeland')
    await ada.press('Doe mee')
    await ada.page.waitForURL('**/b/*')
    await join(ben, plan.links.join, 'Provincie Zeeland')
    const steps = ['Maak de indeling', 'Toon de indeling']
    for (const words of steps) await kim.press(words)
    await ada.press('Ik ben er')
    await host.press('Ik ben er')
    // At two tables, so that one finds what the other wrote.
    if ((await readTable(host.page)) === (await readTable(ada.page))) {
      await host.press('Zit u ergens anders?')
      await host.act(host.page.getByRole('dialog').locator('button:not([aria-current])').filter({ hasText: ', ' }))
    }
    await expect.poll(async () => (await readTable(host.page)) === (await readTable(ada.page))).toBe(false)
    await kim.press('Open ronde 1')
  })

  await cafe.chapter('Two briefjes are laid, one is changed, and the pen is taken', async () => {
    const { page } = ada
    await ada.type(composer(page), 'Meet reistijd')
    await page.keyboard.press('Enter')
    await expect(noteOn(page, 'Meet reistijd')).toBeVisible()
    await page.keyboard.type('Begin klein')
    await page.keyboard.press('Enter')
    await expect(noteOn(page, 'Begin klein')).toBeVisible()

    await ada.act(page.getByRole('button', { name: 'Wat wilt u met dit briefje? Meet reistijd' }))
    await ada.press('Wijzig')
    await expect(page.getByRole('textbox', { name: 'Wijzig' })).toBeFocused()
    await page.keyboard.type(', geen kilometers')
    await page.keyboard.press('Enter')
    await expect(noteOn(page, 'Meet reistijd, geen kilometers')).toBeVisible()

    const card = page.getByRole('region', { name: 'Doorgeefkaart' })
    await ada.press('Ik schrijf')
    await ada.type(card.getByLabel('Regel 1'), 'Reistijd telt.')
    await ada.type(card.getByLabel('Welke vraag geeft u door?'), 'Wie meet er?')
    await expect(card).toContainText('Bewaard')
  })

  await cafe.chapter('The host says who sits here, adds somebody, and says who has gone', async () => {
    const { page } = host
    await host.press('Ja')
    await host.type(composer(page), 'De bus hoort bij het minimum')
    await page.keyboard.press('Enter')

    await host.press('Zet iemand erbij')
    const dialog = page.getByRole('dialog')
    await host.type(dialog.getByLabel('Naam'), 'Els')
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('Els zit nu aan deze tafel.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()

    const els = page.getByRole('checkbox', { name: 'Els' })
    const seen = await els.isChecked()
    await host.act(els, 'Space')
    await expect(els).toBeChecked({ checked: !seen })
    await page.keyboard.press('Space')
    await expect(els).toBeChecked({ checked: seen })
    await host.press('Is weg: Els')
    await expect(page.getByText('Els is weg')).toBeVisible()
    await host.press('Zet terug: Els')
    await expect(els).toBeVisible()
  })

  await cafe.chapter('A table calls, and is answered', async () => {
    const table = await readTable(ada.page)
    await ada.press('Meer')
    await expect(ada.page.getByRole('menuitem', { name: 'Vraag hulp' })).toBeFocused()
    await ada.page.keyboard.press('Enter')
    await expect(ada.page.getByText('Uw vraag is verstuurd.')).toBeVisible()
    await kim.press(`Ik kom eraan: Tafel ${table}`)
    await expect(ada.page.getByText('De begeleider komt eraan.')).toBeVisible()
    await ada.page.keyboard.press('Escape')
    await expect(ada.page.getByRole('dialog')).toBeHidden()
    await kim.press(`Klaar: Tafel ${table}`)
    await expect(kim.page.getByText('Niemand vraagt iets.')).toBeVisible()
  })

  await cafe.chapter('They change tables, and build on what lies there', async () => {
    await kim.press(/^(Wissel van tafel|Wissel toch)$/)
    await ada.press('Ik ben er')
    await kim.press('Open ronde 2')
    const { page } = ada
    await ada.press('Ronde 1: 1 briefje')
    await ada.act(page.getByRole('button', { name: 'Wat wilt u met dit briefje? De bus hoort bij het minimum' }))
    await ada.press('Bouw verder')
    await expect(composer(page)).toBeFocused()
    await page.keyboard.type('Ook in het weekend')
    await page.keyboard.press('Enter')
    await expect(noteOn(page, 'Ook in het weekend')).toContainText('De bus hoort bij het minimum')
  })

  await cafe.chapter('The harvest: two briefjes become one conclusion', async () => {
    const { page } = kim
    await kim.press(/^(Begin de pauze|Ga toch verder)$/)
    await kim.press('Begin de oogst')
    await kim.act(page.getByRole('link', { name: 'Naar de oogst' }))
    const ticks = page.getByRole('region', { name: /^\d+ briefjes?$/ }).getByRole('checkbox')
    await kim.act(ticks.first(), 'Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await expect(page.getByText('2 gekozen')).toBeVisible()
    await kim.press('Maak conclusie')
    await expect(page.getByRole('textbox', { name: 'Conclusie 1', exact: true })).toBeFocused()
    await page.keyboard.type('Er is een ondergrens nodig.')
    await page.keyboard.press('Enter')
    await expect(ada.page.getByText('Er is een ondergrens nodig.')).toBeVisible()
  })
})
