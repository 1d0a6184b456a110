import type { Conclusion } from '@tafelronde/shared/harvest/conclusion.ts'
import type { CardLine, GatheredNote } from '@tafelronde/shared/harvest/gather.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import type { NoteRef } from '@tafelronde/shared/notes/note.ts'
import type { Theme } from '@tafelronde/shared/programme/programme.ts'
import { createContext, use } from 'react'
import type { ShownProposals } from './use-shown-proposals.ts'
import type { NoteChoice } from './use-note-choice.ts'

/** Where the keyboard goes as soon as it is there. */
export interface WantedFocus {
  readonly conclusion: ConclusionId
  readonly part: 'text' | 'menu' | 'put-back'
  /** The briefje at which one goes on after that. */
  readonly after?: NoteRef | undefined
}

/** What the parts of one theme's board share. */
export interface ThemeBoard extends NoteChoice {
  readonly theme: Theme
  /** Those that stand, in their order. */
  readonly conclusions: readonly Conclusion[]
  readonly removed: readonly Conclusion[]
  readonly notes: readonly GatheredNote[]
  readonly cardLines: readonly CardLine[]
  readonly proposals: ShownProposals
  /** On a narrow screen one of the two columns is in sight. */
  readonly page: BoardPage
  readonly turnTo: (page: BoardPage) => void
  readonly wanted: WantedFocus | undefined
  readonly want: (wanted: WantedFocus | undefined) => void
  /** The conclusion that was last made or added to: most often the next one to add to. */
  readonly latest: ConclusionId | undefined
  readonly remember: (conclusion: ConclusionId) => void
  /** The keyboard goes on at this briefje, or at the head of the list. */
  readonly goTo: (note: NoteRef | undefined) => void
}

export type BoardPage = 'conclusions' | 'notes'

export const ThemeBoardContext = createContext<ThemeBoard | undefined>(undefined)

/** The board of the theme around this part of it. */
export function useThemeBoard(): ThemeBoard {
  const board = use(ThemeBoardContext)
  if (board === undefined) throw new Error('This part stands outside a theme of the harvest board')
  return board
}
