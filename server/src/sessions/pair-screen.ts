import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import { refuse } from '@tafelronde/shared/lib/result.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import { groupOf, tableOf } from '@tafelronde/shared/programme/programme.ts'
import type { Answer, Pairing } from '@tafelronde/shared/wire/live-events.ts'
import type { Storage } from '../storage/storage.ts'
import type { LiveSession } from './live-session.ts'

/** Makes the screen that shows these four digits the hall screen of a room, or a table's own screen. */
export async function pairScreen(
  storage: Storage,
  live: LiveSession,
  actor: Actor,
  { code, to }: Pairing,
  now: Instant,
): Promise<Answer> {
  if (actor.kind !== 'facilitator') return refuse('not-allowed')
  const { programme } = live.read()
  if (to.kind === 'table-screen' && tableOf(programme, to.table) === undefined) return refuse('unknown-table')
  if (to.kind === 'hall' && groupOf(programme, to.group) === undefined) return refuse('invalid-request')
  const screen = await storage.screens.find(code, now)
  if (screen === undefined) return refuse('wrong-screen-code')
  const paired = await storage.commit([
    storage.screens.pairing(code, now),
    storage.badges.adding({ token: screen.token, session: live.id, bearer: to, createdAt: now }),
  ])
  return paired.ok ? { ok: true, value: null } : refuse('wrong-screen-code')
}
