import { type NoteId } from '@tafelronde/shared/lib/id.ts'
import { type NoteWords, type PaperWords } from '@tafelronde/shared/notes/note.ts'
import { type PaperCommand, type PaperRequest } from '@tafelronde/shared/notes/paper-command.ts'

type Made = Omit<PaperRequest, 'id'>

/** Something done to a paper as a whole, with what undoes it and does it again. */
export interface Deed {
  readonly undo: Made
  readonly redo: Made
  /** Whether it still lies there as it was done: if not, undoing would touch what somebody else did. */
  readonly isDone: (paper: PaperWords) => boolean
  readonly isUndone: (paper: PaperWords) => boolean
}

/** The way back from a command; `undefined` where there is none. */
export function deedOf(made: Made): Deed | undefined {
  const { command } = made
  switch (command.kind) {
    case 'lay-note': {
      const { note, text } = command
      return {
        undo: swap(made, keyed('remove-note', command)),
        redo: swap(made, keyed('restore-note', command)),
        // With the words of others in it, it is not one's own any more.
        isDone: (paper) => find(paper, note)?.text === text && !isRemoved(find(paper, note)),
        isUndone: (paper) => isRemoved(find(paper, note)),
      }
    }
    case 'remove-note':
      return removal(made, keyed('restore-note', command), true)
    case 'restore-note':
      return removal(made, keyed('remove-note', command), false)
    default:
      return undefined
  }
}

function removal(made: Made, back: PaperCommand & { note: NoteId }, removes: boolean): Deed {
  const { note } = back
  return {
    undo: swap(made, back),
    redo: made,
    isDone: (paper) => find(paper, note) !== undefined && isRemoved(find(paper, note)) === removes,
    isUndone: (paper) => find(paper, note) !== undefined && isRemoved(find(paper, note)) !== removes,
  }
}

function swap(made: Made, command: PaperCommand): Made {
  return { ...made, command }
}

function keyed<Kind extends 'remove-note' | 'restore-note'>(
  kind: Kind,
  { note, key }: { readonly note: NoteId; readonly key?: string | undefined },
) {
  return { kind, note, ...(key !== undefined && { key }) }
}

function find(paper: PaperWords, note: NoteId): NoteWords | undefined {
  return paper.notes.find(({ id }) => id === note)
}

function isRemoved(note: NoteWords | undefined): boolean {
  return note?.removedAt !== undefined
}
