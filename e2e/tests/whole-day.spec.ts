import { DAY } from '@tafelronde/shared/lib/clock.ts'
import {
  arrive,
  composer,
  expectDelivered,
  fillCard,
  join,
  joinByDigits,
  lay,
  leave,
  noteOn,
  readTable,
  write,
} from '../support/at-table.ts'
import { Board } from '../support/board.ts'
import { expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'
import type { Guest } from '../support/guest.ts'
import { planOnPages, spreadsheet } from '../support/plan.ts'
import { ReportDesk } from '../support/report-desk.ts'
import { findWordsIn } from '../support/search-bytes.ts'

// Tomorrow, so that the day of the café and the day after it begin whenever this story is told.
const day = new Date(Date.now() + DAY).toISOString().slice(0, 10)
const dayAfter = new Date(Date.now() + 2 * DAY).toISOString().slice(0, 10)
const halfPastTen = Date.parse(`${day}T10:30:00Z`)

const organisations = {
  'Ada Aardenburg': 'Planbureau Noord',
  'Ben Biervliet': 'Provincie Zeeland',
  'Chi Cadzand': 'Gemeente Terneuzen',
  'Daan Draaibrug': 'Gemeente Sluis',
  'Els Eede': 'Universiteit Gent',
  'Fay Fijnaart': 'Ministerie van Rust',
  'Gijs Groede': 'Woonstichting Hulst',
  'Hans Hoofdplaat': 'Dorpsraad Retranchement',
  'Ivo Ijzendijke': 'Waterschap Oost',
} as const
type Name = keyof typeof organisations
const groupB: readonly Name[] = ['Fay Fijnaart', 'Gijs Groede', 'Hans Hoofdplaat']
const withoutDevice = ['Kee Koewacht', 'Leo Lamswaarde', 'Mia Mauritsfort'] as const
const late = 'Joke Jansberg'
const names = [...Object.keys(organisations), ...withoutDevice, late]
const surname = (name: string): string => name.replace(/^\w+ /, '')

test.use({ beginsAt: halfPastTen })

test('[E2E1] a whole day, from the plan to the day on which the names go', async ({ cafe }) => {
  const olga = await cafe.organiser('Olga Oostburg')
  const desk = new Desk(olga)
  const people = new Map<string, Guest>()
  const person = (name: string): Guest => {
    const guest = people.get(name)
    if (guest === undefined) throw new Error(`${name} has no browser.`)
    return guest
  }
  const everyone = async (work: (guest: Guest) => Promise<void>): Promise<void> => {
    await Promise.all([...people.values()].map(work))
  }
  const everyoneArrives = async (): Promise<void> => {
    tables = new Map()
    await everyone(async ({ name, page }) => void tables.set(name, await arrive(page)))
  }
  const seated = (table: string, tables: ReadonlyMap<string, string>): readonly Guest[] =>
    [...people.values()].filter(({ name }) => tables.get(name) === table)
  let pocket = desk
  let link = ''
  let tables = new Map<string, string>()
  const room1 = await cafe.guest('Zaal 1', 'hall')
  const room2 = await cafe.guest('Zaal 2', 'hall')
  const tableScreen = await cafe.guest('Tafel Paars')

  await cafe.chapter('The organiser plans, and pastes the people', async () => {
    await planOnPages(olga.page, {
      title: 'Keuzes in Zeeuws-Vlaanderen',
      day,
      namesUntil: dayAfter,
      oneScreen: 'Paars',
      people: spreadsheet(
        ['Naam', 'Organisatie', 'Groep'],
        Object.entries(organisations).map(([name, organisation]) => [
          name,
          organisation,
          groupB.some((one) => one === name) ? 'B' : 'A',
        ]),
      ),
    })
  })

  await cafe.chapter(
    'A desk on the laptop and in the pocket, and a screen for each room and for one table',
    async () => {
      await desk.press('Open het bureau')
      await desk.openTab('Code en links')
      const made = olga.page.waitForResponse('**/device')
      await desk.press('Toon een code voor uw telefoon')
      const device = (await (await made).json()) as { link: string }
      const phone = await cafe.guest('Olga, on her phone', 'phone')
      await phone.page.goto(device.link)
      await phone.page.getByRole('button', { name: 'Ga verder op dit apparaat' }).click()
      await expect(phone.page.getByText('Wat nu?')).toBeVisible()
      pocket = new Desk(phone)

      for (const room of [room1, room2]) {
        await room.goTo('/zaalscherm')
        await desk.pair(room.page, `Zaalscherm: ${room.name}`)
      }
      await tableScreen.goTo('/tafelscherm')
      await desk.pair(tableScreen.page, 'Tafelscherm: tafel Paars')
      await expect(tableScreen.page.getByText('Dit scherm blijft bij tafel Paars.')).toBeVisible()
    },
  )

  await cafe.chapter('People come in: by the code, by the digits, and by hand', async () => {
    await pocket.press('Open de inloop')
    await desk.openTab('Code en links')
    link = await olga.page.getByLabel('Kopieer de link', { exact: true }).inputValue()
    const digits = (await olga.page.getByText(/^\d{4}\s\d{4}$/).textContent()) ?? ''
    const coming = Object.entries(organisations).filter(([name]) => name !== 'Ivo Ijzendijke')
    for (const [at, [name]] of coming.entries()) {
      people.set(name, await cafe.guest(name, at % 2 === 0 ? 'phone' : 'laptop'))
    }
    await Promise.all(
      coming.map(([name, organisation], at) =>
        at % 3 === 0 ? joinByDigits(person(name), digits, organisation) : join(person(name), link, organisation),
      ),
    )
    for (const name of withoutDevice) await desk.addPerson(name, 'Gemeente Hulst', 'Groep B')
    await desk.press('Komt niet: Ivo Ijzendijke')
    await expect(olga.page.getByText('11 van 11 mensen zijn er.')).toBeVisible()
    await expect(room1.page.getByText(digits)).toBeVisible()
  })

  await cafe.chapter('The seating is made, shown, and found', async () => {
    await desk.goToTables()
    await expect(room2.page.getByText('Kee Koewacht')).toBeVisible()
    await everyoneArrives()
    // Ada sits down with Ben, where nobody planned her.
    const ada = person('Ada Aardenburg')
    const elsewhere = ['Blauw', 'Geel', 'Rood'].find((table) => table !== tables.get(ada.name)) ?? ''
    await ada.page.getByRole('button', { name: 'Zit u ergens anders?' }).click()
    await ada.page
      .getByRole('dialog')
      .getByRole('button', { name: `Tafel ${elsewhere}` })
      .click()
    await expect(olga.page.getByText(`Ada Aardenburg zit nu aan tafel ${elsewhere}.`)).toBeVisible()
    expect(await readTable(ada.page)).toBe(elsewhere)
    tables.set(ada.name, elsewhere)
  })

  const written: string[] = []
  const layed = async ({ name, page }: Guest, text: string): Promise<void> => {
    await lay(page, `${text} (${name.slice(0, 3)})`)
    written.push(`${text} (${name.slice(0, 3)})`)
  }

  await cafe.chapter('Round 1: writing, a reload, and a table without wifi', async () => {
    await desk.press('Open ronde 1')
    await everyone((guest) => layed(guest, 'Een ondergrens voor voorzieningen'))

    const els = person('Els Eede')
    await composer(els.page).fill('Halverwege een zin')
    await els.page.reload()
    await expect(composer(els.page)).toHaveValue('Halverwege een zin')
    await expect(noteOn(els.page, '(Els)')).toBeVisible()
    await composer(els.page).press('Enter')
    await expect(noteOn(els.page, 'Halverwege een zin')).toContainText('Bewaard')
    written.push('Halverwege een zin')

    const table = tables.get('Ada Aardenburg') ?? ''
    const there = seated(table, tables)
    expect(there.length).toBeGreaterThan(1)
    await cafe.duringTrouble(there, async () => {
      for (const { network } of there) network.cut()
      for (const { page, name } of there) {
        await expect(page.getByText('Geen verbinding. Schrijf gerust door.')).toBeVisible()
        await write(page, `Zonder wifi (${name.slice(0, 3)})`)
        await expect(page.getByText('1 briefje staat klaar op dit apparaat.')).toBeVisible()
      }
      for (const { network } of there) network.mend()
      for (const { page, name } of there) {
        await expectDelivered(page, `Zonder wifi (${name.slice(0, 3)})`)
        written.push(`Zonder wifi (${name.slice(0, 3)})`)
      }
      for (const { page } of there)
        for (const { name } of there) await noteOn(page, `Zonder wifi (${name.slice(0, 3)})`).waitFor()
    })
  })

  const cards: string[] = []
  /** At every table where somebody has a device, one of them writes the card. */
  const fillCards = async (round: number): Promise<void> => {
    const writers = [...new Set(tables.values())].map((table) => ({ table, writer: seated(table, tables)[0] }))
    await Promise.all(
      writers.map(async ({ table, writer }) => {
        if (writer === undefined) return
        await fillCard(writer.page, [`Kaart ${round} van ${table}`], `Vraag ${round} van ${table}?`)
        cards.push(`Kaart ${round} van ${table}`)
      }),
    )
  }

  await cafe.chapter(
    'Round 1: a table that shares a screen, one on paper, the cards, and one who has to go',
    async () => {
      await tableScreen.page.getByRole('group', { name: 'Wie schrijft?' }).getByRole('button').first().click()
      await layed(tableScreen, 'Samen op één scherm')
      await desk.layFromPaper('Groen', ['Met de hand geschreven', 'Nog een regel van papier'])
      written.push('Met de hand geschreven', 'Nog een regel van papier')
      await fillCards(1)

      const smallest = ['Ben Biervliet', 'Chi Cadzand', 'Daan Draaibrug'].toSorted(
        (one, other) => seated(tables.get(one) ?? '', tables).length - seated(tables.get(other) ?? '', tables).length,
      )[0]
      const leaver = person(smallest ?? '')
      await leave(leaver.page)
      people.delete(leaver.name)
      tables.delete(leaver.name)
    },
  )

  await cafe.chapter('Tables change: one is typing, and one comes in while the others walk', async () => {
    const els = person('Els Eede')
    const left = tables.get(els.name) ?? ''
    await composer(els.page).fill('Net niet af')
    await pocket.goOn('Wissel van tafel')
    await expect(els.page.getByText(`U was nog bezig bij tafel ${left}. Uw tekst is er nog.`)).toBeVisible()
    await els.page.getByRole('button', { name: `Leg bij ${left}` }).click()
    await expect(els.page.getByText(/De ronde was net voorbij\. Uw briefje is bewaard\./)).toBeVisible()
    written.push('Net niet af')

    const joke = await cafe.guest(late, 'phone')
    people.set(late, joke)
    await join(joke, link, 'Stichting Laat')
    await expect(olga.page.getByText(/Joke Jansberg is er en zit aan tafel \w+\. Niemand anders wisselt/)).toBeVisible()
    await everyoneArrives()
  })

  await cafe.chapter('Round 2: what was passed on, and a server that is killed and started again', async () => {
    await pocket.press('Open ronde 2')
    const ada = person('Ada Aardenburg')
    const passed = `Kaart 1 van ${tables.get(ada.name) ?? ''}`
    if (cards.includes(passed)) await expect(ada.page.getByText(passed)).toBeVisible()
    await everyone((guest) => layed(guest, 'Reistijd meten, niet tellen'))

    const until = await olga.page.getByRole('region', { name: 'Klok' }).getByText(/^tot /).textContent()
    await cafe.duringTrouble(cafe.everyone(), async () => {
      await cafe.server.kill9()
      for (const name of ['Ada Aardenburg', 'Fay Fijnaart']) {
        const { page } = person(name)
        await expect(page.getByText('Geen verbinding. Schrijf gerust door.')).toBeVisible()
        await write(page, `Zonder server (${name.slice(0, 3)})`)
      }
      await cafe.server.startAgain()
      for (const name of ['Ada Aardenburg', 'Fay Fijnaart']) {
        await expectDelivered(person(name).page, `Zonder server (${name.slice(0, 3)})`)
        written.push(`Zonder server (${name.slice(0, 3)})`)
      }
      // A page that is loaded anew has nothing but what the server kept.
      await everyone(async ({ name, page }) => {
        await page.reload()
        await expect(noteOn(page, `Reistijd meten, niet tellen (${name.slice(0, 3)})`)).toBeVisible()
      })
      await expect(olga.page.getByRole('region', { name: 'Klok' }).getByText(/^tot /)).toHaveText(until ?? '')
    })
    await fillCards(2)
  })

  await cafe.chapter('Round 3, with the slotkaarten', async () => {
    await desk.goOn('Wissel van tafel')
    await everyoneArrives()
    await desk.press('Open ronde 3')
    await everyone((guest) => layed(guest, 'Begin klein en met bewoners'))
    await fillCards(3)
    await expect(room1.page.getByRole('heading', { name: 'Ronde 3' })).toBeVisible()
  })

  await cafe.chapter(
    'The break, and the harvest: who took part reads everything and adds what is missing',
    async () => {
      await pocket.goOn('Begin de pauze')
      await expect(room2.page.getByText('Alles blijft liggen.')).toBeVisible()
      await pocket.press('Begin de oogst')
      const fay = person('Fay Fijnaart')
      await layed(fay, 'Denk ook aan de jongeren')
      await expect(fay.page.getByRole('heading', { name: 'Alle briefjes' })).toBeVisible()
    },
  )

  const board = new Board(olga.page)
  await cafe.chapter('Conclusions: from the slotkaarten, from briefjes, and some that find another place', async () => {
    await olga.page.getByRole('link', { name: 'Naar de oogst' }).first().click()
    await board.turnTo('Keuzes')
    await board.takeCardLine()
    await board.tick(2)
    await board.makeConclusion(2, 'Er is een ondergrens nodig.')
    await board.tick(1)
    await board.setAside('Dubbel')
    await board.tick(1)
    await board.keepForNextTime()
    await expect(person('Fay Fijnaart').page.getByText('Er is een ondergrens nodig.')).toBeVisible()
  })

  await cafe.chapter('Samen bespreken: one conclusion large, changed while all look, and one hidden', async () => {
    await pocket.press('Bespreek de conclusies')
    await pocket.press('Toon: Er is een ondergrens nodig.')
    for (const room of [room1, room2]) {
      await expect(room.page.getByRole('heading', { name: 'Er is een ondergrens nodig.' })).toBeVisible()
    }
    await board.changeConclusion(2, 'Er is een ondergrens nodig, overal.')
    await expect(room1.page.getByRole('heading', { name: 'Er is een ondergrens nodig, overal.' })).toBeVisible()
    await pocket.page.getByRole('button', { name: /^Verberg: Kaart \d/ }).click()
    await expect(pocket.page.getByText('verborgen')).toBeVisible()
  })

  await cafe.chapter('The day is closed, with briefjes that have no place yet', async () => {
    await olga.page.getByRole('button', { name: 'Sluit af' }).click()
    await expect(
      olga.page.getByText(/U kunt afsluiten\. \d+ briefjes zonder plek komen achter in het verslag\.$/),
    ).toBeVisible()
    await olga.page.getByRole('dialog').getByRole('button', { name: 'Sluit af' }).click()
    for (const { page } of people.values())
      await expect(page.getByRole('heading', { name: 'Dank u wel' })).toBeVisible()
    await expect(room1.page.getByText('Dank u wel')).toBeVisible()
  })

  await cafe.chapter('Afterwards the report is finished and read', async () => {
    await board.turnTo('Draagvlak')
    await board.tick(1)
    await board.makeConclusion(1, 'Draagvlak begint bij de dorpen.')
    await olga.page.getByRole('link', { name: 'Naar het verslag' }).first().click()
    const reportDesk = await ReportDesk.on(olga.page)
    await expect(reportDesk.preview.getByText('Daarvan is nog geen conclusie goedgekeurd.')).toBeVisible()
    await reportDesk.unfold('Kies wat erin staat')
    await reportDesk.choose('Conclusies', 'Alle, met hoe ver ze zijn')
    await expect(reportDesk.preview.getByText('Draagvlak begint bij de dorpen.')).toBeVisible()
    const opened = olga.page.waitForEvent('popup')
    await olga.page.getByRole('link', { name: 'Lees het verslag' }).click()
    const report = await opened
    await expect(report.getByText('Er is een ondergrens nodig, overal.')).toBeVisible()
    const words = await report.locator('body').innerText()
    for (const text of written) expect(words).toContain(text)
    const there = ['Gemeente Hulst', 'Stichting Laat', ...Object.values(organisations)].filter(
      (organisation) => organisation !== organisations['Ivo Ijzendijke'],
    )
    for (const organisation of there) expect(words).toContain(organisation)
    expect(words).not.toContain(organisations['Ivo Ijzendijke'])
    for (const name of names) expect(words).not.toContain(surname(name))
  })

  await cafe.chapter('A day later the names are gone, everywhere', async () => {
    expect(await findWordsIn(cafe.dataDir, names.map(surname))).not.toEqual([])
    await cafe.duringTrouble(cafe.everyone(), async () => {
      await cafe.server.stop()
      await cafe.server.startAgain(Date.parse(`${dayAfter}T10:30:00Z`))
      expect(await findWordsIn(cafe.dataDir, names.map(surname))).toEqual([])
      await olga.page.reload()
      const reportDesk = await ReportDesk.on(olga.page)
      await expect(reportDesk.preview.getByText('Draagvlak begint bij de dorpen.')).toBeVisible()
    })
    for (const word of [...names.map(surname), ...written]) expect(cafe.server.said.join('')).not.toContain(word)
  })
})
