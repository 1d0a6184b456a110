import { expect, test } from 'vitest'
import type { RotationInstance } from './instance.ts'
import { liveDay } from './live-day.ts'
import { planRotation } from './plan-rotation.ts'
import { replan } from './replan.ts'
import { rotationBounds } from './rotation-bounds.ts'

const tables = Array.from({ length: 6 }, (_, at) => ({ id: `T${at}`, theme: `theme ${at}` }))

function cafe(people: number): RotationInstance {
  return { rounds: 4, tables, participants: Array.from({ length: people }, (_, at) => ({ id: `p${at}` })) }
}

test('[RO45] a day planned again keeps what has been, changes few announced seats, and tells each', () => {
  const before = planRotation(cafe(30), { seed: 1 })
  if (before.kind !== 'planned') throw new Error(before.kind)
  const announced = before.plan.rounds.map((row) => row ?? {})
  const left: RotationInstance = {
    ...cafe(30),
    participants: cafe(30).participants.map((person) => (person.id === 'p7' ? { ...person, from: 0, to: 1 } : person)),
  }
  const after = replan(left, announced.slice(0, 1), announced, { seed: 1, changeWeight: 20 })
  if (after.kind !== 'planned') throw new Error(after.kind)
  const { minChanges } = rotationBounds({
    ...left,
    live: liveDay(announced.slice(0, 1), announced),
  })
  expect(after.changes.length).toBeLessThanOrEqual(minChanges + 2)
  for (const { person, round, from, to } of after.changes) {
    expect(announced[round]?.[from]).toContain(person)
    expect(after.plan.rounds[round]?.[to]).toContain(person)
    expect(round).toBeGreaterThan(0)
  }
  const again = replan(cafe(30), announced.slice(0, 1), announced, { seed: 2, changeWeight: 20 })
  expect(again.changes).toEqual([])
})
