import type { Programme } from '../../programme/programme.ts'
import type { SeatDeed } from '../../sessions/seat-deeds.ts'
import type { Closed, Phase, Session } from '../../sessions/session.ts'

/**
 * What a file says of a session in the words of the session itself. Not in it: keys, what is being erased, and who must
 * not sit together.
 */
export type FileSession = Omit<
  Session,
  'id' | 'authorKey' | 'erasing' | 'apart' | 'people' | 'seatings' | 'made' | 'settlements'
>

/** The same with every round counted so many more: rounds are counted from 0 in code and from 1 in a file. */
export function shiftRounds(kept: FileSession, by: 1 | -1): FileSession {
  const { programme, phase, former, seen, uneven, closedTables, lastRound, given, deeds } = kept
  return {
    ...kept,
    programme: { ...programme, themes: programme.themes.map((theme) => shiftTheme(theme, by)) },
    phase: shiftPhase(phase, by),
    former: former.map((one) => shiftPhase(one, by)),
    seen: mapValues(seen, (round) => round + by),
    uneven: uneven.map((one) => ({ ...one, round: one.round + by })),
    ...(closedTables !== undefined && { closedTables: mapValues(closedTables, (closed) => shiftClosed(closed, by)) }),
    ...(lastRound !== undefined && { lastRound: lastRound + by }),
    ...(given !== undefined && { given: shiftKeys(given, by) }),
    ...(deeds !== undefined && { deeds: deeds.map((deed) => shiftDeed(deed, by)) }),
  }
}

type Theme = Programme['themes'][number]

function shiftTheme(theme: Theme, by: number): Theme {
  const { roundQuestions } = theme
  return roundQuestions === undefined ? theme : { ...theme, roundQuestions: shiftKeys(roundQuestions, by) }
}

function shiftPhase(phase: Phase, by: number): Phase {
  if (phase.kind === 'round') return { ...phase, round: phase.round + by }
  return phase.kind === 'rotation' ? { ...phase, to: phase.to + by } : phase
}

function shiftClosed(closed: Closed, by: number): Closed {
  const { from, until } = closed
  return { ...closed, from: from + by, ...(until !== undefined && { until: until + by }) }
}

function shiftDeed(deed: SeatDeed, by: number): SeatDeed {
  const { changes, before } = deed
  return {
    ...deed,
    changes: changes.map((change) => ({ ...change, round: change.round + by })),
    ...(before !== undefined && { before: shiftBefore(before, by) }),
  }
}

type Before = NonNullable<SeatDeed['before']>

function shiftBefore({ apart: _apart, ...before }: Before, by: number): Before {
  const { people, given, closedTables } = before
  return {
    ...before,
    people: mapValues(people, (person) => ({
      ...person,
      ...(person.until !== undefined && { until: person.until + by }),
    })),
    ...(given !== undefined && { given: shiftKeys(given, by) }),
    ...(closedTables !== undefined && { closedTables: mapValues(closedTables, (closed) => shiftClosed(closed, by)) }),
  }
}

function shiftKeys<Value>(rounds: Readonly<Record<string, Value>>, by: number): Record<string, Value> {
  return Object.fromEntries(Object.entries(rounds).map(([round, value]) => [String(Number(round) + by), value]))
}

function mapValues<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<Key, Value>> {
  const changed = Object.entries<Value>(record).map(([key, value]) => [key, change(value)])
  return Object.fromEntries(changed) as Record<Key, Value>
}
