import { MINUTE, type Instant } from '../lib/clock.ts'
import type { Programme } from './programme.ts'

/** When an item of the draaiboek begins and ends. A round's time includes the walk towards it. */
export interface Slot {
  readonly item: number
  readonly beginsAt: Instant
  readonly endsAt: Instant
}

/** The day as planned: every item after the one before, from the start. */
export function planTimetable(programme: Programme): readonly Slot[] {
  return timetableFrom(programme, 0, programme.startsAt)
}

/** The end of the day as planned. */
export function plannedEnd(programme: Programme): Instant {
  return planTimetable(programme).at(-1)?.endsAt ?? programme.startsAt
}

/** The rest of the day when the item `first` begins at `beginsAt`. */
export function timetableFrom(programme: Programme, first: number, beginsAt: Instant): readonly Slot[] {
  const slots: Slot[] = []
  let next = beginsAt
  for (const [item, { kind, minutes }] of programme.items.entries()) {
    if (item < first) continue
    const walk = kind === 'round' ? programme.walkMinutes : 0
    const endsAt = next + (minutes + walk) * MINUTE
    slots.push({ item, beginsAt: next, endsAt })
    next = endsAt
  }
  return slots
}
