import { type Instant, MINUTE } from '../lib/clock.ts'
import { plannedEnd, type Slot, timetableFrom, planTimetable } from '../programme/timetable.ts'
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
  return [{ item: phase.item, beginsAt: now, endsAt }, ...timetableFrom(programme, phase.item + 1, endsAt)]
}

/** When the day will end as it goes now, and how many whole minutes that is later (or, below zero, earlier) than planned. */
export function projectEnd(session: SharedSession, now: Instant): { readonly endsAt: Instant; readonly minutesLate: number } {
  const planned = plannedEnd(session.programme)
  const endsAt = projectTimetable(session, now).at(-1)?.endsAt ?? planned
  return { endsAt, minutesLate: Math.round((endsAt - planned) / MINUTE) }
}
