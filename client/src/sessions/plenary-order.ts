import type { Conclusion, Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import type { Programme, Theme } from '@tafelronde/shared/programme/programme.ts'

/** A conclusion as it is discussed: with its theme, and its number within it as in the report. */
export interface Discussable {
  readonly conclusion: Conclusion
  readonly theme: Theme
  readonly number: number
}

/** The conclusions theme by theme, as they are gone through together. Numbers count what everyone may see. */
export function listDiscussables({ themes }: Programme, { conclusions }: Harvest): readonly Discussable[] {
  return themes.flatMap((theme) => {
    const own = conclusions.filter((conclusion) => conclusion.theme === theme.id && !conclusion.removed)
    return own.map((conclusion, at) => ({
      conclusion,
      theme,
      number: own.slice(0, at).filter(({ hidden }) => !hidden).length + 1,
    }))
  })
}

/** The next or previous one that may be seen; the first or last when none was discussed yet. */
export function neighbourOf(
  all: readonly Discussable[],
  discussed: ConclusionId | undefined,
  direction: 1 | -1,
): ConclusionId | undefined {
  const at = all.findIndex(({ conclusion }) => conclusion.id === discussed)
  const ordered = direction === 1 ? all.slice(at + 1) : all.slice(0, at === -1 ? all.length : at).toReversed()
  return ordered.find(({ conclusion }) => !conclusion.hidden)?.conclusion.id
}
