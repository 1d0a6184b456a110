import { expect, test } from 'vitest'
import { harvestRequestSchema, pairingSchema, sessionRequestSchema } from '@tafelronde/shared/wire/live-events.ts'
import { paperRequestSchema } from '@tafelronde/shared/notes/paper-command.ts'
import { commands } from '@tafelronde/shared/sessions/testing/commands.ts'
import { seedRandom } from '@tafelronde/shared/rotation/random.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import { LARGEST_FRAME } from '@tafelronde/shared/wire/sync-messages.ts'
import { Day } from '../testing/open-day.ts'
import type { RawLive } from '../testing/raw-live.ts'

const events = [
  'session:command',
  'paper:command',
  'harvest:command',
  'support:command',
  'support:read',
  'screen:pair',
  'history:read',
  'history:preview',
  'history:restore',
  'person:erase',
] as const

const inherited = Object.getOwnPropertyNames(Object.prototype)

/** All that is kept of a day, so that nothing can have changed unseen. */
async function everything(day: Day): Promise<string> {
  const papers = await day.session.readPapers()
  return JSON.stringify([day.session.read(), day.session.readRoster(), papers, await day.session.readHarvest()])
}

function faultsOf(day: Day): readonly string[] {
  return day.cafe.logged.filter((words) => words.includes('"level":50') || words.includes('"level":60'))
}

test('[LI15] what is no request at all is refused by name, and shows nothing of the house', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const before = await everything(day)
  const deep = JSON.parse(`${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`) as unknown
  const polluting = JSON.parse('{"id":"x","__proto__":{"command":{"kind":"rebalance"}},"constructor":{}}') as unknown
  const bodies = [
    undefined,
    null,
    7,
    Number.NaN,
    'close',
    '',
    [],
    [[]],
    {},
    { id: 'x' },
    { id: 'x', command: null },
    { id: 'x', command: { kind: '__proto__' } },
    { id: 'x', command: { kind: ['close'] } },
    { id: { toString: 'x' }, command: { kind: 'rebalance' } },
    { id: 'x'.repeat(200_000), command: { kind: 'rebalance' } },
    { id: 'x', command: { kind: 'extend', minutes: Number.NaN, after: 1 } },
    { id: 'x', command: { kind: 'extend', minutes: 1e308, after: 1 } },
    { id: 'x', command: { kind: 'close', after: -1 } },
    { id: 'x', command: Buffer.from('close') },
    { id: 'x', table: 'x', round: '0', command: { kind: 'take-pen' } },
    { id: 'x', table: 'x', round: -1, command: { kind: 'take-pen' } },
    { id: 'x', table: '../x', round: 0, command: { kind: 'take-pen' } },
    { id: 'x', command: deep },
    { deep, bytes: Buffer.from('x') },
    polluting,
    { code: 1234, to: { kind: 'hall' } },
    { code: '12345', to: null },
  ]
  for (const event of events) {
    for (const body of bodies) {
      const answer = await day.desk.live.say(event, body)
      expect([event, body, answer]).toEqual([event, body, { ok: false, why: 'invalid-request' }])
      day.cafe.clock.forward(1_000)
    }
    // Without the body, without a way to answer, or with something else in its place.
    for (const words of [[], [{}], [{}, 7], [{}, {}, {}], ['x'.repeat(100_000)]])
      day.desk.live.socket.emit(event, ...words)
  }
  for (const words of [
    [],
    [7],
    ['a', 7],
    ['a', {}, 0],
    [null, null, null],
    ['a', 'b', '0'],
    ['a'.repeat(65), 'b', 0],
  ]) {
    day.desk.live.socket.emit('line:open', ...words)
    day.desk.live.socket.emit('line:piece', ...words)
    day.desk.live.socket.emit('line:close', ...words)
    day.desk.live.socket.emit('clock', ...words)
    day.desk.live.socket.emit('document:open', ...words)
    day.desk.live.socket.emit('constructor', ...words)
  }
  for (const name of [null, 7, {}, ['session/x']])
    expect(await day.desk.live.ask('document:open', name)).toBe('invalid-request')
  expect(await day.desk.live.ask('document:open', 'x'.repeat(121))).toBe('invalid-request')
  expect(await day.desk.live.document(sessionDocument(day.id))).toMatchObject({ mayWrite: false })
  expect(await everything(day)).toBe(before)
  expect(faultsOf(day)).toEqual([])
})

test('[LI16] a message that is too large or too deep ends the road it comes on, and no other', async () => {
  await using day = await Day.open()
  const large = await day.road(day.ada.browser)
  large.socket.emit('session:command', { id: 'x', command: 'x'.repeat(LARGEST_FRAME + 1) })
  await large.until(({ socket }) => !socket.connected)
  const nested = await day.road(day.ada.browser)
  const depth = 40_000
  const packet = `451-["session:command",${'['.repeat(depth)}{"_placeholder":true,"num":0}${']'.repeat(depth)}]`
  const { engine } = nested.socket.io as unknown as { engine: { write: (data: unknown) => void } }
  engine.write(packet.slice(1))
  engine.write(Buffer.from('x'))
  for (const broken of ['2["session:command"', '9', '2{}', '2[]', '1', '31', '2[{}]', '0/kitchen,{}', '51-["x"]', '']) {
    const road = await day.road(day.ada.browser)
    ;(
      road.socket.io as unknown as typeof nested.socket.io & { engine: { write: (data: unknown) => void } }
    ).engine.write(broken)
  }
  expect(await day.ben.live.document(sessionDocument(day.id))).toMatchObject({ mayWrite: false })
  expect(await day.ada.live.document(sessionDocument(day.id))).toMatchObject({ mayWrite: false })
  expect(faultsOf(day)).toEqual([])
})

test('[LI17] the name of something that every object has is nobody’s id', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const before = await everything(day)
  const { tables, themes } = day.session.read().programme
  const table = tables[0]?.id
  const person = { name: 'Fem', organisation: '', level: 'overig', online: false, device: true }
  for (const id of inherited) {
    const asked = [
      day.desk.live.ask('session:command', { id: 'c', command: { kind: 'add-person', person: id, ...person } }),
      day.desk.live.ask('session:command', { id: 'c', command: { kind: 'mark-gone', person: id } }),
      day.desk.live.ask('session:command', { id: 'c', command: { kind: 'call-desk', table: id, what: 'help' } }),
      day.desk.live.ask('session:command', { id: 'c', command: { kind: 'name-host', table: id, person: id } }),
      day.desk.live.ask('session:command', { id: 'c', command: { kind: 'tick-seen', table, people: [id] } }),
      day.desk.live.ask('session:command', { id: 'c', command: { kind: 'show-on-screen', group: id, shows: 'day' } }),
      day.desk.live.ask('session:command', { id, command: { kind: 'rebalance' } }),
      day.desk.live.ask('session:command', {
        id: 'c',
        command: { kind: 'give-seating', round: 2, seats: { [table ?? '']: [id] } },
      }),
      day.desk.live.ask('paper:command', { id: 'c', table: id, round: 0, command: { kind: 'take-pen' } }),
      day.desk.live.ask('paper:command', {
        id: 'c',
        table,
        round: 0,
        command: { kind: 'lay-note', note: id, text: 'Zorg' },
      }),
      day.desk.live.ask('paper:command', {
        id: 'c',
        table,
        round: 0,
        command: { kind: 'lay-note', note: 'n', text: 'Zorg', author: id, parent: id },
      }),
      day.desk.live.ask('harvest:command', {
        id: 'c',
        command: {
          kind: 'make-conclusion',
          conclusion: id,
          theme: themes[0]?.id,
          text: 'Zorg',
          conclusionKind: 'tip',
          sources: [],
        },
      }),
    ]
    expect([id, ...new Set(await Promise.all(asked))]).toEqual([id, 'invalid-request'])
    const seats = { id: 'c', command: { kind: 'give-seating', round: 2, seats: JSON.parse(`{"${id}":[]}`) as object } }
    expect(await day.ada.live.ask('session:command', seats)).toBe('not-allowed')
    expect(['unknown-document', 'not-allowed']).toContain(await day.desk.live.document(`paper/${day.id}/${id}`))
    expect(await day.desk.live.document(`session/${id}`)).toBe('unknown-document')
    day.cafe.clock.forward(2_000)
  }
  expect(await everything(day)).toBe(before)
  expect(({} as Record<string, unknown>)['kind']).toBeUndefined()
  expect(faultsOf(day)).toEqual([])
})

test('[LI18] after five hundred spoiled requests the server answers, and nothing has changed', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const before = await everything(day)
  const random = seedRandom(2023)
  const schemas = { session: sessionRequestSchema, paper: paperRequestSchema, harvest: harvestRequestSchema }
  const roads: readonly RawLive[] = [day.desk.live, day.ada.live]
  let sent = 0
  for (const pair of [
    { code: '12', to: {} },
    { code: '1234', to: { kind: 'hall', group: '' } },
  ]) {
    expect(pairingSchema.safeParse(pair).success).toBe(false)
    expect(await day.desk.live.ask('screen:pair', pair)).toBe('invalid-request')
  }
  while (sent < 500) {
    const kind = pick(random, ['session', 'paper', 'harvest'] as const)
    const command = pick(random, Object.values(commands))
    const request = spoil(random, { id: 'fuzz', table: 'x', round: 0, command: { ...command, after: 3 } })
    // What is still a request is no matter here.
    if (schemas[kind].safeParse(asSent(request)).success) continue
    sent += 1
    expect(await pick(random, roads).ask(`${kind}:command`, request)).toBe('invalid-request')
    if (sent % 50 === 0) day.cafe.clock.forward(10_000)
  }
  expect(await everything(day)).toBe(before)
  expect(faultsOf(day)).toEqual([])
  const table = day.tableOf(day.ada)
  expect(await day.ada.live.paper(table, 0, { kind: 'lay-note', note: 'after' as never, text: 'Zorg' })).toBe('yes')
  const paper = await day.session.openPaper(table)
  expect(await paper?.inspect((document) => readPaper(document).notes.length)).toBe(1)
})

type Random = () => number

function pick<Of>(random: Random, from: readonly Of[]): Of {
  const picked = from[Math.floor(random() * from.length)]
  if (picked === undefined) throw new Error('There is nothing to pick from.')
  return picked
}

const oddities: readonly unknown[] = [
  null,
  Number.NaN,
  -1,
  0.5,
  2 ** 60,
  '',
  '__proto__',
  'constructor',
  'x'.repeat(5_000),
  '\u0000\ud800',
  '../../etc',
  [],
  [[[[]]]],
  {},
  { length: 7 },
  true,
  Buffer.from('briefje'),
]

/** The same with something odd in one of its places. */
function spoil(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.1) return pick(random, oddities)
  if (Array.isArray(value)) return [...value, pick(random, oddities)]
  const keys = Object.keys(value)
  if (keys.length === 0) return pick(random, oddities)
  const key = pick(random, keys)
  return { ...value, [key]: spoil(random, (value as Record<string, unknown>)[key]) }
}

/** As it arrives: what JSON cannot say has become something else. */
function asSent(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (Array.isArray(value)) return value.map(asSent)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, asSent(inside)]))
}
