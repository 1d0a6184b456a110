import type { NoteRound } from '@tafelronde/shared/notes/note.ts'
import type { PaperPlace } from '@tafelronde/shared/notes/paper-question.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'

/** Whose screen looks at which paper, and for which round it writes. */
export interface WritingPlace extends PaperPlace {
  readonly door: Door
  readonly round: NoteRound
}
