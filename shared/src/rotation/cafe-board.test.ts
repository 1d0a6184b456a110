import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cafe } from './cafe.ts'
import { CafeBoard } from './cafe-board.ts'
import { pick, type Random, seedRandom } from './random.ts'
import { readCafe } from './read-cafe.ts'
import { plantedCafes } from './testing/planted-days.ts'

const RULE = 1_000

test('[RO60] a step of the search costs what it was said to cost before anybody moved', () => {
  fc.assert(
    fc.property(plantedCafes({ people: 60, tables: 10, rounds: 6 }), fc.nat(), ({ instance }, seed) => {
      const random = seedRandom(seed)
      const board = seatByChance(readCafe(instance), random)
      for (let step = 0; step < 60; step += 1) {
        const before = board.smoothCost
        const said = takeStep(board, random)
        expect(board.smoothCost - before).toBeCloseTo(said, 6)
      }
    }),
    { numRuns: 60, seed: 60 },
  )
})

/** Takes a step by chance, and tells what it was said to cost. */
function takeStep(board: CafeBoard, random: Random): number {
  const { people, tables, rounds, now } = board.cafe
  const [one, other] = [pick(random, people), pick(random, people)]
  const moving = movingRounds(board, one)
  if (random() < 0.5) {
    const [round, table] = [now + pick(random, rounds - now), pick(random, tables)]
    if (!moving.includes(round) || table === board.seats[round * people + one]) return 0
    const said = board.priceOfMove(round, one, table) + RULE * board.troubleOfMove(round, one, table)
    board.put(round, one, table)
    return said
  }
  const both = moving.filter((round) => movingRounds(board, other).includes(round) && random() < 0.6)
  if (one === other || both.length === 0) return 0
  const said = board.priceOfExchange(one, other, both) + RULE * board.troubleOfExchange(one, other, both)
  board.exchange(one, other, both)
  return said
}

/** The rounds to come in which somebody sits somewhere and hosts no table. */
function movingRounds({ cafe, seats }: CafeBoard, person: number): readonly number[] {
  return Array.from({ length: cafe.rounds - cafe.now }, (_, at) => cafe.now + at).filter((round) => {
    const seat = round * cafe.people + person
    return seats[seat]! >= 0 && cafe.hostAt[seat]! < 0
  })
}

function seatByChance(cafe: Cafe, random: Random): CafeBoard {
  const board = new CafeBoard(cafe, {
    rule: RULE,
    size: 100,
    grave: 1,
    strain: 11,
    repeat: 7,
    most: () => 0,
    mix: [3, 5],
    changeNext: 2,
    changeLater: 1.5,
  })
  board.dislike = 3
  board.caution = 0.4
  for (let seat = cafe.now * cafe.people; seat < cafe.rounds * cafe.people; seat += 1) {
    const round = Math.floor(seat / cafe.people)
    const { tables } = cafe.classes[round]![cafe.groupOf[seat % cafe.people]!]!
    const table = cafe.hostAt[seat]! >= 0 ? cafe.hostAt[seat]! : tables[pick(random, tables.length)]!
    if (cafe.isPresent[seat] === 1) board.put(round, seat % cafe.people, table)
  }
  return board
}
