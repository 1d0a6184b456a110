import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { markWords, statusOf, whatStands } from '@tafelronde/shared/harvest/approval.ts'
import { countAgreeing } from '@tafelronde/shared/harvest/conclusion-voices.ts'
import type { Conclusion } from '@tafelronde/shared/harvest/conclusion.ts'
import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import { conclusionField, harvestTexts } from '@tafelronde/shared/harvest/harvest-text.ts'
import type { Report } from '@tafelronde/shared/harvest/report.ts'
import type { ReportNews } from '@tafelronde/shared/wire/http.ts'
import type { SessionFile } from '@tafelronde/shared/harvest/session-file.ts'
import type { CommandId, ConclusionId, NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import { noteRef } from '@tafelronde/shared/notes/note.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { isSettled } from '@tafelronde/shared/sessions/settlement.ts'
import { harvestDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import { takePaperCommand } from '../notes/take-paper-command.ts'
import { must } from '../testing/browser.ts'
import { Day, type Guest } from '../testing/open-day.ts'
import { takeHarvestCommand } from './take-harvest-command.ts'

const first = 'first' as ConclusionId
const nothingSeen = { withoutPlace: 0, notApproved: 0 }

test('[CO7] a report with something left is settled for a reason only, and by who leads', async () => {
  await using day = await Day.open()
  await oneConclusion(day)
  const settle = (guest: Guest, body: unknown) => guest.browser.post(`/api/sessions/${day.id}/settle`, body)
  expect(await whyOf(settle(day.desk, { seen: nothingSeen }))).toBe('report-not-ready')
  expect(await whyOf(settle(day.ben, { seen: nothingSeen }))).toBe('not-allowed')
  expect(await whyOf(settle(day.desk, { seen: 'all' }))).toBe('invalid-request')
  const stranger = await day.cafe.browser().post(`/api/sessions/${day.id}/settle`, { seen: nothingSeen })
  expect(stranger.body).toEqual({ why: 'no-badge' })
  const unknown = await day.desk.browser.post('/api/sessions/nowhere/settle', { seen: nothingSeen })
  expect(unknown.body).toEqual({ why: 'unknown-session' })
  expect(isSettled(day.session.read())).toBe(false)

  const { settling } = await readNews(day.desk, day)
  expect(settling?.may).toBe(true)
  expect(settling?.left).toMatchObject([{ withoutPlace: 1, notApproved: [1] }])
  must(await settle(day.desk, { seen: settling?.count, reason: 'De tijd is om' }))
  expect(day.session.read().settlements).toMatchObject([
    { kind: 'settled', by: day.desk.person, override: { reason: 'De tijd is om', left: settling?.count } },
  ])
})

test('[CO7] with every note in a place and every line approved it is settled at once, also after the end', async () => {
  await using day = await Day.open()
  const { table } = await oneConclusion(day)
  expect(await day.desk.live.harvest({ kind: 'place-notes', notes: [ref(table, 'loose')], place: 'next-time' })).toBe(
    'yes',
  )
  expect(await approve(day, day.desk)).toBe('yes')
  await day.walkTo('closed')
  expect((await readNews(day.desk, day)).settling?.left).toEqual([])
  must(await settleClean(day))
  must(await settleClean(day))
  expect(day.session.read().settlements).toMatchObject([{ kind: 'settled', by: day.desk.person }])
  expect(day.session.read().settlements?.[0]).not.toHaveProperty('override')
})

test('[CO8] of a settled report nothing changes: no command, no letter, no note; taken back it does again', async () => {
  await using day = await Day.open()
  const { table } = await oneConclusion(day)
  const name = harvestDocument(day.id)
  const opened = await day.desk.live.document(name)
  if (typeof opened === 'string') throw new Error(opened)
  const line = await day.line(day.desk.browser, name, { door: 'desk' })
  await line.sync()
  line.typeAs(opened.clientIds[0])
  must(await settleAnyhow(day))
  const before = JSON.stringify([await day.session.readHarvest(), await day.session.readPapers()])

  harvestTexts.find(line.document, conclusionField(first))?.insert(0, 'Niet ')
  expect(await line.code()).not.toBe(1000)
  const tip = { kind: 'change-conclusion', conclusion: first, conclusionKind: 'tip' } as const
  expect(await day.desk.live.harvest(tip)).toBe('report-settled')
  expect(await day.desk.live.harvest({ kind: 'withdraw-approval', conclusion: first })).toBe('report-settled')
  expect(await day.ben.live.harvest(await agreeing(day))).toBe('report-settled')
  for (const guest of [day.desk, day.ben]) {
    expect(await guest.live.paper(table, 'harvest', note('late', 'Nog iets'))).toBe('report-settled')
  }
  const restore = { id: 'restore', table, restore: { kind: 'to', choice: { to: 0, laid: 'go' } } }
  expect(await day.desk.live.ask('history:restore', restore)).toBe('report-settled')
  expect(JSON.stringify([await day.session.readHarvest(), await day.session.readPapers()])).toBe(before)

  expect(await whyOf(day.ben.browser.post(`/api/sessions/${day.id}/take-back`))).toBe('not-allowed')
  must(await day.desk.browser.post(`/api/sessions/${day.id}/take-back`))
  expect(await day.desk.live.harvest(tip)).toBe('yes')
  expect(day.session.read().settlements?.map(({ kind }) => kind)).toEqual(['settled', 'taken-back'])
})

test('[CO11] what is asked at a table or of the harvest while it is decided waits, and is refused', async () => {
  await using day = await Day.open()
  const { table } = await oneConclusion(day)
  const { clock, storage } = day.cafe
  const parts = { storage, clock }
  const actor = { kind: 'facilitator', person: day.desk.person } as const
  const waiting: Promise<Answer>[] = []
  const paper = await day.session.openPaper(table)
  let isDecidedAfter: boolean | undefined
  const settled = await day.session.settle(actor, () => {
    // Exactly now: what is left has been counted, and nothing is written yet.
    void paper?.change(() => {
      isDecidedAfter = isSettled(day.session.read())
      return { otherwise: 'looked' }
    })
    const laying = { id: 'lay' as CommandId, table, round: 'harvest', command: note('late', 'Nog iets') } as const
    waiting.push(takePaperCommand(parts, day.session, actor, laying))
    const making = { kind: 'change-conclusion', conclusion: first, conclusionKind: 'tip' } as const
    waiting.push(takeHarvestCommand(parts, day.session, actor, { id: 'make' as CommandId, command: making }))
    return { ok: true, value: { kind: 'settled', at: clock.now(), by: day.desk.person } }
  })
  expect(settled.ok).toBe(true)
  expect(await Promise.all(waiting)).toEqual([
    { ok: false, why: 'report-settled' },
    { ok: false, why: 'report-settled' },
  ])
  expect(isDecidedAfter).toBe(true)
  expect((await readFirst(day)).kind).toBe('inzicht')
})

test('[CO11] whoever changes the harvest may look at a paper while a report is settled: nobody waits for ever', async () => {
  await using day = await Day.open()
  const { table } = await oneConclusion(day)
  const [harvest, paper] = [await day.session.openHarvest(), await day.session.openPaper(table)]
  const actor = { kind: 'facilitator', person: day.desk.person } as const
  for (let turn = 0; turn < 5; turn += 1) {
    const giving = harvest?.change(async () => {
      await paper?.inspect(() => {})
      return { otherwise: 'given' }
    })
    const settling = day.session.settle(actor, () => ({ ok: true, value: null }))
    expect(await Promise.all([giving, settling])).toEqual([{ otherwise: 'given' }, { ok: true, value: null }])
  }
})

test('[CO11] notes that are laid while the report is settled count with what was left, or are refused', async () => {
  await using day = await Day.open()
  const { table } = await oneConclusion(day)
  expect(await day.desk.live.harvest({ kind: 'place-notes', notes: [ref(table, 'loose')], place: 'next-time' })).toBe(
    'yes',
  )
  expect(await approve(day, day.desk)).toBe('yes')
  for (let turn = 0; turn < 12; turn += 1) {
    const id = `note-${turn}`
    const laying = day.desk.live.paper(table, 'harvest', note(id, 'Nog iets'))
    for (let pause = 0; pause < turn; pause += 1) await new Promise((resolve) => setImmediate(resolve))
    const [laid, settled] = await Promise.all([laying, settleClean(day)])
    const isIn = (await day.session.readPapers())[table]?.notes.some((one) => one.id === id) === true
    // Never both: a note without a place, and a report that says that there is none.
    const outcome = [laid, settled.status]
    expect(isIn ? outcome : ['yes', 409]).toEqual(['yes', 409])
    expect(isIn ? ['report-settled', 200] : outcome).toEqual(['report-settled', 200])
    if (!isIn) must(await day.desk.browser.post(`/api/sessions/${day.id}/take-back`))
    else await day.desk.live.harvest({ kind: 'place-notes', notes: [ref(table, id)], place: 'next-time' })
  }
})

test('[CO5] a word on a conclusion is one however often it is said, and tells nobody whose it is', async () => {
  await using day = await Day.open()
  await oneConclusion(day)
  const command = await agreeing(day)
  expect(await day.ben.live.harvest(command)).toBe('yes')
  expect(await day.ben.live.harvest(command)).toBe('yes')
  expect(await day.desk.live.harvest(command)).toBe('not-allowed')
  const conclusion = await readFirst(day)
  expect(countAgreeing(conclusion)).toBe(1)
  expect(JSON.stringify(conclusion)).not.toContain(day.ben.person)
  const { tail } = await day.cafe.storage.documents.readRows(harvestDocument(day.id))
  expect(tail.at(-1)?.author).toBeUndefined()
  const file = must(await day.organiser.get(`/api/sessions/${day.id}/session.json`)).body as SessionFile
  expect(file.harvest.conclusions[0]).toMatchObject({ agreeing: 1 })
  expect(JSON.stringify(file.harvest)).not.toContain(day.ben.person)
  expect(await day.ben.live.harvest({ ...command, seen: null })).toBe('yes')
  expect(countAgreeing(await readFirst(day))).toBe(0)
})

test('[CO4] of a host who approved and is erased no byte is left, and the line stays approved', async () => {
  await using day = await Day.open()
  const { table } = await oneConclusion(day)
  expect(await day.desk.live.session({ kind: 'name-host', table, person: day.ben.person })).toBe('yes')
  expect(await approve(day, day.ben)).toBe('yes')
  expect((await readFirst(day)).approval).toMatchObject({ by: day.ben.person, role: 'host' })
  expect(await day.ben.live.harvest(await agreeing(day))).toBe('yes')
  const erasing = { id: 'erase', person: day.ben.person, notes: 'keep' }
  expect(await day.desk.live.ask('person:erase', erasing)).toBe('yes')
  const left = await readFirst(day)
  expect(statusOf(left)).toBe('goedgekeurd')
  expect(left.approval).not.toHaveProperty('by')
  expect(countAgreeing(left)).toBe(0)
  const { history, tail } = await day.cafe.storage.documents.readRows(harvestDocument(day.id))
  for (const { bytes } of [...history, ...tail]) expect(Buffer.from(bytes).includes(day.ben.person)).toBe(false)
  // The conclusion with its text, sub-lines and sources is what it was.
  expect(left).toMatchObject({ text: 'Een ondergrens', sources: [ref(table, 'source')] })
})

test('[CO9] the report prints how it became settled: when, what was left and why; who did it is told to those who make it', async () => {
  await using day = await Day.open()
  await oneConclusion(day)
  const readHtml = async () => must(await day.desk.browser.get(`/api/sessions/${day.id}/report.html`)).text
  expect(await readHtml()).toMatch(/Concept: 1 conclusie is nog niet goedgekeurd/)
  expect(await readHtml()).toContain('(nog niet goedgekeurd)')
  must(await settleAnyhow(day))
  const settled = await readHtml()
  expect(settled).toMatch(/Vastgesteld 30 november 2023, \d\d:\d\d</)
  expect(settled).toMatch(/door een begeleider\. Toen was nog niet alles klaar/)
  expect(settled).toContain('1 briefje had nog geen plek en 1 conclusie was niet goedgekeurd')
  expect(settled).toContain('Er is &lt;haast&gt;')
  expect(settled).toContain('geen namen van mensen')
  expect(settled).not.toContain('Els')
  must(await day.desk.browser.post(`/api/sessions/${day.id}/take-back`))
  expect(await readHtml()).toContain('Teruggenomen om te wijzigen')
  day.cafe.clock.leap(24 * 3_600_000)
  must(await settleAnyhow(day))
  expect(await readHtml()).toMatch(/Vastgesteld 30 november 2023, \d\d:\d\d, opnieuw 1 december 2023, \d\d:\d\d</)
  const report = must(await day.desk.browser.get(`/api/sessions/${day.id}/report.json`)).body as Report
  expect(report.settlement.versions.map(({ kind }) => kind)).toEqual(['settled', 'taken-back', 'settled'])
  const settlers = async () =>
    (must(await day.desk.browser.get(`/api/sessions/${day.id}/report`)).body as ReportNews).making?.settledBy
  expect(await settlers()).toEqual(['Els', 'Els', 'Els'])
  await day.session.forgetNames()
  expect(await settlers()).toEqual(['', '', ''])
})

test('[CO9] that a report is settled is on disk before anybody hears of it', async () => {
  await using day = await Day.open()
  await oneConclusion(day)
  must(await settleAnyhow(day))
  const files = await readdir(path.join(day.cafe.folder, 'data'))
  const bytes = await Promise.all(
    files.map((file) => readFile(path.join(day.cafe.folder, 'data', file)).catch(() => '')),
  )
  expect(bytes.some((one) => one.includes('Er is <haast>'))).toBe(true)
})

/** At the harvest: one conclusion of Ben's table, made of one of two notes. */
async function oneConclusion(day: Day): Promise<{ readonly table: TableId }> {
  await day.walkTo('round')
  const table = day.tableOf(day.ben)
  for (const id of ['source', 'loose'])
    expect(await day.ben.live.paper(table, 0, note(id, `Briefje ${id}`))).toBe('yes')
  await day.walkTo('harvest')
  const theme = tableOf(day.session.read().programme, table)!.theme
  const make: HarvestCommand = {
    kind: 'make-conclusion',
    conclusion: first,
    theme,
    text: 'Een ondergrens',
    conclusionKind: 'inzicht',
    sources: [ref(table, 'source')],
  }
  expect(await day.desk.live.harvest(make)).toBe('yes')
  return { table }
}

async function readFirst(day: Day): Promise<Conclusion> {
  return (await day.session.readHarvest()).conclusions.find(({ id }) => id === first)!
}

async function approve(day: Day, guest: Guest): Promise<string> {
  const { subLines, sources, ...words } = whatStands(await readFirst(day))
  const seen = { ...words, subLines: [...subLines], sources: [...sources] }
  return guest.live.harvest({ kind: 'approve-conclusion', conclusion: first, seen })
}

async function agreeing(day: Day): Promise<Extract<HarvestCommand, { kind: 'agree-conclusion' }>> {
  return { kind: 'agree-conclusion', conclusion: first, seen: markWords(await readFirst(day)) }
}

function settleClean(day: Day) {
  return day.desk.browser.post(`/api/sessions/${day.id}/settle`, { seen: nothingSeen })
}

function settleAnyhow(day: Day) {
  const seen = { withoutPlace: 99, notApproved: 99 }
  return day.desk.browser.post(`/api/sessions/${day.id}/settle`, { seen, reason: 'Er is <haast>' })
}

async function readNews({ browser }: Guest, day: Day): Promise<ReportNews> {
  return must(await browser.get(`/api/sessions/${day.id}/report`)).body as ReportNews
}

async function whyOf(asked: Promise<{ readonly body: unknown }>): Promise<string | undefined> {
  return ((await asked).body as { readonly why?: string } | undefined)?.why
}

function note(id: string, text: string) {
  return { kind: 'lay-note', note: id as NoteId, text } as const
}

function ref(table: TableId, id: string) {
  return noteRef(table, id as NoteId)
}
