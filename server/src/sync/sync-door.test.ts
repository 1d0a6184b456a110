import { once } from 'node:events'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { applyAwarenessUpdate, Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { cardField, noteField, paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import { seedRandom } from '@tafelronde/shared/rotation/random.ts'
import { harvestDocument, sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { OpenedDocument } from '@tafelronde/shared/wire/live-events.ts'
import { LARGEST_FRAME, PIECE } from '@tafelronde/shared/wire/sync-messages.ts'
import { Day, type Guest } from '../testing/open-day.ts'
import { awarenessFrame, presenceFrame, RawLine, step1, step2, updateFrame } from '../testing/raw-line.ts'

async function lay(day: Day, guest: Guest, id: string, text = 'Zorg dichtbij huis'): Promise<void> {
  const note = { kind: 'lay-note', note: id as NoteId, text } as const
  expect(await guest.live.paper(day.tableOf(guest), 0, note)).toBe('yes')
}

test('[SY7] a line is refused with its own code: no document, no badge, not allowed, another epoch', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const { ada, cafe } = day
  const code = async (name: string, browser = ada.browser, more = {}) => (await day.line(browser, name, more)).code()
  for (const name of ['', 'nowhere', 'paper', '%zz', `paper/${day.id}`, `session/${day.id}/x`, 'session/none']) {
    expect([name, await code(name)]).toEqual([name, 4404])
  }
  expect(await code(day.paper('nowhere' as never))).toBe(4403)
  expect(await code(sessionDocument(day.id), cafe.browser())).toBe(4401)
  expect(await code(sessionDocument(day.id), ada.browser, { door: 'desk' })).toBe(4401)
  expect(await code(sessionDocument(day.id), ada.browser, { door: 'kitchen' })).toBe(4401)
  expect(await code(harvestDocument(day.id))).toBe(4403)
  expect(await code(sessionDocument(day.id), ada.browser, { epoch: 1 })).toBe(4410)
  expect(await code(sessionDocument(day.id), ada.browser, { epoch: 'x' })).toBe(4410)
  for (const origin of ['https://elsewhere.example', 'null', '']) {
    const headers = { cookie: ada.browser.cookies, origin }
    await using line = await RawLine.open(cafe.url, `/sync/${sessionDocument(day.id)}?door=person&epoch=0`, headers)
    expect(line.closed?.code).toBe(403)
  }
  await using elsewhere = await RawLine.open(cafe.url, '/kitchen', { cookie: ada.browser.cookies })
  expect(elsewhere.closed?.code).toBe(403)
})

test('[SY8] nobody reads the paper of a table where one does not sit, by any road', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const hall = await day.screen({ kind: 'hall', group: day.plan.programme.groups[0]?.id }, 'hall')
  const other = day.paper(day.otherTable(day.ada))
  expect(await day.ada.live.document(other)).toBe('not-allowed')
  expect(await (await day.line(day.ada.browser, other)).code()).toBe(4403)
  expect(await day.ada.live.ask('line:open', 'a', other, 0)).not.toBe('yes')
  await lay(day, day.ada, 'secret')
  for (const name of [day.paper(day.tableOf(day.ada)), harvestDocument(day.id)]) {
    expect(await hall.live.document(name)).toBe('not-allowed')
    expect(await (await day.line(hall.browser, name, { door: 'hall' })).code()).toBe(4403)
  }
  await day.walkTo('harvest')
  expect(await hall.live.document(day.paper(day.tableOf(day.ada)))).toMatchObject({ mayWrite: false })
})

test('[SY9] who is moved reads the new table’s paper at once, and the former one’s no more', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const [from, to] = [day.tableOf(day.ada), day.otherTable(day.ada)]
  const line = await day.line(day.ada.browser, day.paper(from))
  await line.sync()
  const slow = await day.line(day.ada.browser, day.paper(from))
  expect(await day.desk.live.session({ kind: 'move-person', person: day.ada.person, table: to })).toBe('yes')
  expect(await line.code()).toBe(4403)
  expect(await slow.code()).toBe(4403)
  expect(await day.desk.live.paper(from, 0, { kind: 'lay-note', note: 'after' as NoteId, text: 'Later' })).toBe('yes')
  expect(readPaper(line.document).notes).toEqual([])
  const fresh = await day.line(day.ada.browser, day.paper(to))
  await fresh.sync()
  expect(fresh.closed).toBeUndefined()
  expect(await (await day.line(day.ada.browser, day.paper(from))).code()).toBe(4403)
})

test('[SY10] whatever a browser sends, it changes no document, no log and nobody else’s screen', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  await lay(day, day.ada, 'first')
  const table = day.tableOf(day.ada)
  const reader = await day.line(day.desk.browser, day.paper(table), { door: 'desk' })
  await reader.sync()
  const log = () => day.cafe.storage.documents.read(day.paper(table) as never)
  const [before, frames] = [await log(), reader.frames.length]
  const forged = new Y.Doc()
  Y.applyUpdate(forged, Y.encodeStateAsUpdate(reader.document))
  forged.getMap('notes').clear()
  forged.getMap('notes').set('forged', new Y.Map([['text', new Y.Text('Vals')]]))
  forged.getText('invented').insert(0, 'wortel')
  const everything = Y.encodeStateAsUpdate(forged)

  for (const frame of [step2(everything), updateFrame(everything), updateFrame(Uint8Array.of(1, 2, 3, 255))]) {
    const hand = await day.line(day.ada.browser, day.paper(table))
    await hand.sync()
    hand.send(awarenessFrame('ik ben de server'))
    hand.send(frame)
    expect(await hand.code()).toBe(4409)
    // Three of these in a minute, and one may only read.
    day.cafe.clock.forward(61_000)
  }
  const wall = await day.line(day.ada.browser, sessionDocument(day.id))
  await wall.sync()
  wall.send(step2(everything))
  await wall.sync()
  expect(wall.closed).toBeUndefined()
  await reader.sync()
  expect(await log()).toEqual(before)
  expect(readPaper(reader.document).notes.map(({ text }) => text)).toEqual(['Zorg dichtbij huis'])
  expect([...reader.document.share.keys()]).not.toContain('invented')
  // Its own answer, and the signs of life of three minutes.
  expect(reader.frames.slice(frames).filter(({ kind }) => kind !== 1).length).toBe(1)
  await lay(day, day.ada, 'second')
  await reader.until(({ document }) => readPaper(document).notes.length === 2)
})

test('[SY11] a frame that is no message of the protocol, or is too large, ends the line', async () => {
  await using day = await Day.open()
  const name = sessionDocument(day.id)
  const wrong = [
    [],
    [0],
    [0, 0],
    [0, 9, 0],
    [2, 0],
    [7],
    [99, 1],
    [100, 1],
    [0, 0, 255],
    [0, 0, 3, 5, 1, 1],
    [255, 255, 255],
  ]
  for (const bytes of wrong) {
    const line = await day.line(day.ada.browser, name)
    line.send(Uint8Array.from(bytes))
    expect([bytes, await line.code()]).toEqual([bytes, 4403])
  }
  const line = await day.line(day.ada.browser, name)
  line.send(new Uint8Array(LARGEST_FRAME + 1))
  expect([1006, 1009]).toContain(await line.code())
  const faults = day.cafe.logged.filter((words) => words.includes('"level":50'))
  expect(faults).toEqual([])
})

test('[SY12] a flood ends the line it comes on, and the others go on', async () => {
  await using day = await Day.open()
  const name = sessionDocument(day.id)
  const [loud, calm] = [await day.line(day.ada.browser, name), await day.line(day.ben.browser, name)]
  for (let sent = 0; sent < 200; sent += 1) loud.send(awarenessFrame('hier'))
  expect(await loud.code()).toBe(4429)
  await calm.sync()
  const step = day.session.read().step
  await day.onward()
  await calm.until(({ document }) => document.getMap('session').get('step') === step + 1)
})

test('[SY12] asking for the whole document again and again is a flood too', async () => {
  await using day = await Day.open()
  const line = await day.line(day.ada.browser, sessionDocument(day.id))
  await line.sync()
  for (let asked = 0; asked < 40; asked += 1) line.send(step1(new Uint8Array([1, 9, 1])))
  expect(await line.code()).toBe(4429)
})

test('[SY13] every line says something at least every ten seconds, also after the clock was set', async () => {
  await using day = await Day.open()
  const line = await day.line(day.ada.browser, sessionDocument(day.id))
  await line.sync()
  for (let turn = 0; turn < 5; turn += 1) {
    const before = line.frames.length
    day.cafe.clock.forward(10_000)
    await line.until(({ frames }) => frames.length > before)
  }
  day.cafe.clock.leap(-3_600_000)
  await line.sync()
  const before = line.frames.length
  day.cafe.clock.leap(3_610_000)
  await line.until(({ frames }) => frames.length > before)
  expect(line.closed).toBeUndefined()
})

test('[SY14] a line over the live road shows the same, in pieces, and closes with the same codes', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const table = day.tableOf(day.ada)
  for (let number = 0; number < 90; number += 1) {
    const note = { kind: 'lay-note', note: `n-${number}` as NoteId, text: `${number} ${'woord '.repeat(160)}` } as const
    expect(await day.desk.live.paper(table, 0, note)).toBe('yes')
  }
  const web = await day.line(day.ada.browser, day.paper(table))
  await web.sync()
  const road = await day.road(day.ada.browser, 'person', { transport: 'polling' })
  const open = async (line: string, name = day.paper(table), epoch = 0) => {
    const over = overRoad(road, line)
    return { over, answer: await road.ask('line:open', line, name, epoch) }
  }
  const { over } = await open('one')
  await over.sync()
  expect(road.told.filter(({ event }) => event === 'line:piece').length).toBeGreaterThan(1)
  expect(readPaper(over.document)).toEqual(readPaper(web.document))
  await lay(day, day.ada, 'more')
  await Promise.all([web, over].map((line) => line.until(({ document }) => readPaper(document).notes.length === 91)))

  expect((await open('one')).answer).toBe('invalid-request')
  const refused = await open('two', day.paper(day.otherTable(day.ada)))
  expect([refused.answer, await refused.over.code()]).toEqual(['unknown-document', 4403])
  expect(await (await open('three', day.paper(table), 5)).over.code()).toBe(4410)
  const broken = (await open('four')).over
  broken.send(Uint8Array.of(7))
  expect(await broken.code()).toBe(4403)
  const huge = (await open('five')).over
  huge.send(step1(new Uint8Array(LARGEST_FRAME)))
  expect(await huge.code()).toBe(4403)
  const dribbling = (await open('six')).over
  for (let sent = 0; sent < 100; sent += 1) road.socket.emit('line:piece', 'six', new Uint8Array(0), false)
  expect(await dribbling.code()).toBe(4429)
  expect(
    await day.desk.live.session({ kind: 'move-person', person: day.ada.person, table: day.otherTable(day.ada) }),
  ).toBe('yes')
  expect(await over.code()).toBe(4403)
})

test('[SY15] a line that the server closed makes room for another, however often', async () => {
  await using day = await Day.open()
  const road = await day.road(day.ada.browser)
  for (let turn = 0; turn < 400; turn += 1) {
    const over = overRoad(road, `line-${turn}`)
    expect(await road.ask('line:open', `line-${turn}`, sessionDocument(day.id), 0)).toBe('yes')
    over.send(Uint8Array.of(7))
    expect(await over.code()).toBe(4403)
    if (turn % 100 === 99) day.cafe.clock.forward(8_000)
  }
})

test('[SY16] lines of one name, asked for at the same moment, are one line', async () => {
  await using day = await Day.open()
  const road = await day.road(day.ada.browser)
  const ask = () => road.ask('line:open', 'same', sessionDocument(day.id), 0)
  const answers = await Promise.all([ask(), ask(), ask()])
  expect(answers.toSorted()).toEqual(['invalid-request', 'invalid-request', 'yes'])
  const many = Array.from({ length: 300 }, (_, number) =>
    road.ask('line:open', `many-${number}`, sessionDocument(day.id), 0),
  )
  expect((await Promise.all(many)).filter((answer) => answer === 'yes').length).toBeLessThan(150)
})

test('[SY17] who reads too slowly is cut off, and nobody else waits', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const table = day.tableOf(day.ada)
  const slow = await day.line(day.ada.browser, day.paper(table))
  await slow.sync()
  slow.pause()
  const quick = await day.line(day.desk.browser, day.paper(table), { door: 'desk' })
  await quick.sync()
  // Every step one is answered with all there is; the slow one asks and does not listen.
  for (let number = 0; number < 200; number += 1) {
    const notes = Array.from({ length: 200 }, (_, at) => ({
      note: `p-${number}-${at}` as NoteId,
      text: 'w'.repeat(900),
    }))
    if (number === 10) break
    const answer = await day.desk.live.paper(table, 0, { kind: 'lay-paper-notes', notes })
    expect(['yes', 'too-many']).toContain(answer)
    for (let asked = 0; asked < 4; asked += 1) slow.send(step1(Uint8Array.of(0)))
    day.cafe.clock.forward(1_000)
  }
  await quick.sync()
  expect(readPaper(quick.document).notes.length).toBe(2_000)
  slow.resume()
  expect(await slow.code()).toBe(4503)
})

/** A line on one's own table, with an id to type under. */
async function typing(day: Day, guest: Guest, table: TableId, door: 'person' | 'desk' = 'person'): Promise<RawLine> {
  const opened = await guest.live.document(day.paper(table))
  if (typeof opened === 'string') throw new Error(opened)
  const line = await day.line(guest.browser, day.paper(table), { door, epoch: opened.epoch })
  await line.sync()
  line.typeAs(opened.clientIds[0])
  return line
}

function text(line: RawLine, note = 'first'): Y.Text {
  const found = paperTexts.find(line.document, noteField(note as NoteId))
  if (found === undefined) throw new Error('There is no such note.')
  return found
}

test('[SY25] what is typed reaches everyone at the table once it is on disk, and its writer hears that it is', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  await lay(day, day.ada, 'first')
  const table = day.tableOf(day.ada)
  const ada = await typing(day, day.ada, table)
  const desk = await typing(day, day.desk, table, 'desk')
  text(ada).insert(0, 'Beter: ')
  await desk.until((line) => text(line).toString() === 'Beter: Zorg dichtbij huis')
  await ada.until(({ saved }) => saved === 2)
  text(desk).delete(0, 2)
  text(desk).insert(0, 'We')
  await ada.until((line) => text(line).toString() === 'Weter: Zorg dichtbij huis')
  await desk.until(({ saved }) => saved === 3)
  const { clientIds } = (await day.ada.live.document(day.paper(table))) as OpenedDocument
  expect(clientIds.length).toBeGreaterThan(1)
  expect(clientIds.every((id) => id >= 2 ** 31 && id !== ada.document.clientID)).toBe(true)
})

test('[SY25] what is typed just before the page goes is on disk and told all the same', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  await lay(day, day.ada, 'first')
  const table = day.tableOf(day.ada)
  const ada = await typing(day, day.ada, table)
  const desk = await typing(day, day.desk, table, 'desk')
  text(ada).insert(0, 'Beter: ')
  await ada.until(({ saved }) => saved === 2)
  text(ada).insert(0, 'Nog ')
  await ada[Symbol.asyncDispose]()
  await desk.until((line) => text(line).toString().startsWith('Nog'))
  expect(text(desk).toString()).toBe('Nog Beter: Zorg dichtbij huis')
})

test('[SY38] words that come before a browser has said what it has are taken with that, in one piece', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  await lay(day, day.ada, 'first')
  const table = day.tableOf(day.ada)
  const first = await typing(day, day.ada, table)
  await first[Symbol.asyncDispose]()
  // What was typed without a line: two edits, of which the second builds on the first.
  const offline: Uint8Array[] = []
  first.document.on('update', (update: Uint8Array) => offline.push(update))
  text(first).insert(0, 'b')
  text(first).insert(0, 'a')
  const desk = await typing(day, day.desk, table, 'desk')
  // By hand: what the server asks is answered after that, and not with nothing before it.
  const headers = { origin: day.cafe.url, cookie: day.ada.browser.cookies }
  const address = `${day.cafe.url.replace(/^http/, 'ws')}/sync/${day.paper(table)}?door=person&epoch=0`
  const socket = new WebSocket(address, { headers })
  const codes: number[] = []
  socket.on('close', (code) => codes.push(code))
  await once(socket, 'open')
  socket.send(updateFrame(offline[1] ?? Uint8Array.of()))
  socket.send(step2(Y.encodeStateAsUpdate(first.document)))
  await desk.until((shown) => text(shown).toString() === 'abZorg dichtbij huis')
  expect(codes).toEqual([])
  socket.terminate()
})

test('[SY26] whose text it is no more to type in is told to begin anew, and nothing of it is kept', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  await lay(day, day.ada, 'first')
  const table = day.tableOf(day.ada)
  const ada = await typing(day, day.ada, table)
  const words = text(ada)
  expect(await day.desk.live.paper(table, 0, { kind: 'remove-note', note: 'first' as NoteId })).toBe('yes')
  const pen = await typing(day, day.ada, table)
  words.insert(0, 'Te laat')
  expect(await ada.code()).toBe(4409)
  expect(await day.ada.live.paper(table, 0, { kind: 'take-pen' })).toBe('yes')
  const line0 = () => paperTexts.find(pen.document, cardField(0, 'line0'))
  await pen.until(() => line0() !== undefined)
  line0()?.insert(0, 'Kern')
  await pen.until(({ saved }) => saved === 2)
  expect(await day.desk.live.paper(table, 0, { kind: 'take-pen' })).toBe('yes')
  line0()?.insert(0, 'Nog iets')
  expect(await pen.code()).toBe(4409)
  expect(readPaper((await typing(day, day.desk, table, 'desk')).document)).toMatchObject({
    notes: [{ text: 'Zorg dichtbij huis' }],
    cards: [{ lines: ['Kern', '', ''] }],
  })
})

test('[SY27] who sends what no browser sends, three times in a minute, may only read for ten, and the desk hears so', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  await lay(day, day.ada, 'first')
  const table = day.tableOf(day.ada)
  for (let times = 0; times < 3; times += 1) {
    const line = await typing(day, day.ada, table)
    const notes = line.document.getMap('notes')
    notes.set('forged', 'Vals')
    expect(await line.code()).toBe(4409)
  }
  await day.desk.live.until((live) => live.last('reads-only') !== undefined)
  expect(day.desk.live.last('reads-only')).toEqual({ kind: 'participant', person: day.ada.person })
  expect(day.ben.live.last('reads-only')).toBeUndefined()
  const opened = await day.ada.live.document(day.paper(table))
  expect(opened).toMatchObject({ mayWrite: false, clientIds: [] })
  const note = { kind: 'lay-note', note: 'second' as NoteId, text: 'Toch nog iets' } as const
  expect([await day.ada.live.paper(table, 0, note), await day.desk.live.paper(table, 0, note)]).toEqual([
    'reads-only',
    'yes',
  ])
  const line = await day.line(day.ada.browser, day.paper(table))
  await line.sync()
  line.typeAs(1)
  text(line).insert(0, 'x')
  await line.sync()
  expect([line.closed, line.saved]).toEqual([undefined, 0])
  day.cafe.clock.forward(600_000)
  const again = await typing(day, day.ada, table)
  text(again).insert(0, 'y')
  await again.until(({ saved }) => saved === 2)
})

test('[SY28] where somebody types is told to the table and nowhere else, and never by another name than one’s own', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  await lay(day, day.ada, 'first')
  const table = day.tableOf(day.ada)
  const [ada, desk] = [await typing(day, day.ada, table), await typing(day, day.desk, table, 'desk')]
  const presence = new Awareness(desk.document)
  desk.onPresence = (bytes) => applyAwarenessUpdate(presence, bytes, desk)
  const others = () => [...presence.getStates()].filter(([id]) => id !== presence.clientID)
  ada.send(presenceFrame(7, 1, { field: noteField('first' as NoteId), person: 'ben', secret: 'x' }))
  await desk.until(() => others().length === 1)
  const [[id, state] = []] = others()
  expect(state).toEqual({ field: 'note/first', person: day.ada.person })
  // Nothing of it leads to the characters that were typed.
  expect([7, ada.document.clientID]).not.toContain(id)
  expect(ada.frames.filter(({ kind, bytes }) => kind === 1 && bytes.length > 3)).toEqual([])
  await ada[Symbol.asyncDispose]()
  await desk.until(() => others().length === 0)
  presence.destroy()
})

function overRoad(road: Awaited<ReturnType<Day['road']>>, name: string): RawLine {
  const line = new RawLine()
  let pieces: Uint8Array[] = []
  line.use({
    send: (frame) => {
      for (let from = 0; from === 0 || from < frame.length; from += PIECE) {
        road.socket.emit('line:piece', name, frame.slice(from, from + PIECE), from + PIECE >= frame.length)
      }
    },
    end: () => road.socket.emit('line:close', name),
  })
  road.socket.on('line:piece', (of: string, piece: Uint8Array, last: boolean) => {
    if (of !== name) return
    pieces.push(new Uint8Array(piece))
    if (!last) return
    const frame = Buffer.concat(pieces)
    pieces = []
    line.hear(frame)
  })
  road.socket.on('line:closed', (of: string, code: number, why: string) => of === name && line.end({ code, why }))
  return line
}

test('[SY18] after a thousand spoiled frames the server answers, and nothing has changed', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  await lay(day, day.ada, 'first')
  const name = day.paper(day.tableOf(day.ada))
  const reader = await day.line(day.desk.browser, name, { door: 'desk' })
  await reader.sync()
  const before = await day.cafe.storage.documents.read(name as never)
  const random = seedRandom(2024)
  const whole = Y.encodeStateAsUpdate(reader.document)
  const seeds = [step1(Y.encodeStateVector(reader.document)), step2(whole), updateFrame(whole), awarenessFrame('hier')]
  let line = await day.line(day.ada.browser, name)
  for (let sent = 0; sent < 1_000; sent += 1) {
    if (line.closed !== undefined || sent % 40 === 39) {
      day.cafe.clock.forward(1_000)
      line = await day.line(day.ada.browser, name)
    }
    line.send(spoil(random, seeds[sent % seeds.length] ?? new Uint8Array(0)))
  }
  const last = await day.line(day.ada.browser, name)
  await last.sync()
  expect(readPaper(last.document)).toEqual(readPaper(reader.document))
  expect(await day.cafe.storage.documents.read(name as never)).toEqual(before)
  expect(reader.frames.some(({ kind, bytes }) => kind === 0 && bytes[1] === 2)).toBe(false)
  expect(day.cafe.logged.filter((words) => words.includes('"level":50'))).toEqual([])
})

/** The same frame with some bytes changed, cut off, repeated or put in. */
function spoil(random: () => number, frame: Uint8Array): Uint8Array {
  const number = (below: number) => Math.floor(random() * below)
  const bytes = [...frame]
  for (let times = number(4); times >= 0; times -= 1) {
    const at = number(Math.max(1, Math.min(bytes.length, random() < 0.5 ? 6 : bytes.length)))
    const how = number(4)
    if (how === 0) bytes[at] = number(256)
    else if (how === 1) bytes.length = Math.min(bytes.length, at)
    else if (how === 2) bytes.splice(at, 0, 255, 255, 255, number(256))
    else bytes.splice(at, 1)
  }
  return Uint8Array.from(bytes)
}
