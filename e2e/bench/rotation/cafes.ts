import { type RotationInstance, rotationInstanceSchema } from '@tafelronde/shared/rotation/instance.ts'
import { pick, seedRandom } from '@tafelronde/shared/rotation/random.ts'
import { golf, hosted } from '@tafelronde/shared/rotation/testing/known-cafes.ts'
import answers from '@tafelronde/shared/rotation/testing/referee-answers.json' with { type: 'json' }

/** What is asked of a plan that had so much processor time. */
export interface Gate {
  readonly milliseconds: number
  readonly pairRatio?: number
  readonly mixScore?: number
}

export interface BenchCafe {
  readonly instance: RotationInstance
  readonly gates: readonly Gate[]
}

/** The cafés of the definitions, large ones, and those whose tables are about as many as the people at each. */
export function benchCafes(): readonly BenchCafe[] {
  return [
    ...defined(),
    ...large(),
    ...close(),
    { instance: golf(8, 4, 10), gates: [{ milliseconds: 5_000, pairRatio: 0.97 }] },
  ]
}

const typical: readonly Gate[] = [
  { milliseconds: 200, pairRatio: 0.99, mixScore: 0.9 },
  { milliseconds: 1_000, pairRatio: 0.995, mixScore: 0.95 },
]
const gatesOf: Readonly<Record<string, readonly Gate[]>> = {
  'd06-31-6-3-hosts-constraints': [
    { milliseconds: 200, pairRatio: 0.98, mixScore: 0.9 },
    { milliseconds: 1_000, pairRatio: 0.995, mixScore: 0.92 },
  ],
  'd08-golf-3-3-4': [{ milliseconds: 100, pairRatio: 1 }],
  'd09-golf-5-5-6': [{ milliseconds: 100, pairRatio: 1 }],
}
const live: readonly Gate[] = [{ milliseconds: 200, pairRatio: 0.98 }]

function defined(): readonly BenchCafe[] {
  return answers.map(({ instance }) => {
    const cafe = rotationInstanceSchema.parse(instance)
    return { instance: cafe, gates: gatesOf[instance.id] ?? (cafe.live === undefined ? typical : live) }
  })
}

function large(): readonly BenchCafe[] {
  const sizes = [
    [40, 5, 5, 100],
    [100, 5, 4, 250],
    [200, 5, 4, 500],
  ] as const
  const known = [golf(4, 4, 5), hosted(8, 6, 4), hosted(9, 9, 5)].map((instance) => ({
    instance,
    gates: [{ milliseconds: 100, pairRatio: 1 }],
  }))
  return [
    ...known,
    ...sizes.map(([tables, size, rounds, milliseconds]) => ({
      instance: mixed({ tables, size, rounds, organisations: Math.ceil((tables * size) / 6) }, ['org']),
      gates: [{ milliseconds, pairRatio: 1, mixScore: 0.99 }],
    })),
  ]
}

function close(): readonly BenchCafe[] {
  const sizes = [
    // No plan has all pairs new here: see README.md.
    [6, 5, 4, 0],
    [7, 6, 5],
    [8, 5, 4],
    [8, 6, 5],
    [8, 7, 4],
    [9, 7, 4],
    [9, 8, 5],
  ] as const
  return sizes.map(([tables, size, rounds, pairRatio = 1]) => ({
    instance: mixed({ tables, size, rounds, organisations: tables + 2 }, ['org', 'level']),
    gates: [{ milliseconds: 1_000, pairRatio, mixScore: 0.92 }],
  }))
}

interface Size {
  readonly tables: number
  readonly size: number
  readonly rounds: number
  readonly organisations: number
}

function mixed(
  { tables, size, rounds, organisations }: Size,
  attributes: readonly ('org' | 'level')[],
): RotationInstance {
  const random = seedRandom(tables * size * rounds)
  return {
    id: `${tables * size} people, ${tables} tables, ${rounds} rounds${attributes.length > 1 ? ', two to mix' : ''}`,
    rounds,
    tables: Array.from({ length: tables }, (_, table) => ({ id: `t${table}`, theme: `theme ${table}` })),
    participants: Array.from({ length: tables * size }, (_, person) => ({
      id: `p${person}`,
      attrs: { org: `o${pick(random, organisations)}`, level: `l${pick(random, 4)}` },
    })),
    mix: attributes.map((attr, at) => ({ attr, weight: 2 - at })),
  }
}
