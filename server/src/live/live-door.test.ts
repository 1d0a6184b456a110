import { expect, test } from 'vitest'
import type { NoteId } from '@tafelronde/shared/lib/id.ts'
import type { PaperCommand } from '@tafelronde/shared/notes/paper-command.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { harvestDocument, sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { SessionPlan } from '@tafelronde/shared/wire/http.ts'
import type { DeskNews } from '@tafelronde/shared/wire/live-events.ts'
import { PROTOCOL_VERSION } from '@tafelronde/shared/wire/protocol-version.ts'
import { Day } from '../testing/open-day.ts'
import { must, secretOf } from '../testing/browser.ts'
import { RawLive } from '../testing/raw-live.ts'

function note(id: string, text = 'Zorg dichtbij huis'): PaperCommand {
  return { kind: 'lay-note', note: id as NoteId, text }
}

test('[LI1] a command is answered after it is on disk', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const table = day.tableOf(day.ada)
  expect(await day.ada.live.paper(table, 0, note('first'))).toBe('yes')
  const { tail } = await day.cafe.storage.documents.read(`paper/${day.id}/${table}`)
  expect(tail).toHaveLength(1)
  const stored = await day.cafe.storage.sessions.find(day.id)
  expect(stored?.session).toEqual(JSON.parse(JSON.stringify(day.session.read())))
})

test('[LI2] who greets without a badge, with that of another session, at another door or from elsewhere stays out', async () => {
  await using day = await Day.open()
  const { cafe, ada, desk } = day
  const other = await cafe.participant(await cafe.session(day.organiser))
  const why = (browser = ada.browser, more = {}) => RawLive.whyNot(day.greeting(browser, 'person', more))
  expect(await why()).toBe('admitted')
  expect(await why(cafe.browser())).toBe('no-badge')
  expect(await why(other.browser)).toBe('no-badge')
  expect(await why(day.organiser)).toBe('no-badge')
  expect(await why(ada.browser, { door: 'desk' })).toBe('no-badge')
  expect(await why(ada.browser, { door: 'hall' })).toBe('no-badge')
  expect(await why(ada.browser, { door: 'table-screen' })).toBe('no-badge')
  expect(await why(desk.browser, { door: 'person' })).toBe('no-badge')
  expect(await why(ada.browser, { session: 'nowhere' })).toBe('unknown-session')
  for (const wrong of [{ door: 'kitchen' }, { door: '__proto__' }, { session: '../etc' }, { session: 7 }]) {
    expect(await why(ada.browser, wrong)).toBe('invalid-request')
  }
  for (const protocol of [null, '1', Number.NaN, 1.5, {}]) {
    expect(await why(ada.browser, { protocol })).toBe('invalid-request')
  }
  for (const transport of ['websocket', 'polling']) {
    for (const origin of ['https://elsewhere.example', 'null', `${cafe.url}.example`]) {
      expect(await why(ada.browser, { transport, origin })).not.toBe('admitted')
    }
  }
})

test('[LI3] the value of one door’s cookie opens no other door', async () => {
  await using day = await Day.open()
  const { ada, desk } = day
  const badge = (browser: typeof ada.browser) => browser.cookies.slice(browser.cookies.indexOf('=') + 1)
  const screen = await day.screen({ kind: 'hall', group: day.plan.programme.groups[0]?.id }, 'hall')
  for (const thief of [ada.browser, desk.browser, screen.browser]) {
    const token = badge({ cookies: thief.cookies.split('; ').at(-1) } as typeof thief)
    for (const door of ['person', 'desk', 'hall', 'table-screen'] as const) {
      const own = { person: ada.browser, desk: desk.browser, hall: screen.browser, 'table-screen': undefined }[door]
      const cookies = `tafelronde-${door}-${day.id}=${token}`
      expect(await RawLive.whyNot(day.greeting(thief, door, { cookies }))).toBe(own === thief ? 'admitted' : 'no-badge')
    }
  }
})

test('[LI4] a browser of another version is told so, and nothing else', async () => {
  await using day = await Day.open()
  const old = await day.road(day.ada.browser, 'person', { protocol: 999 })
  await old.until(({ told }) => told.length > 0)
  expect(old.last('welcome')).toMatchObject({ protocol: PROTOCOL_VERSION })
  await day.ada.live.ask('document:open', sessionDocument(day.id))
  await expect(old.socket.timeout(50).emitWithAck('document:open', sessionDocument(day.id))).rejects.toThrow(
    /timed out|timeout/,
  )
  expect(old.told.map(({ event }) => event)).toEqual(['welcome'])
})

test('[LI5] names go to those who are in the session, and to nobody else', async () => {
  await using day = await Day.open()
  const names = (live: RawLive) => live.roster().map(({ name }) => name)
  await day.chi.live.until((live) => names(live).length === 4)
  expect(names(day.chi.live)).toEqual(['Els', 'Ada', 'Ben', 'Chi'])
  const other = await day.cafe.participant(await day.cafe.session(day.organiser), { name: 'Daan' })
  expect(await RawLive.whyNot(day.greeting(other.browser))).toBe('no-badge')
  await day.cafe.participant(day.plan, { name: 'Fem' })
  day.cafe.clock.forward(1_000)
  await day.ada.live.until((live) => names(live).includes('Fem'))
  expect(names(day.ada.live)).not.toContain('Daan')
})

test('[LI19] however many come in at once, everyone gets the names twice a second at most, and at last all of them', async () => {
  await using day = await Day.open()
  const told = () => day.chi.live.told.filter(({ event }) => event.startsWith('roster'))
  // What Chi got on coming in, and what was still due of those before.
  day.cafe.clock.forward(2_000)
  await day.chi.live.until(() => told().length === 2)
  const before = told().length
  for (let number = 0; number < 10; number += 1) await day.cafe.participant(day.plan, { name: `Gast ${number}` })
  await day.chi.live.until(() => told().length > before)
  day.cafe.clock.forward(1_000)
  await day.chi.live.until((live) => live.roster().length === 14)
  expect(told().length).toBe(before + 2)
})

test('[LI6] a seating that was made and not shown reaches the desk, and nobody else by any road', async () => {
  await using day = await Day.open()
  await day.walkTo('talk')
  await day.onward()
  const screen = await day.screen({ kind: 'hall', group: day.plan.programme.groups[0]?.id }, 'hall')
  const line = await day.line(day.ada.browser, sessionDocument(day.id))
  await line.sync()
  expect(await day.desk.live.session({ kind: 'make-seating' })).toBe('yes')
  await day.desk.live.until((live) => (live.last('desk') as { made?: unknown }).made !== undefined)
  await line.until(({ document }) => document.getMap('session').size > 0)
  const again = await day.line(day.ben.browser, sessionDocument(day.id))
  await again.sync()
  for (const shown of [line, again]) {
    const keys = [...shown.document.getMap('session').keys()]
    expect(keys.filter((key) => key.startsWith('seat/') || key === 'made')).toEqual([])
    expect(shown.document.getMap('session').get('rounds')).toBe(0)
  }
  for (const { live } of [day.ada, day.ben, day.chi, screen]) {
    const events = new Set(live.told.map(({ event }) => event))
    expect(events.has('desk')).toBe(false)
    expect(JSON.stringify(live.told)).not.toContain('"made"')
  }
})

test('[LI40] who must not sit together reaches the desk and the plan, and nobody else by any road', async () => {
  await using day = await Day.open()
  const { ada, ben, chi, desk } = day
  const screen = await day.screen({ kind: 'hall', group: day.plan.programme.groups[0]?.id }, 'hall')
  const plan = async () => {
    const { body } = await day.organiser.get(`/api/sessions/${day.id}`)
    return (body as SessionPlan).people.map(({ person, apart }) => [person, apart])
  }
  expect(await desk.live.session({ kind: 'change-person', person: ada.person, apart: [ben.person] })).toBe('yes')
  const pair = [ada.person, ben.person].toSorted()
  await desk.live.until((live) => (live.last('desk') as DeskNews).apart !== undefined)
  expect((desk.live.last('desk') as DeskNews).apart).toEqual([pair])
  expect(await plan()).toEqual([
    [ada.person, [ben.person]],
    [ben.person, [ada.person]],
    [chi.person, undefined],
  ])
  // What the plan page was told it may send back, and then says the same.
  const { body } = await day.organiser.get(`/api/sessions/${day.id}`)
  must(await day.organiser.put(`/api/sessions/${day.id}/people`, (body as SessionPlan).people))
  expect(day.session.read().apart).toEqual([pair])

  for (const by of [ada, ben, chi]) {
    expect(await by.live.session({ kind: 'change-person', person: by.person, apart: [] })).toBe('not-allowed')
  }
  await day.walkTo('round')
  const line = await day.line(chi.browser, sessionDocument(day.id))
  await line.sync()
  expect([...line.document.getMap('session').keys()].join()).not.toContain('apart')
  expect(JSON.stringify(line.document.getMap('session'))).not.toContain('apart')
  for (const { live } of [ada, ben, chi, screen]) expect(JSON.stringify(live.told)).not.toContain('apart')
  const { body: file } = must(await day.organiser.get(`/api/sessions/${day.id}/session.json`))
  const { body: report } = must(await day.organiser.get(`/api/sessions/${day.id}/report.json`))
  expect(JSON.stringify([file, report])).not.toContain('apart')
})

test('[LI7] whose badge was taken in or handed over is sent away from every road', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const hall = await day.screen({ kind: 'hall', group: day.plan.programme.groups[0]?.id }, 'hall')
  const line = await day.line(day.desk.browser, harvestDocument(day.id), { door: 'desk' })
  await line.sync()
  const link = must(await day.organiser.post(`/api/sessions/${day.id}/facilitator-link`, { endBadges: true }))
  await day.desk.live.until(({ socket }) => !socket.connected)
  expect(day.desk.live.last('dismissed')).toBe('no-badge')
  expect(await line.code()).toBe(4409)
  expect(await RawLive.whyNot(day.greeting(day.desk.browser, 'desk'))).toBe('no-badge')
  const back = await day.line(day.desk.browser, harvestDocument(day.id), { door: 'desk' })
  expect(await back.code()).toBe(4401)
  expect([day.ada, day.ben, day.chi, hall].every(({ live }) => live.socket.connected)).toBe(true)

  const browser = day.cafe.browser()
  const { link: fresh } = link.body as { link: string }
  must(await browser.post('/api/facilitate', { secret: secretOf(fresh), name: 'Daan' }))
  const desk = await day.road(browser, 'desk')
  const chis = await day.line(day.chi.browser, sessionDocument(day.id))
  await chis.sync()
  const bens = await day.line(day.ben.browser, sessionDocument(day.id))
  await bens.sync()
  expect(await desk.session({ kind: 'merge-people', keep: day.ada.person, drop: day.ben.person })).toBe('yes')
  await day.ben.live.until(({ socket }) => !socket.connected)
  // Sent away without a word of farewell: the browser comes back by itself, as the other.
  expect(day.ben.live.last('dismissed')).toBeUndefined()
  expect(await bens.code()).toBe(4409)
  await chis.sync()
  expect(chis.closed).toBeUndefined()
  expect(day.ada.live.socket.connected).toBe(true)
  const asAda = await day.road(day.ben.browser)
  await asAda.until((live) => live.last('welcome') !== undefined)
  expect(asAda.last('welcome')).toMatchObject({ actor: { kind: 'participant', person: day.ada.person } })
})

test('[LI8] of two facilitators who click at once one is done, and the other is told that the room has moved', async () => {
  await using day = await Day.open()
  const second = await day.cafe.facilitator(day.plan, 'Daan')
  const other = await day.road(second.browser, 'desk')
  const after = day.session.read().step
  const answers = await Promise.all([
    day.desk.live.session({ kind: 'open-arrival', after }),
    other.session({ kind: 'open-arrival', after }),
  ])
  expect(answers.toSorted()).toEqual(['already-moved', 'yes'])
  expect(day.session.read().step).toBe(1)
})

test('[LI9] the same command from two tabs at once is done once, answered twice, and disturbs nobody', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const table = day.tableOf(day.ada)
  const line = await day.line(day.ada.browser, day.paper(table))
  await line.sync()
  const tab = await day.road(day.ada.browser)
  for (let turn = 0; turn < 10; turn += 1) {
    const id = `twice-${turn}`
    const lay = (live: RawLive) => live.paper(table, 0, note(`note-${turn}`, `Zorg ${turn}`), id)
    expect(await Promise.all([lay(day.ada.live), lay(tab)])).toEqual(['yes', 'yes'])
    const make = (live: RawLive) =>
      live.harvest(
        {
          kind: 'make-conclusion',
          conclusion: `c-${turn}`,
          theme: day.session.read().programme.themes[0]?.id,
          text: `Lijn ${turn}`,
          conclusionKind: 'tip',
          sources: [],
        } as never,
        id,
      )
    expect(await Promise.all([make(day.desk.live), make(day.desk.live)])).toEqual(['yes', 'yes'])
  }
  await line.until(({ document }) => readPaper(document).notes.length === 10)
  expect(line.closed).toBeUndefined()
  expect((await day.session.readHarvest()).conclusions).toHaveLength(10)
})

test('[LI10] after the day nobody at the tables writes, and a facilitator still can', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const table = day.tableOf(day.ada)
  await day.walkTo('closed')
  expect(await day.ada.live.paper(table, 0, note('late'))).toBe('session-closed')
  expect(await day.ada.live.session({ kind: 'leave' })).toBe('session-closed')
  expect(await day.desk.live.session({ kind: 'next-item', after: day.session.read().step })).toBe('session-closed')
  expect(await day.desk.live.paper(table, 0, note('after'))).toBe('yes')
})

test('[LI11] whoever asks too fast is told so, and the others go on', async () => {
  await using day = await Day.open()
  const asked = Array.from({ length: 400 }, () => day.ada.live.ask('document:open', sessionDocument(day.id)))
  const answers = await Promise.all(asked)
  expect(answers.filter((answer) => answer === 'too-many-tries').length).toBeGreaterThanOrEqual(150)
  expect(await day.ben.live.ask('document:open', sessionDocument(day.id))).toBe('yes')
  day.cafe.clock.forward(1_000)
  expect(await day.ada.live.ask('document:open', sessionDocument(day.id))).toBe('yes')
})

test('[LI12] a session that was removed takes nothing any more and sends everyone away', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const table = day.tableOf(day.ada)
  const line = await day.line(day.ada.browser, day.paper(table))
  await line.sync()
  const sending = Array.from({ length: 20 }, (_, number) =>
    day.ada.live.paper(table, 0, note(`n-${number}`)).catch(() => 'gone'),
  )
  must(await day.organiser.ask('DELETE', `/api/sessions/${day.id}`))
  await Promise.all(sending)
  await day.ada.live.until(({ socket }) => !socket.connected)
  expect(await line.code()).toBe(4404)
  await day.session.take({ kind: 'facilitator', person: day.desk.person }, 'late' as never, { kind: 'make-seating' })
  for (const name of [day.paper(table), sessionDocument(day.id)]) {
    const left = await day.cafe.storage.documents.read(name as never)
    expect([left.seq, left.tail.length, left.snapshot]).toEqual([0, 0, undefined])
  }
  expect(await day.cafe.storage.roster.list(day.id)).toEqual([])
})

test('[LI13] once names were deleted no new name comes in, by any command', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  day.cafe.clock.forward(1_000)
  day.cafe.clock.leap(40 * 86_400_000)
  await day.desk.live.until((live) => live.roster().every(({ name }) => name === ''))
  const base = { organisation: '', level: 'overig', online: false, device: true } as const
  const { live } = day.desk
  expect(await live.session({ kind: 'add-person', person: 'fem' as never, name: 'Fem', ...base })).toBe(
    'session-closed',
  )
  expect(await live.session({ kind: 'change-person', person: day.ada.person, name: 'Ada' })).toBe('session-closed')
  const people = [{ person: 'gijs', name: 'Gijs', cancelled: false, ...base }] as never
  expect(await live.session({ kind: 'expect-people', people })).toBe('session-closed')
  expect(await live.session({ kind: 'change-person', person: day.ada.person, device: false })).toBe('yes')
  const roster = await day.cafe.storage.roster.list(day.id)
  expect(roster.map(({ name }) => name).join('')).toBe('')
})
