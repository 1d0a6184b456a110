import { arrive, composer, join, noteOn } from '../support/at-table.ts'
import { expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'

test('[E2E5] what cannot be done is said in a sentence, and nothing is lost', async ({ cafe }) => {
  const olga = await cafe.organiser('Olga')
  const plan = await cafe.session(olga)
  const other = await cafe.session(olga)
  const kim = await cafe.guest('Kim')
  const desk = await Desk.byLink(kim, plan.links.facilitate)
  const ada = await cafe.guest('Ada', 'phone')
  const ben = await cafe.guest('Ben')
  for (const guest of [ada, ben, kim]) guest.allow(/status of 40\d/)

  await cafe.chapter('A wrong code, and links that do not work', async () => {
    await ada.goTo('/')
    const code = plan.code === '12345678' ? '87654321' : '12345678'
    await ada.page.getByLabel('Typ de 8 cijfers van het scherm.').fill(code)
    await ada.page.keyboard.press('Enter')
    await expect(ada.page.getByText('Deze code kennen we niet. Kijk nog eens op het scherm.')).toBeVisible()
    await ben.goTo('/begeleid/dit-is-geen-geheim-van-ons')
    await expect(ben.page.getByText('Deze link werkt niet. Vraag om een nieuwe.')).toBeVisible()
    await ben.page.goto(await cafe.server.organiserLink())
    await ben.page.getByLabel('Uw naam').fill('Ben')
    await ben.page.getByRole('button', { name: 'Word organisator in deze browser' }).click()
    await expect(ben.page.getByText('Deze link werkt niet. Vraag om een nieuwe.')).toBeVisible()
  })

  await cafe.chapter('Two people of one name', async () => {
    await desk.press('Open de inloop')
    await join(ada, plan.links.join, 'Gemeente Hulst')
    await ben.page.goto(plan.links.join)
    await ben.page.getByLabel('Uw naam').fill('Ada')
    await ben.page.getByLabel('Uw organisatie').fill('Gemeente Hulst')
    await ben.page.getByRole('button', { name: 'Doe mee' }).click()
    await expect(ben.page.getByText('Er is al een Ada van Gemeente Hulst.')).toBeVisible()
    await ben.page.getByRole('button', { name: 'Wij zijn met twee' }).click()
    await expect(desk.page.getByText('2 van 2 mensen zijn er.')).toBeVisible()
  })

  await cafe.chapter('A badge of another session', async () => {
    const unknown = 'We weten niet meer wie u bent. Typ de code opnieuw. Uw tekst staat nog op dit apparaat.'
    await ada.goTo(`/b/${other.session}`)
    await expect(ada.page.getByText(unknown)).toBeVisible()
    await kim.goTo(`/bureau/${other.session}`)
    await expect(kim.page.getByText(unknown)).toBeVisible()
    await ada.goTo(`/verslag/${other.session}`)
    await expect(ada.page.getByText(/Deze browser hoort niet bij deze bijeenkomst/)).toBeVisible()
    await ada.goTo(`/b/${plan.session}`)
    await kim.goTo(`/bureau/${plan.session}`)
  })

  const olgasDesk = new Desk(olga)
  await cafe.chapter('A command in the wrong phase, and two facilitators at once', async () => {
    await olga.ask('POST', `/sessions/${plan.session}/desk`)
    await olga.goTo(`/bureau/${plan.session}`)
    for (const words of ['Begin: Welkom', 'Begin: Casus Zeeuws-Vlaanderen', 'Maak de indeling']) await desk.press(words)
    await olgasDesk.openTab('Indeling')
    await expect(olga.page.getByRole('button', { name: 'Nieuwe indeling' })).toBeVisible()
    await cafe.duringTrouble([olga], async () => {
      // What Olga asks for arrives when Kim has gone on already.
      olga.network.cut()
      await expect(olga.page.getByText(/U bent even niet verbonden/)).toBeVisible()
      await olgasDesk.press('Nieuwe indeling')
      await desk.press('Toon de indeling')
      await expect(desk.page.getByRole('button', { name: 'Open ronde 1' })).toBeVisible()
      olga.network.mend()
      await expect(olga.page.getByText('Dat kan nu niet. Er is niets veranderd.')).toBeVisible()
      await expect(olga.page.getByRole('button', { name: 'Open ronde 1' })).toBeVisible()
    })
    await olgasDesk.press('Begrepen')
    await cafe.duringTrouble([olga], async () => {
      olga.network.cut()
      await expect(olga.page.getByText(/U bent even niet verbonden/)).toBeVisible()
      await olgasDesk.press('Open ronde 1')
      await desk.press('Open ronde 1')
      await expect(desk.page.getByText(/Ronde 1 loopt/)).toBeVisible()
      olga.network.mend()
      await expect(olga.page.getByText('Kim heeft ronde 1 al geopend. U hoeft niets te doen.')).toBeVisible()
    })
  })

  await cafe.chapter('A text that is too long stays where it is', async () => {
    await arrive(ada.page)
    const long = 'a'.repeat(1_001)
    await composer(ada.page).fill(long)
    await composer(ada.page).press('Enter')
    const sentence = 'Dit briefje heeft 1.001 tekens. Het mogen er 1.000 zijn. Uw tekst staat er nog.'
    await expect(ada.page.getByText(sentence).first()).toBeVisible()
    await ada.page.reload()
    await expect(composer(ada.page)).toHaveValue(long)
    await composer(ada.page).fill(long.slice(1))
    await composer(ada.page).press('Enter')
    await expect(noteOn(ada.page, long.slice(1)).first()).toContainText('Bewaard')
  })
})
