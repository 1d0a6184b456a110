import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Receiver } from 'ws'
import { Frame, presenceFrame, savedFrame, updateFrame } from './frame.ts'
import { readFrame } from './read-frame.ts'

test('[SY29] a frame that is made once for everyone is a WebSocket frame like any other', async () => {
  const lengths = [0, 1, 125, 126, 127, 65_535, 65_536, 70_000]
  for (const length of lengths) {
    const payload = Uint8Array.from({ length }, (_, at) => at % 251)
    expect(Buffer.compare(await received(new Frame(payload).onWire), Buffer.from(payload))).toBe(0)
  }
})

test('[SY30] whatever bytes a browser sends are read as what they say, or as nothing', () => {
  const update = Uint8Array.of(0, 0)
  expect(readFrame(updateFrame(update).payload)).toEqual({ kind: 'update', update })
  const state = { id: 7, count: 3, state: '{"field":"note/a"}' }
  expect(readFrame(presenceFrame([state]).payload)).toEqual({ kind: 'presence', ...state })
  expect(readFrame(presenceFrame([{ ...state, state: 'x'.repeat(201) }]).payload)).toEqual({ kind: 'nothing' })
  expect(readFrame(presenceFrame([state, state]).payload)).toEqual({ kind: 'nothing' })
  expect(readFrame(savedFrame(3).payload)).toEqual({ kind: 'malformed' })
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(typeof readFrame(bytes).kind).toBe('string')
    }),
  )
})

/** What another implementation of the protocol makes of these bytes. */
function received(bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const receiver = new Receiver({ isServer: false })
    receiver.on('message', (data: Buffer) => resolve(data))
    receiver.on('error', reject)
    receiver.write(bytes)
  })
}
