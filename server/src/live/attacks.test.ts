import { connect } from 'node:net'
import { expect, test } from 'vitest'
import type { NoteId } from '@tafelronde/shared/lib/id.ts'
import { sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import { PIECE } from '@tafelronde/shared/wire/sync-messages.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import { NOTES_EACH } from '../notes/laying-limit.ts'
import { LINES_ON_ONE_DOCUMENT } from '../sync/sync-lines.ts'
import { ROADS_EACH } from './live-door.ts'
import { Day } from '../testing/open-day.ts'

test('[AT1] whoever opens many roads may ask no more than on one', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const roads = [day.ada.live, await day.road(day.ada.browser), await day.road(day.ada.browser)]
  const ask = async (event: string, times: number, ...words: unknown[]) => {
    const answers = await Promise.all(
      roads.flatMap((road) =>
        Array.from({ length: times }, () => road.say(event, ...words) as Promise<Answer<unknown>>),
      ),
    )
    return answers.filter((answer) => answer.ok || answer.why !== 'too-many-tries').length
  }
  expect(await ask('paper:command', 100, {})).toBe(200)
  expect(await ask('history:read', 10, {})).toBe(20)
  expect(await ask('document:open', 100, sessionDocument(day.id))).toBe(200)
  expect(await day.ben.live.document(sessionDocument(day.id))).toMatchObject({ epoch: 0 })
})

test('[AT2] whoever floods the live road is cut off, on every road', async () => {
  await using day = await Day.open()
  const other = await day.road(day.ada.browser)
  for (let said = 0; said < 5_100; said += 1) day.ada.live.socket.emit('clock', () => {})
  await day.ada.live.until(() => !day.ada.live.socket.connected)
  other.socket.emit('clock', () => {})
  await other.until(() => !other.socket.connected)
  expect(await day.ben.live.document(sessionDocument(day.id))).toMatchObject({ epoch: 0 })
})

test('[AT3] who has no badge is not listened to, and is gone soon without agreeing to it', async () => {
  await using day = await Day.open()
  const began = performance.now()
  const socket = connect({ host: 'localhost', port: day.cafe.app.port })
  const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.on('error', () => {})
  // Says no goodbye of its own, and keeps its end open.
  socket.write(
    `GET /sync/${sessionDocument(day.id)}?door=person&epoch=0 HTTP/1.1\r\nHost: localhost\r\nOrigin: ${day.cafe.url}\r\n` +
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n' +
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  )
  socket.resume()
  await gone
  expect(performance.now() - began).toBeLessThan(4_000)
})

test('[AT4] one person has so many lines on one document and no more, also when they are opened at once', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const name = sessionDocument(day.id)
  const open = () => day.line(day.ada.browser, name)
  const lines = await Promise.all(Array.from({ length: LINES_ON_ONE_DOCUMENT + 10 }, open))
  for (const line of lines) line.sync().catch(() => {})
  await expect.poll(() => lines.filter(({ closed }) => closed?.code === 4503).length).toBe(10)
  expect(lines.filter(({ closed }) => closed !== undefined)).toHaveLength(10)
  await (await day.line(day.ben.browser, name)).sync()
  for (const line of lines) await line[Symbol.asyncDispose]()
  await expect.poll(() => readsAlong(day, name)).toBe(true)
})

test('[AT5] one participant cannot fill a paper, one by one or many at a time', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const table = day.tableOf(day.ada)
  const lay = (guest: typeof day.ada, from: number, count: number) => {
    const notes = Array.from({ length: count }, (_, at) => ({ note: `note-${from + at}` as NoteId, text: 'Vol' }))
    return guest.live.paper(table, 0, { kind: 'lay-paper-notes', notes })
  }
  for (let from = 0; from < NOTES_EACH; from += 200) expect(await lay(day.ada, from, 200)).toBe('yes')
  expect(await lay(day.ada, NOTES_EACH, 1)).toBe('too-many')
  const one = { kind: 'lay-note', note: 'one' as NoteId, text: 'Nog een' } as const
  expect(await day.ada.live.paper(table, 0, one)).toBe('too-many')
  expect(await lay(day.desk, NOTES_EACH, 200)).toBe('yes')
  expect(await day.desk.live.paper(table, 0, one)).toBe('yes')
})

test('[AT9] whoever leads does not wait behind what one participant asks of the session', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const asked = Array.from({ length: 150 }, (_, at) =>
    day.ada.live.session(at % 2 === 0 ? { kind: 'leave' } : { kind: 'come-back' }),
  )
  const led = day.onward()
  const answers = await Promise.all(asked)
  await led
  expect(answers.filter((answer) => answer === 'too-many-tries')).toHaveLength(120)
  const leads = Array.from({ length: 60 }, () => day.desk.live.ask('session:command', {}))
  expect(await Promise.all(leads)).not.toContain('too-many-tries')
})

test('[AT10] one person has so many live roads and no more, and whoever takes one away can have another', async () => {
  await using day = await Day.open()
  const roads = [day.ada.live]
  for (let opened = 1; opened < ROADS_EACH; opened += 1) roads.push(await day.road(day.ada.browser))
  const oneMore = await day.road(day.ada.browser)
  await oneMore.until(({ socket }) => !socket.connected)
  expect(oneMore.told).toEqual([])
  roads.at(-1)?.close()
  const isLet = async () => {
    const road = await day.road(day.ada.browser)
    await road.until(({ socket }) => !socket.connected || road.last('welcome') !== undefined)
    return road.socket.connected
  }
  await expect.poll(isLet).toBe(true)
})

test('[AT11] of frames that are never whole little is kept, however many lines there are', async () => {
  await using day = await Day.open()
  await day.walkTo('round')
  const { live } = day.ada
  const names = Array.from({ length: 20 }, (_, at) => `line-${at}`)
  for (const name of names) expect(await live.ask('line:open', name, sessionDocument(day.id), 0)).toBe('yes')
  for (const name of names) {
    for (let sent = 0; sent < 5; sent += 1) live.socket.emit('line:piece', name, new Uint8Array(PIECE), false)
  }
  const closed = () => live.told.filter(({ event }) => event === 'line:closed').map(({ words }) => words[1])
  await live.until(() => closed().length === 18)
  expect(new Set(closed())).toEqual(new Set([4429]))
})

/** Whether a new line of Ada's is answered. */
async function readsAlong(day: Day, name: string): Promise<boolean> {
  const line = await day.line(day.ada.browser, name)
  const isShown = () => line.document.getMap('session').size > 0
  line.sync().catch(() => {})
  await line.until(({ closed }) => closed !== undefined || isShown())
  return isShown()
}
