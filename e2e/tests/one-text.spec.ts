import type { Page } from '@playwright/test'
import { arrive, comeIn, lay, noteOn, write } from '../support/at-table.ts'
import { type Cafe, expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'
import type { Guest } from '../support/guest.ts'
import { saidAloud } from '../support/keyboard.ts'

const bus = 'De bus hoort bij het minimum.'

test('[CL154] nothing moves under the hands of somebody who composes a character, and no caret goes elsewhere', async ({
  cafe,
}) => {
  const { ada, ben } = await sitDown(cafe)
  await lay(ada.page, bus)
  for (const { page } of [ada, ben]) await openNote(page, bus)
  const keyboard = await ada.page.context().newCDPSession(ada.page)
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })

  await cafe.chapter('A character is composed while somebody else types', async () => {
    await field(ada.page).press('Control+End')
    await compose('n')
    await compose('ni')
    await field(ben.page).press('Control+Home')
    await field(ben.page).pressSequentially('Samen: ')
    await expect(field(ben.page)).toHaveValue(`Samen: ${bus}ni`)
    await expect(field(ada.page)).toHaveValue(`${bus}ni`)
    await keyboard.send('Input.insertText', { text: '你' })
    for (const { page } of [ada, ben]) await expect(field(page)).toHaveValue(`Samen: ${bus}你`)
  })

  await cafe.chapter('A caret in the middle stays with its words', async () => {
    await field(ada.page).press('Control+Home')
    for (let step = 0; step < 'Samen: De'.length; step += 1) await field(ada.page).press('ArrowRight')
    await field(ben.page).press('Control+Home')
    await field(ben.page).pressSequentially('Wij ')
    await expect(field(ada.page)).toHaveValue(`Wij Samen: ${bus}你`)
    await ada.page.keyboard.type(' rode')
    for (const { page } of [ada, ben]) {
      await expect(field(page)).toHaveValue(`Wij Samen: ${bus.replace('De', 'De rode')}你`)
    }
  })
})

test('[CL163] a briefje that was emptied asks what is to become of it, and says to everyone that it is empty', async ({
  cafe,
}) => {
  const { ada, ben } = await sitDown(cafe)
  await lay(ben.page, bus)
  await openNote(ada.page, bus)

  await cafe.chapter('Somebody else empties it, and puts the text back', async () => {
    await field(ada.page).fill('')
    await expect(ben.page.getByRole('listitem').filter({ hasText: 'Dit briefje is leeg.' })).toBeVisible()
    await field(ada.page).press('Enter')
    const back = ada.page.getByRole('button', { name: 'Zet de tekst terug' })
    await expect(back).toBeFocused()
    // It is somebody else's briefje.
    await expect(ada.page.getByRole('button', { name: 'Haal weg' })).toHaveCount(0)
    await cafe.lookAround()
    await ada.page.keyboard.press('Enter')
    await expect(field(ada.page)).toBeFocused()
    await expect(field(ada.page)).toHaveValue(bus)
    await field(ada.page).press('Escape')
    await expect(ada.page.getByRole('button', { name: /^Wat wilt u met dit briefje\?/ })).toBeFocused()
  })

  await cafe.chapter('Its writer empties it, and takes it away', async () => {
    await openNote(ben.page, bus)
    await field(ben.page).fill('  ')
    // Who goes elsewhere is asked as well.
    await ben.page.getByRole('textbox', { name: 'Schrijf een briefje: één punt per keer.' }).click()
    await expect(ben.page.getByRole('button', { name: 'Zet de tekst terug' })).toBeVisible()
    await ben.page.getByRole('button', { name: 'Haal weg' }).click()
    await expect(ada.page.getByText('Weggehaald')).toBeVisible()
  })
})

test('[CL164] what is undone is said aloud, and who else types in the same text', async ({ cafe }) => {
  const { ada, ben } = await sitDown(cafe)
  await lay(ada.page, bus)

  await cafe.chapter('Undoing anywhere on the page', async () => {
    await ada.page.getByRole('heading', { level: 1 }).click()
    await ada.page.keyboard.press('Control+z')
    await expect(saidAloud(ada.page)).toContainText('Het briefje is weer weg.')
    await expect(ben.page.getByText('Weggehaald')).toBeVisible()
    await ada.page.keyboard.press('Control+Shift+z')
    await expect(saidAloud(ada.page)).toContainText('Het briefje ligt er weer.')
    await expect(noteOn(ben.page, bus)).toBeVisible()
  })

  await cafe.chapter('Undoing by the menu', async () => {
    await openNote(ada.page, bus)
    await field(ada.page).press('Control+End')
    await field(ada.page).pressSequentially(' Altijd.')
    await field(ada.page).press('Enter')
    await ada.page.getByRole('button', { name: 'Meer' }).click()
    await ada.page.getByRole('menuitem', { name: 'Maak ongedaan' }).click()
    await expect(saidAloud(ada.page)).toContainText('Uw laatste wijziging is teruggedraaid.')
    await expect(noteOn(ben.page, bus)).not.toContainText('Altijd.')
  })

  await cafe.chapter('Who else types', async () => {
    await openNote(ada.page, bus)
    await openNote(ben.page, bus)
    await expect(saidAloud(ada.page)).toContainText('Ben typt hier')
  })
})

test('[CL155] what is too long stays in sight and unsaved, also on the next page, until it is shorter', async ({
  cafe,
}) => {
  const { ada, ben } = await sitDown(cafe)
  const { page } = ada
  await lay(page, bus)
  await openNote(page, bus)

  await cafe.chapter('The field is full', async () => {
    await field(page).fill('a'.repeat(999))
    await field(page).press('Control+End')
    await field(page).pressSequentially('bcd')
    await expect(page.getByText('Hier passen 1.000 tekens. Er kan niets meer bij.')).toBeVisible()
    await expect(field(page)).toHaveValue(`${'a'.repeat(999)}b`)
    await expect(noteOn(ben.page, `${'a'.repeat(999)}b`)).toBeVisible()
  })

  await cafe.chapter('Something long is pasted', async () => {
    await page.keyboard.insertText(' en dit is geplakt')
    await expect(page.getByText('Dit briefje heeft 1.018 tekens.', { exact: false })).toBeVisible()
    await expect(page.getByText('Bewaard', { exact: true })).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(field(page)).toBeFocused()
    await expect(ben.page.getByText('geplakt')).toHaveCount(0)
  })

  await cafe.chapter('It is there again, and shorter', async () => {
    await page.reload()
    await expect(page.getByText('Deze tekst was te lang voor zijn plek. Uw tekst is er nog.')).toBeVisible()
    await openNote(page, 'aaaa')
    await expect(field(page)).toHaveValue(`${'a'.repeat(999)}b en dit is geplakt`)
    await field(page).fill('Kort, en dit is geplakt')
    await expect(noteOn(ben.page, 'Kort, en dit is geplakt')).toBeVisible()
    await expect(page.getByText('Bewaard', { exact: true })).toBeVisible()
  })
})

test('[CL165] who takes very many briefjes away is stopped calmly, and the rest still lies there', async ({ cafe }) => {
  const { ada } = await sitDown(cafe)
  const { page } = ada
  for (let at = 0; at < 21; at += 1) await write(page, `Briefje ${at}.`)
  await expect(noteOn(page, 'Briefje 20.')).toContainText('Bewaard')
  const told = page.getByText('U haalde veel briefjes weg. Dit briefje ligt er nog. Wacht een minuut.')
  for (let at = 0; at < 21; at += 1) {
    await page.getByRole('button', { name: `Wat wilt u met dit briefje? Briefje ${at}.` }).click()
    await page.getByRole('button', { name: 'Haal weg' }).click()
  }
  await expect(told).toBeVisible()
  await cafe.lookAround()
  await expect(noteOn(page, 'Briefje 20.')).toBeVisible()
  await page.getByRole('button', { name: 'Sluit' }).click()
  await expect(told).toBeHidden()
  await expect(noteOn(page, 'Briefje 20.')).toBeVisible()
})

/** Ada and Ben at one table, in a round. */
async function sitDown(cafe: Cafe): Promise<{ ada: Guest; ben: Guest }> {
  const plan = await cafe.planned(({ themes, groups, tables }) => {
    const [theme] = themes
    const [group] = groups
    if (theme === undefined || group === undefined) throw new Error('The template has a theme and a group.')
    const own = tables.filter((table) => table.theme === theme.id && table.group === group.id)
    return { themes: [theme], groups: [group], tables: own }
  })
  const ada = await cafe.guest('Ada')
  const ben = await cafe.guest('Ben')
  const desk = await Desk.open(await cafe.guest('Kim'), plan.links.facilitate)
  await desk.press('Open de inloop')
  await comeIn(ada, plan.links.join, 'Gemeente Hulst')
  await comeIn(ben, plan.links.join, 'Provincie Zeeland')
  await desk.showTables()
  for (const { page } of [ada, ben]) await arrive(page)
  await desk.press('Open ronde 1')
  await expect(ada.page.getByRole('heading', { name: 'Ronde 1: 0 briefjes' })).toBeVisible()
  return { ada, ben }
}

async function openNote(page: Page, text: string): Promise<void> {
  await noteOn(page, text).getByRole('button', { name: 'Wat wilt u met dit briefje?' }).click()
  await page.getByRole('button', { name: 'Wijzig' }).click()
}

function field(page: Page) {
  return page.getByRole('textbox', { name: 'Wijzig' })
}
