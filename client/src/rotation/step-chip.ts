import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { seatOf, type Seating } from '@tafelronde/shared/rotation/seating.ts'

/** One person in one round: what a chip on the board stands for. */
export interface Chip {
  readonly person: PersonId
  readonly round: number
}

export type Way = 'up' | 'down' | 'left' | 'right' | 'first' | 'last'

/**
 * The chip that an arrow leads to: up and down through the people of a round, as they stand on the board; left and right
 * along one person's route, over rounds in which there is no seat.
 */
export function stepChip(
  seatings: readonly Seating[],
  listed: (round: number) => readonly PersonId[],
  { person, round }: Chip,
  way: Way,
): Chip | undefined {
  if (way === 'left' || way === 'right') {
    const stride = way === 'left' ? -1 : 1
    for (let next = round + stride; next >= 0 && next < seatings.length; next += stride) {
      if (seatOf(seatings[next], person) !== undefined) return { person, round: next }
    }
    return undefined
  }
  const people = listed(round)
  const at = people.indexOf(person)
  const place = { up: at - 1, down: at + 1, first: 0, last: people.length - 1 }[way]
  const next = people[place]
  return next === undefined || next === person ? undefined : { person: next, round }
}
