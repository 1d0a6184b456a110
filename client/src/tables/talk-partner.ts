import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { seatedAt } from './seated-at.ts'

/** A talk by two: with whom, and where. Nobody comes to who stays alone in a round. */
export interface Talk {
  readonly round: number
  readonly table: Table
  readonly partner: PersonId | undefined
}

/** Somebody's talk in a round, if there is one. */
export function talkIn(session: SharedSession, me: PersonId, round: number): Talk | undefined {
  const table = tableOf(session.programme, seatOf(session.seatings[round], me))
  if (table === undefined) return undefined
  return { round, table, partner: seatedAt(session, table.id, round).find((person) => person !== me) }
}

/** The first talk of somebody after this round. */
export function nextTalk(session: SharedSession, me: PersonId, after: number): Talk | undefined {
  return session.seatings
    .map((_, round) => (round > after ? talkIn(session, me, round) : undefined))
    .find((talk) => talk?.partner !== undefined)
}
