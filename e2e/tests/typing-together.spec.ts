import type { Page } from '@playwright/test'
import { arriveTogether, comeIn, lay, noteOn, write } from '../support/at-table.ts'
import { type Cafe, expect, test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'
import type { Guest } from '../support/guest.ts'

const bus = 'De bus hoort bij het minimum.'

test('[CL132] people type in one briefje, through a killed server, and words whose briefje is gone come back', async ({
  cafe,
}) => {
  const { ada, ben } = await sitDown(cafe)

  await cafe.chapter('They type in one briefje, each at an end of it', async () => {
    await lay(ada.page, bus)
    await openNote(ada.page, bus)
    await openNote(ben.page, bus)
    await typing(ada.page).press('Home')
    await typing(ada.page).pressSequentially('Ada vindt: ')
    await expect(ben.page.getByText('Ada typt hier')).toBeVisible()
    await typing(ben.page).press('End')
    await Promise.all([
      typing(ada.page).pressSequentially('dat is zo. ', { delay: 20 }),
      typing(ben.page).pressSequentially(' Ben ook.', { delay: 20 }),
    ])
    const both = `Ada vindt: dat is zo. ${bus} Ben ook.`
    for (const { page } of [ada, ben]) {
      await expect(typing(page)).toHaveValue(both)
      await expect(page.getByText('Bewaard', { exact: true })).toBeVisible()
    }
  })

  await cafe.duringTrouble(cafe.everyone(), async () => {
    await cafe.chapter('The server is killed while Ben types', async () => {
      await typing(ben.page).press('End')
      await typing(ben.page).pressSequentially(' Dit is bewaard.')
      await expect(openedNote(ben.page).getByText('Bewaard', { exact: true })).toBeVisible()
      const typed = typing(ben.page).pressSequentially(' En dit komt nog.', { delay: 30 })
      await ben.page.waitForTimeout(100)
      await cafe.server.kill9()
      await typed
      await expect(openedNote(ben.page).getByText('Wordt bewaard…')).toBeVisible()
      await cafe.server.startAgain()
      const all = `Ada vindt: dat is zo. ${bus} Ben ook. Dit is bewaard. En dit komt nog.`
      for (const { page } of [ada, ben]) await expect(typing(page)).toHaveValue(all)
      await expect(openedNote(ben.page).getByText('Bewaard', { exact: true })).toBeVisible()
    })
  })

  await cafe.duringTrouble([ben], async () => {
    await cafe.chapter('Ada takes her briefje away while Ben types in it without a network', async () => {
      ben.network.cut()
      await typing(ben.page).press('End')
      await typing(ben.page).pressSequentially(' Zonder wifi.')
      await ada.page.getByRole('button', { name: 'Klaar' }).click()
      await noteOn(ada.page, bus).getByRole('button', { name: 'Wat wilt u met dit briefje?' }).click()
      await ada.page.getByRole('button', { name: 'Haal weg' }).click()
      await expect(ada.page.getByText('Weggehaald')).toBeVisible()
      ben.network.mend()
      const back = ben.page.getByText('Dit briefje is weggehaald. Uw tekst is er nog.')
      await expect(back.first()).toBeVisible()
      await expect(ben.page.getByText(/Zonder wifi\./).first()).toBeVisible()
    })
  })
})

test('[CL133] one person on two pages: both live, and each word goes once', async ({ cafe }) => {
  const { ada, ben } = await sitDown(cafe)
  const second = await ada.newPage()
  await second.goto(ada.page.url())
  await lay(ada.page, bus)
  await openNote(second, bus)
  await typing(second).press('End')
  await typing(second).pressSequentially(' Van mijn tweede tabblad.')
  await expect(noteOn(ada.page, `${bus} Van mijn tweede tabblad.`)).toBeVisible()
  await cafe.duringTrouble([ada], async () => {
    ada.network.cut()
    await typing(second).pressSequentially(' Zonder wifi.')
    await write(ada.page, 'Ook zonder wifi.')
    // The second page goes; the first one takes up its words.
    await second.close()
    ada.network.mend()
    await expect(noteOn(ben.page, `${bus} Van mijn tweede tabblad. Zonder wifi.`)).toHaveCount(1)
  })
  await expect(noteOn(ben.page, 'Ook zonder wifi.')).toHaveCount(1)
})

test('[CL134] where the browser refuses to keep anything the page says so at once, and all works', async ({ cafe }) => {
  const { ada, ben } = await sitDown(cafe)
  await ada.page.addInitScript(() => {
    for (const store of ['indexedDB', 'localStorage'])
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
  })
  await ada.page.reload()
  await expect(ada.page.getByText('Deze browser onthoudt niets.', { exact: false })).toBeVisible()
  await lay(ada.page, bus)
  await openNote(ada.page, bus)
  await typing(ada.page).press('End')
  await typing(ada.page).pressSequentially(' Altijd.')
  await expect(noteOn(ben.page, `${bus} Altijd.`)).toBeVisible()
})

test('[CL136] what the first version of the page kept on a device is still brought to the table', async ({ cafe }) => {
  const { ada, ben } = await sitDown(cafe)
  const place = ada.page.url()
  const session = place.slice(place.lastIndexOf('/') + 1)
  const asked = new Promise<string>((resolve) => {
    ada.page.on('websocket', (socket) => {
      const table = /\/sync\/paper\/[^/]+\/([^?]+)/.exec(socket.url())?.[1]
      if (table !== undefined) resolve(table)
    })
  })
  await ada.page.reload()
  const table = await asked
  await ada.goTo('/healthz')
  await ada.page.evaluate(
    async ({ owner, at }) => {
      const done = (request: IDBRequest) =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result))
          request.addEventListener('error', () => reject(request.error ?? new Error('refused')))
        })
      await done(indexedDB.deleteDatabase('tafelronde'))
      const opening = indexedDB.open('tafelronde', 1)
      opening.addEventListener('upgradeneeded', () =>
        opening.result.createObjectStore('outbox', { keyPath: ['owner', 'id'] }),
      )
      await done(opening)
      const rows = opening.result.transaction('outbox', 'readwrite').objectStore('outbox')
      const lay = { kind: 'lay-note', note: 'van-vroeger', text: 'Dit stond nog klaar.' }
      const card = { kind: 'write-card', lines: ['Een regel van toen.'], question: '' }
      for (const [order, command] of [lay, card].entries()) {
        const id = `command-${order}`
        const request = { id, table: at, round: 0, command }
        await done(rows.put({ owner, id, order, entry: { request, madeAt: 1, delivery: { kind: 'saving' } } }))
      }
      opening.result.close()
    },
    { owner: `${session}/person`, at: table },
  )
  await ada.page.goto(place)
  await expect(noteOn(ben.page, 'Dit stond nog klaar.')).toHaveCount(1)
  await expect(ada.page.getByText('Een regel van toen.')).toBeVisible()
})

test('[CL135] a line that is open and silent is noticed within fifteen seconds, and comes back', async ({ cafe }) => {
  const { ada, ben } = await sitDown(cafe)
  await cafe.duringTrouble([ada], async () => {
    await ada.page.context().setOffline(true) // leaves what is open as it is, and lets nothing through
    const began = Date.now()
    await expect(ada.page.getByText('Geen verbinding. Schrijf gerust door.')).toBeVisible()
    expect(Date.now() - began).toBeLessThan(15_000)
    await lay(ben.page, bus)
    await ada.page.context().setOffline(false)
    await expect(noteOn(ada.page, bus)).toBeVisible()
    await expect(ada.page.getByText('Geen verbinding. Schrijf gerust door.')).toBeHidden()
  })
})

async function sitDown(cafe: Cafe): Promise<{ ada: Guest; ben: Guest }> {
  const plan = await cafe.planned()
  const kim = await cafe.guest('Kim')
  const ada = await cafe.guest('Ada')
  const ben = await cafe.guest('Ben')
  const desk = await Desk.open(kim, plan.links.facilitate)
  await desk.press('Open de inloop')
  await comeIn(ada, plan.links.join, 'Gemeente Hulst')
  await comeIn(ben, plan.links.join, 'Provincie Zeeland')
  await desk.showTables()
  await arriveTogether(ada.page, ben.page)
  await desk.press('Open ronde 1')
  await expect(ada.page.getByText('Ronde 1 is begonnen.', { exact: false }).first()).toBeAttached()
  return { ada, ben }
}

async function openNote(page: Page, text: string): Promise<void> {
  await noteOn(page, text).getByRole('button', { name: 'Wat wilt u met dit briefje?' }).click()
  await page.getByRole('button', { name: 'Wijzig' }).click()
}

function openedNote(page: Page) {
  return page.getByRole('listitem').filter({ has: typing(page) })
}

function typing(page: Page) {
  return page.getByRole('textbox', { name: 'Wijzig' })
}
