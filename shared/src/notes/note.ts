import type { Instant } from '../lib/clock.ts'
import type { ConclusionId, NoteId, PersonId, TableId } from '../lib/id.ts'

/** The kinds (soort) of a note or a conclusion; these Dutch names are the values in code and data. */
export const kinds = ['inzicht', 'tip', 'vraag', 'afweging', 'randvoorwaarde', 'situatie', 'actie'] as const
export type Kind = (typeof kinds)[number]

/** Whether this is one of the kinds, whatever a document or a browser says. */
export function isKind(kind: unknown): kind is Kind {
  return kinds.some((known) => known === kind)
}

/** The round in which something was written, 0-based; `harvest` for what was missed and added at the end. */
export type NoteRound = number | 'harvest'

/** Limits in UTF-16 units. */
export const NOTE_LENGTH = 1_000
export const CARD_LINE_LENGTH = 200
export const CARD_QUESTION_LENGTH = 300
export const CARD_LINES = 3
export const CONCLUSION_LENGTH = 400
/** Notes on one paper; beyond this a table is asked to stop. */
export const NOTES_PER_PAPER = 2_000
/** Those that were removed stay in the document, so together with them there is an end to it too. */
export const NOTES_EVER_ON_A_PAPER: number = 2 * NOTES_PER_PAPER

/** Which note on which table: a note's id is only sure to be its own within a paper. */
export type NoteRef = string & { readonly noteRef: unique symbol }

/** Who wrote a note, closed with a key that only the server has: it tells a browser nothing. */
export type SealedAuthor = string & { readonly sealedAuthor: unique symbol }

/** What may be known of a note without knowing who wrote it. */
export interface NoteWords {
  readonly id: NoteId
  readonly round: NoteRound
  readonly text: string
  readonly kind?: Kind
  /** In anonymous sessions: the hash of a key that stays in the author's browser. */
  readonly keyHash?: string
  /** The note of an earlier round that this one builds on. */
  readonly parent?: NoteId
  /** Laid at the harvest, for what is missed in this conclusion. */
  readonly about?: ConclusionId
  readonly laidAt: Instant
  /** Came in after its round was over. */
  readonly late: boolean
  /** Copied by hand from a paper table. */
  readonly fromPaper: boolean
  readonly removedAt?: Instant
}

/** One thing written at a table (briefje), as it lies in the paper's document and as browsers read it. */
export interface Note extends NoteWords {
  /** Absent in anonymous sessions and for what a table wrote together. */
  readonly sealedAuthor?: SealedAuthor
  readonly author?: never
}

/** A note as the server decides about it. Never goes into a document or to a browser as it is. */
export interface OpenedNote extends NoteWords {
  /** Who wrote it: nobody in anonymous sessions and for what a table wrote together. */
  readonly author: PersonId | undefined
  readonly sealedAuthor?: never
}

/** What a table passes on (doorgeefkaart), or in the last round what must be in the report (slotkaart). */
export interface Card {
  readonly round: number
  readonly lines: readonly string[]
  readonly question: string
  /** Who writes it now. */
  readonly pen?: PersonId | 'table'
}

interface PaperOf<AnyNote extends NoteWords> {
  /** Oldest first; removed ones too, so that they can be put back. */
  readonly notes: readonly AnyNote[]
  readonly cards: readonly Card[]
}

/** All that lies on one table. */
export type Paper = PaperOf<Note>

/** The same with its authors, which only the server can tell. */
export type OpenedPaper = PaperOf<OpenedNote>

/** The same for whoever has nothing to do with authors. */
export type PaperWords = PaperOf<NoteWords>

/** How the harvest names a note: by its table and its id, as `readNoteRef` reads it. */
export function noteRef(table: TableId, note: NoteId): NoteRef {
  return `${table}.${note}` as NoteRef
}

/** The table and note of a reference, or undefined if it is none. */
export function readNoteRef(ref: string): { readonly table: TableId; readonly note: NoteId } | undefined {
  const dot = ref.indexOf('.')
  if (dot < 1 || dot === ref.length - 1) return undefined
  return { table: ref.slice(0, dot) as TableId, note: ref.slice(dot + 1) as NoteId }
}

/** Whether a card has anything on it. */
export function isWritten(card: Card | undefined): boolean {
  return card !== undefined && (card.question !== '' || card.lines.some((line) => line !== ''))
}
