import type { TableId } from '@tafelronde/shared/lib/id.ts'
import { BusyDay } from '@tafelronde/server/testing/busy-day.ts'
import { openCafe } from '@tafelronde/server/testing/open-cafe.ts'

/** Every screen is right within so many milliseconds. */
const MOST = 2_000

/**
 * A whole server and sixty people with a screen each: how long it takes until every screen shows what changed. Tells each
 * happening, and whether all came in time.
 */
export async function measureDay(): Promise<boolean> {
  await using cafe = await openCafe()
  await using day = await BusyDay.open(cafe, 60, 12, 4)
  await day.goToRound(0)
  const happened = [await day.comeLate(60), await day.leave(7), await day.comeLate(61), await day.changeTables()]
  await day.goToRound(1)
  happened.push(await day.closeTable('table-4' as TableId), await day.leave(30), await day.comeLate(62))
  happened.push(await day.changeTables())
  console.log('| what | ms until every screen is right | asked |\n| - | - | - |')
  for (const { what, until } of happened) {
    console.log(`| ${what} | ${until.toFixed(0)} | ${until <= MOST ? '✓' : '✗'} ≤ ${MOST} |`)
  }
  return happened.every(({ until }) => until <= MOST)
}
