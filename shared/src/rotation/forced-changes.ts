import type { Cafe } from './cafe.ts'

/** Bound 7: seats that must change because of who is there, which tables are open, and sizes; themes may ask for more. */
export function readChanges(cafe: Cafe): { readonly announced: number; readonly minChanges: number } {
  const { rounds, people, groupOf, isPresent, now } = cafe
  let announced = 0
  let minChanges = 0
  for (let round = now; round < rounds; round += 1) {
    cafe.classes[round]!.forEach(({ people: there, tables: open }, group) => {
      const kept = new Map<number, number>()
      let told = 0
      for (let person = 0; person < people; person += 1) {
        const seat = round * people + person
        const table = cafe.announced[seat]!
        if (isPresent[seat] !== 1 || groupOf[person] !== group || table < 0) continue
        told += 1
        if (cafe.isAllowed[seat * cafe.tables + table] === 1) kept.set(table, (kept.get(table) ?? 0) + 1)
      }
      if (told === 0) return
      announced += told
      minChanges += told - mostKept(cafe, { round, there, open, kept })
    })
  }
  return { announced, minChanges }
}

interface Kept {
  readonly round: number
  readonly there: number
  readonly open: readonly number[]
  /** How many at each table could stay as told. */
  readonly kept: ReadonlyMap<number, number>
}

function mostKept(cafe: Cafe, { round, there, open, kept }: Kept): number {
  const counts = open.map((table) => kept.get(table) ?? 0)
  if (cafe.isEven) {
    const least = Math.floor(there / open.length)
    const larger = counts.filter((count) => count > least).length
    return counts.reduce((sum, count) => sum + Math.min(count, least), 0) + Math.min(there % open.length, larger)
  }
  let over = 0
  let short = 0
  open.forEach((table, at) => {
    over += Math.max(0, counts[at]! - cafe.most[round * cafe.tables + table]!)
    short += Math.max(0, cafe.least[round * cafe.tables + table]! - counts[at]!)
  })
  const sum = counts.reduce((all, count) => all + count, 0)
  return Math.min(sum, sum - Math.max(over, short - (there - sum)))
}
