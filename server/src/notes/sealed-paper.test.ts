import { expect, test } from 'vitest'
import type { CommandId, NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import type { SessionFile } from '@tafelronde/shared/harvest/session-file.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { OpenedDocument } from '@tafelronde/shared/wire/live-events.ts'
import { commandKey, namelessKey } from '../sessions/kept-answer.ts'
import { must, secretOf } from '../testing/browser.ts'
import { Day, type Guest } from '../testing/open-day.ts'
import type { RawLive } from '../testing/raw-live.ts'

test('[NO19] a hand-made client at the table finds nobody in a paper: not in its bytes, nor in what else it is told', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const table = await gather(day)
  const people = [day.ada, day.ben, day.chi, day.desk].map(({ person }) => person)
  await lay(day.ada, table, 'by-ada')
  await lay(day.ada, table, 'by-ada-too')
  await lay(day.ben, table, 'by-ben')
  await lay(day.desk, table, 'by-els')
  const line = await day.line(day.chi.browser, day.paper(table))
  const document = await line.sync()
  await lay(day.ben, table, 'while-chi-looks')
  await line.until(() => readPaper(document).notes.length === 5)

  const bytes = line.frames.map((frame) => Buffer.from(frame.bytes).toString('latin1')).join('\n')
  expect(bytes).toContain('by-ada-too')
  for (const person of people) expect(bytes).not.toContain(person)
  expect(bytes).not.toContain(day.session.read().authorKey)
  const { notes } = readPaper(document)
  expect(new Set(notes.map(({ sealedAuthor }) => sealedAuthor)).size).toBe(5)
  expect(day.chi.live.told.filter(({ event }) => event === 'mine')).toEqual([])
  expect(await mine(day, day.chi.live, table)).toEqual([])
  for (const { live } of [day.ada, day.ben, day.chi, day.desk]) {
    expect(JSON.stringify(live.told)).not.toContain(day.session.read().authorKey)
  }

  expect(await day.chi.live.paper(table, 0, { kind: 'take-pen' })).toBe('yes')
  await line.until(() => readPaper(document).cards.length === 1)
  expect(readPaper(document).cards[0]?.pen).toBe(day.chi.person)
})

test('[LI20] who opens a paper is told which notes are their own, also after a reload and on a second device', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const table = await gather(day)
  await lay(day.ada, table, 'first')
  await lay(day.ben, table, 'other')
  const again = await day.road(day.ada.browser)
  expect(await mine(day, again, table)).toEqual(['first'])
  expect(await mine(day, day.ben.live, table)).toEqual(['other'])
  expect(await mine(day, day.desk.live, table)).toEqual([])

  await lay(day.ada, table, 'second')
  await again.until((live) => live.last('mine') !== undefined)
  expect(again.told.filter(({ event }) => event === 'mine').map(({ words }) => words)).toEqual([[table, ['second']]])
  const link = must(await day.ada.browser.post(`/api/sessions/${day.id}/device`, { door: 'person' })).body
  const phone = day.cafe.browser()
  must(await phone.post('/api/join/device', { token: secretOf((link as { readonly link: string }).link) }))
  const onPhone = await day.road(phone)
  expect(await mine(day, onPhone, table)).toEqual(['first', 'second'])
  expect(await onPhone.paper(table, 0, change('second'))).toBe('yes')
  expect(await day.ben.live.paper(table, 0, change('second'))).toBe('not-your-note')
})

test('[LI20] a table’s screen is told of every note that its table wrote, and of no other table’s', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const table = await gather(day)
  const other = day.otherTable(day.chi)
  await lay(day.ada, table, 'by-ada')
  const screen = await day.screen({ kind: 'table-screen', table }, 'table-screen')
  const elsewhere = await day.screen({ kind: 'table-screen', table: other }, 'table-screen')
  await lay({ live: screen.live }, table, 'together')
  await lay(day.ben, table, 'by-ben')
  expect((await mine(day, screen.live, table)).toSorted()).toEqual(['by-ada', 'by-ben', 'together'])
  expect(screen.live.told.filter(({ event }) => event === 'mine').map(({ words }) => words)).toEqual([
    [table, ['together']],
    [table, ['by-ben']],
  ])
  expect(elsewhere.live.last('mine')).toBeUndefined()
})

test('[NO19] the file of the session names the author of every note', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const table = await gather(day)
  await lay(day.ada, table, 'by-ada')
  await lay(day.ben, table, 'by-ben')
  const file = must(await day.organiser.get(`/api/sessions/${day.id}/session.json`)).body as SessionFile
  const notes = file.papers.find((paper) => paper.table === table)?.notes
  expect(notes?.map(({ id, author }) => [id, author])).toEqual([
    ['by-ada', day.ada.person],
    ['by-ben', day.ben.person],
  ])
  expect(JSON.stringify(file)).not.toContain('sealedAuthor')
  expect(JSON.stringify(file)).not.toContain(day.session.read().authorKey)
})

test('[NO20] in an anonymous session nothing that is kept beside a note tells who laid it, and it is still laid once', async () => {
  await using day = await Day.open({ anonymous: true })
  await day.walkTo('round')
  const table = day.tableOf(day.ada)
  const note = { kind: 'lay-note', note: 'first' as NoteId, text: 'Meer bussen', key: 'a-key-of-this-browser' } as const
  for (const _ of [1, 2]) expect(await day.ada.live.paper(table, 0, note, 'the-command')).toBe('yes')
  const { documents, answers } = day.cafe.storage
  const paper = paperDocument(day.id, table)
  const { tail, epoch, seq } = await documents.read(paper)
  expect(tail).toHaveLength(1)
  await day.cafe.storage.commit([documents.compacting(paper, { epoch, seq }, tail[0] ?? new Uint8Array())])
  expect((await documents.readHistory(paper)).map((entry) => entry.author)).toEqual([undefined])
  const key = commandKey(
    day.id,
    { kind: 'participant', person: day.ada.person },
    `paper/${table}`,
    'the-command' as CommandId,
  )
  expect(await answers.find(key)).toBeUndefined()
  expect(await answers.find(namelessKey(key))).toBe(true)
  expect(JSON.stringify(namelessKey(key))).not.toContain(day.ada.person)
  expect(await mine(day, day.ada.live, table)).toEqual([])
})

/** Brings Ada, Ben and Chi to one table. */
async function gather(day: Day): Promise<TableId> {
  const table = day.tableOf(day.ada)
  for (const { live, person } of [day.ben, day.chi]) {
    if (day.session.read().seatings[0]?.[table]?.includes(person) === true) continue
    expect(await live.session({ kind: 'sit-elsewhere', table } as never)).toBe('yes')
  }
  return table
}

async function lay({ live }: Pick<Guest, 'live'>, table: TableId, id: string): Promise<void> {
  expect(await live.paper(table, 0, { kind: 'lay-note', note: id as NoteId, text: 'Meer bussen' })).toBe('yes')
}

function change(id: string) {
  return { kind: 'set-note-kind', note: id as NoteId, noteKind: 'tip' } as const
}

async function mine(day: Day, live: RawLive, table: TableId): Promise<OpenedDocument['mine']> {
  const opened = await live.document(day.paper(table))
  if (typeof opened === 'string') throw new Error(`The paper was not opened: ${opened}`)
  return opened.mine
}
