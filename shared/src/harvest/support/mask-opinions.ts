import { sum } from '../../lib/sum.ts'
import { type Level, levels } from '../../people/person.ts'
import { type Opinion, opinions } from './subject.ts'

/** Fewer people than this are never counted in sight. */
export const FEWEST = 5

/** A number that everyone may know, or `null` for one that stays hidden. */
export type Masked = number | null

export type MaskedCounts = Readonly<Record<Opinion, Masked>>

/** What is told of the opinions on one conclusion. How many gave one at all is not told: less the rest, it would tell too much. */
export interface MaskedOpinions {
  readonly all: MaskedCounts
  /** Per level of which somebody took part. */
  readonly levels: readonly { readonly level: Level; readonly counts: MaskedCounts }[]
}

/** One person's opinion, as it is counted. */
export interface CountedOpinion {
  readonly level: Level
  readonly opinion: Opinion
}

/**
 * Counts opinions, and hides what tells of too few people. Each opinion is counted by itself, over the levels that took
 * part: where a total is told, what it leaves for the hidden numbers says nothing of any one of them.
 */
export function maskOpinions(given: readonly CountedOpinion[], tookPart: ReadonlySet<Level>): MaskedOpinions {
  const present = levels.filter((level) => tookPart.has(level) || given.some((one) => one.level === level))
  const columns = opinions.map((opinion) =>
    maskColumn(present.map((level) => given.filter((one) => one.level === level && one.opinion === opinion).length)),
  )
  return {
    all: countsFrom(columns.map(({ total }) => total)),
    levels: present.map((level, row) => ({
      level,
      counts: countsFrom(columns.map(({ cells }) => cells[row] ?? null)),
    })),
  }
}

interface MaskedColumn {
  readonly total: Masked
  readonly cells: readonly Masked[]
}

/**
 * The total and the cells of one opinion. Small cells are hidden, and with them the first of the others, until these
 * could stand for any number of a small one: also for whoever knows how it is done, each hidden cell may be any of five
 * numbers at least. The test counts them all.
 */
export function maskColumn(cells: readonly number[]): MaskedColumn {
  const total = sum(cells)
  if (total < FEWEST) return { total: null, cells: cells.map(() => null) }
  const isSmall = (count: number) => count < FEWEST
  const hidden = new Set([...cells.keys()].filter((at) => isSmall(cells[at] ?? 0)))
  let left = sum(cells.filter(isSmall))
  let large = 0
  for (const [at, count] of cells.entries()) {
    if (hidden.size === large || (large > 0 && left - FEWEST * large >= FEWEST - 1)) break
    if (isSmall(count)) continue
    hidden.add(at)
    left += count
    large += 1
  }
  return { total, cells: cells.map((count, at) => (hidden.has(at) ? null : count)) }
}

function countsFrom(values: readonly Masked[]): MaskedCounts {
  return Object.fromEntries(opinions.map((opinion, at) => [opinion, values[at] ?? null])) as Record<Opinion, Masked>
}
