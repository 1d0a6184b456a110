import { type Clock, DAY } from '@tafelronde/shared/lib/clock.ts'
import type { StoredSession } from '../storage/session-store.ts'
import type { Storage } from '../storage/storage.ts'
import { sessionIn } from './session-content.ts'
import type { SessionRegistry } from './session-registry.ts'

export interface ReadAheadParts {
  readonly storage: Storage
  readonly sessions: Pick<SessionRegistry, 'open'>
  readonly clock: Clock
  readonly report: (fault: unknown) => void
}

/**
 * Reads the sessions that are going on, with their papers and conclusions, after a start: their rooms come back all at
 * once, and the first of them should not wait for what the others need too. One document after the other, so that whoever
 * asks meanwhile goes first. `stop` answers when nothing more is read.
 */
export function startReadingAhead(parts: ReadAheadParts): { stop: () => Promise<void> } {
  let isStopped = false
  const reading = read().catch((fault: unknown) => parts.report(fault))
  return {
    stop: async () => {
      isStopped = true
      await reading
    },
  }

  async function read(): Promise<void> {
    const { storage, sessions, clock } = parts
    for (const stored of await storage.sessions.list()) {
      if (isStopped) return
      if (!isGoingOn(stored, clock)) continue
      const live = await sessions.open(stored.id)
      if (live === undefined) continue
      const { programme } = live.read()
      for (const { id: table } of programme.tables) {
        if (isStopped) return
        await live.openDocument({ kind: 'paper', session: live.id, table })
      }
      if (!isStopped) await live.openDocument({ kind: 'harvest', session: live.id })
    }
  }
}

/** Whether people may be sitting at its tables now: its doors are open, and today is its day or next to it. */
function isGoingOn(stored: StoredSession, clock: Clock): boolean {
  const away = Math.abs(Date.parse(stored.date) - clock.now())
  if (away > 2 * DAY) return false
  const { phase } = sessionIn(stored)
  return phase.kind !== 'draft' && phase.kind !== 'closed'
}
