import { expect, inject, test } from 'vitest'
import { bound } from './stage/bound.ts'
import { measureDeliveries, percentile } from './stage/deliveries.ts'
import { flood, type FloodKind, floodKinds } from './stage/flood.ts'
import { pause } from './stage/pause.ts'
import { Stage, type StageParts } from './stage/stage.ts'

/** How soon a flood must be cut off, and how long a word of others may take meanwhile, in milliseconds. */
const CUT_WITHIN = 2_000
const SLOWEST = 250

interface Flood {
  readonly kind: FloodKind
  readonly cutAfter: number | undefined
  readonly perSecond: number
  /** Within which time 95 in a hundred words of others arrived meanwhile. */
  readonly p95: number
}

async function floodWith(kind: FloodKind, stage: Stage, place: number): Promise<Flood> {
  const [ada, ben] = stage.writers
  const badge = stage.day.seated[2 + (place % 3)]
  if (ada === undefined || ben === undefined || badge === undefined) throw new Error('Too few people sit at the table.')
  let isOver = false
  const measuring = measureDeliveries(ada, ben, () => isOver)
  await pause(200)
  const { cutAfter, perSecond } = await flood(stage, badge, kind, CUT_WITHIN + 500)
  isOver = true
  return { kind, cutAfter, perSecond, p95: percentile(await measuring, 95) }
}

async function floodAll(kinds: readonly FloodKind[], parts: StageParts = {}): Promise<readonly Flood[]> {
  await using stage = await Stage.open(inject('day'), parts)
  await stage.begin(stage.writers.slice(0, 2))
  const floods: Flood[] = []
  for (const [place, kind] of kinds.entries()) floods.push(await floodWith(kind, stage, place))
  return floods
}

function figureOf(floods: readonly Flood[]): string {
  return floods
    .map(({ kind, cutAfter, p95, perSecond }) => {
      const cut = cutAfter === undefined ? 'not cut' : `cut after ${Math.round(cutAfter)} ms`
      return `${kind} at ${Math.round(perSecond)}/s: ${cut}, others' p95 ${Math.round(p95)} ms`
    })
    .join('; ')
}

test('[CH14] whoever floods is cut off within two seconds, by any road, and the others notice nothing', async ({
  task,
}) => {
  const floods = await floodAll(floodKinds)
  task.meta.figure = figureOf(floods)
  for (const { kind, cutAfter, p95 } of floods) {
    expect([kind, (cutAfter ?? Infinity) <= bound(CUT_WITHIN), p95 < bound(SLOWEST)]).toEqual([kind, true, true])
  }
})

test('[CH14] control: a server without limits is caught', async ({ task }) => {
  const floods = await floodAll(['presence', 'commands'], { without: ['no-limits'] })
  task.meta.figure = figureOf(floods)
  expect(floods.map(({ cutAfter }) => cutAfter)).toEqual([undefined, undefined])
})
