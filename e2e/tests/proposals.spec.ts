import type { Page } from '@playwright/test'
import { arrive, composer, comeIn, lay } from '../support/at-table.ts'
import { type Cafe, expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'
import type { Guest } from '../support/guest.ts'
import { Keyboard, saidAloud } from '../support/keyboard.ts'

const bus = ['De bus komt maar één keer per uur', 'Meer bussen in de avond graag'] as const
const doctor = ['De huisarts heeft geen plek meer', 'Wachten op een huisarts duurt veel te lang'] as const
const homes = ['Starters vinden hier geen betaalbaar huis', 'Jonge gezinnen zoeken tevergeefs een woning'] as const

/** The harvester gives way to all else that the machine does, and here that is a dozen browsers. */
const thought = { timeout: 60_000 }

test('[E2E30] while people talk proposals grow; two hosts make conclusions of them at once, one with keys alone', async ({
  cafe,
}) => {
  const { ada, ben, els, dirk } = await sitDown(cafe)

  await cafe.chapter('What several people wrote is a start for the card, for who asks for it', async () => {
    for (const [guest, at] of [
      [ada, 0],
      [ben, 1],
    ] as const) {
      for (const said of [bus, doctor, homes]) await lay(guest.page, said[at])
    }
    await els.press('Zet op 2 minuten')
    const card = ada.page.getByRole('region', { name: /^(Doorgeefkaart|Slotkaart)$/ })
    await expect(card.getByRole('button', { name: /^Wat hier leeft/ })).toBeVisible(thought)
    await expect(card.getByText('Zet op de kaart')).toHaveCount(0)
    await card.getByRole('button', { name: 'Ik schrijf' }).click()
    await expect(card.getByLabel('Regel 1')).toHaveValue('')
    await card.getByRole('button', { name: /^Zet op de kaart: .*huisarts/i }).click()
    await expect(card.getByLabel('Regel 1')).toHaveValue(/huisarts/i)
    await expect(card.getByLabel('Regel 2')).toHaveValue('')
  })

  await cafe.chapter(
    'One host takes over with the mouse, the other with keys, and each sees what the other does',
    async () => {
      await els.goOn('Begin de oogst')
      for (const desk of [els, dirk]) {
        await desk.page.getByRole('link', { name: 'Naar de oogst' }).first().click()
        await expect(
          proposals(desk.page)
            .getByRole('button', { name: /^Neem over/ })
            .first(),
        ).toBeVisible(thought)
      }
      const before = await proposals(els.page)
        .getByRole('button', { name: /^Neem over/ })
        .count()
      await proposals(els.page)
        .getByRole('button', { name: /^\d+ briefjes · / })
        .first()
        .click()
      await expect(els.page.getByRole('heading', { name: 'Briefjes bij dit voorstel' })).toBeVisible()
      await proposals(els.page)
        .getByRole('button', { name: /^Neem over/ })
        .first()
        .click()
      await expect(line(els.page, 1)).toBeVisible()
      await expect(els.page.getByRole('heading', { name: 'Briefjes bij conclusie 1' })).toBeVisible()
      await expect(line(dirk.page, 1)).toHaveValue(await line(els.page, 1).inputValue())

      await new Keyboard(dirk.page).act(
        proposals(dirk.page)
          .getByRole('button', { name: /^Neem over: / })
          .first(),
      )
      await expect(line(els.page, 2)).toBeVisible()
      await expect(saidAloud(dirk.page)).toContainText('Dit is nu conclusie 2.')
      await expect(proposals(els.page).getByRole('button', { name: /^Neem over/ })).toHaveCount(before - 2)
    },
  )

  await cafe.chapter('Words that nobody wrote are told apart, and what was done is taken back', async () => {
    await line(els.page, 1).fill(`${(await line(els.page, 1).inputValue()).replace(/\.$/, '')}, en gratis.`)
    await expect(els.page.getByText('Staat niet in de briefjes:').first()).toBeVisible()
    await expect(els.page.getByText('gratis', { exact: true })).toBeVisible()
    await els.page.getByRole('button', { name: 'Conclusie 2: wat kunt u doen?' }).click()
    await els.page.getByRole('menuitem', { name: 'Zet als subregel onder een andere' }).click()
    await els.page.getByRole('dialog').getByRole('button', { name: /^1/ }).click()
    await expect(line(dirk.page, 2)).toHaveCount(0)
    await expect(subLine(dirk.page)).toBeVisible()
    await expect(saidAloud(els.page)).toContainText('Hoort nu bij conclusie 1.')
    await els.press('Maak ongedaan')
    await expect(saidAloud(els.page)).toContainText('Ongedaan gemaakt: conclusies samengevoegd.')
    await expect(line(dirk.page, 2)).toBeVisible()
    await expect(subLine(dirk.page)).toHaveCount(0)
  })

  await cafe.chapter('A subregel goes and comes back by keys alone, and the keyboard stays with it', async () => {
    const { page } = dirk
    const keys = new Keyboard(page)
    await keys.act(page.getByRole('button', { name: 'Conclusie 1: wat kunt u doen?' }))
    await page.getByRole('menuitem', { name: 'Subregel erbij' }).press('Enter')
    await expect(subLine(page)).toBeFocused()
    await page.keyboard.type('Ook in het weekend')
    await keys.press('Haal subregel 1 van conclusie 1 weg')
    await expect(saidAloud(page)).toContainText('Subregel weggehaald: Ook in het weekend')
    await expect(page.getByRole('button', { name: 'Zet terug: Ook in het weekend' })).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(saidAloud(page)).toContainText('Ongedaan gemaakt: een subregel weggehaald.')
    await expect(subLine(page)).toHaveValue('Ook in het weekend')
  })

  await cafe.chapter('Whoever stands on a conclusion that somebody else takes away hears it', async () => {
    await dirk.page.getByRole('button', { name: 'Conclusie 2: wat kunt u doen?' }).focus()
    const text = await line(els.page, 2).inputValue()
    await els.page.getByRole('button', { name: 'Conclusie 2: wat kunt u doen?' }).click()
    await els.page.getByRole('menuitem', { name: 'Haal weg' }).click()
    await expect(saidAloud(dirk.page)).toContainText(`De conclusie is weggehaald: ${text.slice(0, 40)}`)
    await els.press('Maak ongedaan')
    await expect(line(dirk.page, 2)).toBeVisible()
  })

  await cafe.chapter('What is missed is written down, and seems to belong to a conclusion', async () => {
    const first = await line(els.page, 1).inputValue()
    const more = /bus/i.test(first)
      ? 'Ook op zondag een bus per uur'
      : /huisarts/i.test(first)
        ? 'Nog een huisarts erbij, dan hoeft niemand te wachten'
        : 'Bouw een betaalbaar huis voor starters'
    await ada.page.reload()
    await composer(ada.page).fill(more)
    await composer(ada.page).press('Enter')
    const fitting = els.page.getByRole('button', { name: 'Nog 1 past hierbij: Conclusie 1' })
    await expect(fitting).toBeVisible(thought)
    await fitting.click()
    await els.page.getByRole('checkbox', { name: more }).check()
    await els.press('Voeg toe aan 1')
    await expect(els.page.getByRole('button', { name: /^3 briefjes .*: Conclusie 1$/ })).toBeVisible()
  })

  await cafe.chapter('A briefje is dragged onto a conclusion, and a conclusion onto another', async () => {
    await els.page.getByRole('button', { name: 'Terug naar alle briefjes' }).click()
    const free = els.page.getByRole('listitem').filter({ has: els.page.getByRole('checkbox') })
    const count = await free.count()
    await free.first().dragTo(els.page.getByRole('listitem').filter({ has: line(els.page, 2) }))
    await expect(els.page.getByRole('button', { name: /^3 briefjes .*: Conclusie 2$/ })).toBeVisible()
    await expect(free).toHaveCount(count - 1)
    await els.page
      .getByText('2', { exact: true })
      .first()
      .dragTo(els.page.getByRole('listitem').filter({ has: line(els.page, 1) }))
    await expect(els.page.getByRole('button', { name: /^6 briefjes .*: Conclusie 1$/ })).toBeVisible()
    await els.press('Maak ongedaan')
    await els.press('Maak ongedaan')
    await expect(els.page.getByRole('button', { name: /^2 briefjes .*: Conclusie 2$/ })).toBeVisible()
  })

  await cafe.chapter('A proposal is put away, and it is asked what else could be proposed', async () => {
    await proposals(dirk.page)
      .getByRole('button', { name: /^Wat kunt u doen met dit voorstel/ })
      .first()
      .click()
    await dirk.page.getByRole('menuitem', { name: 'Zet dit voorstel weg' }).click()
    await expect(dirk.page.getByRole('button', { name: 'Weggezet (1)' })).toBeVisible()
    await dirk.press('Opnieuw voorstellen')
    const dialog = dirk.page.getByRole('dialog')
    await expect(dialog.getByText('Uw conclusies blijven zoals ze zijn.')).toBeVisible()
    await expect(dialog.getByRole('status').last()).toBeVisible(thought)
    await dirk.page.keyboard.press('Escape')
  })
})

function subLine(page: Page) {
  return page.getByRole('textbox', { name: 'Subregel 1 bij conclusie 1' })
}

function proposals(page: Page) {
  return page.getByRole('region', { name: /^Voorstellen/ })
}

function line(page: Page, n: number) {
  return page.getByRole('textbox', { name: `Conclusie ${n}`, exact: true })
}

/** Ada and Ben at one table in a round, and two who lead. */
async function sitDown(cafe: Cafe): Promise<{ ada: Guest; ben: Guest; els: Desk; dirk: Desk }> {
  const plan = await cafe.planned(({ themes, groups, tables, items }) => {
    const [theme] = themes
    const [group] = groups
    if (theme === undefined || group === undefined) throw new Error('The template has a theme and a group.')
    const own = tables.filter((table) => table.theme === theme.id && table.group === group.id)
    const round = items.findIndex(({ kind }) => kind === 'round')
    // One round, and then the harvest.
    const short = items.filter(({ kind }, at) => kind !== 'break' && (kind !== 'round' || at === round))
    return { themes: [theme], groups: [group], tables: own, items: short }
  })
  const ada = await cafe.guest('Ada')
  const ben = await cafe.guest('Ben')
  const els = await Desk.open(await cafe.guest('Els'), plan.links.facilitate)
  const dirk = await Desk.open(await cafe.guest('Dirk'), plan.links.facilitate)
  await els.press('Open de inloop')
  await comeIn(ada, plan.links.join, 'Gemeente Hulst')
  await comeIn(ben, plan.links.join, 'Provincie Zeeland')
  await els.showTables()
  for (const { page } of [ada, ben]) await arrive(page)
  await els.press('Open ronde 1')
  await expect(ada.page.getByRole('heading', { name: 'Ronde 1: 0 briefjes' })).toBeVisible()
  return { ada, ben, els, dirk }
}
