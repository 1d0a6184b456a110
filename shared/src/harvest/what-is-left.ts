import type { ThemeId } from '../lib/id.ts'
import type { WhatIsLeft } from '../sessions/settlement.ts'
import { isApproved } from './approval.ts'
import { conclusionsOf, gather, type GatherInput } from './gather.ts'

/** What a theme still lacks before the report can be settled. */
export interface LeftOfTheme {
  readonly theme: ThemeId
  readonly title: string
  readonly withoutPlace: number
  /** The conclusions that nobody approved as they stand, by their number from 1. */
  readonly notApproved: readonly number[]
}

/** What is left of each theme, and in all: in the count also of a table that the plan no longer has. */
export interface Left {
  readonly themes: readonly LeftOfTheme[]
  readonly count: WhatIsLeft
}

/** What stands between the report and its being settled: every note needs a place, every conclusion an approval. */
export function whatIsLeft(input: GatherInput): Left {
  const gathered = gather(input)
  const themes = input.session.programme.themes
    .map(({ id, title }) => ({
      theme: id,
      title,
      withoutPlace: gathered.themes.find(({ theme }) => theme === id)?.count.withoutPlace ?? 0,
      notApproved: conclusionsOf(input.harvest, id).flatMap((one, at) => (isApproved(one) ? [] : [at + 1])),
    }))
    .filter(({ withoutPlace, notApproved }) => withoutPlace > 0 || notApproved.length > 0)
  return {
    themes,
    count: {
      withoutPlace: gathered.count.withoutPlace,
      notApproved: themes.reduce((sum, { notApproved }) => sum + notApproved.length, 0),
    },
  }
}
