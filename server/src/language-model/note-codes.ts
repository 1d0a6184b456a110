import type { Draft } from '@tafelronde/shared/harvest/engine/draft.ts'
import type { HarvestNote } from '@tafelronde/shared/harvest/engine/harvest-input.ts'
import type { Ask } from './ask-model.ts'
import type { TextMask } from './text-mask.ts'

/** A note as it leaves the house: no author, no organisation, no id and no table of ours. */
export interface SentNote {
  readonly id: string
  readonly text: string
  readonly table: number
  readonly round: number
  readonly votes: number
  readonly kind: string
}

/** The notes of a theme under names that say nothing: `n1`, `n2` … */
export interface NoteCodes {
  send(id: string): SentNote
  codeOf(id: string): string
  /** The note's own id; a code that was never given becomes something that no note is called. */
  idOf(code: string): string
}

/** What it takes to ask a model about notes of a theme without saying whose they are. */
export interface ModelParts {
  readonly ask: Ask
  readonly mask: TextMask
  readonly codes: NoteCodes
}

export function codeNotes(notes: readonly HarvestNote[], mask: TextMask, kinds: Draft['noteKinds']): NoteCodes {
  const codes = new Map(notes.map(({ id }, at) => [id, `n${at + 1}`]))
  const ids = new Map(notes.map(({ id }, at) => [`n${at + 1}`, id]))
  const byId = new Map(notes.map((note) => [note.id, note]))
  const tables = [...new Set(notes.map(({ table }) => table))]
  return {
    send(id) {
      const note = byId.get(id)!
      return {
        id: codes.get(id)!,
        text: mask.hide(note.text),
        table: tables.indexOf(note.table) + 1,
        round: note.round,
        votes: note.votes,
        kind: kinds[id] ?? 'inzicht',
      }
    },
    codeOf: (id) => codes.get(id)!,
    idOf: (code) => ids.get(code) ?? `unknown\n${code}`,
  }
}
