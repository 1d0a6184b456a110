import { type Clock, MINUTE } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Storage } from '../storage/storage.ts'
import { tellOpinions } from '../harvest/tell-opinions.ts'
import { finishErasures } from './erase-person.ts'
import type { SessionRegistry } from './session-registry.ts'

const BETWEEN_LOOKS = 60 * MINUTE

export interface NamesDeletionParts {
  readonly storage: Storage
  readonly sessions: SessionRegistry
  readonly clock: Clock
  readonly report: (fault: unknown) => void
  readonly deleted: (session: SessionId) => void
}

/**
 * Deletes names on the date that everyone was told: looks at once, and every hour from then on. Whoever was being erased
 * when the server stopped is erased now.
 */
export function startNamesDeletion(parts: NamesDeletionParts): {
  readonly first: Promise<void>
  stop: () => Promise<void>
} {
  const { clock } = parts
  let stopTimer = (): void => {}
  let turn = look()
  return {
    first: turn,
    stop: async () => {
      stopTimer()
      await turn
      // The look that was under way has set the next one.
      stopTimer()
    },
  }

  async function look(): Promise<void> {
    // One that fails is tried again with the next look, and keeps no other from being done.
    try {
      for (const { id } of await parts.storage.sessions.listNamesDue(clock.now())) await forget(id)
      await finishErasures(parts, parts.sessions)
    } catch (fault) {
      parts.report(fault)
    }
    stopTimer = clock.at(clock.now() + BETWEEN_LOOKS, () => {
      turn = look()
    })
  }

  async function forget(id: SessionId): Promise<void> {
    try {
      const live = await parts.sessions.open(id)
      // Who thought what goes with the names; what is to stay of it are numbers.
      if (live !== undefined) await tellOpinions(parts, live)
      await live?.forgetNames()
      parts.deleted(id)
    } catch (fault) {
      parts.report(fault)
    }
  }
}
