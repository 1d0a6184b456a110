import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateRotation } from './evaluate-rotation.ts'
import type { RotationInstance } from './instance.ts'
import { type RotationOutcome, planRotation } from './plan-rotation.ts'
import { seedRandom } from './random.ts'
import { golf, hosted } from './testing/known-cafes.ts'
import { plantCafe } from './testing/planted-cafes.ts'
import { plantChanges, plantedCafes, plantWalk } from './testing/planted-days.ts'
import { contradictions } from './testing/planted-contradictions.ts'

function bestOf(outcome: RotationOutcome) {
  return outcome.kind === 'planned' ? outcome : outcome.best
}

test('[RO20] a café that has a plan gets one that breaks no rule, however little time there is', () => {
  fc.assert(
    fc.property(plantedCafes({ people: 120, tables: 20, rounds: 8 }), ({ instance, plan }) => {
      expect(evaluateRotation(instance, plan).violations).toEqual({})
      const outcome = planRotation(instance, { seed: 1, iterations: 0 })
      expect([outcome.kind, bestOf(outcome).metrics.violations]).toEqual(['planned', {}])
    }),
    { numRuns: 120, seed: 20 },
  )
})

test('[RO20] a café that was once left with a rule broken gets a plan that breaks none', () => {
  // Two who are to be apart hang on a third; a row of tight routes; too many beside whom one is looked for; 1,000 people.
  const random = seedRandom(2_421_174_197)
  const cafes = [
    plantCafe({ tables: 2, people: 292, rounds: 4 }, seedRandom(978_555_246)),
    plantChanges(plantCafe({ tables: 8, people: 273, rounds: 8 }, random), random),
    plantCafe({ tables: 41, people: 273, rounds: 2 }, seedRandom(2_423_312_327)),
    plantWalk({ tables: 10, people: 1_000, rounds: 4 }, seedRandom(2)),
  ]
  for (const { instance, plan } of cafes) {
    expect(evaluateRotation(instance, plan).violations).toEqual({})
    for (const seed of [1, 3]) {
      expect(bestOf(planRotation(instance, { seed, iterations: 0 })).metrics.violations).toEqual({})
    }
  }
})

test('[RO21] what makes a plan impossible is named, with the least bent plan', () => {
  for (const [rule, instance] of contradictions()) {
    const outcome = planRotation(instance, { seed: 1, iterations: 500 })
    expect([
      outcome.kind,
      outcome.kind === 'infeasible' && [...new Set(outcome.findings.map((finding) => finding.rule))],
    ]).toEqual(['infeasible', [rule]])
    expect(outcome.kind === 'infeasible' && outcome.findings[0]?.relax.length).toBeGreaterThan(0)
    expect(Object.keys(bestOf(outcome).plan.rounds[0] ?? {}).length).toBeGreaterThan(0)
  }
})

test('[RO22] where a perfect plan is known it is found at once', () => {
  const known: readonly RotationInstance[] = [
    golf(3, 3, 4),
    golf(4, 4, 5),
    golf(5, 5, 6),
    hosted(8, 6, 4),
    hosted(5, 5, 5),
    hosted(9, 9, 5),
  ]
  for (const instance of known) {
    const { metrics } = bestOf(planRotation(instance, { seed: 1, iterations: 0 }))
    expect([instance.id, metrics.hard, metrics.pairRatio, metrics.maxMeetings]).toEqual([
      instance.id,
      0,
      1,
      metrics.maxMeetingsLB,
    ])
  }
})

test('[RO23] the same café, seed and number of steps give the same plan, and the order of people breaks no rule', () => {
  fc.assert(
    fc.property(plantedCafes({ people: 40, tables: 8, rounds: 4 }), ({ instance }) => {
      const plan = (cafe: RotationInstance) => bestOf(planRotation(cafe, { seed: 7, iterations: 2_000 }))
      expect(plan(JSON.parse(JSON.stringify(instance))).plan).toEqual(plan(instance).plan)
      const turned = { ...instance, participants: instance.participants.toReversed() }
      expect(plan(turned).metrics.violations).toEqual({})
    }),
    { numRuns: 20, seed: 23 },
  )
})

test('[RO24] looking on never makes the first plan worse', () => {
  fc.assert(
    fc.property(
      plantedCafes({ people: 40, tables: 8, rounds: 4 }),
      fc.integer({ min: 1, max: 5_000 }),
      ({ instance }, iterations) => {
        const score = (steps: number) => bestOf(planRotation(instance, { seed: 2, iterations: steps })).metrics.score
        expect(score(iterations)).toBeGreaterThanOrEqual(score(0) - 0.01)
      },
    ),
    { numRuns: 20, seed: 24 },
  )
})

test('[RO25] on a day that goes on what has been stays, and of what was told no more changes than must', () => {
  const { instance } = plantCafe({ tables: 6, people: 36, rounds: 3 }, seedRandom(25))
  const first = bestOf(
    planRotation({ ...instance, live: undefined, constraints: undefined }, { seed: 1, iterations: 20_000 }),
  )
  const told = first.plan.rounds.map((row) =>
    Object.fromEntries(Object.entries(row ?? {}).map(([table, sitting]) => [table, [...sitting]])),
  )
  // One of each table of five and more goes: sizes can stay even, and everybody else as told.
  const gone = instance.participants[instance.participants.length - 1]
  const live: RotationInstance = {
    ...instance,
    constraints: undefined,
    participants: instance.participants.map((person) => (person === gone ? { ...person, to: 1 } : person)),
    live: { now: 1, past: told.slice(0, 1), announced: told },
  }
  const { metrics } = bestOf(planRotation(live, { seed: 1, iterations: 20_000 }))
  expect(metrics.violations).toEqual({})
  expect(metrics.live?.changed).toBe(metrics.live?.minChanges)
})
