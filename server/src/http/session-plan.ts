import type { PersonId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import { apartOf } from '@tafelronde/shared/sessions/apart.ts'
import { hostedTable, type Session } from '@tafelronde/shared/sessions/session.ts'
import type { SessionPlan, SessionSummary } from '@tafelronde/shared/wire/http.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { sessionIn } from '../sessions/session-content.ts'
import { type PublicAddress, readCodeNews, readLinks } from '../sessions/session-links.ts'
import type { StoredSession } from '../storage/session-store.ts'

/** A session in an organiser's list. */
export function summaryOf(stored: StoredSession): SessionSummary {
  const { programme, phase, people } = sessionIn(stored)
  const { title, community, ordinal, startsAt, timeZone, place } = programme
  const coming = Object.values(people).filter(
    ({ role, attendance }) => role === 'participant' && attendance !== 'cancelled' && attendance !== 'merged',
  )
  return {
    session: stored.id,
    title,
    community,
    ordinal,
    startsAt,
    timeZone,
    place,
    phase: phase.kind,
    people: coming.length,
    rehearsal: programme.rehearsal === true,
  }
}

/** How many meetings of the same community began before this one. */
export function countEarlierMeetings(
  all: readonly StoredSession[],
  session: SessionId | undefined,
  { community, startsAt }: Programme,
): number {
  if (community === '') return 0
  const same = all.filter((stored) => stored.community === community && stored.id !== session)
  return same.filter((stored) => sessionIn(stored).programme.startsAt < startsAt).length
}

/** All that the plan page shows. */
export function planOf(
  live: LiveSession,
  address: PublicAddress,
  earlierMeetings: number,
  may: SessionPlan['may'],
): SessionPlan {
  const session = live.read()
  const stored = live.readStored()
  return {
    session: live.id,
    programme: session.programme,
    people: live.readRoster().flatMap(({ person, name, organisation, level }) => {
      const expected = expectedPerson(session, person)
      return expected === undefined ? [] : [{ ...expected, name, organisation, level }]
    }),
    phase: session.phase.kind,
    code: stored.code,
    links: readLinks(address, stored),
    address: readCodeNews(address, stored).address,
    onlyHere: address.onlyHere,
    earlierMeetings,
    may,
  }
}

function expectedPerson(
  session: Session,
  id: PersonId,
): Omit<ExpectedPerson, 'name' | 'organisation' | 'level'> | undefined {
  const person = session.people[id]
  if (person === undefined || person.role === 'facilitator' || person.attendance === 'merged') return undefined
  const host: TableId | undefined = hostedTable(session, id)
  const apart = apartOf(session, id)
  const { group, online, device, staysAt, until, attendance } = person
  return {
    person: id,
    online,
    device,
    cancelled: attendance === 'cancelled',
    ...(group !== undefined && { group }),
    ...(staysAt !== undefined && { staysAt }),
    ...(until !== undefined && { until }),
    ...(host !== undefined && { host }),
    ...(apart.length > 0 && { apart: [...apart] }),
  }
}
