import type { Conclusion, Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import { dotsOfConclusion } from '@tafelronde/shared/harvest/support/support.ts'
import type { Support } from '@tafelronde/shared/programme/support.ts'

/** The same conclusions to look at by how many dots they have; of equals the first stays first. */
export function sortBySupport(
  conclusions: readonly Conclusion[],
  support: Support,
  harvest: Pick<Harvest, 'dots'>,
): readonly Conclusion[] {
  const dots = (conclusion: Conclusion) => dotsOfConclusion(support, harvest, conclusion)
  return conclusions.toSorted((a, b) => dots(b) - dots(a))
}
