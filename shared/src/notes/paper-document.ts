import * as Y from 'yjs'
import { compareText } from '../lib/compare-text.ts'
import type { ConclusionId, NoteId, PersonId } from '../lib/id.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import {
  type Card,
  CARD_LINES,
  isKind,
  type Note,
  type NoteRound,
  type NoteWords,
  type Paper,
  type SealedAuthor,
} from './note.ts'
import type { SealedPaperChange } from './paper-change.ts'

/*
 * How a table's paper lies in its Yjs document:
 *
 *   notes: Y.Map<NoteId, Y.Map>
 *     text: Y.Text                              changed in place, so that people may type in it together
 *     round: number | 'harvest', laidAt         set once, when the note is laid down
 *     sealedAuthor?, keyHash?, parent?, about?, late?, fromPaper?
 *     kind?, removedAt?                         come and go
 *   cards: Y.Map<round as text, Y.Map>
 *     line0, line1, line2, question: Y.Text     made together with the card
 *     pen?: PersonId | 'table'
 *
 * Nobody else reaches into the document: change the layout here and nowhere else.
 */

/**
 * All that lies on the table, oldest round first; what another version wrote badly is skipped. Texts are cleaned: what
 * people type letter by letter may hold spaces at its ends.
 */
export function readPaper(document: Y.Doc): Paper {
  const notes: Note[] = []
  for (const [id, entry] of notesOf(document)) {
    const note = readNote(id, entry)
    if (note !== undefined) notes.push(note)
  }
  const cards: Card[] = []
  for (const [round, entry] of cardsOf(document)) {
    const card = readCard(round, entry)
    if (card !== undefined) cards.push(card)
  }
  return { notes: notes.toSorted(compareNotes), cards: cards.toSorted((a, b) => a.round - b.round) }
}

/** Does what was decided, in one transaction. */
export function applyPaperChange(document: Y.Doc, change: SealedPaperChange): void {
  document.transact(() => {
    switch (change.kind) {
      case 'nothing':
        return
      case 'lay-notes':
        for (const note of change.notes) layNote(document, note)
        return
      case 'set-note-kind': {
        const entry = noteEntry(document, change.note)
        if (change.noteKind === null) entry?.delete('kind')
        else entry?.set('kind', change.noteKind)
        return
      }
      case 'remove-note':
        noteEntry(document, change.note)?.set('removedAt', change.at)
        return
      case 'restore-note':
        noteEntry(document, change.note)?.delete('removedAt')
        return
      case 'give-pen':
        cardEntry(document, change.round).set('pen', change.to)
    }
  })
}

/** Lays all of this on a paper on which nothing lies yet: notes as they are, removed ones too, and cards. */
export function fillPaper(document: Y.Doc, { notes, cards }: Paper): void {
  document.transact(() => {
    for (const note of notes) {
      layNote(document, note)
      if (note.removedAt !== undefined) noteEntry(document, note.id)?.set('removedAt', note.removedAt)
    }
    for (const { round, lines, question, pen } of cards) {
      const card = cardEntry(document, round)
      const fields = [...lines.map((text, line) => [`line${line}`, text] as const), ['question', question] as const]
      for (const [field, text] of fields) card.set(field, new Y.Text(text))
      if (pen !== undefined) card.set('pen', pen)
    }
  })
}

/** Where a text lies on a paper. */
export type PaperTextPlace =
  | { readonly kind: 'note'; readonly note: NoteId }
  | { readonly kind: 'card'; readonly round: number; readonly part: string }

/** A note's text, to type in; `undefined` once the note was removed. */
export function textOfNote(document: Y.Doc, note: NoteId): Y.Text | undefined {
  const entry = noteEntry(document, note)
  const text = entry?.get('text')
  return text instanceof Y.Text && entry?.has('removedAt') === false ? text : undefined
}

/** A part of a round's card, to type in; `undefined` before the card was laid down. */
export function textOfCard(document: Y.Doc, round: number, part: string): Y.Text | undefined {
  const card = cardsOf(document).get(String(round))
  const text: unknown = card instanceof Y.Map ? card.get(part) : undefined
  return text instanceof Y.Text ? text : undefined
}

/** Where this text lies on the paper; `undefined` when it does not, or its note was removed. */
export function whereTextLies(document: Y.Doc, text: Y.Text): PaperTextPlace | undefined {
  // Before anything is compared with them: the first who asks for a root of a loaded document makes it anew.
  const [notes, cards] = [notesOf(document), cardsOf(document)]
  const entry = text.parent
  const part = text._item?.parentSub
  const key = entry?._item?.parentSub
  if (!(entry instanceof Y.Map) || typeof part !== 'string' || typeof key !== 'string' || entry.get(part) !== text) {
    return undefined
  }
  if (entry.parent === notes && part === 'text') {
    return entry.has('removedAt') ? undefined : { kind: 'note', note: key as NoteId }
  }
  if (entry.parent === cards && /^\d{1,2}$/.test(key)) return { kind: 'card', round: Number(key), part }
  return undefined
}

/** When a note was laid and for which round: what must be known to tell who may type in it. */
export function readNoteRound(document: Y.Doc, note: NoteId): NoteRound | undefined {
  const round = noteEntry(document, note)?.get('round')
  return isNoteRound(round) ? round : undefined
}

/** Who has the pen of a round's card. */
export function readPen(document: Y.Doc, round: number): PersonId | 'table' | undefined {
  const card = cardsOf(document).get(String(round))
  const pen: unknown = card instanceof Y.Map ? card.get('pen') : undefined
  return typeof pen === 'string' ? (pen as PersonId | 'table') : undefined
}

/** The order in which notes are read everywhere: by round, the harvest last, then as they were laid down. */
export function compareNotes(a: NoteWords, b: NoteWords): number {
  return compareRounds(a.round, b.round) || a.laidAt - b.laidAt || compareText(a.id, b.id)
}

/** Rounds in the order of the day; what was added at the harvest comes last. */
export function compareRounds(a: NoteRound, b: NoteRound): number {
  if (a === b) return 0
  if (a === 'harvest') return 1
  return b === 'harvest' ? -1 : a - b
}

function layNote(document: Y.Doc, note: Note): void {
  const notes = notesOf(document)
  // An id that is in use was refused before; never write over what someone wrote.
  if (notes.has(note.id)) return
  const entry = new Y.Map<unknown>()
  notes.set(note.id, entry)
  entry.set('text', new Y.Text(note.text))
  entry.set('round', note.round)
  entry.set('laidAt', note.laidAt)
  if (note.sealedAuthor !== undefined) entry.set('sealedAuthor', note.sealedAuthor)
  if (note.keyHash !== undefined) entry.set('keyHash', note.keyHash)
  if (note.kind !== undefined) entry.set('kind', note.kind)
  if (note.parent !== undefined) entry.set('parent', note.parent)
  if (note.about !== undefined) entry.set('about', note.about)
  if (note.late) entry.set('late', true)
  if (note.fromPaper) entry.set('fromPaper', true)
}

function readNote(id: string, entry: unknown): Note | undefined {
  if (!(entry instanceof Y.Map)) return undefined
  const [text, round, laidAt] = [entry.get('text'), entry.get('round'), entry.get('laidAt')]
  if (!(text instanceof Y.Text) || !isNoteRound(round) || typeof laidAt !== 'number') return undefined
  const [sealedAuthor, keyHash, parent] = [entry.get('sealedAuthor'), entry.get('keyHash'), entry.get('parent')]
  const [kind, removedAt, about] = [entry.get('kind'), entry.get('removedAt'), entry.get('about')]
  return {
    id: id as NoteId,
    round,
    text: cleanText(text.toString()),
    ...(isKind(kind) && { kind }),
    ...(typeof sealedAuthor === 'string' && { sealedAuthor: sealedAuthor as SealedAuthor }),
    ...(typeof keyHash === 'string' && { keyHash }),
    ...(typeof parent === 'string' && { parent: parent as NoteId }),
    ...(typeof about === 'string' && { about: about as ConclusionId }),
    laidAt,
    late: entry.get('late') === true,
    fromPaper: entry.get('fromPaper') === true,
    ...(typeof removedAt === 'number' && { removedAt }),
  }
}

function readCard(round: string, entry: unknown): Card | undefined {
  if (!/^\d{1,2}$/.test(round) || !(entry instanceof Y.Map)) return undefined
  const lines = Array.from({ length: CARD_LINES }, (_, line) => readField(entry, `line${line}`))
  const pen: unknown = entry.get('pen')
  return {
    round: Number(round),
    lines,
    question: readField(entry, 'question'),
    ...(typeof pen === 'string' && { pen: pen as PersonId | 'table' }),
  }
}

function readField(card: Y.Map<unknown>, field: string): string {
  const text = card.get(field)
  return text instanceof Y.Text ? cleanLine(text.toString()) : ''
}

function isNoteRound(round: unknown): round is NoteRound {
  return round === 'harvest' || (typeof round === 'number' && Number.isInteger(round) && round >= 0)
}

function notesOf(document: Y.Doc): Y.Map<unknown> {
  return document.getMap('notes')
}

function cardsOf(document: Y.Doc): Y.Map<unknown> {
  return document.getMap('cards')
}

function noteEntry(document: Y.Doc, note: NoteId): Y.Map<unknown> | undefined {
  const entry = notesOf(document).get(note)
  return entry instanceof Y.Map ? entry : undefined
}

/** A round's card, laid down empty when it is first needed. */
function cardEntry(document: Y.Doc, round: number): Y.Map<unknown> {
  const cards = cardsOf(document)
  const present = cards.get(String(round))
  if (present instanceof Y.Map) return present
  const card = new Y.Map<unknown>()
  cards.set(String(round), card)
  for (let line = 0; line < CARD_LINES; line++) card.set(`line${line}`, new Y.Text())
  card.set('question', new Y.Text())
  return card
}
