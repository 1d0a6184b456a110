import { type Instant, MINUTE } from '@tafelronde/shared/lib/clock.ts'
import type { Deed } from '@tafelronde/shared/notes/paper-deed.ts'

/** All that was begun in one minute, oldest first. */
export interface MinuteOfDeeds {
  readonly start: Instant
  readonly deeds: readonly Deed[]
}

/** Deeds by the minute in which they began, the newest minute first. */
export function minutesOf(deeds: readonly Deed[]): readonly MinuteOfDeeds[] {
  const minutes = Map.groupBy(deeds, ({ at }) => Math.floor(at / MINUTE) * MINUTE)
  return [...minutes].map(([start, inside]) => ({ start, deeds: inside })).toSorted((a, b) => b.start - a.start)
}

/** What is undone comes after this: the moment just before something was done. */
export function before(moment: Instant): Instant {
  return moment - 1
}

/** The moment that somebody chose, of what a putting back undid. */
export function chosenMoment(to: Instant): Instant {
  return to + 1
}
