import type * as Y from 'yjs'
import type { NoteId } from '@tafelronde/shared/lib/id.ts'
import { NOTE_LENGTH } from '@tafelronde/shared/notes/note.ts'
import { textOfNote } from '@tafelronde/shared/notes/paper-document.ts'
import { pick, type Random } from '@tafelronde/shared/rotation/random.ts'

const WORDS = 'wat wij hier samen over leren gaat mee naar de volgende tafel en blijft bewaard in het verslag '

/** After so many letters the caret goes somewhere else in the note, as of someone who reads it over. */
const LETTERS_IN_A_ROW = 8

/**
 * Somebody who types in notes of their own, one letter at a time. The letters are made beforehand by Yjs itself, so that
 * making them is no part of what is measured, and every server gets the same.
 */
export class Typist {
  readonly client: number
  /** When each letter was sent; its place is its clock, since nobody else types under this id. */
  readonly sentAt: number[] = []
  readonly #document: Y.Doc
  readonly #notes: readonly NoteId[]
  readonly #random: Random
  readonly #letters: Uint8Array[] = []
  #caret = 0
  #typed = 0

  /** `document` is a paper that all typists of a table may share here: nobody types in anybody else's notes. */
  constructor(document: Y.Doc, client: number, notes: readonly NoteId[], random: Random) {
    this.client = client
    this.#document = document
    this.#notes = notes
    this.#random = random
  }

  /** How many letters were sent. */
  get sent(): number {
    return this.sentAt.length
  }

  /** Makes letters until so many are ready in all; notes that get full limit how many there can be. */
  prepare(count: number): void {
    const document = this.#document
    const keep = (update: Uint8Array) => this.#letters.push(update)
    document.on('update', keep)
    const former = document.clientID
    document.clientID = this.client
    while (this.#letters.length < count) this.#typeLetter()
    document.clientID = former
    document.off('update', keep)
  }

  /** Goes back to where only so many letters stand, and types the others again. */
  goBack(letters: number): void {
    this.sentAt.length = Math.min(this.sentAt.length, letters)
  }

  /** The update that types a letter, by its number. */
  letter(number: number): Uint8Array {
    if (number >= this.#letters.length) this.prepare(number + 1)
    const letter = this.#letters[number]
    if (letter === undefined) throw new Error('There is no such letter.')
    return letter
  }

  /** The note that a letter with this number goes into. */
  noteOf(number: number): NoteId {
    const note = this.#notes[Math.floor(number / PER_NOTE)]
    if (note === undefined) throw new Error('All notes of this typist are full.')
    return note
  }

  #typeLetter(): void {
    const text = textOfNote(this.#document, this.noteOf(this.#typed))
    if (text === undefined) throw new Error('The note to type in is not there.')
    const isNewNote = this.#typed % PER_NOTE === 0
    if (isNewNote) this.#caret = text.length
    else if (this.#typed % LETTERS_IN_A_ROW === 0)
      this.#caret = text.length - pick(this.#random, this.#typed % PER_NOTE)
    text.insert(this.#caret, WORDS.charAt(this.#typed % WORDS.length))
    this.#caret += 1
    this.#typed += 1
  }
}

/** Letters that fit in one note, beside what it said already. */
const PER_NOTE = NOTE_LENGTH - 50

/** How many notes somebody needs to type so many letters. */
export function notesFor(letters: number): number {
  return Math.ceil(letters / PER_NOTE)
}
