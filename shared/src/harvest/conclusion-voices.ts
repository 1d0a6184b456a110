import type { TableId } from '../lib/id.ts'
import { markWords } from './approval.ts'
import type { Conclusion } from './conclusion.ts'

/** How many people said that these words are right. Whoever said it of other words is not counted. */
export function countAgreeing(conclusion: Conclusion): number {
  const mark = markWords(conclusion)
  return Object.values(conclusion.agreed ?? {}).filter((agreed) => agreed === mark).length
}

/** The tables whose hosts said of these words that they are what was said there. */
export function tablesConfirming(conclusion: Conclusion): readonly TableId[] {
  const mark = markWords(conclusion)
  return Object.entries(conclusion.confirmed ?? {}).flatMap(([table, confirmed]) =>
    confirmed === mark ? [table as TableId] : [],
  )
}
