import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync'
import type { Dialect, HeardKind } from './dialect.ts'
import { writePresence } from './write-presence.ts'

/** The kinds of message that Hocuspocus numbers; each stands behind the name of its document. */
const message = { sync: 0, awareness: 1, auth: 2, syncReply: 4 } as const
const TOKEN = 0

/** As the provider of Hocuspocus speaks. */
export const hocuspocusDialect: Dialect = {
  greeting: (document) => [
    say(document, message.auth, (encoder) => {
      encoding.writeVarUint(encoder, TOKEN)
      encoding.writeVarString(encoder, '')
    }),
  ],
  step1: (document, stateVector) => sync(document, messageYjsSyncStep1, stateVector),
  step2: (document, update) => sync(document, messageYjsSyncStep2, update),
  update: (document, update) => sync(document, messageYjsUpdate, update),
  presence: (document, client, turn, field) =>
    say(document, message.awareness, (encoder) => {
      encoding.writeVarUint8Array(encoder, writePresence(client, turn, field))
    }),
  kindOf(frame): HeardKind {
    const at = afterName(frame)
    if (frame[at] === message.awareness) return 'presence'
    if (frame[at] !== message.sync && frame[at] !== message.syncReply) return 'other'
    const step = frame[at + 1]
    if (step === messageYjsUpdate) return 'update'
    if (step === messageYjsSyncStep2) return 'step2'
    return step === messageYjsSyncStep1 ? 'step1' : 'other'
  },
  contentOf(frame) {
    const decoder = decoding.createDecoder(frame)
    decoder.pos = afterName(frame) + 2
    return decoding.readVarUint8Array(decoder)
  },
}

/** Names here are shorter than 128 bytes, so that one byte says how long they are. */
function afterName(frame: Uint8Array): number {
  return 1 + (frame[0] ?? 0)
}

function sync(document: string, step: number, bytes: Uint8Array): Uint8Array {
  return say(document, message.sync, (encoder) => {
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })
}

function say(document: string, kind: number, more: (encoder: encoding.Encoder) => void): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarString(encoder, document)
    encoding.writeVarUint(encoder, kind)
    more(encoder)
  })
}
