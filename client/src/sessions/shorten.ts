import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { Item } from '@tafelronde/shared/programme/programme.ts'
import { nextPlace, roundAt } from '@tafelronde/shared/sessions/places.ts'
import { projectEnd } from '@tafelronde/shared/sessions/projected-end.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'

/** One way to end on time: an item still to come, made shorter. */
export interface Shortening {
  readonly item: Item
  /** The item's number among the rounds, where it is one. */
  readonly round?: number
  /** How long it will be. */
  readonly minutes: number
  readonly gains: number
}

/** Shorter than this, people do not get to talk, or to coffee. */
const least: Partial<Record<Item['kind'], number>> = { round: 10, break: 5, plenary: 10, harvest: 10 }

/**
 * How the day could still end as promised: the next round, the next break and, if neither stands ahead, what comes
 * after them. Never more than is needed, and never below what makes sense.
 */
export function waysToShorten(session: SharedSession, now: Instant): readonly Shortening[] {
  const { programme, phase } = session
  const { minutesLate } = projectEnd(session, now)
  if (minutesLate <= 0 || phase.kind === 'draft' || phase.kind === 'closed') return []
  const first = phase.kind === 'rotation' ? phase.item : nextPlace(programme, phase)
  const ways: Shortening[] = []
  for (const [place, item] of programme.items.entries()) {
    if (place < first || ways.some((way) => way.item.kind === item.kind)) continue
    const gains = Math.min(minutesLate, item.minutes - (least[item.kind] ?? item.minutes))
    if (gains <= 0) continue
    const round = item.kind === 'round' ? { round: roundAt(programme, place) } : {}
    ways.push({ item, ...round, minutes: item.minutes - gains, gains })
  }
  const usual = ways.filter(({ item }) => item.kind === 'round' || item.kind === 'break')
  return usual.length > 0 ? usual : ways
}
