import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { exportForms, type ExportForm, tellsOfPeople } from '@tafelronde/shared/harvest/export-form.ts'
import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import { plainVariant } from '@tafelronde/shared/harvest/plain-variant.ts'
import { DAY } from '@tafelronde/shared/lib/clock.ts'
import type { CommandId, ConclusionId, NoteId } from '@tafelronde/shared/lib/id.ts'
import { noteRef } from '@tafelronde/shared/notes/note.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import type { ExportNews, NewExport, PublicationNews } from '@tafelronde/shared/wire/http.ts'
import { type Browser, must } from '../testing/browser.ts'
import { Day } from '../testing/open-day.ts'

const variant = { ...plainVariant, conclusions: 'all' } as const

test('[RE60] an organiser has every form made, each by its name and as what it is, or all of them in one', async () => {
  await using day = await harvested()
  for (const form of exportForms) {
    const file = await download(day, day.organiser, [form])
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename=[a-z]+\.[a-z]+$/)
    expect(file.bytes.length).toBeGreaterThan(100)
  }
  const all = await download(day, day.organiser, exportForms)
  expect(all.headers.get('content-type')).toBe('application/zip')
  expect(Object.keys(unzipSync(all.bytes)).toSorted()).toEqual([
    'bijeenkomst.json',
    'bijeenkomst.xlsx',
    'briefjes.csv',
    'conclusies.csv',
    'nieuwsbrief.html',
    'nieuwsbrief.txt',
    'plaatjes.zip',
    'verslag.docx',
    'verslag.html',
    'verslag.json',
    'verslag.md',
    'verslag.odt',
    'verslag.pdf',
  ])
}, 120_000)

test('[RE61] forms with people are for an organiser; choosing is for who makes the report; others have it as it was published, or plain, in time', async () => {
  await using day = await harvested({ reportFrom: Date.UTC(2023, 11, 14) })
  const ask = (browser: Browser, forms: readonly ExportForm[], of: object = plainVariant) =>
    browser.post(`/api/sessions/${day.id}/exports`, { forms, variant: of })
  for (const form of exportForms) {
    const asked = await ask(day.desk.browser, [form], variant)
    expect(asked.status).toBe(tellsOfPeople(form) ? 403 : 202)
    const path = `/api/sessions/${day.id}/exports/${(asked.body as NewExport).export}`
    expect((await day.desk.browser.ask('DELETE', path)).status).toBe(204)
    expect((await ask(day.ben.browser, [form])).body).toEqual({ why: 'not-allowed' })
  }
  expect((await ask(day.desk.browser, ['pdf'], { ...variant, names: true })).body).toEqual({ why: 'not-allowed' })
  expect((await ask(day.cafe.browser(), ['pdf'])).body).toEqual({ why: 'no-badge' })
  expect((await ask(day.organiser, [], variant)).body).toEqual({ why: 'invalid-request' })
  day.cafe.clock.leap(20 * DAY)
  expect((await ask(day.ben.browser, ['pdf'])).status).toBe(202)
  expect((await ask(day.ben.browser, ['pdf'], variant)).body).toEqual({ why: 'not-allowed' })
  expect((await ask(day.ben.browser, ['csv'])).body).toEqual({ why: 'not-allowed' })
  expect((await day.ben.browser.post(`/api/sessions/${day.id}/preview`, { variant })).status).toBe(403)
  expect((await day.organiser.ask('PUT', `/api/sessions/${day.id}/publication`, { variant })).status).toBe(200)
  expect((await ask(day.ben.browser, ['pdf'])).body).toEqual({ why: 'not-allowed' })
  expect((await ask(day.ben.browser, ['pdf'], variant)).status).toBe(202)
})

test('[RE61] others have the report for programs as it was published, or plain', async () => {
  await using day = await harvested({ reportFrom: Date.UTC(2023, 9, 30) })
  const read = async (browser: Browser) => must(await browser.get(`/api/sessions/${day.id}/report.json`)).text
  expect(await read(day.ben.browser)).not.toContain('Een ondergrens')
  const anonymous = { ...variant, organisations: 'anonymous' }
  must(await day.organiser.put(`/api/sessions/${day.id}/publication`, { variant: anonymous }))
  expect(await read(day.ben.browser)).toContain('Een ondergrens')
  expect(await read(day.ben.browser)).not.toContain('Gemeente Hulst')
  expect(await read(day.desk.browser)).toContain('Gemeente Hulst')
})

test('[RE62] an export that is stopped is gone, and no other is', async () => {
  await using day = await harvested()
  const one = await begin(day, day.organiser, ['pdf', 'docx', 'odt'])
  const other = await begin(day, day.organiser, ['markdown'])
  expect((await day.organiser.ask('DELETE', one)).status).toBe(204)
  expect((await day.organiser.get(one)).body).toEqual({ why: 'unknown-document' })
  expect((await day.organiser.get(`${one}/file`)).body).toEqual({ why: 'unknown-document' })
  expect((await ready(day.organiser, other)).kind).toBe('ready')
})

test('[RE63] what was made before somebody was erased is not handed out any more', async () => {
  await using day = await harvested()
  const path = await begin(day, day.organiser, ['markdown'])
  await ready(day.organiser, path)
  const erase = { id: 'erasing' as CommandId, person: day.ben.person, notes: 'take' } as const
  expect(await day.desk.live.ask('person:erase', erase)).toBe('yes')
  expect((await day.organiser.get(`${path}/file`)).body).toEqual({ why: 'unknown-document' })
})

test('[RE64] what holds people is handed to an organiser alone, also by its address', async () => {
  await using day = await harvested()
  const path = await begin(day, day.organiser, ['csv'])
  await ready(day.organiser, path)
  expect((await day.desk.browser.get(`${path}/file`)).body).toEqual({ why: 'unknown-document' })
  expect((await day.organiser.get(`${path}/file`)).status).toBe(200)
})

test('[RE65] several exports at once each come to their end; more than a few of one session are refused', async () => {
  await using day = await harvested()
  const [one, other] = await Promise.all([
    begin(day, day.organiser, ['html']),
    begin(day, day.desk.browser, ['markdown']),
  ])
  expect([(await ready(day.organiser, one)).kind, (await ready(day.desk.browser, other)).kind]).toEqual([
    'ready',
    'ready',
  ])
  const asked = await Promise.all(
    Array.from({ length: 24 }, () =>
      day.organiser.post(`/api/sessions/${day.id}/exports`, { forms: ['pdf', 'docx', 'odt'], variant }),
    ),
  )
  const refused = asked.filter(({ status }) => status !== 202)
  expect(asked.length - refused.length).toBeGreaterThanOrEqual(8)
  expect(refused[0]?.body).toEqual({ why: 'exports-busy' })
})

test('[RE103] a reader who asks for everything at once keeps nobody else waiting', async () => {
  await using day = await harvested({ reportFrom: Date.UTC(2023, 9, 30) })
  const flood = ['exports', 'preview'].flatMap((what) =>
    Array.from({ length: 60 }, () =>
      day.ben.browser.post(`/api/sessions/${day.id}/${what}`, { forms: ['pdf', 'odt'], variant: plainVariant }),
    ),
  )
  const path = await begin(day, day.organiser, ['markdown'])
  const other = await begin(day, day.chi.browser, ['markdown'], plainVariant)
  const statuses = (await Promise.all(flood)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 202).length).toBe(2)
  expect(statuses.filter((status) => status === 200).length).toBe(60)
  expect((await ready(day.organiser, path)).kind).toBe('ready')
  expect((await ready(day.chi.browser, other)).kind).toBe('ready')
})

test('[RE105] what was made with names is not handed out once they are deleted', async () => {
  await using day = await harvested()
  const path = await begin(day, day.organiser, ['markdown'], { ...variant, names: true })
  await ready(day.organiser, path)
  await day.session.forgetNames()
  expect((await day.organiser.get(`${path}/file`)).body).toEqual({ why: 'unknown-document' })
  const { bytes } = await download(day, day.organiser, ['markdown'], { ...variant, names: true })
  expect(new TextDecoder().decode(bytes)).not.toMatch(/Ada|Ben|Chi/)
})

test('[RE106] what was made of a session is gone with it', async () => {
  await using day = await harvested()
  const file = must(await day.organiser.get(`/api/sessions/${day.id}/session.json`)).text
  const path = await begin(day, day.organiser, ['markdown'])
  await ready(day.organiser, path)
  must(await day.organiser.ask('DELETE', `/api/sessions/${day.id}`))
  must(await day.organiser.post('/api/sessions/import', file))
  expect((await day.organiser.get(path)).body).toEqual({ why: 'unknown-document' })
})

test('[RE107] of several who publish a report at once each is told the same link', async () => {
  await using day = await harvested()
  const at = `/api/sessions/${day.id}/publication`
  const browsers = [day.organiser, day.desk.browser, day.organiser, day.desk.browser]
  const published = await Promise.all(browsers.map((browser) => browser.put(at, { variant })))
  const links = published.map((reply) => (must(reply).body as PublicationNews).link)
  expect(new Set(links).size).toBe(1)
})

test('[RE66] the preview says word for word what the file says', async () => {
  await using day = await harvested()
  const preview = must(await day.organiser.post(`/api/sessions/${day.id}/preview`, { variant })).body as {
    manuscript: { blocks: unknown[]; end: string }
  }
  const { bytes } = await download(day, day.organiser, ['html'])
  const page = new TextDecoder().decode(bytes)
  for (const text of textsIn(preview.manuscript.blocks)) expect(page).toContain(escape(text))
})

test('[RE70] a published report is read by everyone under its link, as it was chosen, until it is withdrawn', async () => {
  await using day = await harvested({ reportFrom: Date.UTC(2030, 0, 1) })
  const at = `/api/sessions/${day.id}/publication`
  expect((await day.ben.browser.put(at, { variant })).body).toEqual({ why: 'no-badge' })
  const { link } = must(await day.desk.browser.put(at, { variant })).body as PublicationNews
  const path = new URL(link).pathname
  expect(path).toMatch(/^\/v\/[2-9a-hj-km-np-z]{10}$/)
  const reader = day.cafe.browser()
  const page = await reader.get(path)
  expect(page.text).toContain('Een ondergrens')
  expect(page.headers.get('content-security-policy')).toContain(`script-src 'self'`)
  expect(page.text).not.toContain('<script')
  // In another form the link stays the same.
  must(await day.organiser.put(at, { variant: plainVariant }))
  expect((await reader.get(path)).text).not.toContain('Een ondergrens')
  expect(must(await day.ben.browser.get(`/api/sessions/${day.id}/report`)).body).toMatchObject({
    publication: { link },
  })
  expect((await day.organiser.ask('DELETE', at)).status).toBe(204)
  const gone = await reader.get(path)
  expect(gone.status).toBe(410)
  expect(gone.text).toContain('Dit verslag staat hier niet meer')
  expect(gone.text).not.toContain(day.plan.programme.title)
  const again = must(await day.organiser.put(at, { variant })).body as PublicationNews
  expect(again.link).not.toBe(link)
  expect((await reader.get('/v/nothing222')).status).toBe(404)
})

test('[RE71] a public page changes with its report, and is gone with the session', async () => {
  await using day = await harvested()
  const at = `/api/sessions/${day.id}/publication`
  const { link } = must(await day.organiser.put(at, { variant })).body as PublicationNews
  const path = new URL(link).pathname
  const reader = day.cafe.browser()
  expect((await reader.get(path)).text).toContain('Een ondergrens')
  const change: HarvestCommand = { kind: 'change-conclusion', conclusion: first, conclusionKind: 'afweging' }
  expect(await day.desk.live.harvest(change)).toBe('yes')
  expect((await reader.get(path)).text).toContain('Afweging:')
  expect((await day.organiser.ask('DELETE', `/api/sessions/${day.id}`)).status).toBe(204)
  expect((await reader.get(path)).status).toBe(410)
})

test('[RE72] names of people never come on a public page', async () => {
  await using day = await harvested()
  const at = `/api/sessions/${day.id}/publication`
  expect((await day.organiser.put(at, { variant: { ...variant, names: true } })).body).toEqual({ why: 'not-allowed' })
  must(await day.organiser.put(at, { variant }))
  const named = await download(day, day.organiser, ['markdown'], { ...variant, names: true })
  expect(new TextDecoder().decode(named.bytes)).toContain('Mensen die er waren')
  const silent = await download(day, day.organiser, ['markdown'])
  expect(new TextDecoder().decode(silent.bytes)).not.toContain('Mensen die er waren')
})

const first = 'first' as ConclusionId

/** A day at its harvest with one conclusion, of one note. */
async function harvested(change: Parameters<typeof Day.open>[0] = {}): Promise<Day> {
  const day = await Day.open(change)
  await day.walkTo('round')
  const table = day.tableOf(day.ben)
  const note = { kind: 'lay-note', note: 'source' as NoteId, text: 'Leg een bodem' } as const
  expect(await day.ben.live.paper(table, 0, note)).toBe('yes')
  await day.walkTo('harvest')
  const make: HarvestCommand = {
    kind: 'make-conclusion',
    conclusion: first,
    theme: tableOf(day.session.read().programme, table)!.theme,
    text: 'Een ondergrens',
    conclusionKind: 'inzicht',
    sources: [noteRef(table, 'source' as NoteId)],
  }
  expect(await day.desk.live.harvest(make)).toBe('yes')
  return day
}

/** Asks for these forms; the address under which they are made. */
async function begin(day: Day, browser: Browser, forms: readonly ExportForm[], of: object = variant): Promise<string> {
  const asked = must(await browser.post(`/api/sessions/${day.id}/exports`, { forms, variant: of })).body as NewExport
  return `/api/sessions/${day.id}/exports/${asked.export}`
}

async function ready(browser: Browser, path: string): Promise<ExportNews> {
  for (;;) {
    const news = must(await browser.get(path)).body as ExportNews
    if (news.kind === 'ready' || news.kind === 'failed') return news
    await new Promise((resolve) => {
      setTimeout(resolve, 25)
    })
  }
}

async function download(day: Day, browser: Browser, forms: readonly ExportForm[], of?: object) {
  const path = await begin(day, browser, forms, of)
  expect(await ready(browser, path)).toMatchObject({ kind: 'ready' })
  const response = await fetch(`${day.cafe.url}${path}/file`, { headers: { cookie: browser.cookies } })
  expect(response.status).toBe(200)
  return { headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'text' && typeof inside === 'string' ? [inside] : textsIn(inside),
  )
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
