import type { PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { rotationBounds } from '@tafelronde/shared/rotation/rotation-bounds.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import { listChanges } from '@tafelronde/shared/sessions/seat-deeds.ts'
import { peopleToSeat, readSeatInstance } from '@tafelronde/shared/sessions/seat-instance.ts'
import { currentRound, type Session, firstOpenRound } from '@tafelronde/shared/sessions/session.ts'
import { expect, test } from 'vitest'
import { BusyDay, type Happening } from '../testing/busy-day.ts'
import { openCafe } from '../testing/open-cafe.ts'

test('[LS14] sixty people at twelve tables: three come late, two leave, a table closes; rules hold, and few are told', async () => {
  await using cafe = await openCafe()
  await using day = await BusyDay.open(cafe, 60, 12, 4)
  await day.goToRound(0)
  const happened: Happening[] = [await day.comeLate(60), await day.leave(7), await day.comeLate(61)]
  happened.push(await day.changeTables())
  await day.goToRound(1)
  happened.push(await day.closeTable('table-4' as TableId), await day.leave(30), await day.comeLate(62))
  happened.push(await day.changeTables())
  await day.goToRound(2)
  happened.push(await day.changeTables())
  await day.goToRound(3)

  expect(day.whoSeesOtherwise()).toEqual([])
  expect(findTwice(day.live.read())).toEqual([])
  // Sizes within one were possible all the time.
  expect(
    happened.flatMap(({ after }) => after.uneven.filter(({ round }) => round > (currentRound(after) ?? 0))),
  ).toEqual([])
  for (const { what, person, before, after } of happened) {
    if (what === 'people change tables') {
      expect(after.seatings).toEqual(before.seatings)
      continue
    }
    const round = currentRound(before) ?? 0
    for (const { id } of peopleToSeat(before)) {
      const isAbout = id === person
      if (!isAbout) expect(seatOf(after.seatings[round], id)).toBe(seatOf(before.seatings[round], id))
    }
    const told = listChanges(before.seatings, after.seatings).filter(
      (change) => change.person !== person && change.from !== undefined && change.to !== undefined,
    )
    const { minChanges, announced } = boundsOf(before, after, day)
    expect([what, told.length <= minChanges + Math.max(2, 0.05 * announced)]).toEqual([what, true])
  }
}, 120_000)

/** The fewest seats that had to change, as far as sizes and closed tables tell. */
function boundsOf(before: Session, after: Session, day: BusyDay) {
  return rotationBounds(
    readSeatInstance(after, {
      people: peopleToSeat(after),
      origins: day.origins(),
      told: before.seatings,
      first: firstOpenRound(after),
      given: {},
      apart: [],
    }),
  )
}

/** Everyone who came to a theme twice, though there are more themes than rounds. */
function findTwice(session: Session): readonly PersonId[] {
  return peopleToSeat(session).flatMap(({ id }) => {
    const themes = session.seatings.flatMap((seating) => tableOf(session.programme, seatOf(seating, id))?.theme ?? [])
    return new Set(themes).size < themes.length ? [id] : []
  })
}
