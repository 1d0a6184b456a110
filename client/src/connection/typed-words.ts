import { type Instant, SECOND } from '@tafelronde/shared/lib/clock.ts'
import { type PersonId } from '@tafelronde/shared/lib/id.ts'
import { type NoteRound } from '@tafelronde/shared/notes/note.ts'
import { type TextField, type TextFields } from '@tafelronde/shared/notes/text-field.ts'
import { writeText } from '@tafelronde/shared/notes/write-text.ts'
import { type Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import { type DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { type OpenedDocument } from '@tafelronde/shared/wire/live-events.ts'
import { syncMessage } from '@tafelronde/shared/wire/sync-messages.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { type WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import { fitText } from './fit-text.ts'
import { copyWith, isKnown } from './is-known.ts'
import { type FieldWords, type UnsavedWords } from './kept-words.ts'
import { type LineKeeper } from './line-keeper.ts'
import { mergeTexts } from './merge-texts.ts'
import { countWords, type Edited, readEdited, retype } from './retype.ts'
import { type SaveCount } from './save-count.ts'
import { TypedDocument, typedAgain, typedHere } from './typed-document.ts'

/** Whether what was typed in a field is on its way, or arrived just now. */
export type WordDelivery = 'quiet' | 'saving' | 'saved'

/** For so long a field says that it is saved. */
const SAID_FOR = 15 * SECOND

/** Words lie on this device at latest so long after they were typed. */
const KEEP_WITHIN = 250

/** Words that wait, whoever holds them. */
export type WaitingWords = Omit<UnsavedWords, 'holder'>

/** Words for a document that takes them; with the former one, in which they stand, where this page still has it. */
interface Waiting {
  readonly words: WaitingWords
  readonly former?: TypedDocument
}

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
  /** Keeps the line to the document open until the answer is called. */
  readonly hold: () => () => void
}

/** What is shown of who types where. */
interface Typing {
  readonly field?: unknown
  readonly person?: unknown
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
  /** Words that wait for a document that takes them. */
  #waiting: readonly Waiting[] = []
  /** How often the server refused the words of a field. */
  readonly #refused = new Map<string, number>()
  readonly #savedAt = new Map<string, Instant>()
  readonly #listeners = new Set<() => void>()
  readonly #restarted = new Set<() => void>()
  #isLive = false
  #field: string | undefined
  #awareness: WebsocketProvider['awareness'] | undefined
  #release: (() => void) | undefined
  #keepLater: ReturnType<typeof setTimeout> | undefined

  constructor(parts: TypedWordsParts) {
    this.#parts = parts
    this.#batch = parts.newId()
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
    const typed = this.#shown
    if (typed === undefined) return false
    return typed.text(field) !== undefined || this.#parts.roundOf(typed.document, field) !== undefined
  }

  delivery(field: string): WordDelivery {
    if (this.isUnsaved(field)) return 'saving'
    const at = this.#savedAt.get(field)
    return at !== undefined && this.#parts.now() - at < SAID_FOR ? 'saved' : 'quiet'
  }

  isUnsaved(field: string): boolean {
    if (this.#shown?.isUnsaved(field) === true) return true
    return this.#waiting.some(({ words }) => words.fields.some((one) => one.field === field))
  }

  /** Everything typed here that the server does not have. */
  unsaved(): readonly FieldWords[] {
    return [...this.#waiting.flatMap(({ words }) => words.fields), ...(this.#shown?.unsaved() ?? [])]
  }

  typists(field: string): readonly (PersonId | 'somebody')[] {
    const awareness = this.#awareness
    if (awareness === undefined) return []
    const typists = new Set<PersonId | 'somebody'>()
    for (const [client, state] of awareness.getStates() as ReadonlyMap<number, Typing>) {
      if (client === awareness.clientID || state.field !== field) continue
      typists.add(typeof state.person === 'string' ? (state.person as PersonId) : 'somebody')
    }
    const self = this.#parts.self()
    if (self !== undefined) typists.delete(self)
    return [...typists]
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
    this.#field = field
    this.#awareness?.setLocalState({ field })
  }

  leave(field: string): void {
    if (this.#field !== field) return
    this.#field = undefined
    this.#awareness?.setLocalState(null)
  }

  // --- for what an earlier page, or another road, left behind ---

  /** Takes up words that nobody holds any more. */
  adopt(words: WaitingWords): void {
    this.#waiting = [...this.#waiting, { words }]
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
    return [...this.#waiting.map(({ words }) => words), ...(own === undefined ? [] : [own])]
  }

  /** Puts on this device what is not there yet, at once: the page may be about to go. */
  flush(): void {
    clearTimeout(this.#keepLater)
    this.#keepLater = undefined
    this.#keepNow()
  }

  // --- for the line ---

  begin(document: Y.Doc, opened: Pick<OpenedDocument, 'epoch' | 'mayWrite'>): void {
    const { texts, roundOf, now } = this.#parts
    this.#next?.rest()
    this.#next = new TypedDocument(document, opened, {
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

  resume(mayWrite: boolean): void {
    if (this.#shown !== undefined) this.#shown.mayWrite = mayWrite
  }

  #isSaved(): boolean {
    return this.#waiting.length === 0 && this.#shown?.update() === undefined
  }

  carry(provider: WebsocketProvider): void {
    const typed = this.#next ?? this.#shown
    provider.messageHandlers[syncMessage.saved] = (_encoder, decoder) => {
      if (typed !== undefined) this.#confirm(typed, readCount(decoder))
    }
    this.#awareness = provider.awareness
    if (this.#field !== undefined) provider.awareness.setLocalState({ field: this.#field })
    provider.awareness.on('change', this.#tell)
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
    for (const { field } of this.#shown?.unsaved() ?? []) this.#refused.set(field, (this.#refused.get(field) ?? 0) + 1)
  }

  end(why: Refusal): void {
    this.#isLive = false
    // Nobody judged the words: they wait on this device until there is a badge again.
    if (why === 'no-badge' || why === 'unknown-session') return
    for (const words of this.unsaved()) this.#parts.recover(this.#parts.name, words)
    for (const { words } of this.#waiting) this.#parts.forget(words.id)
    this.#parts.forget(this.#batch)
    this.#waiting = []
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
    for (const restarted of this.#restarted) restarted()
  }

  #carryOver(former: TypedDocument): void {
    const update = former.update()
    if (update === undefined) return
    const words: WaitingWords = {
      kind: 'unsaved',
      id: this.#batch,
      document: this.#parts.name,
      epoch: former.epoch,
      update,
      fields: former.unsaved(),
      ...this.#signed(),
    }
    this.#batch = this.#parts.newId()
    this.#isKept = false
    this.#waiting = [...this.#waiting, { words, former }]
    this.#parts.keep(words)
  }

  /** Puts what waits into the document, or gives it back to its writer. */
  #settle(): void {
    const typed = this.#shown
    if (typed === undefined || this.#waiting.length === 0) return
    const waiting = this.#waiting
    this.#waiting = []
    const settled = waiting.filter((one) => {
      const isDone = this.#settleOne(typed, one)
      if (!isDone) this.#waiting = [...this.#waiting, one]
      return isDone
    })
    // First the words are kept under their new id; what is kept twice arrives once.
    if (settled.length > 0) this.flush()
    for (const { words } of settled) this.#parts.forget(words.id)
    this.#holdOrRelease()
  }

  /** Answers whether these words are dealt with. */
  #settleOne(typed: TypedDocument, { words, former }: Waiting): boolean {
    const { epoch, update, fields, by } = words
    const isOwn = by === undefined || (this.#parts.by() ?? by) === by
    if (isOwn && update !== undefined && epoch === typed.epoch) return this.#putIn(typed, update, fields, former)
    // What the server says by now decides about everything else.
    if (!this.#isLive) return false
    // Another epoch, or somebody else in this browser: not typed in anybody's name.
    if (epoch !== undefined || !isOwn) {
      for (const one of fields) this.#giveBack(typed, one)
      return true
    }
    // A note that was just laid may still be on its way here; one that was removed is not.
    if (fields.some(({ field }) => !this.knows(field))) return false
    for (const one of fields) this.#merge(typed, one)
    return true
  }

  /** Words of this very epoch: as they were typed, or once more where the server did not take them so. */
  #putIn(
    typed: TypedDocument,
    update: Uint8Array,
    fields: readonly FieldWords[],
    former: TypedDocument | undefined,
  ): boolean {
    const { document } = typed
    if (this.#isLive && isKnown(document, update)) return true
    const copy = copyWith(document, update)
    const wasRefused = fields.some(({ field }) => this.#refused.has(field))
    const stand = typed.mayWrite && fields.every(({ field }) => typed.text(field) !== undefined)
    if (copy !== undefined && stand && !wasRefused) {
      typed.putIn(update, fields)
      return true
    }
    if (!this.#isLive) return false
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
    this.#parts.recover(this.#parts.name, words)
  }

  #find(document: Y.Doc | undefined, field: string): Y.Text | undefined {
    return document === undefined ? undefined : this.#parts.texts.find(document, field)
  }

  #confirm(typed: TypedDocument, count: number): void {
    const saved = typed.confirm(count)
    for (const field of saved) {
      this.#refused.delete(field)
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
    if (this.#waiting.length > 0 && this.#isLive) this.#settle()
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
    const typed = this.#shown
    const update = typed?.update()
    if (typed === undefined || update === undefined) return undefined
    return {
      kind: 'unsaved',
      id: this.#batch,
      document: this.#parts.name,
      epoch: typed.epoch,
      update,
      fields: typed.unsaved(),
      ...this.#signed(),
    }
  }

  #signed(): Pick<UnsavedWords, 'by'> {
    const by = this.#parts.by()
    return by === undefined ? {} : { by }
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

/** How the sync protocol writes a number: seven bits at a time, the lowest first. */
function readCount(decoder: { readonly arr: Uint8Array; pos: number }): number {
  let count = 0
  for (let scale = 1; ; scale *= 128) {
    const byte = decoder.arr[decoder.pos] ?? 0
    decoder.pos += 1
    count += (byte & 127) * scale
    if (byte < 128) return count
  }
}
