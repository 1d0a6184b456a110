import { type Instant, MINUTE } from '../lib/clock.ts'
import { plannedEnd, type Slot, timetableFrom, planTimetable } from '../programme/timetable.ts'
import { nextPlace } from './places.ts'
import { readTimer, type SharedSession } from './session.ts'

/**
 * What is still to come, seen from now: what runs ends when its clock says so, or now if it runs over;
 * a stopped clock holds what is left.
 */
export function projectTimetable({ programme, phase }: SharedSession, now: Instant): readonly Slot[] {
  if (phase.kind === 'draft') return planTimetable(programme)
  if (phase.kind === 'closed') return []
  if (phase.kind === 'rotation') return timetableFrom(programme, phase.item, now)
  const endsAt = now + Math.max(0, readTimer(phase.timer, now))
  const rest = timetableFrom(programme, nextPlace(programme, phase), endsAt)
  return rest[0]?.item === phase.item ? rest : [{ item: phase.item, beginsAt: now, endsAt }, ...rest]
}

/** When the day will end as it goes now, and how many whole minutes that is later (or, below zero, earlier) than planned. */
export function projectEnd(
  session: SharedSession,
  now: Instant,
): { readonly endsAt: Instant; readonly minutesLate: number } {
  const planned = session.promisedEnd ?? plannedEnd(session.programme)
  const endsAt = projectTimetable(session, now).at(-1)?.endsAt ?? planned
  return { endsAt, minutesLate: Math.round((endsAt - planned) / MINUTE) }
}
