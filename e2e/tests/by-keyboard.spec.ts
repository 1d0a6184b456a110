import { composer, noteOn } from '../support/at-table.ts'
import { expect, test } from '../support/cafe.ts'
import { chooseByKey, pressByKey, tabTo, typeInto } from '../support/keyboard.ts'

test('[E2E2] participant, host and facilitator need no mouse', async ({ cafe }) => {
  const olga = await cafe.organiser('Olga')
  const plan = await cafe.session(olga, () => ({ cardMinutes: 20, hosts: 'asked' }))
  const kim = (await cafe.guest('Kim')).page
  const ada = (await cafe.guest('Ada')).page
  const button = (page: typeof kim, name: string) => page.getByRole('button', { name, exact: true })

  await cafe.chapter('The facilitator opens the inloop, and somebody comes in', async () => {
    await kim.goto(plan.links.facilitate)
    await typeInto(kim.getByLabel('Uw naam'), 'Kim')
    await kim.keyboard.press('Enter')
    await pressByKey(button(kim, 'Open de inloop'))

    await ada.goto(cafe.url)
    await typeInto(ada.getByLabel('Typ de 8 cijfers van het scherm.'), plan.code)
    await ada.keyboard.press('Enter')
    await typeInto(ada.getByLabel('Uw naam'), 'Ada')
    await typeInto(ada.getByLabel('Uw organisatie'), 'Gemeente Hulst')
    await ada.keyboard.press('Enter')
    await expect(kim.getByText('1 van 1 mensen is er.')).toBeVisible()
  })

  await cafe.chapter('The facilitator adds somebody without a device, and leads to the tables', async () => {
    await tabTo(kim.getByRole('tab', { selected: true }))
    await typeInto(kim.getByRole('form', { name: 'Zet iemand erbij' }).getByLabel('Naam', { exact: true }), 'Ben')
    await kim.keyboard.press('Enter')
    await expect(kim.getByText('2 van 2 mensen zijn er.')).toBeVisible()
    for (const words of ['Begin: Welkom', 'Begin: Casus Zeeuws-Vlaanderen', 'Maak de indeling', 'Toon de indeling']) {
      await pressByKey(button(kim, words))
    }
    await pressByKey(button(ada, 'Ik ben er'))
    await pressByKey(button(kim, 'Open ronde 1'))
  })

  await cafe.chapter('A participant writes, and becomes the host', async () => {
    await expect(ada.getByRole('heading', { level: 1 })).toBeFocused()
    await pressByKey(button(ada, 'Ja'))
    await expect(ada.getByText('Uw taak nu:')).toBeVisible()
    await typeInto(composer(ada), 'De bus hoort bij het minimum.')
    await ada.keyboard.press('Enter')
    await expect(noteOn(ada, 'De bus hoort bij het minimum.')).toContainText('Bewaard')
    await expect(composer(ada)).toBeFocused()
    await ada.keyboard.press('F6')
    await ada.keyboard.press('F6')
    await expect(composer(ada)).not.toBeFocused()
  })

  await cafe.chapter('The host adds somebody at the table, and fills in the card', async () => {
    await pressByKey(button(ada, 'Zet iemand erbij'))
    const dialog = ada.getByRole('dialog')
    await typeInto(dialog.getByLabel('Naam', { exact: true }), 'Chi')
    await ada.keyboard.press('Enter')
    await expect(dialog.getByText('Chi zit nu aan deze tafel.')).toBeVisible()
    await ada.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    const chi = ada.getByRole('checkbox', { name: 'Chi' })
    const seen = await chi.isChecked()
    await tabTo(chi)
    await ada.keyboard.press('Space')
    await expect(chi).toBeChecked({ checked: !seen })
    await pressByKey(button(ada, 'Ik schrijf'))
    await typeInto(ada.getByLabel('Regel 1'), 'Reistijd telt.')
    await ada.keyboard.press('Tab')
    await expect(ada.getByRole('region', { name: 'Doorgeefkaart' })).toContainText('Bewaard')
  })

  await cafe.chapter('The facilitator begins the harvest, and draws a conclusion', async () => {
    await chooseByKey(button(kim, 'Andere stap'), 'Begin de oogst')
    await expect(ada.getByRole('heading', { name: 'We maken de conclusies' })).toBeVisible()
    await pressByKey(kim.getByRole('link', { name: 'Naar de conclusies' }).first())
    const tabs = kim.getByRole('tab')
    await tabTo(tabs.first())
    const tick = kim.getByRole('checkbox').first()
    for (let theme = 0; theme < 3 && !(await tick.isVisible()); theme += 1) await kim.keyboard.press('ArrowRight')
    await tabTo(tick)
    await kim.keyboard.press('Space')
    await pressByKey(button(kim, 'Maak conclusie'))
    const line = kim.getByRole('textbox', { name: 'Conclusie 1', exact: true })
    await expect(line).toBeFocused()
    await kim.keyboard.press('Control+A')
    await kim.keyboard.type('Houd de bus.')
    await kim.keyboard.press('Enter')
    await expect(ada.getByText('Houd de bus.')).toBeVisible()
  })

  await cafe.chapter('The day is closed', async () => {
    await pressByKey(button(kim, 'Sluit af'))
    await pressByKey(kim.getByRole('dialog').getByRole('button', { name: 'Sluit af' }))
    await expect(ada.getByText(/Vanaf|Het verslag staat er/).first()).toBeVisible()
    await pressByKey(kim.getByRole('link', { name: 'Naar het verslag' }).first())
    await expect(kim.getByText('Houd de bus.')).toBeVisible()
  })
})
