import type { TextField, TextFields } from '@tafelronde/shared/notes/text-field.ts'
import { writeText } from '@tafelronde/shared/notes/write-text.ts'
import type * as Y from 'yjs'
import { copyWith, isKnown } from './is-known.ts'
import type { FieldWords, UnsavedWords } from './kept-words.ts'
import { mergeTexts } from './merge-texts.ts'
import { countWords, type Edited, readEdited, retype } from './retype.ts'
import { type TypedDocument, typedAgain } from './typed-document.ts'

/** Words that wait, whoever holds them. */
export type WaitingWords = Omit<UnsavedWords, 'holder'>

/** Words for a document that takes them; with the former one, in which they stand, where this page still has it. */
interface Waiting {
  readonly words: WaitingWords
  readonly former: TypedDocument | undefined
}

export interface WordsInWaitingParts {
  readonly texts: TextFields<TextField>
  /** Whoever this browser is in the session, once that is known: person or screen. */
  readonly by: () => string | undefined
  /** These words come back to their writer. */
  readonly giveBack: (words: FieldWords) => void
}

/**
 * Words that wait for a document that takes them:
 *
 *   this very epoch     as they were typed, or once more beside the same characters where the server refused them
 *   never in any        merged with what stands there by now
 *   everything else     back to their writer: another epoch, another person, no text, no room
 */
export class WordsInWaiting {
  readonly #parts: WordsInWaitingParts
  #waiting: readonly Waiting[] = []
  /** How often the server refused the words of a field. */
  readonly #refused = new Map<string, number>()

  constructor(parts: WordsInWaitingParts) {
    this.#parts = parts
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0
  }

  /** As they are kept. */
  list(): readonly WaitingWords[] {
    return this.#waiting.map(({ words }) => words)
  }

  fields(): readonly FieldWords[] {
    return this.#waiting.flatMap(({ words }) => words.fields)
  }

  add(words: WaitingWords, former?: TypedDocument): void {
    this.#waiting = [...this.#waiting, { words, former }]
  }

  clear(): void {
    this.#waiting = []
  }

  /** The server refused what was typed in this field. */
  refuse(field: string): void {
    this.#refused.set(field, (this.#refused.get(field) ?? 0) + 1)
  }

  /** The server has what was typed in this field. */
  accept(field: string): void {
    this.#refused.delete(field)
  }

  /**
   * Puts what waits into the document, or gives it back to its writer; answers what is dealt with. `isLive`: the
   * document says all that the server's says.
   */
  settle(typed: TypedDocument, isLive: boolean): readonly WaitingWords[] {
    const waiting = this.#waiting
    this.#waiting = []
    const settled = waiting.filter((one) => {
      const isDone = this.#settleOne(typed, one, isLive)
      if (!isDone) this.#waiting = [...this.#waiting, one]
      return isDone
    })
    return settled.map(({ words }) => words)
  }

  /** Answers whether these words are dealt with. */
  #settleOne(typed: TypedDocument, { words, former }: Waiting, isLive: boolean): boolean {
    const { epoch, update, fields, by } = words
    const isOwn = by === undefined || (this.#parts.by() ?? by) === by
    if (isOwn && update !== undefined && epoch === typed.epoch) {
      return this.#putIn(typed, update, fields, former, isLive)
    }
    // What the server says by now decides about everything else.
    if (!isLive) return false
    // Another epoch, or somebody else in this browser: not typed in anybody's name.
    if (epoch !== undefined || !isOwn) {
      for (const one of fields) this.#giveBack(typed, one)
      return true
    }
    // A note that was just laid may still be on its way here; one that was removed is not.
    if (fields.some(({ field }) => !typed.knows(field))) return false
    for (const one of fields) this.#merge(typed, one)
    return true
  }

  /** Words of this very epoch: as they were typed, or once more where the server did not take them so. */
  #putIn(
    typed: TypedDocument,
    update: Uint8Array,
    fields: readonly FieldWords[],
    former: TypedDocument | undefined,
    isLive: boolean,
  ): boolean {
    const { document } = typed
    if (isLive && isKnown(document, update)) return true
    const copy = copyWith(document, update)
    const wasRefused = fields.some(({ field }) => this.#refused.has(field))
    const stand = typed.mayWrite && fields.every(({ field }) => typed.text(field) !== undefined)
    if (copy !== undefined && stand && !wasRefused) {
      typed.putIn(update, fields)
      return true
    }
    if (!isLive) return false
    const edited = readEdited(update)
    for (const words of fields) {
      const [from, to] = [this.#find(former?.document ?? copy, words.field), typed.text(words.field)]
      // Whatever was typed there went again.
      if (from !== undefined && countWords(from, edited) === 0 && to === undefined) continue
      if (from === undefined || to === undefined || !this.#retype(typed, words.field, from, to, edited))
        this.#giveBack(typed, words)
    }
    return true
  }

  #retype(typed: TypedDocument, field: string, from: Y.Text, to: Y.Text, edited: Edited): boolean {
    const limit = typed.describe(to)?.limit ?? 0
    if (!typed.mayWrite || (this.#refused.get(field) ?? 0) > 1) return false
    if (to.length + countWords(from, edited) > limit) return false
    typed.edit([field], () => typed.document.transact(() => retype(from, to, edited), typedAgain))
    return true
  }

  /** Words that never stood in a document. */
  #merge(typed: TypedDocument, words: FieldWords): void {
    const { field, base, typed: mine } = words
    const text = typed.text(field)
    const wanted = text === undefined ? undefined : mergeTexts(base, mine, text.toString())
    const limit = text === undefined ? 0 : (typed.describe(text)?.limit ?? 0)
    if (text === undefined || wanted === undefined || !typed.mayWrite || wanted.length > limit)
      return this.#giveBack(typed, words)
    typed.edit([field], () => typed.document.transact(() => writeText(text, wanted), typedAgain))
  }

  /** These words no text takes. What stands there already, or says nothing new, is not given back. */
  #giveBack(typed: TypedDocument, words: FieldWords): void {
    if (words.typed === words.base || words.typed === typed.text(words.field)?.toString()) return
    this.#parts.giveBack(words)
  }

  #find(document: Y.Doc | undefined, field: string): Y.Text | undefined {
    return document === undefined ? undefined : this.#parts.texts.find(document, field)
  }
}
