import { DAY } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { expect, test } from 'vitest'
import { arrangeSessions } from './arrange-sessions.ts'

const now = Date.UTC(2023, 10, 30, 12)

test('[CL50] the session that goes on stands first, or else the nearest to come', () => {
  const near = summary('near', 2)
  const far = summary('far', 60)
  const running = { ...summary('running', -0.1), phase: 'round' as const }
  expect(ids(arrangeSessions([far, near], now))).toEqual({ first: 'near', coming: ['far'], past: [], rehearsals: [] })
  expect(ids(arrangeSessions([far, near, running], now))).toMatchObject({ first: 'running', coming: ['near', 'far'] })
})

test('[CL50] every session is somewhere on the page, once', () => {
  const all = [
    summary('today', -0.5),
    summary('never-opened', -9),
    { ...summary('closed', -20), phase: 'closed' as const },
    { ...summary('rehearsal', 0), rehearsal: true },
  ]
  expect(ids(arrangeSessions(all, now))).toEqual({
    first: 'today',
    coming: [],
    past: ['never-opened', 'closed'],
    rehearsals: ['rehearsal'],
  })
  expect(arrangeSessions([], now).first).toBeUndefined()
})

function ids(arranged: ReturnType<typeof arrangeSessions>) {
  const { first, coming, past, rehearsals } = arranged
  const idsOf = (sessions: readonly SessionSummary[]) => sessions.map(({ session }) => session)
  return { first: first?.session, coming: idsOf(coming), past: idsOf(past), rehearsals: idsOf(rehearsals) }
}

function summary(session: string, days: number): SessionSummary {
  return {
    session: session as SessionId,
    title: session,
    community: '',
    ordinal: 1,
    startsAt: now + days * DAY,
    timeZone: 'Europe/Amsterdam',
    place: '',
    phase: 'draft',
    people: 0,
    rehearsal: false,
  }
}
