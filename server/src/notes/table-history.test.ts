import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { RestorePreview, TableHistory } from '@tafelronde/shared/notes/history-request.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { noteField, paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { Day, type Guest } from '../testing/open-day.ts'
import type { RawLine } from '../testing/raw-line.ts'
import type { RawLive } from '../testing/raw-live.ts'
import { REMOVALS_A_MINUTE, REMOVALS_AT_THE_DESK } from './removal-limit.ts'

test('[HI11] the desk is told who did what, the host what was done, and nobody else gets an answer', async () => {
  await using day = await Day.open()
  const table = await gather(day)
  await host(day, day.ada, table)
  await lay(day.ben, table, 'by-ben')
  const line = await typing(day, day.chi, table)
  type(line, 'by-ben', (text) => text.insert(text.length, ' en treinen'))
  await line.until(({ saved }) => saved === 2)

  const desk = await read(day.desk.live, table)
  expect(desk.deeds.map(({ kind, by, text }) => [kind, by, text])).toEqual([
    ['laid', day.ben.person, 'Meer bussen'],
    ['typed', day.chi.person, 'Meer bussen en treinen'],
  ])
  expect(desk.people).toEqual([day.ben.person, day.chi.person])
  const ada = await read(day.ada.live, table)
  expect(ada.deeds.map(({ kind, by }) => [kind, by])).toEqual([
    ['laid', undefined],
    ['typed', undefined],
  ])
  expect(ada.people).toEqual([])
  expect(JSON.stringify(ada)).not.toContain(day.ben.person)

  const screen = await day.screen({ kind: 'table-screen', table }, 'table-screen')
  const asked = { table, newest: 100 }
  for (const { live } of [day.ben, day.chi, screen]) {
    expect(await live.ask('history:read', asked)).toBe('not-allowed')
    expect(await live.ask('history:preview', { table, choice: everyone(0) })).toBe('not-allowed')
    expect(await live.ask('history:restore', { id: 'x', table, restore: { kind: 'to', choice: everyone(0) } })).toBe(
      'not-allowed',
    )
  }
  expect(await day.ada.live.ask('history:read', { ...asked, table: day.otherTable(day.ada) })).toBe('not-at-this-table')
  expect(await day.desk.live.ask('history:read', { ...asked, table: 'nowhere' })).toBe('unknown-table')
})

test('[HI15] twenty removals by one person are undone as one, by one new row of the log, and that is undone as well', async () => {
  await using day = await Day.open()
  const table = await gather(day)
  await host(day, day.ada, table)
  const names = Array.from({ length: 20 }, (_, number) => `note-${number}`)
  for (const name of names) await lay(day.ben, table, name)
  day.cafe.clock.forward(SECOND)
  for (const name of names) expect(await remove(day.ada, table, name)).toBe('yes')
  await lay(day.chi, table, 'meanwhile')
  const { removed, to } = await tellRemovals(day, table)
  expect(removed).toBe(20)

  const before = await rows(day, table)
  const choice = { to, people: [day.ada.person], laid: 'go' } as const
  const { effects } = await preview(day.desk.live, table, choice)
  expect(effects.map((effect) => effect.kind)).toEqual(names.map(() => 'comes-back'))
  expect(await rows(day, table)).toEqual(before)
  const restore = { id: 'put-back', table, restore: { kind: 'to', choice } }
  for (const _ of [1, 2]) expect(await day.desk.live.ask('history:restore', restore)).toBe('yes')
  expect(await lying(day, table)).toEqual([...names, 'meanwhile'].toSorted())
  const after = await rows(day, table)
  expect(after).toEqual([...before, day.desk.person])

  expect((await read(day.desk.live, table)).deeds.at(-1)).toMatchObject({ kind: 'restored', by: day.desk.person, to })
  const undo = { id: 'undone', table, restore: { kind: 'undo', restore: 'put-back' } }
  expect(await day.desk.live.ask('history:restore', undo)).toBe('yes')
  expect(await lying(day, table)).toEqual(['meanwhile'])
  expect(
    await day.desk.live.ask('history:restore', { ...undo, id: 'x', restore: { kind: 'undo', restore: 'y' } }),
  ).toBe('no-way-back')
})

test('[HI16] what somebody wiped comes back, and what others typed in the same note stays', async () => {
  await using day = await Day.open()
  const table = await gather(day)
  await lay(day.ben, table, 'bus')
  const [chi, ben] = [await typing(day, day.chi, table), await typing(day, day.ben, table)]
  day.cafe.clock.forward(SECOND)
  type(chi, 'bus', (text) => text.delete(0, text.length))
  await chi.until(({ saved }) => saved === 2)
  await ben.until(({ document }) => readPaper(document).notes[0]?.text === '')
  type(ben, 'bus', (text) => text.insert(0, '!'))
  await ben.until(({ saved }) => saved === 2)
  const deeds = (await read(day.desk.live, table)).deeds
  const to = (deeds.find(({ kind }) => kind === 'typed')?.at ?? 0) - 1
  const choice = { to, people: [day.chi.person], laid: 'go' } as const
  expect((await preview(day.desk.live, table, choice)).effects).toEqual([
    { kind: 'text', note: 'bus', before: '!', text: expect.stringMatching(/^(!Meer bussen|Meer bussen!)$/) },
  ])
  expect(await day.desk.live.ask('history:restore', { id: 'r', table, restore: { kind: 'to', choice } })).toBe('yes')
  await ben.until(({ document }) => /^(!Meer bussen|Meer bussen!)$/.test(readPaper(document).notes[0]?.text ?? ''))
  // Whoever types goes on, in the very same document.
  type(ben, 'bus', (text) => text.insert(text.length, '?'))
  await ben.until(({ saved }) => saved === 3)
  expect(ben.closed).toBeUndefined()
})

test('[HI12] a host chooses everyone or nobody, and so does whoever leads an anonymous session', async () => {
  await using day = await Day.open()
  const table = await gather(day)
  await host(day, day.ada, table)
  await lay(day.ben, table, 'bus')
  const someone = { ...everyone(0), people: [day.ben.person] }
  const restore = { id: 'r', table, restore: { kind: 'to', choice: someone } }
  expect(await day.ada.live.ask('history:preview', { table, choice: someone })).toBe('not-allowed')
  expect(await day.ada.live.ask('history:restore', restore)).toBe('not-allowed')
  expect((await preview(day.ada.live, table, everyone(0))).effects).toEqual([
    { kind: 'goes', note: 'bus', text: 'Meer bussen' },
  ])
})

test('[HI13] in an anonymous session the desk sees nobody, and puts back what everyone did', async () => {
  await using day = await Day.open({ anonymous: true })
  const table = await gather(day)
  const key = 'a-key-of-this-browser'
  for (const name of ['bus', 'tram']) {
    const note = { kind: 'lay-note', note: name as NoteId, text: name, key } as const
    expect(await day.ben.live.paper(table, 0, note)).toBe('yes')
  }
  day.cafe.clock.forward(SECOND)
  expect(await day.ben.live.paper(table, 0, { kind: 'remove-note', note: 'bus' as NoteId, key })).toBe('yes')
  const history = await read(day.desk.live, table)
  expect(history.deeds.map(({ kind, by }) => [kind, by])).toEqual([
    ['laid', undefined],
    ['laid', undefined],
    ['removed', undefined],
  ])
  expect(history.people).toEqual([])
  const to = (history.deeds.at(-1)?.at ?? 0) - 1
  const choice = { ...everyone(to), people: [day.ben.person] }
  expect(await day.desk.live.ask('history:preview', { table, choice })).toBe('not-allowed')
  const restore = { id: 'r', table, restore: { kind: 'to', choice: everyone(to) } }
  expect(await day.desk.live.ask('history:restore', restore)).toBe('yes')
  expect(await lying(day, table)).toEqual(['bus', 'tram'])
  expect(await rows(day, table)).toEqual([undefined, undefined, undefined, undefined])
})

test('[HI17] nobody removes more than twenty notes within a minute; who leads may clear up', async () => {
  await using day = await Day.open()
  const table = await gather(day)
  await host(day, day.ada, table)
  const names = Array.from({ length: REMOVALS_AT_THE_DESK }, (_, number) => `note-${number}`)
  const lines = names.map((name) => ({ note: name as NoteId, text: name }))
  expect(await day.desk.live.paper(table, 0, { kind: 'lay-paper-notes', notes: lines })).toBe('yes')
  for (const name of names.slice(0, REMOVALS_A_MINUTE)) expect(await remove(day.ada, table, name)).toBe('yes')
  expect(await remove(day.ada, table, 'note-20')).toBe('too-many-tries')
  // What is gone already is not counted, and neither is what was refused.
  expect(await remove(day.ada, table, 'note-0')).toBe('yes')
  expect(await remove(day.ada, table, 'note-21')).toBe('too-many-tries')
  expect(await lay(day.ada, table, 'more')).toBe('yes')
  for (const name of names.slice(20, 90)) expect(await remove(day.desk, table, name)).toBe('yes')
  const screen = await day.screen({ kind: 'table-screen', table }, 'table-screen')
  expect(await remove(screen, table, 'note-90')).toBe('yes')
  day.cafe.clock.forward(MINUTE)
  expect(await remove(day.ada, table, 'note-91')).toBe('yes')
})

test('[HI18] a mark of a putting back is never written over, and none is left where nothing changed', async () => {
  await using day = await Day.open()
  const table = await gather(day)
  await lay(day.ben, table, 'bus')
  const restore = { id: 'r', table, restore: { kind: 'to', choice: everyone(0) } }
  expect(await day.desk.live.ask('history:restore', restore)).toBe('yes')
  const before = await rows(day, table)
  expect(await day.desk.live.ask('history:restore', { ...restore, id: 's' })).toBe('yes')
  expect(await rows(day, table)).toEqual(before)
  await lay(day.ben, table, 'tram')
  const second = await day.cafe.facilitator(day.plan, 'Daan')
  const other = await day.road(second.browser, 'desk')
  expect(await other.ask('history:restore', restore)).toBe('id-in-use')
})

/** Brings Ada, Ben and Chi to one table in the first round. */
async function gather(day: Day): Promise<TableId> {
  await day.walkTo('round')
  const table = day.tableOf(day.ada)
  for (const { live, person } of [day.ben, day.chi]) {
    if (day.session.read().seatings[0]?.[table]?.includes(person) === true) continue
    expect(await live.session({ kind: 'sit-elsewhere', table })).toBe('yes')
  }
  return table
}

async function host(day: Day, { person }: Guest, table: TableId): Promise<void> {
  expect(await day.desk.live.session({ kind: 'name-host', table, person })).toBe('yes')
}

function lay({ live }: Pick<Guest, 'live'>, table: TableId, id: string): Promise<string> {
  return live.paper(table, 0, { kind: 'lay-note', note: id as NoteId, text: 'Meer bussen' })
}

function remove({ live }: Pick<Guest, 'live'>, table: TableId, id: string): Promise<string> {
  return live.paper(table, 0, { kind: 'remove-note', note: id as NoteId })
}

/** A line on which this guest can type. */
async function typing(day: Day, guest: Guest, table: TableId): Promise<RawLine> {
  const opened = await guest.live.document(day.paper(table))
  if (typeof opened === 'string') throw new Error(opened)
  const line = await day.line(guest.browser, day.paper(table), { epoch: opened.epoch })
  await line.sync()
  line.typeAs(opened.clientIds[0])
  return line
}

function type(
  { document }: RawLine,
  note: string,
  edit: (text: NonNullable<ReturnType<typeof paperTexts.find>>) => void,
): void {
  const text = paperTexts.find(document, noteField(note as NoteId))
  if (text === undefined) throw new Error('There is no such note.')
  edit(text)
}

async function read(live: RawLive, table: TableId): Promise<TableHistory> {
  const answer = await live.say('history:read', { table, newest: 100 })
  if (!answer.ok) throw new Error(answer.why)
  return answer.value as TableHistory
}

async function preview(live: RawLive, table: TableId, choice: object): Promise<RestorePreview> {
  const answer = await live.say('history:preview', { table, choice })
  if (!answer.ok) throw new Error(answer.why)
  return answer.value as RestorePreview
}

/** How many removals the desk sees, and the moment before the first. */
async function tellRemovals(day: Day, table: TableId): Promise<{ readonly removed: number; readonly to: number }> {
  const { deeds } = await read(day.desk.live, table)
  const removals = deeds.filter(({ kind }) => kind === 'removed')
  return { removed: removals.length, to: (removals[0]?.at ?? 0) - 1 }
}

function everyone(to: number): { readonly to: number; readonly laid: 'go' } {
  return { to, laid: 'go' }
}

/** Who wrote each row of the log. */
async function rows(day: Day, table: TableId): Promise<readonly unknown[]> {
  const { history, tail } = await day.cafe.storage.documents.readRows(paperDocument(day.id, table))
  return [...history, ...tail].map(({ author }) => author)
}

async function lying(day: Day, table: TableId): Promise<readonly string[]> {
  const papers = await day.session.readPapers()
  const notes = papers[table]?.notes.filter(({ removedAt }) => removedAt === undefined) ?? []
  return notes.map(({ id }) => id).toSorted()
}
