import { expect, test } from 'vitest'
import type { Report } from '@tafelronde/shared/harvest/report.ts'
import { type Browser, must } from '../testing/browser.ts'
import { Day } from '../testing/open-day.ts'

const own = 'Wij begonnen met <b>koffie</b>.\n\nDaarna spraken wij drie rondes lang.'

test('[SE90] an organiser or a facilitator tells what was done, from the first round on, and nobody else', async () => {
  await using day = await Day.open()
  const tell = (browser: Browser, body: unknown) => browser.put(`/api/sessions/${day.id}/what-we-did`, body)
  expect((await tell(day.desk.browser, { text: own })).body).toEqual({ why: 'not-in-this-phase' })
  await day.walkTo('round')
  expect((await tell(day.ben.browser, { text: own })).body).toEqual({ why: 'not-allowed' })
  expect((await tell(day.cafe.browser(), { text: own })).body).toEqual({ why: 'no-badge' })
  for (const body of [{}, { text: 7 }, { text: 'a'.repeat(5_001) }]) {
    expect((await tell(day.desk.browser, body)).body).toEqual({ why: 'invalid-request' })
  }
  const nowhere = await day.organiser.put('/api/sessions/nowhere/what-we-did', { text: own })
  expect(nowhere.body).toEqual({ why: 'unknown-session' })
  expect(day.session.read()).not.toHaveProperty('whatWeDid')

  must(await tell(day.desk.browser, { text: own }))
  expect(day.session.read().whatWeDid).toBe(own)
  await day.walkTo('closed')
  must(await tell(day.organiser, { text: ` ${own} Tot slot namen wij afscheid.\n` }))
  expect((await readReport(day)).whatWeDid).toBe(`${own} Tot slot namen wij afscheid.`)
  must(await tell(day.organiser, { text: ' ' }))
  expect(await readReport(day)).not.toHaveProperty('whatWeDid')
})

test('[SE91] of a settled report nobody tells otherwise what was done until it is taken back', async () => {
  await using day = await Day.open()
  const tell = (text: string) => day.desk.browser.put(`/api/sessions/${day.id}/what-we-did`, { text })
  await day.walkTo('harvest')
  must(await tell(own))
  const seen = { withoutPlace: 0, notApproved: 0 }
  must(await day.desk.browser.post(`/api/sessions/${day.id}/settle`, { seen }))
  for (const text of ['', 'Anders']) expect((await tell(text)).body).toEqual({ why: 'report-settled' })
  expect((await readReport(day)).whatWeDid).toBe(own)
  must(await day.desk.browser.post(`/api/sessions/${day.id}/take-back`))
  must(await tell('Anders'))
  expect((await readReport(day)).whatWeDid).toBe('Anders')
})

async function readReport(day: Day): Promise<Report> {
  return must(await day.desk.browser.get(`/api/sessions/${day.id}/report.json`)).body as Report
}
