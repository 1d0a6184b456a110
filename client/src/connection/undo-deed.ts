import type { NoteId } from '@tafelronde/shared/lib/id.ts'
import type { Kind, NoteWords, PaperWords } from '@tafelronde/shared/notes/note.ts'
import type { PaperCommand, PaperRequest } from '@tafelronde/shared/notes/paper-command.ts'

type Made = Omit<PaperRequest, 'id'>

/** The paper by now, and whether this person may put a removed note back: not everyone may after a while. */
export interface PaperNow {
  readonly paper: PaperWords
  readonly mayRestore: (note: NoteWords) => boolean
}

/** Something done to a paper as a whole, with what undoes it and does it again. */
export interface Deed {
  readonly undo: Made
  readonly redo: Made
  /** Whether it still lies there as it was done: if not, undoing would touch what somebody else did. */
  readonly canUndo: (now: PaperNow) => boolean
  readonly canRedo: (now: PaperNow) => boolean
}

/** The way back from a command that is about to be done to this paper; `undefined` where there is none. */
export function deedOf(made: Made, before: PaperWords | undefined): Deed | undefined {
  const { command } = made
  switch (command.kind) {
    case 'lay-note': {
      const { note, text } = command
      return {
        undo: swap(made, keyed('remove-note', command)),
        redo: swap(made, keyed('restore-note', command)),
        // With the words of others in it, it is not one's own any more.
        canUndo: ({ paper }) => find(paper, note)?.text === text && lies(paper, note),
        canRedo: (now) => canRestore(now, note),
      }
    }
    case 'remove-note': {
      const { note } = command
      return {
        undo: swap(made, keyed('restore-note', command)),
        redo: made,
        canUndo: (now) => canRestore(now, note),
        canRedo: ({ paper }) => lies(paper, note),
      }
    }
    case 'restore-note': {
      const { note } = command
      return {
        undo: swap(made, keyed('remove-note', command)),
        redo: made,
        canUndo: ({ paper }) => lies(paper, note),
        canRedo: (now) => canRestore(now, note),
      }
    }
    case 'set-note-kind': {
      const { note, noteKind } = command
      const former = find(before, note)?.kind ?? null
      if (find(before, note) === undefined || former === noteKind) return undefined
      return {
        undo: swap(made, { ...command, noteKind: former }),
        redo: made,
        canUndo: ({ paper }) => hasKind(paper, note, noteKind),
        canRedo: ({ paper }) => hasKind(paper, note, former),
      }
    }
    case 'lay-paper-notes':
    case 'take-pen':
    case 'pass-pen':
      return undefined
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

function canRestore({ paper, mayRestore }: PaperNow, id: NoteId): boolean {
  const note = find(paper, id)
  return note?.removedAt !== undefined && mayRestore(note)
}

function lies(paper: PaperWords, id: NoteId): boolean {
  const note = find(paper, id)
  return note !== undefined && note.removedAt === undefined
}

function hasKind(paper: PaperWords, id: NoteId, kind: Kind | null): boolean {
  return lies(paper, id) && (find(paper, id)?.kind ?? null) === kind
}

function find(paper: PaperWords | undefined, id: NoteId): NoteWords | undefined {
  return paper?.notes.find((note) => note.id === id)
}
