import * as decoding from 'lib0/decoding'
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import { syncMessage } from '@tafelronde/shared/wire/sync-messages.ts'

/** What a browser says in one frame. */
export type Heard =
  /** "This is what I have": asks for the rest. */
  | { readonly kind: 'step1'; readonly stateVector: Uint8Array }
  /** Its answer to our own step 1: all that it has beyond ours. */
  | { readonly kind: 'step2'; readonly update: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array }
  /** Where its owner types. */
  | { readonly kind: 'presence'; readonly state: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'malformed' }

const malformed: Heard = { kind: 'malformed' }
const nothing: Heard = { kind: 'nothing' }

/** How much a browser may say of where its owner types. */
const LARGEST_PRESENCE = 200

/** Reads a frame, whatever bytes it is made of. */
export function readFrame(frame: Uint8Array): Heard {
  try {
    const decoder = decoding.createDecoder(frame)
    const kind = decoding.readVarUint(decoder)
    if (kind === syncMessage.sync) return readSync(decoder)
    if (kind === syncMessage.askAwareness) return nothing
    return kind === syncMessage.awareness ? readPresence(decoding.readVarUint8Array(decoder)) : malformed
  } catch {
    return malformed
  }
}

function readSync(decoder: decoding.Decoder): Heard {
  const step = decoding.readVarUint(decoder)
  const bytes = decoding.readVarUint8Array(decoder)
  if (step === messageYjsSyncStep2) return { kind: 'step2', update: bytes }
  if (step === messageYjsUpdate) return { kind: 'update', update: bytes }
  if (step !== messageYjsSyncStep1) return malformed
  Y.decodeStateVector(bytes)
  return { kind: 'step1', stateVector: bytes }
}

/** The provider sends its own state alone; what it was told of others it keeps to itself. */
function readPresence(update: Uint8Array): Heard {
  const decoder = decoding.createDecoder(update)
  if (decoding.readVarUint(decoder) !== 1) return nothing
  // Its id and how often it said so: the server counts for itself.
  decoding.readVarUint(decoder)
  decoding.readVarUint(decoder)
  const state = decoding.readVarString(decoder)
  return state.length > LARGEST_PRESENCE ? nothing : { kind: 'presence', state }
}
