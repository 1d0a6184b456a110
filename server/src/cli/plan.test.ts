import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import type { RotationInstance } from '@tafelronde/shared/rotation/instance.ts'
import { evaluateRotation } from '@tafelronde/shared/rotation/evaluate-rotation.ts'
import { expect, test } from 'vitest'

const main = path.join(import.meta.dirname, 'main.ts')

interface Ran {
  readonly code: number
  readonly out: string
  readonly said: string
}

async function runPlan(content: string, ...args: readonly string[]): Promise<Ran> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-plan-'))
  const file = path.join(folder, 'café.json')
  await writeFile(file, content)
  try {
    return await new Promise((resolve) => {
      const program = ['--disable-warning=ExperimentalWarning', main, 'plan', file, ...args]
      const child = execFile(process.execPath, program, (_error, out, said) =>
        resolve({ code: child.exitCode ?? -1, out, said }),
      )
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function cafe(people: number): RotationInstance {
  return {
    id: 'five tables',
    rounds: 3,
    tables: Array.from({ length: 5 }, (_, table) => ({ id: `t${table}`, theme: `theme ${table}` })),
    participants: Array.from({ length: people }, (_, person) => ({
      id: `p${person}`,
      attrs: { org: `o${person % 7}` },
    })),
    mix: [{ attr: 'org' }],
  }
}

test('[RO28] the command writes a plan that breaks no rule, the same for the same seed and steps', async () => {
  const instance = cafe(23)
  const [first, again] = await Promise.all([
    runPlan(JSON.stringify(instance), '--seed', '3', '--iterations', '2000'),
    runPlan(JSON.stringify(instance), '--seed', '3', '--iterations', '2000'),
  ])
  expect([first.code, first.said, again.out]).toEqual([0, '', first.out])
  expect(evaluateRotation(instance, JSON.parse(first.out)).violations).toEqual({})
})

test('[RO28] where there is no plan the command ends with 3, says why, and gives the least bent', async () => {
  const instance = { ...cafe(23), balance: 'seats', tables: cafe(0).tables.map((table) => ({ ...table, max: 4 })) }
  const { code, out } = await runPlan(JSON.stringify(instance), '--budget-ms', '20')
  const report = JSON.parse(out)
  expect([code, report.outcome, report.findings[0].rule]).toEqual([3, 'infeasible', 'too-few-seats'])
  expect(report.best.rounds.length).toBe(3)
  expect(report.best.bends.size).toBeGreaterThan(0)
})

test('[RO28] bad input is refused in one sentence, with 2', async () => {
  const twice = { ...cafe(4), participants: [{ id: 'p1' }, { id: 'p1' }] }
  const refused = await Promise.all([
    runPlan('{'),
    runPlan('{"rounds":0}'),
    runPlan(JSON.stringify(twice)),
    runPlan(JSON.stringify(cafe(4)), '--seed', 'x'),
    runPlan(JSON.stringify(cafe(4)), '--iterations', '5', '--budget-ms', '5'),
  ])
  expect(refused.map(({ code, out }) => [code, out])).toEqual(refused.map(() => [2, '']))
  expect(refused.map(({ said }) => said.includes('    at '))).toEqual(refused.map(() => false))
  expect(refused[2]?.said).toContain('p1')
})
