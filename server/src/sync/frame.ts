import * as encoding from 'lib0/encoding'
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync'
import { syncMessage } from '@tafelronde/shared/wire/sync-messages.ts'

/**
 * One message to browsers, made once for all who get it. `onWire` is the same as a whole WebSocket frame (RFC 6455, 5.2:
 * final, binary, unmasked), so that a message to three hundred readers is framed once.
 */
export class Frame {
  readonly payload: Uint8Array
  #onWire: Buffer | undefined

  constructor(payload: Uint8Array) {
    this.payload = payload
  }

  get onWire(): Buffer {
    this.#onWire ??= frameOnWire(this.payload)
    return this.#onWire
  }
}

const FINAL_BINARY = 0x82
const SHORT = 125
const TWO_BYTES = 126
const EIGHT_BYTES = 127

function frameOnWire(payload: Uint8Array): Buffer {
  const { length } = payload
  const header = length <= SHORT ? 2 : length < 2 ** 16 ? 4 : 10
  const frame = Buffer.allocUnsafe(header + length)
  frame[0] = FINAL_BINARY
  if (header === 2) frame[1] = length
  else if (header === 4) {
    frame[1] = TWO_BYTES
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = EIGHT_BYTES
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.set(payload, header)
  return frame
}

/** Room to write in, used again for each frame: making room costs more than what is written in it. */
const room = encoding.createEncoder()

function encoded(write: (encoder: encoding.Encoder) => void): Uint8Array {
  room.cpos = 0
  room.bufs.length = 0
  write(room)
  return encoding.toUint8Array(room)
}

/** The update that was framed last: all readers of a document are given the same bytes, one after the other. */
let framed: { readonly update: Uint8Array; readonly frame: Frame } | undefined

/** An update as everyone is told it. */
export function updateFrame(update: Uint8Array): Frame {
  if (framed?.update !== update) framed = { update, frame: syncFrame(messageYjsUpdate, update) }
  return framed.frame
}

/** "This is what I have": asks a browser for what it has beyond it. */
export const step1Frame: (stateVector: Uint8Array) => Frame = keepingFrames(messageYjsSyncStep1)

/** What a browser misses. */
export const step2Frame: (missing: Uint8Array) => Frame = keepingFrames(messageYjsSyncStep2)

/** The first `count` updates of this line are on disk. */
export function savedFrame(count: number): Frame {
  return new Frame(
    encoded((encoder) => {
      encoding.writeVarUint(encoder, syncMessage.saved)
      encoding.writeVarUint(encoder, count)
    }),
  )
}

/** Where somebody types, or `null`: under a number of its own, and how often that was said. */
export interface PresenceState {
  readonly id: number
  readonly count: number
  readonly state: string
}

export function presenceFrame(states: readonly PresenceState[]): Frame {
  const update = encoded((encoder) => {
    encoding.writeVarUint(encoder, states.length)
    for (const { id, count, state } of states) {
      encoding.writeVarUint(encoder, id)
      encoding.writeVarUint(encoder, count)
      encoding.writeVarString(encoder, state)
    }
  })
  return new Frame(
    encoded((encoder) => {
      encoding.writeVarUint(encoder, syncMessage.awareness)
      encoding.writeVarUint8Array(encoder, update)
    }),
  )
}

/** An awareness message about nobody: the smallest frame that the provider takes as a sign of life. */
export const aliveFrame: Frame = presenceFrame([])

function syncFrame(step: number, bytes: Uint8Array): Frame {
  return new Frame(
    encoded((encoder) => {
      encoding.writeVarUint(encoder, syncMessage.sync)
      encoding.writeVarUint(encoder, step)
      encoding.writeVarUint8Array(encoder, bytes)
    }),
  )
}

/** Keeps each frame for as long as its bytes are kept: all of a room that comes back to a document ask for the same ones. */
function keepingFrames(step: number): (bytes: Uint8Array) => Frame {
  const kept = new WeakMap<Uint8Array, Frame>()
  return (bytes) => {
    const frame = kept.get(bytes) ?? syncFrame(step, bytes)
    kept.set(bytes, frame)
    return frame
  }
}
