import type { Doc, Map as YMap } from 'yjs'
import type { ConclusionId } from '../../lib/id.ts'
import { isPlainObject } from '../../lib/same-value.ts'
import { levels } from '../../people/person.ts'
import type { Masked, MaskedCounts, MaskedOpinions } from './mask-opinions.ts'
import { opinions, type Subject } from './subject.ts'

/*
 * How support lies in the harvest's document, beside the conclusions:
 *
 *   dots: Y.Map<Subject, number>                      how many, above zero; never whose
 *   opinions: Y.Map<ConclusionId, MaskedOpinions>     as they were last told
 *
 * Nobody else reaches into these two: change the layout here and nowhere else.
 */

/** The dots on every note and conclusion that has any. */
export function dotsOf(harvestDocument: Doc): Readonly<Record<Subject, number>> {
  const dots: Record<Subject, number> = {}
  for (const [subject, count] of dotsMap(harvestDocument)) {
    if (typeof count === 'number' && count > 0) dots[subject as Subject] = count
  }
  return dots
}

/** What of a harvest is support, without what there is none of. */
export function readSupport(harvestDocument: Doc): {
  readonly dots?: ReturnType<typeof dotsOf>
  readonly opinions?: Readonly<Record<ConclusionId, MaskedOpinions>>
} {
  const dots = dotsOf(harvestDocument)
  const told: Record<ConclusionId, MaskedOpinions> = {}
  for (const [conclusion, value] of opinionsMap(harvestDocument)) {
    const read = readMasked(value)
    if (read !== undefined) told[conclusion as ConclusionId] = read
  }
  return {
    ...(Object.keys(dots).length > 0 && { dots }),
    ...(Object.keys(told).length > 0 && { opinions: told }),
  }
}

/** Adds so many dots, or takes them away. */
export function changeDots(harvestDocument: Doc, subject: Subject, by: number): void {
  const map = dotsMap(harvestDocument)
  const before = map.get(subject)
  const count = (typeof before === 'number' ? before : 0) + by
  if (count > 0) map.set(subject, count)
  else map.delete(subject)
}

/** Takes all dots off these. */
export function clearDots(harvestDocument: Doc, subjects: Iterable<Subject>): void {
  const map = dotsMap(harvestDocument)
  for (const subject of subjects) if (map.has(subject)) map.delete(subject)
}

/** Tells the opinions on a conclusion, in the place of what was told before. */
export function writeOpinions(harvestDocument: Doc, conclusion: ConclusionId, told: MaskedOpinions): void {
  opinionsMap(harvestDocument).set(conclusion, told)
}

function dotsMap(document: Doc): YMap<unknown> {
  return document.getMap('dots')
}

function opinionsMap(document: Doc): YMap<unknown> {
  return document.getMap('opinions')
}

function readMasked(value: unknown): MaskedOpinions | undefined {
  if (!isPlainObject(value)) return undefined
  const all = readCounts(value['all'])
  const rows: readonly unknown[] = Array.isArray(value['levels']) ? value['levels'] : []
  if (all === undefined) return undefined
  return {
    all,
    levels: rows.flatMap((row) => {
      if (!isPlainObject(row)) return []
      const level = levels.find((known) => known === row['level'])
      const counts = readCounts(row['counts'])
      return level === undefined || counts === undefined ? [] : [{ level, counts }]
    }),
  }
}

function readCounts(value: unknown): MaskedCounts | undefined {
  if (!isPlainObject(value)) return undefined
  const number = (count: unknown): Masked => (typeof count === 'number' ? count : null)
  return Object.fromEntries(opinions.map((opinion) => [opinion, number(value[opinion])])) as MaskedCounts
}
