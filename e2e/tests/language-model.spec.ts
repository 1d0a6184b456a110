import { arrive, join } from '../support/at-table.ts'
import { expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'

const host = 'model.example.nl'
const told = `Briefjes worden, zonder namen, naar ${host} gestuurd om een concept te maken. Een mens controleert elke regel.`
const others = 'Namen van anderen in een briefje kunnen wij er niet altijd uithalen.'

test.use({
  settings: {
    TAFELRONDE_MODEL_URL: `https://${host}/v1`,
    TAFELRONDE_MODEL_KEY: 'sk-story',
    TAFELRONDE_MODEL_NAME: 'small',
  },
})

test('[LM16] where notes go is told to everyone who is there and who comes, and the desk switches it off', async ({
  cafe,
}) => {
  const plan = await cafe.planned()
  const kim = await cafe.guest('Kim')
  const desk = await Desk.open(kim, plan.links.facilitate)
  const ada = await cafe.guest('Ada', 'phone')
  const ben = await cafe.guest('Ben')

  await cafe.chapter('Off: nobody is told anything', async () => {
    await desk.press('Open de inloop')
    await join(ada, plan.links.join, 'Gemeente Hulst')
    await expect(ada.page.getByText('Een taalmodel helpt')).toBeHidden()
    await desk.openTab('Taalmodel')
    await expect(kim.page.getByRole('switch')).not.toBeChecked()
    await expect(kim.page.getByText('Nog niets.')).toBeVisible()
  })

  await cafe.chapter('Switched on by keyboard: who is there hears it at once', async () => {
    await kim.page.getByRole('switch', { name: `Gebruik het taalmodel op ${host}` }).focus()
    await kim.page.keyboard.press('Space')
    await expect(kim.page.getByText(`Het taalmodel staat aan. Briefjes gaan zonder namen naar ${host}.`)).toBeVisible()
    const notice = ada.page.getByRole('status').filter({ hasText: 'Een taalmodel helpt' })
    await expect(notice).toContainText(told)
    await expect(notice).toContainText(others)
  })

  await cafe.chapter('Who comes later reads it before joining, and is not told twice', async () => {
    await ben.page.goto(plan.links.join)
    await expect(ben.page.getByText(told)).toBeVisible()
    await expect(ben.page.getByText(others)).toBeVisible()
    await join(ben, plan.links.join, 'Provincie Zeeland')
    await expect(ben.page.getByRole('button', { name: 'Een taalmodel helpt' })).toBeVisible()
    await expect(ben.page.getByText(told)).toBeHidden()
  })

  await cafe.chapter('At the table it is understood, and can be read again', async () => {
    await desk.showTables()
    await arrive(ada.page)
    await desk.press('Open ronde 1')
    await ada.page.getByRole('button', { name: 'Begrepen' }).click()
    await expect(ada.page.getByText(told)).toBeHidden()
    await ada.page.getByRole('button', { name: 'Een taalmodel helpt' }).click()
    await expect(ada.page.getByText(told)).toBeVisible()
  })

  await cafe.chapter('Switched off at the desk, from whatever tab, it is gone everywhere', async () => {
    await desk.openTab('Tafels')
    await desk.press('Zet het taalmodel uit')
    await expect(ada.page.getByText('Een taalmodel helpt')).toBeHidden()
    await expect(ben.page.getByText('Een taalmodel helpt')).toBeHidden()
    await desk.openTab('Taalmodel')
    await expect(kim.page.getByRole('switch')).not.toBeChecked()
  })
})
