import { parseArgs } from 'node:util'
import { type RotationInstance, rotationInstanceSchema } from '@tafelronde/shared/rotation/instance.ts'
import { type RotationOutcome, planRotation, type PlanOptions } from '@tafelronde/shared/rotation/plan-rotation.ts'
import { findMalformed } from '@tafelronde/shared/rotation/validate-rotation.ts'
import { badInput } from './bad-input.ts'
import type { Command, CommandWorld } from './command.ts'
import { loadAs } from './load-json.ts'
import { ProcessorTime } from './processor-time.ts'

/** Exit codes: a plan that breaks no rule, and no such plan. */
const exit = { planned: 0, noPlan: 3 } as const

const DEFAULT_BUDGET = 1_000

const options = { seed: { type: 'string' }, 'budget-ms': { type: 'string' }, iterations: { type: 'string' } } as const

/** Plans the rotations of a café from a file, and writes the plan as JSON to where output goes. */
export const planCommand: Command = {
  usage: 'plan INSTANCE.json [--seed N] [--budget-ms N | --iterations N] > PLAN.json',
  does: 'Plans who sits where in every round. Ends with 0 and a plan, 3 and a report of why there is none, or 2.',
  run: plan,
}

async function plan(args: readonly string[], { say }: CommandWorld): Promise<number> {
  const asked = readArguments(args)
  if (typeof asked === 'string') return badInput(asked)
  const instance = await loadInstance(asked.file)
  if (typeof instance === 'string') return badInput(instance)
  const outcome = planRotation(instance, asked.options)
  say(JSON.stringify(tell(instance, outcome), null, 1))
  return outcome.kind === 'planned' ? exit.planned : exit.noPlan
}

function tell({ id }: RotationInstance, outcome: RotationOutcome): object {
  if (outcome.kind === 'planned') return { instance: id, ...outcome.plan, metrics: outcome.metrics }
  const { plan: best, metrics } = outcome.best
  const findings = outcome.kind === 'infeasible' ? { findings: outcome.findings } : {}
  return { instance: id, outcome: outcome.kind, ...findings, best: { ...best, bends: metrics.violations, metrics } }
}

interface Asked {
  readonly file: string
  readonly options: PlanOptions
}

function readArguments(args: readonly string[]): Asked | string {
  const usage = `Usage: npx --no tafelronde ${planCommand.usage}`
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...rest] = positionals
    if (file === undefined || rest.length > 0) return usage
    const [seed = 1, budget, iterations] = [values.seed, values['budget-ms'], values.iterations].map(readNumber)
    if ([seed, budget, iterations].some(Number.isNaN)) return `Seed, budget and iterations are whole numbers. ${usage}`
    if (budget !== undefined && iterations !== undefined) return `A budget or iterations, not both. ${usage}`
    if (iterations !== undefined) return { file, options: { seed, iterations } }
    const worked = new ProcessorTime()
    return { file, options: { seed, deadline: () => worked.isOver(budget ?? DEFAULT_BUDGET) } }
  } catch {
    return usage
  }
}

/** NaN for what is no whole number from 0 on. */
function readNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
}

/** The instance in this file, or one sentence on why there is none. */
async function loadInstance(file: string): Promise<RotationInstance | string> {
  const read = await loadAs(rotationInstanceSchema, file, 'no café to plan')
  if (!read.ok) return read.why
  const malformed = findMalformed(read.value)
  return malformed.length > 0 ? malformed.map(({ says }) => says).join(' ') : read.value
}
