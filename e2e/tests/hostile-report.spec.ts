import { expect, type Page } from '@playwright/test'
import { cpSessionFile } from '@tafelronde/server/export/testing/cp-report.ts'
import { formulaPayloads, scriptPayloads } from '@tafelronde/server/export/testing/payloads.ts'
import type { SessionFile } from '@tafelronde/shared/harvest/session-file.ts'
import { DAY } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { plainVariant } from '@tafelronde/shared/harvest/plain-variant.ts'
import type { PublicationNews } from '@tafelronde/shared/wire/http.ts'
import type { Guest } from '../support/guest.ts'
import { test } from '../support/cafe.ts'
import { Keyboard } from '../support/keyboard.ts'
import { ReportDesk } from '../support/report-desk.ts'

/** As much as goes in the shortest field: an owner's term, a place, a title. */
const everywhere = '<svg onload=alert(1)><img src=x onerror=alert(1)>'

test('[E2E34] where every text is hostile the report does by keyboard alone what it does, and nothing of it comes alive', async ({
  cafe,
}) => {
  const olga = await cafe.organiser('Olga')
  const { page } = olga
  const keys = new Keyboard(page)
  const plain = await takeIn(olga, cpSessionFile())
  const hostile = await takeIn(olga, hostileFile())
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })

  await cafe.chapter('No element stands on the pages that the plain report does not have', async () => {
    for (const where of [reportOf, publicOf]) {
      await where(olga, plain)
      const known = await elementsOf(page)
      await where(olga, hostile)
      expect((await elementsOf(page)).filter((element) => !known.includes(element))).toEqual([])
      const told = (await page.locator('main').textContent()) ?? ''
      for (const payload of payloads()) expect(told).toContain(payload)
    }
  })

  const report = await ReportDesk.open(olga, hostile)

  await cafe.chapter('What is in it is chosen', async () => {
    await keys.press('Kies wat erin staat')
    await keys.tabTo(page.getByRole('radio', { name: 'De nummers van de briefjes' }))
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: /^De woorden van de briefjes/ })).toBeFocused()
    await keys.act(page.getByRole('checkbox', { name: 'Bijlage met alle briefjes' }), 'Space')
    await report.settle()
    await expect(report.preview.getByRole('heading', { name: 'Bijlage: alle briefjes' })).toHaveCount(0)
    await keepsPlace(page)
  })

  await cafe.chapter('A form is taken along, and one that takes long is stopped', async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), keys.press('PDF')])
    expect(file.suggestedFilename()).toBe('verslag.pdf')
    await expect(page.getByRole('button', { name: 'PDF', exact: true })).toBeFocused()
    await keys.press('Andere vormen')
    await keys.press('Alles in één zip')
    await keys.press('Stop: Alles in één zip')
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Alles in één zip' })).toBeFocused()
  })

  await cafe.chapter('It is published and withdrawn', async () => {
    await keys.press('Zet ook dit op de pagina')
    await expect(page.getByRole('button', { name: 'Zet ook dit op de pagina' })).toHaveCount(0)
    await keepsPlace(page)
    await keys.press('Trek de link in')
    await keys.act(page.getByRole('dialog').getByRole('button', { name: 'Trek in' }))
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await keepsPlace(page)
    await keys.press('Publiceer op een openbare pagina')
    await expect(page.getByRole('link', { name: 'Open de pagina' })).toBeVisible()
    await keepsPlace(page)
  })

  expect(dialogs).toEqual([])
})

async function reportOf(guest: Guest, session: SessionId): Promise<void> {
  await ReportDesk.open(guest, session)
}

/** Publishes it and opens the page that everyone can read. */
async function publicOf(guest: Guest, session: SessionId): Promise<void> {
  const { link } = await guest.ask<PublicationNews>('PUT', `/sessions/${session}/publication`, {
    variant: plainVariant,
  })
  await guest.page.goto(link)
}

/** Focus is somewhere on the page, also once everything that takes and gives it has come to rest. */
async function keepsPlace(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
}

/** Every kind of element that stands there, with the names of its attributes. */
function elementsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')].map(
      (element) => `${element.tagName} ${element.getAttributeNames().toSorted().join(' ')}`,
    )
    return [...new Set(all)]
  })
}

async function takeIn(guest: Guest, file: SessionFile): Promise<SessionId> {
  const programme = { ...file.programme, namesUntil: Date.now() + 30 * DAY }
  const { session } = await guest.ask<{ session: SessionId }>('POST', '/sessions/import', { ...file, programme })
  return session
}

/** The same session under another name, hostile in every text, and with another payload in every note. */
function hostileFile(): SessionFile {
  const file = cpSessionFile(everywhere)
  const left = payloads()
  const each = Math.ceil(left.length / file.papers.flatMap(({ notes }) => notes).length)
  const papers = file.papers.map((paper) => ({
    ...paper,
    notes: paper.notes.map((note) => ({ ...note, text: `${note.text} ${left.splice(0, each).join(' ')}`.trim() })),
  }))
  // A name is shorter than what stands everywhere else.
  const people = file.people.map((person) => ({ ...person, name: '<img src=x onerror=alert(1)>' }))
  return { ...file, session: 'autumn' as SessionId, papers, people }
}

/** What can be typed on one line. */
function payloads(): string[] {
  return [...scriptPayloads, ...formulaPayloads].filter((payload) => /^[!-~][ -~]*[!-~]$/.test(payload))
}
