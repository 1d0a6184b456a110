import fc from 'fast-check'
import type * as Y from 'yjs'
import { expect, test } from 'vitest'
import type { Report } from '@tafelronde/shared/harvest/report.ts'
import type { SupportCommand } from '@tafelronde/shared/harvest/support/support-command.ts'
import { dotsOf } from '@tafelronde/shared/harvest/support/support-document.ts'
import type { Opinion, Subject } from '@tafelronde/shared/harvest/support/subject.ts'
import { nothingGiven, type OwnSupport } from '@tafelronde/shared/harvest/support/support.ts'
import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import type { ConclusionId, NoteId, PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { noteRef } from '@tafelronde/shared/notes/note.ts'
import type { Level } from '@tafelronde/shared/people/person.ts'
import type { Support } from '@tafelronde/shared/programme/support.ts'
import { harvestDocument } from '@tafelronde/shared/tables/document-names.ts'
import { must } from '../testing/browser.ts'
import { Day, type Guest } from '../testing/open-day.ts'
import type { RawLive } from '../testing/raw-live.ts'

const first = 'first' as ConclusionId
const second = 'second' as ConclusionId
const everything: Support = { dots: 'both', each: 3, opinions: true }

test('[SU7] a dot counts in the total and against what is left, and is taken back by whoever gave it', async () => {
  await using day = await inRound()
  const note = await lay(day, day.ada, 'n1')
  expect(await give(day.ada.live, note)).toBe('yes')
  expect(await give(day.ada.live, note)).toBe('yes')
  expect(await dots(day)).toEqual({ [note]: 2 })
  expect(await own(day, day.ada)).toEqual({ given: 2, dots: { [note]: 2 }, opinions: {} })
  expect(await give(day.ada.live, note)).toBe('yes')
  expect(await give(day.ada.live, note)).toBe('no-dots-left')
  expect(await take(day.ada.live, note)).toBe('yes')
  expect(await dots(day)).toEqual({ [note]: 2 })
  expect(await take(day.ben.live, note)).toBe('yes')
  expect(await dots(day)).toEqual({ [note]: 2 })
})

test('[SU7] the same command sent twice counts once, at once or later, on whatever road', async () => {
  await using day = await inRound()
  const note = await lay(day, day.ada, 'n1')
  const other = await day.road(day.ada.browser)
  const asked = { id: 'same', command: { kind: 'give-dot', subject: note } }
  const roads = [day.ada.live, other, day.ada.live, other]
  expect(await Promise.all(roads.map((road) => road.ask('support:command', asked)))).toEqual(roads.map(() => 'yes'))
  expect(await day.ada.live.ask('support:command', asked)).toBe('yes')
  expect(await dots(day)).toEqual({ [note]: 1 })
  // Of one that did nothing the answer is kept too: it does nothing later either.
  const beside = await someoneAt(day, day.tableOf(day.ada))
  const back = { id: 'back', command: { kind: 'take-dot', subject: note } }
  expect(await beside.live.ask('support:command', back)).toBe('yes')
  expect(await give(beside.live, note)).toBe('yes')
  expect(await beside.live.ask('support:command', back)).toBe('yes')
  expect((await own(day, beside)).given).toBe(1)
})

test('[SU7] whatever several roads of several people send at once, nobody exceeds what they have and every total is right', async () => {
  await using day = await inPlenary()
  const notes = await Promise.all(['n1', 'n2'].map((id) => layAsMissed(day, day.ada, id)))
  const subjects: readonly Subject[] = [...notes, first, second]
  const sending = fc.record({
    who: fc.nat(1),
    road: fc.nat(2),
    subject: fc.constantFrom(...subjects),
    kind: fc.constantFrom('give-dot' as const, 'give-dot' as const, 'give-dot' as const, 'take-dot' as const),
    /** Sends the id of one that was sent before. */
    again: fc.boolean(),
    waits: fc.boolean(),
  })
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(sending, { minLength: 4, maxLength: 30 }), async (sendings) => {
      run += 1
      const people = await Promise.all(
        [1, 2].map(async (each) => {
          const joined = await day.cafe.participant(day.plan, { name: `Racer ${run} ${each}` })
          const roads = await Promise.all([0, 1, 2].map(() => day.road(joined.browser)))
          return { person: joined.person, roads }
        }),
      )
      const answers: Promise<unknown>[] = []
      const sent: { readonly id: string; readonly who: number; readonly command: SupportCommand }[] = []
      for (const [at, { who, road, subject, kind, again, waits }] of sendings.entries()) {
        const before = again ? sent.findLast((one) => one.who === who) : undefined
        const one = before ?? { id: `race-${run}-${at}`, who, command: { kind, subject } }
        sent.push(one)
        const { id, command } = one
        answers.push(people[who]!.roads[road]!.say('support:command', { id, command }))
        if (waits) await answers.at(-1)
      }
      await Promise.all(answers)
      for (const { person, roads } of people) {
        const { given, dots: theirs } = await own(day, { person })
        expect(given).toBeLessThanOrEqual(everything.each)
        expect(Object.values(theirs).reduce((sum, count) => sum + count, 0)).toBe(given)
        for (const road of roads) road.close()
      }
      expect(await dots(day)).toEqual(await countRows(day))
    }),
    { numRuns: 12 },
  )
}, 60_000)

test('[SU8] with no total, in no log and on no other road stands who gave a dot or an opinion', async () => {
  await using day = await inPlenary()
  const heard = day.chi.live.told.length
  expect(await give(day.ben.live, first)).toBe('yes')
  expect(await say(day.ben.live, first, 'oneens')).toBe('yes')
  expect(await day.desk.live.session({ kind: 'close-support', closed: true })).toBe('yes')
  const { tail, history, opening } = await harvestRows(day)
  const rows = [...history, ...tail]
  // Only what the facilitator made has somebody beside it.
  expect(rows.map(({ author }) => author).filter((author) => author !== undefined)).not.toContain(day.ben.person)
  const bytes = Buffer.concat([...rows.map((row) => Buffer.from(row.bytes)), Buffer.from(opening ?? [])])
  expect(bytes.includes(day.ben.person)).toBe(false)
  expect(day.chi.live.told.slice(heard).filter(({ event }) => event === 'support')).toEqual([])
  expect(day.cafe.logged.join('\n')).not.toContain(first)
  const answer = await day.cafe.storage.answers.find({
    session: day.id,
    person: day.ben.person,
    command: 'support:say-1' as never,
  })
  expect(answer).toBeUndefined()
})

test('[SU8] all devices of one person are told what is theirs', async () => {
  await using day = await inRound()
  const note = await lay(day, day.ada, 'n1')
  const other = await day.road(day.ada.browser)
  await other.until((live) => live.last('support') !== undefined)
  expect(other.last('support')).toEqual(nothingGiven)
  expect(await give(day.ada.live, note)).toBe('yes')
  await other.until((live) => (live.last('support') as OwnSupport).given === 1)
  const later = await day.road(day.ada.browser)
  await later.until((live) => live.last('support') !== undefined)
  expect(later.last('support')).toEqual({ given: 1, dots: { [note]: 1 }, opinions: {} })
})

test('[SU9] at a table screen dots are given for who sits there, each from their own', async () => {
  await using day = await inRound({ tables: 'one-screen' })
  const note = await lay(day, day.ada, 'n1')
  const table = day.tableOf(day.ada)
  const screen = await day.screen({ kind: 'table-screen', table }, 'table-screen')
  const seated = (day.session.read().seatings[0]?.[table] ?? []).filter((id) => id !== day.ada.person)
  expect(await give(screen.live, note, day.ada.person)).toBe('yes')
  expect(await dots(day)).toEqual({ [note]: 1 })
  expect((await own(day, day.ada)).given).toBe(1)
  expect(await ofOther(screen.live, day.ada.person)).toEqual({ given: 1, dots: { [note]: 1 }, opinions: {} })
  for (const id of seated) expect(await ofOther(screen.live, id)).toEqual(nothingGiven)
  const elsewhere = [day.ben, day.chi].find(({ person }) => !seated.includes(person))
  if (elsewhere !== undefined) expect(await give(screen.live, note, elsewhere.person)).toBe('not-at-this-table')
  expect(await give(screen.live, note)).toBe('not-allowed')
  // Her own device gives from the same.
  for (let times = 0; times < 2; times += 1) expect(await give(day.ada.live, note)).toBe('yes')
  expect(await give(screen.live, note, day.ada.person)).toBe('no-dots-left')
})

test('[SU9] at a table where all have devices its host gives dots for who has none, and sees nothing of the others', async () => {
  await using day = await inRound()
  const table = day.tableOf(day.ada)
  const note = await lay(day, day.ada, 'n1')
  expect(await day.desk.live.session({ kind: 'name-host', table, person: day.ada.person })).toBe('yes')
  const adding = { kind: 'add-person', person: 'dora', name: 'Dora', organisation: '', level: 'inwoner' } as const
  const add = { ...adding, table, online: false, device: false } as never
  expect(await day.ada.live.session(add)).toBe('yes')
  const dora = 'dora' as PersonId
  expect(await give(day.ada.live, note, dora)).toBe('yes')
  expect([(await own(day, { person: dora })).given, (await own(day, day.ada)).given]).toEqual([1, 0])
  expect(await give(day.ben.live, note, dora)).toBe('not-allowed')
  expect(await day.ada.live.ask('support:read', { of: day.ben.person })).not.toBe('yes')
  expect(await day.desk.live.ask('support:read', { of: dora })).toBe('not-allowed')
})

test('[SU12] a note that is taken away gives its dots back, and comes back without any', async () => {
  await using day = await inRound()
  const note = await lay(day, day.ada, 'n1')
  const kept = await lay(day, day.ada, 'n2')
  const table = day.tableOf(day.ada)
  for (const subject of [note, note, kept]) expect(await give(day.ada.live, subject)).toBe('yes')
  expect(await give(day.ada.live, note)).toBe('no-dots-left')
  expect(await day.ada.live.paper(table, 0, { kind: 'remove-note', note: 'n1' as NoteId })).toBe('yes')
  expect(await dots(day)).toEqual({ [kept]: 1 })
  await day.ada.live.until((live) => (live.last('support') as OwnSupport).given === 1)
  expect(await give(day.ada.live, note)).toBe('unknown-note')
  expect(await day.ada.live.paper(table, 0, { kind: 'restore-note', note: 'n1' as NoteId })).toBe('yes')
  expect(await dots(day)).toEqual({ [kept]: 1 })
  for (const subject of [note, kept]) expect(await give(day.ada.live, subject)).toBe('yes')
  expect(await countRows(day)).toEqual(await dots(day))
})

test('[SU12] notes that go when a table is put back give their dots back as well', async () => {
  await using day = await inRound()
  const table = day.tableOf(day.ada)
  const { before } = { before: day.cafe.clock.now() }
  day.cafe.clock.leap(2 * MINUTE)
  const note = await lay(day, day.ada, 'n1')
  expect(await give(day.ada.live, note)).toBe('yes')
  const choice = { to: before + MINUTE, laid: 'go' }
  const restore = { id: 'back', table, restore: { kind: 'to', choice } }
  expect(await day.desk.live.ask('history:restore', restore)).toBe('yes')
  expect(await dots(day)).toEqual({})
  expect((await own(day, day.ada)).given).toBe(0)
})

test('[SU12] a conclusion that is taken away gives its dots back, and comes back without any', async () => {
  await using day = await inPlenary()
  for (const subject of [first, first, second]) expect(await give(day.ben.live, subject)).toBe('yes')
  expect(await day.desk.live.harvest({ kind: 'remove-conclusion', conclusion: first })).toBe('yes')
  expect(await dots(day)).toEqual({ [second]: 1 })
  await day.ben.live.until((live) => (live.last('support') as OwnSupport).given === 1)
  expect(await give(day.ben.live, first)).toBe('unknown-conclusion')
  expect(await day.desk.live.harvest({ kind: 'restore-conclusion', conclusion: first })).toBe('yes')
  expect(await dots(day)).toEqual({ [second]: 1 })
  expect(await countRows(day)).toEqual(await dots(day))
})

test('[SU12] a conclusion that goes into another gives its dots back', async () => {
  await using day = await inPlenary()
  for (const subject of [first, second]) expect(await give(day.ben.live, subject)).toBe('yes')
  const merge = { kind: 'merge-conclusions', conclusion: first, into: second } as const
  expect(await day.desk.live.harvest(merge)).toBe('yes')
  expect(await dots(day)).toEqual({ [second]: 1 })
  expect(await countRows(day)).toEqual(await dots(day))
  await day.ben.live.until((live) => (live.last('support') as OwnSupport).given === 1)
})

test('[SU12] a dot that meets the taking away of what it is for stays nowhere', async () => {
  await using day = await inRound()
  const table = day.tableOf(day.ada)
  for (let times = 0; times < 5; times += 1) {
    const id = `n${times}`
    const note = await lay(day, day.ada, id)
    await Promise.all([
      give(day.ada.live, note),
      day.ada.live.paper(table, 0, { kind: 'remove-note', note: id as NoteId }),
      give(day.desk.live, note),
      give(day.ada.live, note),
    ])
    expect(await dots(day)).toEqual({})
    expect(await countRows(day)).toEqual({})
  }
})

test('[SU14] of who is erased no row stays, and the totals do', async () => {
  await using day = await inPlenary()
  for (const subject of [first, first]) expect(await give(day.ben.live, subject)).toBe('yes')
  expect(await give(day.chi.live, first)).toBe('yes')
  expect(await say(day.ben.live, first, 'eens')).toBe('yes')
  const erase = { id: 'erase', person: day.ben.person, notes: 'keep' }
  expect(await day.desk.live.ask('person:erase', erase)).toBe('yes')
  expect(await dots(day)).toEqual({ [first]: 3 })
  expect(await countRows(day)).toEqual({ [first]: 1 })
  expect(await day.cafe.storage.support.listOpinions(day.id)).toEqual([])
  // Those of the others are still theirs.
  expect(await take(day.chi.live, first)).toBe('yes')
  expect(await dots(day)).toEqual({ [first]: 2 })
})

test('[SU14] notes that go with who wrote them take no dots of others along', async () => {
  await using day = await inRound()
  const note = await lay(day, day.ada, 'n1')
  const beside = await someoneAt(day, day.tableOf(day.ada))
  expect(await give(beside.live, note)).toBe('yes')
  expect(await day.desk.live.ask('person:erase', { id: 'e', person: day.ada.person, notes: 'take' })).toBe('yes')
  expect(await dots(day)).toEqual({})
  expect((await own(day, beside)).given).toBe(0)
})

test('[SU14] when names are deleted nobody can find who gave what, and the numbers stay', async () => {
  await using day = await inPlenary()
  const people = await withOpinions(day, ['eens', 'eens', 'eens', 'eens', 'eens', 'oneens'])
  expect(await give(day.ben.live, first)).toBe('yes')
  day.cafe.clock.leap(day.plan.programme.namesUntil - day.cafe.clock.now() + 60 * MINUTE)
  await expect.poll(() => day.session.readStored().namesDeletedAt).toBeDefined()
  await expect.poll(() => countRows(day)).toEqual({})
  expect(await day.cafe.storage.support.listOpinions(day.id)).toEqual([])
  expect(await dots(day)).toEqual({ [first]: 1 })
  expect((await day.session.readHarvest()).opinions?.[first]?.all).toEqual({
    eens: 5,
    oneens: null,
    'weet-niet': null,
  })
  expect(await give(people[0]!.live, first)).toBe('session-closed')
})

test('[SU15] weighing is switched on and changed during the day, and nothing that was given goes', async () => {
  await using day = await inRound({ support: undefined })
  const note = await lay(day, day.ada, 'n1')
  expect(await give(day.ada.live, note)).toBe('weighing-closed')
  const change = (support: Support) => day.desk.live.session({ kind: 'change-support', support })
  expect(await day.ada.live.session({ kind: 'change-support', support: everything })).toBe('not-allowed')
  expect(await change({ ...everything, dots: 'notes' })).toBe('yes')
  for (let times = 0; times < 3; times += 1) expect(await give(day.ada.live, note)).toBe('yes')
  expect(await change({ ...everything, dots: 'notes', each: 1 })).toBe('yes')
  expect(await dots(day)).toEqual({ [note]: 3 })
  expect(await give(day.ada.live, note)).toBe('no-dots-left')
  expect(await change({ ...everything, dots: 'conclusions' })).toBe('yes')
  expect(await give(day.ada.live, note)).toBe('weighing-closed')
  for (let times = 0; times < 3; times += 1) expect(await take(day.ada.live, note)).toBe('yes')
  expect(await dots(day)).toEqual({})
})

test('[SU16] two who turn out to be one have the dots of one, and take back what either gave', async () => {
  await using day = await inPlenary()
  for (const subject of [first, second]) expect(await give(day.ben.live, subject)).toBe('yes')
  for (const subject of [first, first]) expect(await give(day.chi.live, subject)).toBe('yes')
  const merge = { kind: 'merge-people', keep: day.ben.person, drop: day.chi.person } as const
  expect(await day.desk.live.session(merge)).toBe('yes')
  expect(await own(day, day.ben)).toMatchObject({ given: 4, dots: { [first]: 3, [second]: 1 } })
  expect(await give(day.ben.live, first)).toBe('no-dots-left')
  for (const left of [2, 1, 0]) {
    expect(await take(day.ben.live, first)).toBe('yes')
    expect((await dots(day))[first] ?? 0).toBe(left)
  }
  expect(await give(day.ben.live, second)).toBe('yes')
})

test('[SU21] opinions are counted in sight of all when weighing is closed, masked, and not before', async () => {
  await using day = await inPlenary()
  await withOpinions(day, ['eens', 'eens', 'eens', 'eens', 'eens', 'eens', 'oneens', 'weet-niet'])
  expect((await day.session.readHarvest()).opinions).toBeUndefined()
  expect(await day.desk.live.session({ kind: 'close-support', closed: true })).toBe('yes')
  const told = (await day.session.readHarvest()).opinions?.[first]
  expect(told?.all).toEqual({ eens: 6, oneens: null, 'weet-niet': null })
  // Ada, Ben and Chi are of the same level as those who said something.
  expect(told?.levels).toEqual([{ level: 'gemeente', counts: told?.all }])
})

test('[SU22] what was told is told anew only when at least five people changed it', async () => {
  await using day = await inPlenary()
  const people = await withOpinions(day, ['eens', 'eens', 'eens', 'eens', 'eens', 'eens', 'oneens'])
  const reopen = async () => {
    for (const closed of [true, false])
      expect(await day.desk.live.session({ kind: 'close-support', closed })).toBe('yes')
    return (await day.session.readHarvest()).opinions?.[first]?.all
  }
  expect(await reopen()).toEqual({ eens: 6, oneens: null, 'weet-niet': null })
  for (const { live } of people.slice(0, 4)) expect(await say(live, first, 'oneens')).toBe('yes')
  expect(await reopen()).toEqual({ eens: 6, oneens: null, 'weet-niet': null })
  expect(await say(people[4]!.live, first, 'oneens')).toBe('yes')
  expect(await reopen()).toEqual({ eens: null, oneens: 6, 'weet-niet': null })
})

test('[SU23] the report tells what each conclusion got, once weighing is closed', async () => {
  await using day = await inRound()
  const note = await lay(day, day.ada, 'n1')
  expect(await give(day.ada.live, note)).toBe('yes')
  await makeConclusions(day, [note])
  await day.walkTo('plenary')
  await withOpinions(day, ['eens', 'eens', 'eens', 'eens', 'eens'])
  expect(await give(day.ben.live, first)).toBe('yes')
  const read = async () => {
    const report = must(await day.desk.browser.get(`/api/sessions/${day.id}/report.json`)).body as Report
    return report.themes.flatMap(({ conclusions }) => conclusions.map(({ text, support }) => [text, support]))
  }
  expect(await read()).toEqual([
    ['Eerste', undefined],
    ['Tweede', undefined],
  ])
  expect(await day.desk.live.session({ kind: 'close-support', closed: true })).toBe('yes')
  const all = { eens: 5, oneens: null, 'weet-niet': null }
  expect(await read()).toEqual([
    ['Eerste', { dots: 2, opinions: { all, levels: [{ level: 'gemeente', counts: all }] } }],
    ['Tweede', { dots: 0 }],
  ])
  const page = must(await day.desk.browser.get(`/api/sessions/${day.id}/report.html`)).text
  expect(page).toContain('2 stippen')
  expect(page).toContain('Mee eens: 5')
})

interface Opening {
  readonly support?: Support | undefined
  readonly tables?: 'one-screen'
}

async function inRound(opening: Opening = {}): Promise<Day> {
  const { support } = { support: everything, ...opening }
  const day = await Day.open({ ...(support !== undefined && { support }) })
  if (opening.tables !== undefined) {
    const { programme } = day.session.read()
    const tables = programme.tables.map((table) => ({ ...table, kind: 'one-screen' as const }))
    const put = `/api/sessions/${day.id}/programme`
    must(await day.organiser.put(put, { ...programme, tables }))
  }
  await day.walkTo('round')
  return day
}

async function inPlenary(): Promise<Day> {
  const day = await inRound()
  await makeConclusions(day, [])
  await day.walkTo('plenary')
  return day
}

async function makeConclusions(day: Day, sources: readonly Subject[]): Promise<void> {
  const { programme } = day.session.read()
  const theme = programme.tables.find(({ id }) => id === day.tableOf(day.ada))?.theme
  for (const [conclusion, text] of [
    [first, 'Eerste'],
    [second, 'Tweede'],
  ] as const) {
    const made = { kind: 'make-conclusion', conclusion, theme, text, conclusionKind: 'inzicht' }
    const of = conclusion === first ? sources : []
    expect(await day.desk.live.harvest({ ...made, sources: of } as never)).toBe('yes')
  }
}

async function lay(day: Day, guest: Guest, id: string): Promise<Subject> {
  const table = day.tableOf(guest)
  const laid = await guest.live.paper(table, 0, { kind: 'lay-note', note: id as NoteId, text: 'Een ondergrens' })
  expect(laid).toBe('yes')
  return noteRef(table, id as NoteId)
}

async function layAsMissed(day: Day, guest: Guest, id: string): Promise<Subject> {
  const table = day.tableOf(guest)
  const command = { kind: 'lay-note', note: id as NoteId, text: 'Nog iets' } as const
  expect(await guest.live.paper(table, 'harvest', command)).toBe('yes')
  return noteRef(table, id as NoteId)
}

/** Somebody more, who came in and was seated at this table. */
async function someoneAt(day: Day, table: TableId): Promise<Guest> {
  const joined = await day.cafe.participant(day.plan, { name: 'Gijs' })
  expect(await day.desk.live.session({ kind: 'move-person', person: joined.person, table })).toBe('yes')
  return { ...joined, live: await day.road(joined.browser) }
}

/** As many people of one level as there are opinions, each of whom has said one. */
async function withOpinions(day: Day, said: readonly Opinion[], level: Level = 'gemeente'): Promise<readonly Guest[]> {
  return Promise.all(
    said.map(async (opinion, at) => {
      const joined = await day.cafe.participant(day.plan, { name: `Iemand ${at} ${opinion}`, level })
      const live = await day.road(joined.browser)
      expect(await say(live, first, opinion)).toBe('yes')
      return { ...joined, live }
    }),
  )
}

let asked = 0
function support(live: RawLive, command: SupportCommand, of?: PersonId): Promise<string> {
  asked += 1
  return live.ask('support:command', { id: `say-${asked}`, command, ...(of !== undefined && { of }) })
}

function give(live: RawLive, subject: Subject, of?: PersonId): Promise<string> {
  return support(live, { kind: 'give-dot', subject }, of)
}

function take(live: RawLive, subject: Subject): Promise<string> {
  return support(live, { kind: 'take-dot', subject })
}

function say(live: RawLive, conclusion: ConclusionId, opinion: Opinion | null): Promise<string> {
  return support(live, { kind: 'say-opinion', conclusion, opinion })
}

async function ofOther(live: RawLive, of: PersonId): Promise<unknown> {
  const answer = await live.say('support:read', { of })
  return answer.ok ? answer.value : answer.why
}

async function dots(day: Day): Promise<Readonly<Record<Subject, number>>> {
  const document = await day.session.openHarvest()
  return (await document?.inspect((harvest: Y.Doc) => dotsOf(harvest))) ?? {}
}

async function own(day: Day, { person }: Pick<Guest, 'person'>): Promise<OwnSupport> {
  const { readOwnSupport } = await import('./own-support.ts')
  return readOwnSupport(day.cafe.storage.support, day.session, person)
}

/** The totals as the rows of everyone add up to. */
async function countRows(day: Day): Promise<Readonly<Record<Subject, number>>> {
  const people = Object.keys(day.session.read().people) as PersonId[]
  const { dots: rows } = await day.cafe.storage.support.load(day.id, people)
  const totals: Record<Subject, number> = {}
  for (const { subject, count } of rows) totals[subject] = (totals[subject] ?? 0) + count
  return totals
}

async function harvestRows(day: Day) {
  const name = harvestDocument(day.id)
  const { history, tail } = await day.cafe.storage.documents.readRows(name)
  const { snapshot } = await day.cafe.storage.documents.read(name)
  return { history, tail, opening: snapshot }
}
