import { expect, test } from 'vitest'
import { evaluateRotation } from './evaluate-rotation.ts'
import { rotationInstanceSchema } from './instance.ts'
import { rotationBounds } from './rotation-bounds.ts'
import answers from './testing/referee-answers.json' with { type: 'json' }

/** As it would lie in a file: nothing that is not there. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

test('[RO27] plans are judged, and bounds are proven, as the referee does', () => {
  expect(answers.length).toBeGreaterThan(10)
  for (const { instance, bounds, plans } of answers) {
    const cafe = rotationInstanceSchema.parse(instance)
    expect([instance.id, asJson(rotationBounds(cafe))]).toEqual([instance.id, bounds])
    for (const { plan, metrics } of plans) {
      expect(asJson(evaluateRotation(cafe, { rounds: plan.rounds as never }))).toEqual(metrics)
    }
  }
})
