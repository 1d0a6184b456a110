import * as Y from 'yjs'
import { newId } from '@tafelronde/server/auth/new-token.ts'
import { RawLive } from '@tafelronde/server/testing/raw-live.ts'
import type { NoteId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { noteField, paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { PaperLine } from './paper-line.ts'
import { pause } from './pause.ts'
import type { Badge } from './prepare-day.ts'

/** Where a writer is: which server, whose badge, which table. */
export interface WriterParts {
  /** Where the server's pages come from. */
  readonly origin: string
  /** Where the server is reached; there, unless something stands in between. */
  readonly url?: string
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

/** How long one waits for the server to keep what was written, in milliseconds. */
const KEPT_WITHIN = 30_000

/** A note is written on until it is about so long. */
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
  /** The first so many frames of this line are on disk. */
  #saved = 0
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

  get isHere(): boolean {
    return this.line !== undefined && this.line.closed === undefined
  }

  /** Comes to the table, or back to it; answers whether that worked. What is not kept is sent again. */
  async comeBack(): Promise<boolean> {
    this.leave()
    const { origin, url = origin, session, badge, door = 'person', table } = this.#parts
    const greeting = { url, origin, cookies: badge.cookies, session, door }
    const live = await RawLive.open(greeting).catch(() => undefined)
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
    this.#saved = 0
    const line = new PaperLine({
      url,
      origin,
      cookies: badge.cookies,
      path: this.#path,
      document: this.document,
      onSaved: (count) => this.#keep(count),
    })
    this.line = line
    void line.code().then((code) => this.#closed(code))
    await line.exchanged()
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

  /** Comes back whenever the line is gone, until it is over; and once more if it is gone then. */
  async stay(isOver: () => boolean): Promise<void> {
    while (!isOver() || !this.isHere) {
      if (this.isHere) await pause(20)
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
    const { document } = this
    for (const letter of typed.word) {
      const text = document === this.document ? paperTexts.find(document, noteField(note)) : undefined
      if (text === undefined) break
      this.#type(text, note, letter)
      if (betweenLetters > 0) await pause(betweenLetters)
    }
    // The page began anew, or the note went: what there is of this word comes back as a draft.
    if (document !== this.document || !wordsOn(document).has(typed.word)) {
      this.returned.push(typed.word)
      return false
    }
    this.typed = [...this.typed, typed]
    typed.frame = this.#frame
    if (this.isHere) this.#keep(this.#saved)
    return true
  }

  /** Whether there is a note with room for another word. */
  get hasRoom(): boolean {
    return this.#noteToTypeIn() !== undefined
  }

  /** Puts one word into a note in one go, as who pastes does. */
  typeAtOnce(): void {
    const note = this.#noteToTypeIn()
    const text = note && paperTexts.find(this.document, noteField(note))
    if (text === undefined) throw new Error('There is no note to type in.')
    const typed: TypedWord = { word: this.#nextWord(), isKept: false, frame: undefined }
    this.typed = [...this.typed, typed]
    text.insert(endOfWords(text), typed.word)
    typed.frame = this.#frame
  }

  /** Writes until it is over, with or without a line: mostly words, now and then a note. */
  async write(isOver: () => boolean, betweenLetters = 4): Promise<void> {
    while (!isOver()) {
      const typed = await this.typeWord(betweenLetters)
      if (!typed || this.#count % 12 === 0) void this.layNote()
      if (!typed) await pause(50)
    }
  }

  /** All that was written, in the order of writing. */
  get written(): readonly Written[] {
    return [...this.typed, ...this.laid]
  }

  /** Waits until all that was written is kept; throws what is not when that takes too long. */
  async untilKept(): Promise<void> {
    for (const began = performance.now(); this.written.some(({ isKept }) => !isKept);) {
      await pause(5)
      if (performance.now() - began > KEPT_WITHIN) throw new Error(this.#tell())
    }
  }

  #tell(): string {
    const open = this.written.filter(({ isKept }) => !isKept)
    const line = `line: ${this.isHere ? 'open' : 'gone'}, ${this.line?.sent ?? 0} frames sent, ${this.#saved} saved`
    const heard = `closed with ${this.codes.join() || 'nothing'}, refused with ${this.refusals.join() || 'nothing'}`
    return `${this.name} has not heard that this is kept: ${JSON.stringify(open)}; ${line}; ${heard}`
  }

  /** Every word of others that this one sees. */
  get seenOfOthers(): readonly string[] {
    return [...this.seen.keys()].filter((word) => !word.startsWith(this.#parts.letter))
  }

  /** Every word that this one sees at the table, and how often it stands there. */
  get seen(): ReadonlyMap<string, number> {
    return wordsOn(this.document)
  }

  /** The frame that what was typed just now went in. What is typed without a line goes in the first one of the next. */
  get #frame(): number {
    return Math.max(1, this.line?.sent ?? 1)
  }

  #nextWord(): string {
    this.#count += 1
    return `${this.#parts.letter}${String(this.#count).padStart(5, '0')};`
  }

  /** The one with the most room, so that there is some for whoever comes back with much. */
  #noteToTypeIn(): NoteId | undefined {
    const [shortest] = readPaper(this.document).notes.toSorted((one, other) => one.text.length - other.text.length)
    return shortest !== undefined && shortest.text.length < LONG_ENOUGH ? shortest.id : undefined
  }

  #type(text: Y.Text, note: NoteId, letter: string): void {
    const known = this.#cursor?.note === note ? this.#cursor.at : undefined
    const place = known && Y.createAbsolutePositionFromRelativePosition(known, this.document)
    const at = place?.index ?? endOfWords(text)
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
    this.#saved = count
    for (const typed of this.typed) if (typed.frame !== undefined && typed.frame <= count) typed.isKept = true
  }

  #closed(code: number): void {
    this.codes.push(code)
    this.#saved = 0
    if (code !== syncClose.resync && code !== syncClose.epoch) return
    // As the pages do: a new document under a new id, and what was not kept comes back as a draft.
    this.returned.push(...this.typed.filter(({ isKept }) => !isKept).map(({ word }) => word))
    this.typed = this.typed.filter(({ isKept }) => isKept)
    this.#beginAnew()
  }

  #beginAnew(): void {
    this.document = new Y.Doc()
    this.#isNew = true
    this.#cursor = undefined
  }
}

/** Where the last whole word ends: beginning to type in the middle of another's word would split it. */
function endOfWords(text: Y.Text): number {
  return text.toString().lastIndexOf(';') + 1
}

/** Every word that stands on a paper, and how often. */
export function wordsOn(document: Y.Doc): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of readPaper(document).notes) {
    for (const [word] of text.matchAll(/[a-z]\d{5};/g)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
