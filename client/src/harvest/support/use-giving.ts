import type { Weighing } from '@tafelronde/shared/harvest/support/decide-support.ts'
import type { OwnSupport } from '@tafelronde/shared/harvest/support/support.ts'
import type { SupportCommand } from '@tafelronde/shared/harvest/support/support-command.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import { createContext, use } from 'react'

/** Whose dots and opinions are given on this page, and what is left of them. */
export interface Giving {
  /** What can be given at this moment. */
  readonly now: Weighing
  /** Whether what was given can be taken back. */
  readonly mayTake: boolean
  readonly each: number
  /** What was given; `undefined` while nobody is chosen whose it is. */
  readonly own: OwnSupport | undefined
  readonly left: number
  /** The name of whose dots these are, where they are entered for somebody else. */
  readonly who: string | undefined
  readonly ask: (command: SupportCommand) => Promise<Answer<OwnSupport>>
  /** For whom they can be entered here. */
  readonly others: readonly PersonId[]
  readonly chosen: PersonId | undefined
  readonly choose: (person: PersonId | undefined) => void
  /** Whether this page also speaks for a person of its own. */
  readonly hasSelf: boolean
}

export const GivingContext = createContext<Giving | undefined>(undefined)

/** How dots are given on this page; `undefined` on pages that only show. */
export function useGiving(): Giving | undefined {
  return use(GivingContext)
}
