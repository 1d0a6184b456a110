// How good the rotation planner's plans are, and in how much processor time: `npm run bench:rotation`. See README.md.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { evaluateRotation, type RotationMetrics } from '@tafelronde/shared/rotation/evaluate-rotation.ts'
import { type RotationInstance, rotationInstanceSchema } from '@tafelronde/shared/rotation/instance.ts'
import { ProcessorTime } from '@tafelronde/server/cli/processor-time.ts'
import { planRotation } from '@tafelronde/shared/rotation/plan-rotation.ts'
import { type BenchCafe, benchCafes, type Gate } from './cafes.ts'
import { measureDay } from './day.ts'

const { values: asked } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1,2,3,4,5' },
    cafe: { type: 'string' },
    folder: { type: 'string' },
    day: { type: 'boolean', default: false },
  },
})

if (asked.day) process.exit((await measureDay()) ? 0 : 1)

const seeds = asked.seeds.split(',').map(Number)
const cafes = asked.folder === undefined ? benchCafes() : readFolder(asked.folder)
let missed = 0
console.log(
  '| café | ms | hard | pairs | most met | mix | changes | score | asked |\n| - | - | - | - | - | - | - | - | - |',
)
for (const { instance, gates } of cafes) {
  if (asked.cafe !== undefined && !(instance.id ?? '').includes(asked.cafe)) continue
  for (const gate of gates) tell(instance, gate)
}
console.log(missed === 0 ? 'All that was asked is met.' : `${missed} not met.`)

/** The worst of all seeds, against what is asked. */
function tell(instance: RotationInstance, gate: Gate): void {
  const all = seeds.map((seed) => measure(instance, seed, gate.milliseconds))
  const worst = (read: (metrics: RotationMetrics) => number) => Math.min(...all.map(({ metrics }) => read(metrics)))
  const most = (read: (metrics: RotationMetrics) => number) => Math.max(...all.map(({ metrics }) => read(metrics)))
  const [first] = all
  const allowed = (first?.metrics.live?.minChanges ?? 0) + Math.max(2, 0.05 * (first?.metrics.live?.announced ?? 0))
  const isMet =
    most(({ hard }) => hard) === 0 &&
    worst(({ pairRatio }) => pairRatio) >= (gate.pairRatio ?? 0) &&
    worst(({ mixScore }) => mixScore) >= (gate.mixScore ?? -Infinity) &&
    most(({ live }) => live?.changed ?? 0) <= allowed
  if (!isMet) missed += 1
  const changes =
    first?.metrics.live === undefined
      ? ''
      : `${most(({ live }) => live?.changed ?? 0)}, must ${first.metrics.live.minChanges}`
  const row = [
    instance.id,
    `${Math.max(...all.map(({ milliseconds }) => milliseconds)).toFixed(0)} of ${gate.milliseconds}`,
    most(({ hard }) => hard),
    worst(({ pairRatio }) => pairRatio),
    `${most(({ maxMeetings }) => maxMeetings)}, must ${first?.metrics.maxMeetingsLB}`,
    worst(({ mixScore }) => mixScore),
    changes,
    (all.reduce((sum, { metrics }) => sum + metrics.score, 0) / all.length).toFixed(2),
    `${isMet ? '✓' : '✗'} pairs ${gate.pairRatio ?? '–'}, mix ${gate.mixScore ?? '–'}`,
  ]
  console.log(`| ${row.join(' | ')} |`)
}

function measure(
  instance: RotationInstance,
  seed: number,
  budget: number,
): { readonly metrics: RotationMetrics; readonly milliseconds: number } {
  const worked = new ProcessorTime()
  const outcome = planRotation(instance, { seed, deadline: () => worked.isOver(budget) })
  const { milliseconds } = worked
  const { plan } = outcome.kind === 'planned' ? outcome : outcome.best
  return { metrics: evaluateRotation(instance, plan), milliseconds }
}

function readFolder(folder: string): readonly BenchCafe[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      instance: rotationInstanceSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))),
      gates: [{ milliseconds: 200 }, { milliseconds: 1_000 }],
    }))
}
