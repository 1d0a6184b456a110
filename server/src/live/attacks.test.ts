import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import { type Answer } from '@tafelronde/shared/wire/live-events.ts'
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
