import { DAY } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { expect, test } from 'vitest'
import { countOrdinal, listCommunities } from './ordinal.ts'

const day = Date.UTC(2023, 10, 30, 12)
const all = [
  summary('june', day - 170 * DAY, 'Gebiedsgericht werken'),
  summary('september', day - 80 * DAY, 'Gebiedsgericht werken'),
  summary('november', day, 'Gebiedsgericht werken'),
  summary('february', day + 60 * DAY, 'Gebiedsgericht werken'),
  summary('other', day - 10 * DAY, 'Datadialogen'),
  { ...summary('rehearsed', day - 5 * DAY, 'Gebiedsgericht werken'), rehearsal: true },
]

test('[CL41] a session’s number counts the earlier ones of its community, not rehearsals, nor itself', () => {
  expect(countOrdinal(all, 'november' as SessionId, { community: 'Gebiedsgericht werken', startsAt: day })).toBe(3)
  expect(
    countOrdinal(all, 'february' as SessionId, { community: 'Gebiedsgericht werken', startsAt: day + 60 * DAY }),
  ).toBe(4)
  expect(countOrdinal(all, 'new' as SessionId, { community: '', startsAt: day })).toBe(1)
})

test('[CL41] each community is offered once', () => {
  expect(listCommunities(all)).toEqual(['Datadialogen', 'Gebiedsgericht werken'])
})

function summary(session: string, startsAt: number, community: string): SessionSummary {
  return {
    session: session as SessionId,
    title: '',
    community,
    ordinal: 1,
    startsAt,
    timeZone: 'Europe/Amsterdam',
    place: '',
    phase: 'draft',
    people: 0,
    rehearsal: false,
  }
}
