import type { Socket } from 'socket.io'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { ClientEvents, Door, ServerEvents } from '@tafelronde/shared/wire/live-events.ts'
import type { HolderOf } from '../auth/holder.ts'
import type { LiveSession } from '../sessions/live-session.ts'

/** What the house knows of a browser on the live road, once its greeting was checked. */
export interface LiveGuest {
  readonly live: LiveSession
  readonly door: Door
  /** The version that the browser speaks. */
  readonly protocol: number
  actor: Actor
  /** Under which keys this browser holds ids. */
  readonly holder: HolderOf
}

export type LiveSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, LiveGuest>
