import type { NoteId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { Kind, NoteRound } from '@tafelronde/shared/notes/note.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import { forgetKept, keep, listKept, readKept } from './kept.ts'

/** A briefje that is being written: it stays with its table and its round, wherever the writer goes. */
export interface Draft {
  readonly table: TableId
  readonly round: NoteRound
  readonly text: string
  readonly kind?: Kind
  readonly parent?: NoteId
}

/** Whose drafts: a browser may be somebody's own and a table's screen at the same time. */
export interface Writer {
  readonly session: SessionId
  readonly door: Door
}

export function readDraft(writer: Writer, table: TableId): Draft | undefined {
  const kept = readKept(keyOf(writer, table))
  return kept === undefined ? undefined : parseDraft(kept, table)
}

/** Keeps a draft from its first letter; an empty one is forgotten. */
export function keepDraft(writer: Writer, draft: Draft): void {
  const key = keyOf(writer, draft.table)
  if (draft.text === '' && draft.parent === undefined) forgetKept(key)
  else keep(key, JSON.stringify(draft))
}

export function forgetDraft(writer: Writer, table: TableId): void {
  forgetKept(keyOf(writer, table))
}

/** Everything that was being written at whatever table. */
export function listDrafts(writer: Writer): readonly Draft[] {
  const beginning = keyOf(writer, '')
  return listKept(beginning).flatMap((key) => readDraft(writer, key.slice(beginning.length) as TableId) ?? [])
}

function keyOf({ session, door }: Writer, table: TableId | ''): string {
  return `tafelronde:draft:${session}:${door}:${table}`
}

function parseDraft(kept: string, table: TableId): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(kept)
    const readable = typeof draft === 'object' && draft !== null && 'text' in draft && typeof draft.text === 'string'
    return readable ? { ...(draft as Draft), table } : undefined
  } catch {
    return undefined // another version wrote it
  }
}
