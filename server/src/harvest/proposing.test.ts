import { expect, test, vi } from 'vitest'
import type { NoteId, TableId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import { noteRef } from '@tafelronde/shared/notes/note.ts'
import { readLives } from '@tafelronde/shared/harvest/proposals/lives-document.ts'
import type { Proposals } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import { readProposals } from '@tafelronde/shared/harvest/proposals/proposals-document.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { answerWell, PlayedEndpoint } from '../testing/model-endpoint.ts'
import type { CafeOptions } from '../testing/open-cafe.ts'
import { Day, type Guest } from '../testing/open-day.ts'

const texts = [
  'De bus komt maar één keer per uur',
  'Meer bussen in de avond',
  'De huisarts heeft geen plek meer',
  'Wachten op een huisarts duurt te lang',
]

test('[HV55] what people write is proposed to who draws the conclusions, within seconds and without anybody asking', async () => {
  await using day = await talking()
  await thought(day)
  const { proposals } = await read(day)
  expect(proposals.length).toBeGreaterThan(0)
  for (const { support } of proposals) expect(support).toMatchObject({ authors: 0, organisations: 0, tables: 1 })
  const before = day.cafe.logged.length
  await turn(day)
  await turn(day)
  expect((await read(day)).proposals).toEqual(proposals)
  expect(day.cafe.logged.slice(before)).toEqual([])
})

test('[HV55] a proposal that is taken over is a conclusion, and is proposed no more', async () => {
  await using day = await talking()
  await thought(day)
  const [first] = (await read(day)).proposals
  if (first === undefined) throw new Error('Nothing was proposed.')
  const { theme, text, kind, sources } = first
  const made = { kind: 'make-conclusion', conclusion: 'c1', theme, text, conclusionKind: kind, sources: [...sources] }
  expect(await day.desk.live.harvest(made as never)).toBe('yes')
  await until(day, ({ proposals }) => proposals.every(({ id }) => id !== first.id))
  expect((await read(day)).support).toHaveProperty('c1')
})

test('[HV80] what several notes of a table say stands on its paper while there are rounds, and on no other', async () => {
  await using day = await talking()
  await thought(day)
  const table = day.tableOf(day.ben)
  const livesAt = async (at: TableId) => (await day.session.openPaper(at))?.inspect(readLives)
  await vi.waitFor(async () => expect(await livesAt(table)).not.toEqual([]), { timeout: 15_000 })
  const lines = (await livesAt(table)) ?? []
  expect(lines.every(({ notes }) => notes.length > 1)).toBe(true)
  for (const { id } of day.session.read().programme.tables) if (id !== table) expect(await livesAt(id)).toEqual([])
})

test('[HV56] a theme is thought over from the beginning when it is asked, by nobody but who may write the harvest', async () => {
  await using day = await talking()
  await thought(day)
  const theme = themeAt(day, day.ben)
  const ask = async (guest: Guest, event: 'harvest:preview' | 'harvest:propose', of: string = theme) => {
    const answer = await guest.live.say(event, { theme: of })
    return answer.ok ? answer.value : answer.why
  }
  const before = await read(day)
  expect(await ask(day.chi, 'harvest:preview')).toBe('not-allowed')
  expect(await ask(day.chi, 'harvest:propose')).toBe('not-allowed')
  expect(await ask(day.desk, 'harvest:propose', 'nowhere')).toBe('invalid-request')
  const previewed = (await ask(day.desk, 'harvest:preview')) as Proposals['proposals']
  expect(previewed).not.toEqual([])
  expect(previewed.map(({ theme: of }) => of)).toEqual(previewed.map(() => theme))
  expect(await read(day)).toEqual(before)
  expect(await ask(day.desk, 'harvest:propose')).toBe(null)
  const after = await read(day)
  expect(after.thoughts[theme]?.turn).toBe((before.thoughts[theme]?.turn ?? 0) + 1)
  expect(after.proposals.filter(({ theme: of }) => of === theme)).toEqual(previewed)
})

test('[LM71] with a language model switched on proposals are worded by it, marked, and nobody’s name leaves', async () => {
  await using endpoint = await PlayedEndpoint.open(answerWell)
  await using day = await talking({ languageModel: endpoint.config })
  await thought(day)
  expect((await read(day)).proposals.every(({ origin }) => origin === undefined)).toBe(true)
  expect(endpoint.bodies).toEqual([])
  const host = day.cafe.app.languageModel.host ?? ''
  expect(await day.desk.live.session({ kind: 'use-language-model', host })).toBe('yes')
  expect(await day.desk.live.ask('harvest:propose', { theme: themeAt(day, day.ben) })).toBe('yes')
  await vi.waitFor(
    async () => expect((await read(day)).proposals.some(({ origin }) => origin === 'model')).toBe(true),
    {
      timeout: 10_000,
    },
  )
  for (const { sources } of (await read(day)).proposals) expect(sources.length).toBeGreaterThan(1)
  for (const body of endpoint.bodies) expect(body).not.toMatch(/Ben|Els/)
})

test('[HV57] of who was erased with all that they wrote nothing is proposed any more', async () => {
  await using day = await talking()
  await thought(day)
  expect((await read(day)).proposals.length).toBeGreaterThan(0)
  const request = { id: 'erase', person: day.ben.person, notes: 'take' }
  expect(await day.desk.live.ask('person:erase', request)).toBe('yes')
  expect((await read(day)).proposals).toEqual([])
  const more = ['Ook een trein', 'Een tandarts erbij'].map((text, at) => ({ note: `m${at}` as NoteId, text }))
  const laid = await day.desk.live.paper(day.tableOf(day.chi), 0, { kind: 'lay-paper-notes', notes: more })
  expect(laid).toBe('yes')
  await until(day, ({ thoughts }) => Object.keys(thoughts).length > 0)
  const said = JSON.stringify(await read(day))
  for (const word of ['n0', 'n2', 'per uur', 'heeft geen plek']) expect(said).not.toContain(word)
})

/** A first round in which Ben and somebody with a pen have each written of the bus and of the doctor. */
async function talking(options: CafeOptions = {}): Promise<Day> {
  const day = await Day.open({}, options)
  await day.walkTo('round')
  const table = day.tableOf(day.ben)
  for (const [at, text] of texts.entries()) {
    const note = `n${at}` as NoteId
    const answer =
      at % 2 === 0
        ? await day.ben.live.paper(table, 0, { kind: 'lay-note', note, text })
        : await day.desk.live.paper(table, 0, { kind: 'lay-paper-notes', notes: [{ note, text }] })
    expect(answer).toBe('yes')
  }
  return day
}

function themeAt(day: Day, guest: Guest): ThemeId {
  const theme = tableOf(day.session.read().programme, day.tableOf(guest))?.theme
  if (theme === undefined) throw new Error('This table has no theme.')
  return theme
}

async function read(day: Day): Promise<Proposals> {
  const harvest = await day.session.openHarvest()
  if (harvest === undefined) throw new Error('The session is gone.')
  return harvest.inspect(readProposals)
}

async function turn(day: Day): Promise<void> {
  day.cafe.clock.forward(5_000)
  await new Promise((resolve) => setTimeout(resolve, 50))
}

async function thought(day: Day): Promise<void> {
  await until(day, ({ thoughts }) => thoughts[themeAt(day, day.ben)] !== undefined)
  expect((await read(day)).proposals.flatMap(({ sources }) => sources)).toContain(
    noteRef(day.tableOf(day.ben), 'n0' as NoteId),
  )
}

async function until(day: Day, holds: (proposals: Proposals) => boolean): Promise<void> {
  await vi.waitFor(
    async () => {
      await turn(day)
      expect(holds(await read(day))).toBe(true)
    },
    { timeout: 15_000, interval: 50 },
  )
}
