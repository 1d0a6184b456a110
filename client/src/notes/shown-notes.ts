import type { NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { Note, NoteRound, Paper } from '@tafelronde/shared/notes/note.ts'
import type { OutboxEntry } from '../connection/outbox-store.ts'

/** A briefje as this device shows it: as it lies on the paper, or as it is on its way there. */
export interface ShownNote {
  readonly note: Note
  /** Written from here, as far as this device and the server know. */
  readonly own: boolean
  /** What of it is on its way, or just arrived. */
  readonly entry?: OutboxEntry
}

/** The paper's notes with what this device still sends: laid, given a kind or taken away, shown at once. */
export function showNotes(
  paper: Paper,
  entries: readonly OutboxEntry[],
  table: TableId,
  mine: ReadonlySet<NoteId>,
): readonly ShownNote[] {
  const shown = new Map<string, ShownNote>(paper.notes.map((note) => [note.id, { note, own: mine.has(note.id) }]))
  for (const entry of entries) {
    if (entry.request.table === table) showEntry(shown, entry)
  }
  return [...shown.values()]
}

function showEntry(shown: Map<string, ShownNote>, entry: OutboxEntry): void {
  const { command, round } = entry.request
  switch (command.kind) {
    case 'lay-note': {
      const { note, text, noteKind, parent } = command
      const laid = shown.get(note)?.note
      const fresh: Note = {
        id: note,
        round,
        text,
        ...(noteKind !== undefined && { kind: noteKind }),
        ...(parent !== undefined && { parent }),
        laidAt: entry.madeAt,
        late: false,
        fromPaper: false,
      }
      shown.set(note, { note: laid ?? fresh, own: true, entry })
      return
    }
    case 'set-note-kind': {
      const former = shown.get(command.note)
      if (former === undefined || entry.delivery.kind === 'saved') return
      const { kind: _, ...note } = former.note
      const { noteKind } = command
      const isComing = entry.delivery.kind === 'saving'
      const changed = { ...note, ...(noteKind !== null && { kind: noteKind }) }
      shown.set(command.note, { ...former, note: isComing ? changed : former.note, entry })
      return
    }
    case 'remove-note': {
      const former = shown.get(command.note)
      if (former === undefined || entry.delivery.kind === 'saved') return
      const isGoing = entry.delivery.kind === 'saving'
      const note = isGoing ? { ...former.note, removedAt: entry.madeAt } : former.note
      shown.set(command.note, { ...former, note, entry })
      return
    }
    case 'lay-paper-notes':
      for (const { note, text } of command.notes) {
        const laid = shown.get(note)
        const fresh: Note = { id: note, round, text, laidAt: entry.madeAt, late: false, fromPaper: true }
        shown.set(note, { note: laid?.note ?? fresh, own: laid?.own ?? false, entry })
      }
      return
    case 'restore-note':
    case 'take-pen':
    case 'pass-pen':
  }
}

/** Puts what is as it was before in the place of what says the same, so that nothing of it is drawn again. */
export function keepSame(former: readonly ShownNote[], now: readonly ShownNote[]): readonly ShownNote[] {
  const known = new Map(former.map((shown) => [shown.note.id, shown]))
  return now.map((shown) => {
    const before = known.get(shown.note.id)
    const isSame = before?.own === shown.own && before.entry === shown.entry && isSameNote(before.note, shown.note)
    return isSame ? before : shown
  })
}

function isSameNote(one: Note, other: Note): boolean {
  const names = Object.keys(one) as (keyof Note)[]
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}

/** What came after its round apart from the rest; all of it among the rest where nobody has to see to it. */
export function setLateApart(
  notes: readonly ShownNote[],
  apart: boolean,
): { readonly late: readonly ShownNote[]; readonly inTime: readonly ShownNote[] } {
  if (!apart) return { late: [], inTime: notes }
  return { late: notes.filter(({ note }) => note.late), inTime: notes.filter(({ note }) => !note.late) }
}

/** One round's briefjes, in the order in which they were laid. */
export interface RoundOfNotes {
  readonly round: NoteRound
  readonly notes: readonly ShownNote[]
  /** Without the ones that were taken away. */
  readonly count: number
}

/** The newest round first, since people read what is on the table now before what lay there earlier. */
export function notesByRound(notes: readonly ShownNote[]): readonly RoundOfNotes[] {
  const rounds = Map.groupBy(notes, ({ note }) => note.round)
  return [...rounds]
    .map(([round, inRound]) => ({
      round,
      notes: inRound,
      count: inRound.filter(({ note }) => note.removedAt === undefined).length,
    }))
    .toSorted((one, other) => rank(other.round) - rank(one.round))
}

function rank(round: NoteRound): number {
  return round === 'harvest' ? Number.POSITIVE_INFINITY : round
}
