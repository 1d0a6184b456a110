import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { Frame, presenceFrame, savedFrame, updateFrame } from './frame.ts'
import { readFrame } from './read-frame.ts'

test('[SY29] a frame that is made once for everyone is a WebSocket frame like any other', async () => {
  const payloads = [0, 1, 125, 126, 127, 65_535, 65_536, 70_000].map((length) =>
    Uint8Array.from({ length }, (_, at) => at % 251),
  )
  const server = new WebSocketServer({ port: 0 })
  server.on('connection', (webSocket, { socket }) => {
    for (const payload of payloads) socket.write(new Frame(payload).onWire)
    webSocket.close(1000)
  })
  const browser = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const received: Buffer[] = []
  browser.on('message', (data: Buffer, isBinary) => isBinary && received.push(data))
  const [code] = (await once(browser, 'close')) as [number]
  expect(code).toBe(1000)
  expect(received.map((data) => data.toString('hex'))).toEqual(
    payloads.map((data) => Buffer.from(data).toString('hex')),
  )
  server.close()
})

test('[SY30] whatever bytes a browser sends are read as what they say, or as nothing', () => {
  const update = Uint8Array.of(0, 0)
  expect(readFrame(updateFrame(update).payload)).toEqual({ kind: 'update', update })
  const state = { id: 7, count: 3, state: '{"field":"note/a"}' }
  expect(readFrame(presenceFrame([state]).payload)).toEqual({ kind: 'presence', state: state.state })
  expect(readFrame(presenceFrame([{ ...state, state: 'x'.repeat(201) }]).payload)).toEqual({ kind: 'nothing' })
  expect(readFrame(presenceFrame([state, state]).payload)).toEqual({ kind: 'nothing' })
  expect(readFrame(savedFrame(3).payload)).toEqual({ kind: 'malformed' })
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(typeof readFrame(bytes).kind).toBe('string')
    }),
  )
})
