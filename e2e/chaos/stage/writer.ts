import * as Y from 'yjs'
import { newId } from '@tafelronde/server/auth/new-token.ts'
import { RawLive } from '@tafelronde/server/testing/raw-live.ts'
import { type NoteId, type SessionId, type TableId } from '@tafelronde/shared/lib/id.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { noteField, paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { type Door } from '@tafelronde/shared/wire/live-events.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { PaperLine } from './paper-line.ts'
import { pause } from './pause.ts'
import { type Badge } from './prepare-day.ts'

/** Where a writer is: which server, whose badge, which table. */
export interface WriterParts {
  readonly url: () => string
  readonly session: SessionId
  readonly table: TableId
  readonly badge: Badge
  readonly door?: Door
  /** One letter that tells this writer's words from those of the others. */
  readonly letter: string
}

/** Something that was written, and whether the server has said that it is kept. */
export interface Written {
  /** A word that stands nowhere else: in the text of a note, or as the whole of a new one. */
  readonly word: string
  isKept: boolean
}

interface TypedWord extends Written {
  /** The frame of this connection that its last letter went in. */
  frame: number | undefined
}

interface LaidNote extends Written {
  readonly note: NoteId
  readonly command: string
}

/** A note is written on until it is about so long; then one lays another. */
const LONG_ENOUGH = 850

/**
 * Someone who writes at a table without a screen, as the pages do: the same document and ids as long as the page lives,
 * commands that are sent again until they are answered, and a ledger of all that was written.
 */
export class Writer {
  readonly name: string
  document = new Y.Doc()
  line: PaperLine | undefined
  live: RawLive | undefined
  /** What the server answered that is no yes. */
  readonly refusals: string[] = []
  /** The codes with which lines were closed. */
  readonly codes: number[] = []
  /** Words that the table had moved past: in the page they come back as a draft. */
  readonly returned: string[] = []
  readonly #parts: WriterParts
  #isNew = true
  #epoch = 0
  typed: readonly TypedWord[] = []
  readonly laid: LaidNote[] = []
  #count = 0
  /** Where one was typing. */
  #cursor: { readonly note: NoteId; readonly at: Y.RelativePosition } | undefined

  constructor(parts: WriterParts) {
    this.name = parts.badge.name
    this.#parts = parts
  }

  get #path(): string {
    const { session, table, door = 'person' } = this.#parts
    return `/sync/${paperDocument(session, table)}?door=${door}&epoch=${this.#epoch}`
  }

  /** Comes to the table, or back to it; answers whether that worked. What is not kept is sent again. */
  async comeBack(): Promise<boolean> {
    this.leave()
    const { url, session, badge, door = 'person', table } = this.#parts
    const live = await RawLive.open({ url: url(), cookies: badge.cookies, session, door }).catch(() => undefined)
    if (live === undefined) return false
    this.live = live
    if (this.#isNew) {
      const opened = await live.document(paperDocument(session, table)).catch(() => 'no answer')
      if (typeof opened === 'string') return false
      this.document.clientID = opened.clientIds[0] ?? 0
      this.#epoch = opened.epoch
      this.#isNew = false
    }
    for (const typed of this.typed) if (!typed.isKept) typed.frame = 1
    const line = await PaperLine.open({
      url: url(),
      cookies: badge.cookies,
      path: this.#path,
      document: this.document,
      onSaved: (count) => this.#keep(count),
    })
    this.line = line
    void line.code().then((code) => this.#closed(code))
    if (line.closed !== undefined) return false
    void Promise.all(this.laid.filter(({ isKept }) => !isKept).map((laid) => this.#send(laid)))
    return true
  }

  /** Breaks off every road, without a word. */
  leave(): void {
    this.line?.cut()
    this.live?.close()
    this.line = undefined
    this.live = undefined
  }

  /** Comes back as often as it takes. */
  async stay(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      if (this.line?.closed === undefined && this.line !== undefined) await this.line.code()
      else if (!(await this.comeBack())) await pause(100)
    }
  }

  /** Lays a note with one word; the answer may come later. */
  layNote(): Promise<void> {
    const word = this.#nextWord()
    const laid = { word, note: newId<'note'>(), command: newId<'command'>(), isKept: false }
    this.laid.push(laid)
    return this.#send(laid)
  }

  /** Types one word at the table, letter by letter, in whichever note it is about now. `false` while there is none. */
  async typeWord(betweenLetters = 0): Promise<boolean> {
    const note = this.#noteToTypeIn()
    if (note === undefined) return false
    const typed: TypedWord = { word: this.#nextWord(), isKept: false, frame: undefined }
    const [document, line] = [this.document, this.line]
    for (const letter of typed.word) {
      const text = paperTexts.find(document, noteField(note))
      if (text === undefined || document !== this.document) return false
      this.#type(text, note, letter)
      if (betweenLetters > 0) await pause(betweenLetters)
    }
    this.typed = [...this.typed, typed]
    // Broken off half-way: all of it goes in the first frame of the next line.
    typed.frame = line === this.line ? line?.sent : 1
    return true
  }

  /** Puts one word into a note in one go, as who pastes does. */
  typeAtOnce(): void {
    const note = this.#noteToTypeIn()
    const text = note && paperTexts.find(this.document, noteField(note))
    if (text === undefined) throw new Error('There is no note to type in.')
    const typed: TypedWord = { word: this.#nextWord(), isKept: false, frame: undefined }
    this.typed = [...this.typed, typed]
    text.insert(text.length, typed.word)
    typed.frame = this.line?.sent ?? 1
  }

  /** Writes until the line is closed or it is over: mostly words, now and then a note. */
  async write(isOver: () => boolean, betweenLetters = 4): Promise<void> {
    while (!isOver() && this.line !== undefined && this.line.closed === undefined) {
      const typed = await this.typeWord(betweenLetters)
      if (!typed || this.#count % 12 === 0) void this.layNote()
      if (!typed) await pause(20)
    }
  }

  /** All that was written, in the order of writing. */
  get written(): readonly Written[] {
    return [...this.typed, ...this.laid]
  }

  /** Waits until all that was written is kept. */
  async untilKept(): Promise<void> {
    while (this.written.some(({ isKept }) => !isKept)) await pause(5)
  }

  /** Every word that this one sees at the table. */
  get seen(): ReadonlySet<string> {
    return wordsOn(this.document)
  }

  #nextWord(): string {
    this.#count += 1
    return `${this.#parts.letter}${String(this.#count).padStart(5, '0')};`
  }

  #noteToTypeIn(): NoteId | undefined {
    const { notes } = readPaper(this.document)
    const current = notes.find(({ id }) => id === this.#cursor?.note)
    if (current !== undefined && current.text.length < LONG_ENOUGH) return current.id
    // Together with others in the newest one, rather than each alone.
    return notes.findLast(({ text }) => text.length < LONG_ENOUGH - 100)?.id
  }

  #type(text: Y.Text, note: NoteId, letter: string): void {
    const known = this.#cursor?.note === note ? this.#cursor.at : undefined
    const place = known && Y.createAbsolutePositionFromRelativePosition(known, this.document)
    const at = place?.index ?? text.length
    text.insert(at, letter)
    this.#cursor = { note, at: Y.createRelativePositionFromTypeIndex(text, at + 1, -1) }
  }

  /** Sends it until it is answered, on the road that there is now; the next road begins anew. */
  async #send(laid: LaidNote): Promise<void> {
    const { live } = this
    const { table } = this.#parts
    while (live?.socket.connected === true) {
      const answer = await live.paper(table, 0, { kind: 'lay-note', note: laid.note, text: laid.word }, laid.command)
      laid.isKept = answer === 'yes'
      if (laid.isKept) return
      if (answer !== 'no answer') this.refusals.push(answer)
      await pause(200)
    }
  }

  #keep(count: number): void {
    for (const typed of this.typed) if (typed.frame !== undefined && typed.frame <= count) typed.isKept = true
  }

  #closed(code: number): void {
    this.codes.push(code)
    if (code !== syncClose.resync && code !== syncClose.epoch) return
    // As the pages do: a new document under a new id, and what was not kept comes back as a draft.
    this.returned.push(...this.typed.filter(({ isKept }) => !isKept).map(({ word }) => word))
    this.typed = this.typed.filter(({ isKept }) => isKept)
    this.document = new Y.Doc()
    this.#isNew = true
    this.#cursor = undefined
  }
}

/** Every word that stands on a paper. */
export function wordsOn(document: Y.Doc): ReadonlySet<string> {
  const { notes } = readPaper(document)
  return new Set(notes.flatMap(({ text }) => text.match(/[a-z]\d{5};/g) ?? []))
}
