import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markWords, whatStands } from '@tafelronde/shared/harvest/approval.ts'
import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import type { SessionFile } from '@tafelronde/shared/harvest/session-file.ts'
import type { ConclusionId, Id, NoteId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import { noteRef } from '@tafelronde/shared/notes/note.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { type Browser, type Reply, must } from '../testing/browser.ts'
import { type Cafe, openCafe } from '../testing/open-cafe.ts'
import { Day } from '../testing/open-day.ts'

const first = 'first' as ConclusionId
const second = 'second' as ConclusionId

test.each([false, true])(
  '[RE43] a server that takes in the file of a session shows the same session, report and page, and writes the same file (anonymous: %s)',
  async (anonymous) => {
    await using day = await Day.open({ anonymous, support: { dots: 'both', each: 5, opinions: true } })
    await liveThrough(day)
    const before = await readAll(day.organiser, day.id)

    await using elsewhere = await openCafe()
    const organiser = await elsewhere.organiser()
    const imported = must(await organiser.post('/api/sessions/import', before.file))
    expect([imported.status, imported.body]).toEqual([201, { session: day.id }])
    expect(await readAll(organiser, day.id)).toEqual(before)

    const [here, there] = [day.session.read(), (await elsewhere.live(day.id)).read()]
    expect(there).toEqual({ ...here, authorKey: there.authorKey })
    expect(there.authorKey).not.toBe(here.authorKey)
    const stored = (await elsewhere.live(day.id)).readStored()
    expect(stored.code).not.toBe(day.plan.code)
    expect(Object.values(stored.secrets)).not.toContain(day.session.readStored().secrets.join)
    expect(elsewhere.logged.filter((line) => /not sound|rebuilt/.test(line))).toEqual([])
  },
)

test('[RE44] a session that is here already is not taken in again, and a file that is not right leaves nothing', async () => {
  await using day = await Day.open()
  await liveThrough(day)
  const { file } = await readAll(day.organiser, day.id)
  const again = await day.organiser.post('/api/sessions/import', file)
  expect([again.status, again.body]).toEqual([409, { why: 'already-here', at: 'session' }])
  expect((await readAll(day.organiser, day.id)).file).toBe(file)

  await using elsewhere = await openCafe()
  const organiser = await elsewhere.organiser()
  const wrong = [
    [{ schema: 'tafelronde-session@1' }, 400, { why: 'no-session-file', at: 'schema' }],
    [change(file, 'hosts', { nowhere: 'nobody' }), 400, { why: 'broken-session-file', at: 'hosts.nowhere' }],
    [
      change(file, 'programme', { ...day.session.read().programme, timeZone: 'Europa/Sluis' }),
      400,
      { why: 'broken-session-file', at: 'programme.timeZone' },
    ],
    ['{"schema":', 400, { why: 'invalid-request' }],
  ] as const
  for (const [body, status, problem] of wrong) {
    const refused = await organiser.post('/api/sessions/import', body)
    expect([refused.status, refused.body]).toEqual([status, problem])
  }
  expect(await elsewhere.storage.sessions.list()).toEqual([])
})

test('[RE44] whatever somebody changes in a file, it is taken in whole or not at all, and nothing breaks', async () => {
  await using day = await Day.open()
  await liveThrough(day)
  const { file } = await readAll(day.organiser, day.id)
  await using elsewhere = await openCafe()
  const organiser = await elsewhere.organiser()
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.jsonValue({ maxDepth: 1 }), async (where, value) => {
      const changed = replaceSomewhere(JSON.parse(file), where, value)
      const answer = await organiser.post('/api/sessions/import', JSON.stringify(changed))
      expect([201, 400]).toContain(answer.status)
      await expectWholeOrNothing(elsewhere, organiser, answer)
    }),
    { numRuns: 15 },
  )
})

test('[RE45] only an organiser has a session taken in, and nobody sends more than there is room for', async () => {
  await using cafe = await openCafe()
  const organiser = await cafe.organiser()
  expect((await cafe.browser().post('/api/sessions/import', {})).body).toEqual({ why: 'no-badge' })
  const large = await organiser.post('/api/sessions/import', { schema: 'x'.repeat(2_000_000) })
  expect(large.body).toEqual({ why: 'no-session-file', at: 'schema' })
  const tooLarge = await organiser.post('/api/sessions/import', { schema: 'x'.repeat(50_000_001) })
  expect([tooLarge.status, tooLarge.body]).toEqual([413, { why: 'too-long' }])
  expect((await organiser.post('/api/sessions', { from: 'x'.repeat(1_000_001) })).status).toBe(413)
})

test('[RE46] names whose date has come are not taken in, and the organisations stay', async () => {
  await using day = await Day.open()
  await liveThrough(day)
  const { file } = await readAll(day.organiser, day.id)
  await using elsewhere = await openCafe()
  elsewhere.clock.leap(day.session.read().programme.namesUntil - elsewhere.clock.now())
  const organiser = await elsewhere.organiser()
  must(await organiser.post('/api/sessions/import', file))
  const live = await elsewhere.live(day.id)
  expect(live.readRoster().map(({ name }) => name)).toEqual(['', '', '', ''])
  expect(live.readRoster().map(({ organisation }) => organisation)).toContain('Gemeente Hulst')
  expect(live.readStored().namesDeletedAt).toBe(elsewhere.clock.now())
  const { namesDeletedAt } = JSON.parse((await readAll(organiser, day.id)).file) as SessionFile
  expect(namesDeletedAt).toBe(elsewhere.clock.now())
})

/** A day with notes, cards, conclusions and what is said of them, dots and opinions; settled at the end. */
async function liveThrough(day: Day): Promise<void> {
  const { anonymous } = day.session.read().programme
  await day.walkTo('round')
  const table = day.tableOf(day.ben)
  for (const [at, id] of ['one', 'two', 'three', 'gone'].entries()) {
    const key = anonymous ? { key: `a-key-of-this-browser-${at}` } : {}
    const lay = {
      kind: 'lay-note',
      note: id as NoteId,
      text: `=Briefje <b>${id}</b>\n${at}`,
      noteKind: 'tip',
      ...key,
    } as const
    expect(await day.ben.live.paper(table, 0, lay)).toBe('yes')
    if (id === 'gone')
      expect(await day.ben.live.paper(table, 0, { kind: 'remove-note', note: lay.note, ...key })).toBe('yes')
  }
  await day.walkTo('harvest')
  await harvest(day, table)
  await day.walkTo('plenary')
  const agree = markWords(await readFirst(day))
  expect(await day.ben.live.harvest({ kind: 'agree-conclusion', conclusion: first, seen: agree })).toBe('yes')
  if (day.session.read().programme.support !== undefined) {
    for (const subject of [first, noteRef(table, 'one' as NoteId)]) await give(day, subject)
  }
  await day.walkTo('closed')
  const seen = { withoutPlace: 99, notApproved: 99 }
  must(await day.desk.browser.post(`/api/sessions/${day.id}/settle`, { seen, reason: 'Er is <haast>' }))
}

async function harvest(day: Day, table: TableId): Promise<void> {
  const { theme } = tableOf(day.session.read().programme, table)!
  const [one, two, three] = ['one', 'two', 'three'].map((id) => noteRef(table, id as NoteId))
  const make = { kind: 'make-conclusion', theme, conclusionKind: 'inzicht' } as const
  const sub = { id: 'sub' as Id<'sub-line'>, text: 'Vooral zorg' }
  const commands: readonly HarvestCommand[] = [
    { ...make, conclusion: first, text: 'Een ondergrens', sources: [one!, two!], subLines: [sub] },
    { ...make, conclusion: second, text: 'Later weg', sources: [] },
    { kind: 'remove-sources', conclusion: first, notes: [two!] },
    { kind: 'place-notes', notes: [three!], place: 'next-time', remark: 'In juni' },
    { kind: 'remove-conclusion', conclusion: second },
    {
      kind: 'set-harvester',
      settings: { glossary: [{ short: 'CoP', long: 'kring' }], synonyms: [], fineness: 'fine', language: 'nl' },
    },
  ]
  for (const command of commands) expect(await day.desk.live.harvest(command)).toBe('yes')
  const { subLines, sources, ...words } = whatStands(await readFirst(day))
  const seen = { ...words, subLines: [...subLines], sources: [...sources] }
  expect(await day.desk.live.harvest({ kind: 'approve-conclusion', conclusion: first, seen })).toBe('yes')
}

async function readFirst(day: Day) {
  return (await day.session.readHarvest()).conclusions.find(({ id }) => id === first)!
}

async function give(day: Day, subject: string): Promise<void> {
  for (const [at, { live }] of [day.ada, day.ben, day.chi].entries()) {
    const asked = { id: `dot-${at}-${subject.length}`, command: { kind: 'give-dot', subject } }
    expect(await live.ask('support:command', asked)).toBe('yes')
    if (subject !== first) continue
    const said = { id: `said-${at}`, command: { kind: 'say-opinion', conclusion: first, opinion: 'eens' } }
    expect(await live.ask('support:command', said)).toBe('yes')
  }
}

/** All that an organiser can read of a session; of the page, without what is another one each time. */
async function readAll(organiser: Browser, session: SessionId) {
  const [report, page, file] = await Promise.all(
    ['report.json', 'report.html', 'session.json'].map(
      async (name) => must(await organiser.get(`/api/sessions/${session}/${name}`)).text,
    ),
  )
  return { report, page: page!.replace(/nonce="[^"]*"/g, ''), file: file! }
}

function change(file: string, field: string, value: unknown): unknown {
  return { ...(JSON.parse(file) as object), [field]: value }
}

function replaceSomewhere(file: unknown, where: number, value: unknown): unknown {
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = []
  collect(file)
  const place = places[where % places.length]!
  place.holder[place.key] = value
  return file

  function collect(of: unknown): void {
    if (typeof of !== 'object' || of === null) return
    const holder = of as Record<string, unknown>
    for (const key of Object.keys(holder)) {
      places.push({ holder, key })
      collect(holder[key])
    }
  }
}

async function expectWholeOrNothing(cafe: Cafe, organiser: Browser, answer: Reply): Promise<void> {
  if (answer.status === 400) return expect(await cafe.storage.sessions.list()).toEqual([])
  const { session } = answer.body as { readonly session: SessionId }
  for (const name of ['', '/report.json', '/session.json']) must(await organiser.get(`/api/sessions/${session}${name}`))
  must(await organiser.ask('DELETE', `/api/sessions/${session}`))
}
