import { expect, test } from 'vitest'
import { evaluateRotation } from './evaluate-rotation.ts'
import { planRotation } from './plan-rotation.ts'
import { pick, seedRandom } from './random.ts'
import { readCafe } from './read-cafe.ts'
import { readSeatPlan } from './cafe.ts'
import { CafeBoard } from './cafe-board.ts'
import { SeatSearch } from './search-seats.ts'
import { SwiftBoard } from './swift-board.ts'
import { SwiftSearch } from './swift-search.ts'
import { hosted } from './testing/known-cafes.ts'
import { plantCafe } from './testing/planted-cafes.ts'

const weights = {
  rule: 1_000,
  size: 1_000,
  grave: 1,
  strain: 0,
  repeat: 0.5,
  most: () => 0,
  mix: [0.75, 0.25],
  changeNext: 0,
  changeLater: 0,
}

test('[RO65] the swift search keeps the rules, and its costs are those of the board', () => {
  let searched = 0
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = seedRandom(seed)
    const { instance, plan } = plantCafe({ tables: 4 + pick(random, 4), people: 31, rounds: 3 }, random)
    const cafe = readCafe({ ...instance, live: undefined })
    const board = new CafeBoard(cafe, weights)
    plan.rounds.forEach((row, round) => {
      for (const [table, sitting] of Object.entries(row ?? {})) {
        const at = cafe.instance.tables.findIndex(({ id }) => id === table)
        for (const id of sitting)
          board.put(
            round,
            cafe.instance.participants.findIndex((one) => one.id === id),
            at,
          )
      }
    })
    if (!SwiftBoard.fits(board)) continue
    searched += 1
    const search = new SeatSearch(board, random)
    const cooling = { warm: 0.5, cold: 0.1, steps: 8_192, wholeDays: 0.2 }
    for (const _ of new SwiftSearch(search, random, seed % 2 === 0).cool(cooling)) {
      search.goBack()
      expect([board.hardCost, evaluateRotation(cafe.instance, readSeatPlan(cafe, search.best)).hard]).toEqual([0, 0])
      expect(board.cost).toBeCloseTo(search.bestCost, 6)
    }
  }
  expect(searched).toBeGreaterThan(10)
})

test('[RO65] a café where the swift search has nothing to weigh but meetings stays perfect', () => {
  const outcome = planRotation(hosted(5, 5, 5), { seed: 1, iterations: 5_000 })
  expect(outcome.kind === 'planned' && outcome.metrics.pairRatio).toBe(1)
})

test('[RO65] where a design has nobody meet again, nobody does while mixing becomes better', () => {
  const cafe = {
    ...hosted(8, 7, 4),
    participants: Array.from({ length: 56 }, (_, at) => ({
      id: `p${at}`,
      attrs: { org: `o${at % 9}`, level: `l${at % 4}` },
    })),
    tables: Array.from({ length: 8 }, (_, at) => ({ id: `t${at}`, theme: `theme ${at}` })),
    mix: [
      { attr: 'org', weight: 2 },
      { attr: 'level', weight: 1 },
    ],
  }
  const [early, late] = [1_000, 150_000].map((iterations) => {
    const outcome = planRotation(cafe, { seed: 1, iterations })
    return (outcome.kind === 'planned' ? outcome : outcome.best).metrics
  })
  expect([early!.pairRatio, late!.pairRatio, late!.hard]).toEqual([1, 1, 0])
  expect(late!.mixScore).toBeGreaterThan(Math.max(0.85, early!.mixScore))
})
