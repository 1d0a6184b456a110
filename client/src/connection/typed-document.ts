import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { NoteRound } from '@tafelronde/shared/notes/note.ts'
import { isCardField } from '@tafelronde/shared/notes/paper-text.ts'
import type { TextField, TextFields } from '@tafelronde/shared/notes/text-field.ts'
import * as Y from 'yjs'
import type { FieldWords } from './kept-words.ts'
import type { TypedUnder } from './line-keeper.ts'
import { SaveCount } from './save-count.ts'

/** The origins of what is one's own in a document: typed here just now, put in as it was typed before, or typed again. */
export const typedHere: unique symbol = Symbol('typed here')
const typedBefore: unique symbol = Symbol('typed before')
export const typedAgain: unique symbol = Symbol('typed again')

export interface TypedDocumentParts {
  readonly texts: TextFields<TextField>
  readonly roundOf: (document: Y.Doc, field: string) => NoteRound | undefined
  readonly now: () => Instant
  /** Something in the document is another than before, by whomever. */
  readonly onChange: (transaction: Y.Transaction) => void
  /** Something was typed that the server does not have. */
  readonly onTyped: () => void
}

/** One edit that the server has not called saved. */
interface Edit {
  readonly number: number
  readonly update: Uint8Array
  /** What stood in each field that it touched. */
  readonly before: ReadonlyMap<string, string>
  readonly at: Instant
}

/** So many edits are kept apart; what is older becomes one. */
const KEPT_APART = 200

/** One Y.Doc instance with what was typed in it and is not yet saved. */
export class TypedDocument {
  readonly document: Y.Doc
  readonly epoch: number
  /** Whether the server takes words in it, from this browser. */
  mayWrite: boolean
  /** The id for letters in cards; without it they carry the document's own. */
  cardId: number | undefined
  readonly count = new SaveCount()
  readonly #parts: TypedDocumentParts
  #edits: readonly Edit[] = []
  #before: ReadonlyMap<string, string> = new Map()
  /** What stood in a field after the last edit of it, for when its text goes away. */
  readonly #latest = new Map<string, string>()
  readonly #rounds = new Map<string, NoteRound>()

  constructor(document: Y.Doc, { epoch, mayWrite, cardId }: TypedUnder, parts: TypedDocumentParts) {
    this.document = document
    this.epoch = epoch
    this.mayWrite = mayWrite
    this.cardId = cardId
    this.#parts = parts
    document.on('update', this.#take)
    document.on('afterTransaction', parts.onChange)
  }

  text(field: string): Y.Text | undefined {
    return this.#parts.texts.find(this.document, field)
  }

  /** Whether the document knows of this field, be it of a note that was removed. */
  knows(field: string): boolean {
    return this.text(field) !== undefined || this.#parts.roundOf(this.document, field) !== undefined
  }

  /** What a text may be, whichever it is. */
  describe(text: Y.Text): TextField | undefined {
    return this.#parts.texts.describe(this.document, text)
  }

  /** Does something to these fields, all of it one's own. */
  edit(fields: Iterable<string>, change: () => void): void {
    const touched = [...fields]
    this.#before = this.#read(touched)
    this.#underIdOf(touched, change)
    this.#before = new Map()
    for (const [field, typed] of this.#read(touched)) {
      this.#latest.set(field, typed)
      const round = this.#parts.roundOf(this.document, field)
      if (round !== undefined) this.#rounds.set(field, round)
    }
  }

  /** Puts in what was typed before. It may stand here already, in a copy: the server has it only when it says so. */
  putIn(update: Uint8Array, fields: readonly FieldWords[]): void {
    const before = new Map(fields.map(({ field, base }) => [field, base]))
    const edit: Edit = { number: this.count.add(), update, before, at: this.#parts.now() }
    this.#edits = [...this.#edits, edit]
    for (const { field, typed, round } of fields) {
      this.#latest.set(field, typed)
      if (round !== undefined) this.#rounds.set(field, round)
    }
    Y.applyUpdate(this.document, update, typedBefore)
    this.#parts.onTyped()
  }

  /** Whether something in this field is not saved yet. */
  isUnsaved(field: string): boolean {
    return this.#edits.some(({ before }) => before.has(field))
  }

  /** The first `count` frames of this connection are on disk; answers the fields of which all is saved now. */
  confirm(count: number): readonly string[] {
    if (!this.count.confirm(count)) return []
    const saved = this.#edits.filter(({ number }) => number <= this.count.saved)
    this.#edits = this.#edits.filter(({ number }) => number > this.count.saved)
    return fieldsOf(saved).filter((field) => !this.isUnsaved(field))
  }

  /** What is not saved, field by field, with what stood there before it. */
  unsaved(): readonly FieldWords[] {
    return fieldsOf(this.#edits).flatMap((field) => {
      const first = this.#edits.find(({ before }) => before.has(field))
      const base = first?.before.get(field)
      const typed = this.text(field)?.toString() ?? this.#latest.get(field)
      if (first === undefined || base === undefined || typed === undefined) return []
      const round = this.#rounds.get(field)
      return { field, base, typed, at: first.at, ...(round !== undefined && { round }) }
    })
  }

  /** All that is not saved, as Yjs says it; `undefined` when everything is. */
  update(): Uint8Array | undefined {
    return this.#edits.length === 0 ? undefined : Y.mergeUpdates(this.#edits.map(({ update }) => update))
  }

  rest(): void {
    this.document.off('update', this.#take)
    this.document.off('afterTransaction', this.#parts.onChange)
  }

  readonly #take = (update: Uint8Array, _origin: unknown, _document: Y.Doc, transaction: Y.Transaction): void => {
    if (!transaction.local) return
    const edit: Edit = { number: this.count.add(), update, before: this.#before, at: this.#parts.now() }
    const edits = [...this.#edits, edit]
    this.#edits = edits.length > KEPT_APART ? [asOne(edits)] : edits
    this.#parts.onTyped()
  }

  /** Whoever has the pen is named on the card: letters in notes under the same id would tell whose these are. */
  #underIdOf(fields: readonly string[], change: () => void): void {
    const { clientID } = this.document
    if (this.cardId !== undefined && fields.every(isCardField)) this.document.clientID = this.cardId
    try {
      change()
    } finally {
      // The provider takes the document's id for that of its own presence.
      this.document.clientID = clientID
    }
  }

  #read(fields: readonly string[]): Map<string, string> {
    return new Map(
      fields.flatMap((field) => {
        const text = this.text(field)
        return text === undefined ? [] : [[field, text.toString()] as const]
      }),
    )
  }
}

function fieldsOf(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.flatMap(({ before }) => [...before.keys()]))]
}

/** Counts as saved once the last of them is. */
function asOne(edits: readonly Edit[]): Edit {
  const [first] = edits
  const last = edits.at(-1)
  if (first === undefined || last === undefined) throw new Error('Nothing cannot be made one')
  const before = new Map(edits.flatMap((edit) => [...edit.before]).toReversed())
  return { number: last.number, update: Y.mergeUpdates(edits.map(({ update }) => update)), before, at: first.at }
}
