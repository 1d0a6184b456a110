import { expect, type Page } from '@playwright/test'
import { CP_PEOPLE, cpSessionFile } from '@tafelronde/server/export/testing/cp-report.ts'
import { readCsv } from '@tafelronde/shared/lib/testing/read-csv.ts'
import { DAY } from '@tafelronde/shared/lib/clock.ts'
import type { SessionFile } from '@tafelronde/shared/harvest/session-file.ts'
import type { SessionPlan } from '@tafelronde/shared/wire/http.ts'
import { test } from '../support/cafe.ts'
import { Desk } from '../support/desk.ts'
import { readZip } from '../support/read-zip.ts'
import { ReportDesk, type Taken } from '../support/report-desk.ts'

const kept = keptSession()
const [floor, tip] = ['Niet elke polder kan alles', 'Ga naar de kantine van de voetbalclub']
const withOrganisation = 'Gemeente Hoogbroek'

test('[E2E33] a kept session comes back, its report is chosen, taken along in every form, published, read without a badge or a script, and withdrawn', async ({
  cafe,
}) => {
  const olga = await cafe.organiser('Olga')
  const { session } = kept
  const { page } = olga

  await cafe.chapter('An organiser puts a kept session back', async () => {
    await page.locator('input[type=file]').setInputFiles({
      name: 'bijeenkomst.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(kept)),
    })
    await page.waitForURL(`**/verslag/${session}`)
  })

  const { links } = await olga.ask<SessionPlan>('GET', `/sessions/${session}`)
  const report = await ReportDesk.open(olga, session)
  const { preview } = report

  await cafe.chapter('The report is shown as it will be, and follows what is chosen', async () => {
    await expect(preview.getByRole('heading', { name: 'Draagvlak', exact: true }).first()).toBeVisible()
    await expect(preview.getByText(withOrganisation)).toBeVisible()
    const ofMore = preview.getByRole('heading', { name: 'Uit meer groepen' })
    await report.unfold('Kies wat erin staat')
    await report.choose('Conclusies van de groepen', 'Per groep')
    await expect(ofMore).toHaveCount(kept.programme.themes.length)
    await report.choose('Conclusies van de groepen', 'Bij elkaar')
    await expect(ofMore).toHaveCount(0)
    await report.choose('Organisaties', 'Zonder naam, alleen hoeveel')
    await expect(preview.getByText(withOrganisation)).toHaveCount(0)
    await report.choose('Ook in het verslag', 'Bijlage met alle briefjes')
    await expect(preview.getByRole('heading', { name: 'Bijlage: alle briefjes' })).toHaveCount(0)
    await report.choose('Waar een conclusie vandaan komt', 'De woorden van de briefjes, in voetnoten')
    const conclusion = preview.getByRole('listitem').filter({ hasText: floor }).first()
    await expect(conclusion).toContainText('dat hoor je overal')
    await page.reload()
    await expect(conclusion).toContainText('dat hoor je overal')
  })

  await cafe.chapter('It is taken along in every form, and all of them in one', async () => {
    await report.unfold('Andere vormen')
    const { bytes: pdf } = await report.take('PDF')
    expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-')
    const odt = await takeZip(report, 'ODT')
    expect([...odt.keys()][0]).toBe('mimetype')
    expect(odt.get('mimetype')?.toString()).toBe('application/vnd.oasis.opendocument.text')
    expect((await takeZip(report, 'Word (DOCX)')).get('word/document.xml')?.toString()).toContain(floor)
    expect(words(await report.take('Webpagina (HTML)'))).toMatch(/^<!doctype html>/)
    expect(words(await report.take('Markdown'))).toMatch(/^# /m)
    expect(JSON.parse(words(await report.take('Verslag voor programma’s (JSON)')))).toHaveProperty('themes')
    const pictures = [...(await takeZip(report, 'Plaatjes (PNG en SVG)')).keys()]
    for (const kind of ['.png', '.svg']) expect(pictures.some((name) => name.endsWith(kind))).toBe(true)
    const tables = await takeZip(report, 'Briefjes en conclusies (CSV)')
    expect(readCsv(tables.get('briefjes.csv')?.toString() ?? '')).toHaveLength(textsOf(kept).length + 1)
    expect([...(await takeZip(report, 'Briefjes en conclusies (Excel)')).keys()]).toContain('xl/workbook.xml')
    const again = JSON.parse(words(await report.take('De hele bijeenkomst (JSON)'))) as SessionFile
    expect(textsOf(again)).toEqual(textsOf(kept))
    const all = await takeZip(report, 'Alles in één zip')
    for (const [name, bytes] of all) {
      if (name === 'bijeenkomst.json') continue
      for (const person of CP_PEOPLE) expect(bytes.includes(person), `${person} in ${name}`).toBe(false)
    }
    expect([...all.keys()].length).toBeGreaterThan(9)
  })

  await cafe.chapter('Two conclusions become a block for the newsletter', async () => {
    await report.unfold('Blok voor de nieuwsbrief')
    for (const line of [floor, tip]) await page.getByRole('checkbox', { name: line }).check()
    const block = await takeZip(report, 'Maak het blok met 2 conclusies')
    const text = block.get('nieuwsbrief.txt')?.toString() ?? ''
    for (const line of [floor, tip]) expect(text).toContain(line)
    expect(text).not.toContain('Leg twee kaarten naast elkaar')
  })

  const kim = (await Desk.open(await cafe.guest('Kim'), links.facilitate)).guest
  const open = kim.page.getByRole('link', { name: 'Open de pagina' })

  await cafe.chapter('A facilitator publishes it, with the words of the notes under each conclusion', async () => {
    const own = await ReportDesk.open(kim, session)
    await own.unfold('Kies wat erin staat')
    await own.choose('Waar een conclusie vandaan komt', 'De woorden van de briefjes, in voetnoten')
    await kim.page.getByRole('button', { name: 'Publiceer op een openbare pagina' }).click()
    await expect(open).toBeVisible()
  })

  const link = (await open.getAttribute('href')) ?? ''
  const reader = await cafe.guest('Ria', 'phone')

  await cafe.chapter('Somebody without a badge reads it on a phone', async () => {
    await reader.page.goto(link)
    await readSources(reader.page)
    await cafe.lookAround()
    await reader.page.setViewportSize({ width: 320, height: 600 })
    await expect(reader.page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  await cafe.chapter('Where no page may run anything it reads the same', async () => {
    const still = await cafe.guest('Sam', 'phone', { scripts: false })
    await still.page.goto(link)
    await readSources(still.page)
    await still.page.close()
  })

  await cafe.chapter('Somebody who was there has the report, and no form with people', async () => {
    const pim = await cafe.guest('Pim', 'phone')
    const someone = kept.people.find(({ name }) => name !== undefined)
    await pim.page.goto(links.join)
    await pim.page.getByLabel('Uw naam').fill(someone?.name ?? '')
    await pim.page.getByLabel('Uw organisatie').fill(someone?.organisation ?? '')
    await pim.page.getByRole('button', { name: 'Doe mee' }).tap()
    pim.allow(/409/)
    await pim.page.getByRole('button', { name: 'Dat ben ik' }).tap()
    await pim.page.waitForURL('**/b/*')
    const own = await ReportDesk.open(pim, session)
    await own.unfold('Andere vormen')
    await expect(pim.page.getByRole('button', { name: 'Markdown' })).toBeVisible()
    for (const name of ['(CSV)', '(Excel)', 'De hele bijeenkomst']) {
      await expect(pim.page.getByRole('button', { name })).toHaveCount(0)
    }
    await expect(pim.page.getByText('Kies wat erin staat')).toHaveCount(0)
  })

  await cafe.chapter('The organiser withdraws it, and whoever opens the link reads that', async () => {
    await page.reload()
    await page.getByRole('button', { name: 'Trek de link in' }).click()
    await cafe.lookAround()
    await page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click()
    await expect(page.getByRole('button', { name: 'Publiceer op een openbare pagina' })).toBeVisible()
    reader.allow(/410/)
    expect((await reader.page.reload())?.status()).toBe(410)
    await expect(reader.page.getByText('De organisatie heeft deze pagina ingetrokken.', { exact: false })).toBeVisible()
    await expect(reader.page.getByText(floor)).toHaveCount(0)
  })
})

/** Opens what a conclusion came from, and goes by a link of the contents to a theme. */
async function readSources(page: Page): Promise<void> {
  const conclusion = page.getByRole('listitem').filter({ hasText: floor }).first()
  const source = conclusion.getByText('dat hoor je overal', { exact: false })
  await expect(source).toBeHidden()
  await conclusion.locator('summary').first().tap()
  await expect(source.first()).toBeVisible()
  await page.getByRole('navigation', { name: 'Inhoud' }).getByRole('link', { name: 'Samenwerken' }).tap()
  await expect(page.getByRole('heading', { name: 'Samenwerken', exact: true })).toBeInViewport()
}

async function takeZip(report: ReportDesk, name: string): Promise<ReadonlyMap<string, Buffer>> {
  return readZip((await report.take(name)).bytes)
}

function words({ bytes }: Taken): string {
  return bytes.toString('utf8')
}

function textsOf({ papers }: SessionFile): readonly string[] {
  return papers.flatMap(({ notes }) => notes.map(({ text }) => text)).toSorted()
}

/** A session of long ago, of which the names may stay for a while. */
function keptSession(): SessionFile {
  const file = cpSessionFile()
  return { ...file, programme: { ...file.programme, namesUntil: Date.now() + 30 * DAY } }
}
