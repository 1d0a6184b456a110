import type { SessionId } from '../lib/id.ts'
import type { Programme } from '../programme/programme.ts'
import type { Session } from './session.ts'

/** A session as it begins: a plan, and nobody there yet. `authorKey` is a secret that nobody can guess. */
export function newSession(id: SessionId, programme: Programme, authorKey: string): Session {
  return {
    id,
    programme,
    phase: { kind: 'draft' },
    step: 0,
    people: {},
    seatings: [],
    hosts: {},
    seen: {},
    calls: {},
    shows: {},
    uneven: [],
    harvestOpen: false,
    former: [],
    authorKey,
  }
}
