import { type Instant, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { NoteRound } from '@tafelronde/shared/notes/note.ts'
import type { TextField, TextFields } from '@tafelronde/shared/notes/text-field.ts'
import { writeText } from '@tafelronde/shared/notes/write-text.ts'
import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { syncMessage } from '@tafelronde/shared/wire/sync-messages.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import type { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import { fitText } from './fit-text.ts'
import type { FieldWords, UnsavedWords } from './kept-words.ts'
import type { LineKeeper, TypedUnder } from './line-keeper.ts'
import { readCount, type SaveCount } from './save-count.ts'
import { TypedDocument, typedHere } from './typed-document.ts'
import { Typists } from './typists.ts'
import { type WaitingWords, WordsInWaiting } from './words-in-waiting.ts'

/** Whether what was typed in a field is on its way, or arrived just now. */
export type WordDelivery = 'quiet' | 'saving' | 'saved'

/** For so long a field says that it is saved. */
const SAID_FOR = 15 * SECOND

/** Words lie on this device at latest so long after they were typed. */
const KEEP_WITHIN = 250

/** Where typed words go that wait for the server, and where they go that no text takes. */
export interface WordKeeping {
  /** Keeps what is not saved under its id, in the place of what was kept before. */
  readonly keep: (words: WaitingWords) => void
  readonly forget: (id: string) => void
  /** These words come back to their writer. */
  readonly recover: (document: DocumentName, words: FieldWords) => void
}

export interface TypedWordsParts extends WordKeeping {
  readonly name: DocumentName
  readonly texts: TextFields<TextField>
  readonly roundOf: (document: Y.Doc, field: string) => NoteRound | undefined
  readonly now: () => Instant
  readonly newId: () => string
  /** Who types here: not shown as somebody else. */
  readonly self: () => PersonId | undefined
  /** Whoever this browser is in the session, once that is known: person or screen. */
  readonly by: () => string | undefined
  /** The document is another than before; what waits for it elsewhere can be brought before anybody looks. */
  readonly onChange: () => void
  /** Keeps the line to the document open until the answer is called. */
  readonly hold: () => () => void
}

/**
 * What this page types in one document, until the server has it on disk. Lives longer than any line or Y.Doc: when the
 * server goes on with another document, words that are not in it are typed once more where their text still stands, and
 * come back to their writer where it does not.
 */
export class TypedWords implements LineKeeper {
  readonly #parts: TypedWordsParts
  /** The document on the screen, and the one that takes its place once it is complete. */
  #shown: TypedDocument | undefined
  #next: TypedDocument | undefined
  /** Under this id everything typed in the shown document is kept together. */
  #batch: string
  #isKept = false
  readonly #waiting: WordsInWaiting
  readonly #typists: Typists
  readonly #savedAt = new Map<string, Instant>()
  readonly #listeners = new Set<() => void>()
  readonly #restarted = new Set<() => void>()
  #isLive = false
  #release: (() => void) | undefined
  #keepLater: ReturnType<typeof setTimeout> | undefined

  constructor(parts: TypedWordsParts) {
    this.#parts = parts
    this.#batch = parts.newId()
    const { name, texts, by, self, recover } = parts
    this.#waiting = new WordsInWaiting({ texts, by, giveBack: (words) => recover(name, words) })
    this.#typists = new Typists({ self, changed: () => this.#tell() })
  }

  get gate(): SaveCount {
    const typed = this.#next ?? this.#shown
    if (typed === undefined) throw new Error('Nothing is typed in no document')
    return typed.count
  }

  /** The document to type in, while there is one. */
  get document(): TypedDocument | undefined {
    return this.#shown
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    const release = this.#parts.hold()
    return () => {
      this.#listeners.delete(changed)
      release()
    }
  }

  /** Tells when another Y.Doc took the place of the one typed in. */
  onRestart(restarted: () => void): () => void {
    this.#restarted.add(restarted)
    return () => this.#restarted.delete(restarted)
  }

  // --- for pages ---

  text(field: string): Y.Text | undefined {
    return this.#shown?.text(field)
  }

  /** Whether the document knows of this field, be it of a note that was removed. */
  knows(field: string): boolean {
    return this.#shown?.knows(field) === true
  }

  delivery(field: string): WordDelivery {
    if (this.isUnsaved(field)) return 'saving'
    const at = this.#savedAt.get(field)
    return at !== undefined && this.#parts.now() - at < SAID_FOR ? 'saved' : 'quiet'
  }

  isUnsaved(field: string): boolean {
    if (this.#shown?.isUnsaved(field) === true) return true
    return this.#waiting.fields().some((one) => one.field === field)
  }

  /** Everything typed here that the server does not have. */
  unsaved(): readonly FieldWords[] {
    return [...this.#waiting.fields(), ...(this.#shown?.unsaved() ?? [])]
  }

  typists(field: string): readonly (PersonId | 'somebody')[] {
    return this.#typists.in(field)
  }

  /** Makes a text read as wanted, as far as the field takes it. */
  type(field: string, wanted: string): void {
    const typed = this.#shown
    const text = typed?.text(field)
    const kind = text === undefined ? undefined : typed?.describe(text)
    if (typed === undefined || text === undefined || kind === undefined || !typed.mayWrite) return
    const fitting = fitText(text.toString(), wanted, kind)
    typed.edit([field], () => typed.document.transact(() => writeText(text, fitting), typedHere))
  }

  enter(field: string): void {
    this.#typists.enter(field)
  }

  leave(field: string): void {
    this.#typists.leave(field)
  }

  // --- for what an earlier page, or another road, left behind ---

  /** Takes up words that nobody holds any more. */
  adopt(words: WaitingWords): void {
    this.#waiting.add(words)
    this.#holdOrRelease()
    this.#settle()
    this.#tell()
  }

  /** Types words as soon as their text is there. */
  typeLater(words: FieldWords): void {
    const id = this.#parts.newId()
    const later: WaitingWords = { kind: 'unsaved', id, document: this.#parts.name, fields: [words], ...this.#signed() }
    this.#parts.keep(later)
    this.adopt(later)
  }

  /** All that waits, as it is kept. */
  waiting(): readonly WaitingWords[] {
    const own = this.#ownWords()
    return [...this.#waiting.list(), ...(own === undefined ? [] : [own])]
  }

  /** Puts on this device what is not there yet, at once: the page may be about to go. */
  flush(): void {
    clearTimeout(this.#keepLater)
    this.#keepLater = undefined
    this.#keepNow()
  }

  // --- for the line ---

  begin(document: Y.Doc, under: TypedUnder): void {
    const { texts, roundOf, now } = this.#parts
    this.#next?.rest()
    this.#next = new TypedDocument(document, under, {
      texts,
      roundOf,
      now,
      onChange: this.#changed,
      onTyped: this.#keepSoon,
    })
  }

  standIn(): void {
    this.#showNext()
    this.#settle()
    this.#tell()
  }

  resume({ mayWrite, cardId }: Omit<TypedUnder, 'epoch'>): void {
    if (this.#shown === undefined) return
    this.#shown.mayWrite = mayWrite
    this.#shown.cardId ??= cardId
  }

  carry(provider: WebsocketProvider): void {
    const typed = this.#next ?? this.#shown
    provider.messageHandlers[syncMessage.saved] = (_encoder, decoder) => {
      if (typed !== undefined) this.#confirm(typed, readCount(decoder))
    }
    this.#typists.follow(provider.awareness)
  }

  complete(): void {
    this.#isLive = true
    this.#showNext()
    this.#settle()
    this.#tell()
  }

  startOver(code: number): void {
    this.#isLive = false
    if (code !== syncClose.resync) return
    for (const { field } of this.#shown?.unsaved() ?? []) this.#waiting.refuse(field)
  }

  end(why: Refusal): void {
    this.#isLive = false
    // Nobody judged the words: they wait on this device until there is a badge again.
    if (why === 'no-badge' || why === 'unknown-session') return
    for (const words of this.unsaved()) this.#parts.recover(this.#parts.name, words)
    for (const { id } of this.#waiting.list()) this.#parts.forget(id)
    this.#parts.forget(this.#batch)
    this.#waiting.clear()
    this.#shown?.rest()
    this.#shown = undefined
    this.#holdOrRelease()
    this.#tell()
  }

  rest(): void {
    this.#isLive = false
    this.flush()
    this.#next?.rest()
    this.#next = undefined
    if (this.#shown?.update() !== undefined) return
    this.#shown?.rest()
    this.#shown = undefined
  }

  /** The next document takes the place of the one that is shown; what only stands in the former one waits for it. */
  #showNext(): void {
    const next = this.#next
    if (next === undefined) return
    const former = this.#shown
    this.#shown = next
    this.#next = undefined
    if (former !== undefined) {
      former.rest()
      this.#carryOver(former)
    }
    this.#parts.onChange()
    for (const restarted of this.#restarted) restarted()
  }

  #carryOver(former: TypedDocument): void {
    const words = this.#wordsOf(former)
    if (words === undefined) return
    this.#batch = this.#parts.newId()
    this.#isKept = false
    this.#waiting.add(words, former)
    this.#parts.keep(words)
  }

  /** Puts what waits into the document, or gives it back to its writer. */
  #settle(): void {
    const typed = this.#shown
    if (typed === undefined || this.#waiting.isEmpty) return
    const settled = this.#waiting.settle(typed, this.#isLive)
    // First the words are kept under their new id; what is kept twice arrives once.
    if (settled.length > 0) this.flush()
    for (const { id } of settled) this.#parts.forget(id)
    this.#holdOrRelease()
  }

  #confirm(typed: TypedDocument, count: number): void {
    const saved = typed.confirm(count)
    for (const field of saved) {
      this.#waiting.accept(field)
      this.#savedAt.set(field, this.#parts.now())
    }
    if (typed !== this.#shown) return
    // What is saved must not be typed once more by the next page.
    this.flush()
    this.#holdOrRelease()
    if (saved.length === 0) return
    setTimeout(this.#tell, SAID_FOR)
    this.#tell()
  }

  readonly #changed = (): void => {
    this.#parts.onChange()
    if (!this.#waiting.isEmpty && this.#isLive) this.#settle()
    this.#tell()
  }

  readonly #tell = (): void => {
    for (const changed of this.#listeners) changed()
  }

  /** At once, and then no oftener than people would mind to lose. */
  readonly #keepSoon = (): void => {
    this.#holdOrRelease()
    if (this.#keepLater !== undefined) return
    queueMicrotask(() => this.#keepNow())
    this.#keepLater = setTimeout(() => {
      this.#keepLater = undefined
      this.#keepNow()
    }, KEEP_WITHIN)
  }

  #keepNow(): void {
    const own = this.#ownWords()
    if (own !== undefined) this.#parts.keep(own)
    else if (this.#isKept) this.#parts.forget(this.#batch)
    this.#isKept = own !== undefined
  }

  /** What was typed in the document that is shown, and is not saved. */
  #ownWords(): WaitingWords | undefined {
    return this.#shown && this.#wordsOf(this.#shown)
  }

  #wordsOf(typed: TypedDocument): WaitingWords | undefined {
    const update = typed.update()
    if (update === undefined) return undefined
    const { name } = this.#parts
    const fields = typed.unsaved()
    return { kind: 'unsaved', id: this.#batch, document: name, epoch: typed.epoch, update, fields, ...this.#signed() }
  }

  #signed(): Pick<UnsavedWords, 'by'> {
    const by = this.#parts.by()
    return by === undefined ? {} : { by }
  }

  #isSaved(): boolean {
    return this.#waiting.isEmpty && this.#shown?.update() === undefined
  }

  /** The line stays open for as long as there is something to bring. */
  #holdOrRelease(): void {
    if (!this.#isSaved()) this.#release ??= this.#parts.hold()
    else {
      this.#release?.()
      this.#release = undefined
    }
  }
}
