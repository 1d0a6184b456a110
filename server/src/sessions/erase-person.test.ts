import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import { noteRef } from '@tafelronde/shared/notes/note.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { noteField, paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import type { SessionFile } from '@tafelronde/shared/harvest/session-file.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { must, secretOf } from '../testing/browser.ts'
import { openCafe } from '../testing/open-cafe.ts'
import { hashToken } from '../storage/token-hash.ts'
import { Day, type Guest } from '../testing/open-day.ts'
import type { RawLine } from '../testing/raw-line.ts'
import { RawLive } from '../testing/raw-live.ts'

/** Words that stand nowhere but where somebody planted them. */
const planted = { name: 'Zwaluwstaart', organisation: 'Kievitsbloem', note: 'Roerdompenmoeras', wiped: 'Wielewaalnest' }

test('[HI28] of who was erased no byte is left but the notes, which have no author any more', async () => {
  await using day = await Day.open()
  const { table, eve } = await plant(day)
  const { link } = must(await eve.browser.post(`/api/sessions/${day.id}/device`, { door: 'person' })).body as {
    readonly link: string
  }
  await day.cafe.storage.backUp()
  expect(await findIn(day)).toEqual(['name', 'organisation', 'note', 'wiped'])
  const line = await day.line(day.ben.browser, day.paper(table))
  await line.sync()

  expect(await erase(day, eve, 'keep')).toBe('yes')
  expect(await findIn(day)).toEqual(['note'])
  expect(await everythingTold(day)).not.toMatch(/Zwaluwstaart|Kievitsbloem/)
  const notes = await authors(day, table)
  expect(notes).toEqual([
    ['by-ben', day.ben.person],
    ['by-eve', undefined],
  ])
  // Everyone at the table begins anew with a paper that knows nothing of it.
  expect(await line.code()).toBe(4410)
  const again = await day.line(day.ben.browser, day.paper(table), { epoch: 1 })
  expect(readPaper(await again.sync()).notes.map(({ text }) => text)).toContain(`Meer ${planted.note}`)
  const { history, tail } = await day.cafe.storage.documents.readRows(paperDocument(day.id, table))
  expect([...history, ...tail].map(({ author }) => author)).toEqual([undefined])
  expect(day.session.read()).not.toHaveProperty('erasing')
  const { tokens, clientIds } = day.cafe.storage
  expect(await tokens.find(hashToken(secretOf(link)), day.cafe.clock.now())).toBeUndefined()
  const issued = await clientIds.list(paperDocument(day.id, table))
  expect(issued.map(({ person }) => person)).not.toContain(eve.person)
})

test('[HI28] who was erased is sent away from every road, and comes in by none', async () => {
  await using day = await Day.open()
  const { table, eve } = await plant(day)
  const line = await day.line(eve.browser, day.paper(table))
  await line.sync()
  expect(await erase(day, eve, 'keep')).toBe('yes')
  await eve.live.until(({ socket }) => !socket.connected)
  expect(eve.live.last('dismissed')).toBe('no-badge')
  expect(line.closed?.code).not.toBe(1000)
  expect(await RawLive.whyNot(day.greeting(eve.browser))).toBe('no-badge')
  await day.ben.live.until((live) => live.roster().every(({ name }) => name !== planted.name))
  expect(day.session.read().people[eve.person]).toMatchObject({ attendance: 'gone', erased: true })
})

test('[HI29] their notes go along when that is asked: with all that was ever written in them, and every place they had', async () => {
  await using day = await Day.open()
  const { table, eve } = await plant(day)
  await day.cafe.storage.backUp()
  const theme = tableOf(day.session.read().programme, table)?.theme
  const made = { kind: 'make-conclusion', conclusion: 'c', theme, text: 'Meer groen', conclusionKind: 'tip' }
  const sources = ['by-eve', 'by-ben'].map((note) => noteRef(table, note as NoteId))
  expect(await day.desk.live.harvest({ ...made, sources } as never)).toBe('yes')
  expect(await erase(day, eve, 'take')).toBe('yes')
  expect(await findIn(day)).toEqual([])
  expect(await authors(day, table)).toEqual([['by-ben', day.ben.person]])
  expect((await day.session.readHarvest()).conclusions[0]?.sources).toEqual([noteRef(table, 'by-ben' as NoteId)])
})

test('[HI29] a paper on which they left nothing goes on as it is, with its history', async () => {
  await using day = await Day.open()
  const { eve } = await plant(day)
  const other = day.otherTable(day.ben)
  expect(await day.desk.live.paper(other, 0, note('elsewhere', 'Iets anders'))).toBe('yes')
  const line = await day.line(day.desk.browser, day.paper(other), { door: 'desk' })
  await line.sync()
  expect(await erase(day, eve, 'take')).toBe('yes')
  expect(line.closed).toBeUndefined()
  const { tail } = await day.cafe.storage.documents.readRows(paperDocument(day.id, other))
  expect(tail.map(({ author }) => author)).toEqual([day.desk.person])
})

test('[HI21] whoever turned out to be the erased one leaves nothing either', async () => {
  await using day = await Day.open()
  const { table, eve } = await plant(day)
  expect(await day.desk.live.session({ kind: 'merge-people', keep: day.chi.person, drop: eve.person })).toBe('yes')
  expect(await erase(day, day.chi, 'take')).toBe('yes')
  expect(await findIn(day)).toEqual([])
  expect(await authors(day, table)).toEqual([['by-ben', day.ben.person]])
})

test('[HI23] only who leads erases anybody, once, and asking again is answered the same', async () => {
  await using day = await Day.open()
  const { eve } = await plant(day)
  const asked = { id: 'erase', person: eve.person, notes: 'keep' }
  expect(await day.ben.live.ask('person:erase', asked)).toBe('not-allowed')
  expect(await eve.live.ask('person:erase', asked)).toBe('not-allowed')
  expect(await day.desk.live.ask('person:erase', asked)).toBe('yes')
  expect(await day.desk.live.ask('person:erase', asked)).toBe('yes')
  expect(await day.desk.live.ask('person:erase', { ...asked, id: 'other' })).toBe('unknown-person')
  expect(await day.desk.live.ask('person:erase', { ...asked, id: 'third', person: day.desk.person })).toBe(
    'unknown-person',
  )
})

test('[HI23] in an anonymous session only the name and the pen can be erased', async () => {
  await using day = await Day.open({ anonymous: true })
  await day.walkTo('round')
  const table = day.tableOf(day.ada)
  expect(await day.ada.live.paper(table, 0, { kind: 'take-pen' })).toBe('yes')
  expect(await erase(day, day.ada, 'take')).toBe('not-allowed')
  expect(await erase(day, day.ada, 'keep')).toBe('yes')
  expect((await day.session.readPapers())[table]?.cards[0]).not.toHaveProperty('pen')
})

test('[HI30] an erasure that a power cut stopped is finished at the next start', async () => {
  await using day = await Day.open()
  const { eve } = await plant(day)
  const who = { kind: 'facilitator', person: day.desk.person } as const
  expect(await day.session.beginErasing(who, eve.person, 'take')).toMatchObject({ ok: true })
  expect(day.session.read().erasing).toEqual([{ people: [eve.person], notes: 'take' }])
  const database = await day.cafe.storage.backUp()
  if (database === undefined) throw new Error('There is no backup.')
  expect(await wordsIn(path.dirname(database))).toContain('note')
  await using next = await openCafe({ database })
  expect(await wordsIn(next.folder)).toEqual([])
  expect((await next.live(day.id)).read()).not.toHaveProperty('erasing')
})

/** Ben, and Eve with planted words, at one table: each laid a note, and Eve wiped something again in her own. */
async function plant(day: Day): Promise<{ readonly table: TableId; readonly eve: Guest }> {
  const { name, organisation, note: words, wiped } = planted
  const joined = await day.cafe.participant(day.plan, { name, organisation })
  const eve = { ...joined, live: await day.road(joined.browser) }
  await day.walkTo('round')
  const table = day.tableOf(day.ben)
  if (day.tableOf(eve) !== table) expect(await eve.live.session({ kind: 'sit-elsewhere', table })).toBe('yes')
  expect(await day.ben.live.paper(table, 0, note('by-ben', 'Meer bussen'))).toBe('yes')
  expect(await eve.live.paper(table, 0, note('by-eve', `Meer ${words}`))).toBe('yes')
  const line = await typing(day, eve, table)
  const text = paperTexts.find(line.document, noteField('by-eve' as NoteId))
  text?.insert(0, wiped)
  await line.until(({ saved }) => saved === 2)
  text?.delete(0, wiped.length)
  await line.until(({ saved }) => saved === 3)
  return { table, eve }
}

function note(id: string, text: string) {
  return { kind: 'lay-note', note: id as NoteId, text } as const
}

async function typing(day: Day, guest: Guest, table: TableId): Promise<RawLine> {
  const opened = await guest.live.document(day.paper(table))
  if (typeof opened === 'string') throw new Error(opened)
  const line = await day.line(guest.browser, day.paper(table), { epoch: opened.epoch })
  await line.sync()
  line.typeAs(opened.clientIds[0])
  return line
}

function erase(day: Day, { person }: Guest, notes: 'keep' | 'take'): Promise<string> {
  return day.desk.live.ask('person:erase', { id: `erase-${person}-${notes}`, person, notes })
}

/** Which planted words stand in any file of the café: the database, its log, its backups. */
function findIn(day: Day): Promise<readonly string[]> {
  return wordsIn(path.join(day.cafe.folder, 'data'))
}

async function wordsIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const bytes = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(path.join(file.parentPath, file.name))),
  )
  return Object.entries(planted).flatMap(([what, word]) => (bytes.some((one) => one.includes(word)) ? [what] : []))
}

/** All that the server still tells anybody of a session. */
async function everythingTold(day: Day): Promise<string> {
  const roads = ['', '/session.json', '/report.json', '/report.html']
  const told = await Promise.all(roads.map((road) => day.organiser.get(`/api/sessions/${day.id}${road}`)))
  return told.map(({ text }) => text).join('\n')
}

async function authors(day: Day, table: TableId): Promise<readonly unknown[]> {
  const file = must(await day.organiser.get(`/api/sessions/${day.id}/session.json`)).body as SessionFile
  const notes = file.papers.find((paper) => paper.table === table)?.notes ?? []
  return notes.map(({ id, author }) => [id, author])
}
