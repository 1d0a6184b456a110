import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync'
import { syncMessage } from '@tafelronde/shared/wire/sync-messages.ts'
import type { Dialect } from './dialect.ts'
import { writePresence } from './write-presence.ts'

/** As the provider of y-websocket speaks: to its own server, to ours, and by way of the relay to others like it. */
export const yWebsocketDialect: Dialect = {
  greeting: () => [],
  step1: (_document, stateVector) => sync(messageYjsSyncStep1, stateVector),
  step2: (_document, update) => sync(messageYjsSyncStep2, update),
  update: (_document, update) => sync(messageYjsUpdate, update),
  presence: (_document, client, turn, field) =>
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, syncMessage.awareness)
      encoding.writeVarUint8Array(encoder, writePresence(client, turn, field))
    }),
  kindOf(frame) {
    if (frame[0] === syncMessage.awareness) return 'presence'
    if (frame[0] !== syncMessage.sync) return 'other'
    if (frame[1] === messageYjsUpdate) return 'update'
    if (frame[1] === messageYjsSyncStep2) return 'step2'
    return frame[1] === messageYjsSyncStep1 ? 'step1' : 'other'
  },
  contentOf(frame) {
    const decoder = decoding.createDecoder(frame)
    decoder.pos = 2
    return decoding.readVarUint8Array(decoder)
  },
}

function sync(step: number, bytes: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, syncMessage.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })
}
