import { performance } from 'node:perf_hooks'
import * as Y from 'yjs'
import { noteField } from '@tafelronde/shared/notes/paper-text.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { type Random, seedRandom } from '@tafelronde/shared/rotation/random.ts'
import { Latency } from '../measure/latency.ts'
import { forEachAtOnce, waitUntil } from '../measure/pause.ts'
import type { LaidTable, Subject } from '../subjects/subject.ts'
import { Agenda } from './agenda.ts'
import { fetchDocument } from './fetch-document.ts'
import { Reader } from './reader.ts'
import { notesFor, Typist } from './typist.ts'
import { WatchedTable } from './watched-table.ts'

/** What people at a table do. Typists are those who sit first, pointers move those who sit next. */
export interface Doings {
  readonly typists: number
  readonly lettersPerSecond: number
  readonly pointers: number
  readonly movesPerSecond: number
  /** How many letters each may come to type. */
  readonly letters: number
}

/** How many notes a table needs so that its typists do not run out of room. */
export function notesNeeded({ typists, letters }: Doings): number {
  return Math.max(2, typists * notesFor(letters))
}

/** What readers got, counted from a moment on. */
export interface Count {
  readonly deliveries: number
  readonly frames: number
  readonly bytes: number
  readonly presences: number
}

/** What came out wrong: all must be 0. */
export interface Faults {
  /** Letters that somebody did not get. */
  readonly missing: number
  /** Letters that somebody got again, or before those that stand before them. */
  readonly duplicate: number
  /** Readers whose paper says something else than what was typed. */
  readonly unequal: number
  /** Lines that the server closed. */
  readonly closed: number
}

/** How long letters may still be on their way when typing has ended. */
const ARRIVES_WITHIN = 15_000

/** Everyone at the tables of a server. */
export class Crowd {
  readonly latency = new Latency()
  readonly #subject: Subject
  readonly #doings: Doings
  readonly #random: Random
  readonly #agenda: Agenda
  readonly #tables: WatchedTable[] = []
  readonly #readers: Reader[] = []

  constructor(subject: Subject, doings: Doings, seed: number) {
    this.#subject = subject
    this.#doings = doings
    this.#random = seedRandom(seed)
    this.#agenda = new Agenda(this.#random)
  }

  get readers(): readonly Reader[] {
    return this.#readers
  }

  get tables(): readonly WatchedTable[] {
    return this.#tables
  }

  /** People come in at these tables; returns when all of them were answered. */
  async enter(tables: readonly LaidTable[]): Promise<void> {
    const fresh = tables.map((laid) => this.#seat(laid))
    await this.#enter(fresh.flat())
  }

  /**
   * From now on people do what they do: at all tables, or only at the first so many. What they will type in so many
   * seconds is made before.
   */
  begin(seconds: number, tables: number = this.#tables.length): void {
    const busy = new Set(this.#tables.slice(0, tables))
    const letters = Math.ceil(seconds * this.#doings.lettersPerSecond * 1.3) + 10
    for (const { typists } of busy) for (const typist of typists) typist.prepare(typist.sent + letters)
    for (const reader of this.#readers) if (busy.has(reader.table)) this.#doTheirs(reader)
    this.#agenda.begin()
  }

  /** Everyone is gone and comes in again, each table with the paper that the server has now. */
  async comeBack(papers: readonly Y.Doc[]): Promise<void> {
    this.leave()
    for (const [number, table] of this.#tables.entries()) {
      const paper = papers[number]
      if (paper === undefined) throw new Error('A table has no paper.')
      const vector = Y.decodeStateVector(Y.encodeStateVector(paper))
      const known = table.typists.map(({ client }) => vector.get(client) ?? 0)
      for (const [place, typist] of table.typists.entries()) typist.goBack(known[place] ?? 0)
      table.laid = { ...table.laid, base: Y.encodeStateAsUpdate(paper) }
      table.tellings.length = 0
      for (const reader of this.#readers) if (reader.table === table) reader.forget(known)
    }
    await this.#enter(this.#readers)
  }

  /** Nobody does anything any more, for now. Waits until what was typed has arrived; `false` when it did not in time. */
  async settle(): Promise<boolean> {
    this.#agenda.clear()
    return waitUntil(() => this.#readers.every((reader) => reader.missing() === 0), ARRIVES_WITHIN)
  }

  count(): Count {
    const sum = (of: (reader: Reader) => number) => this.#readers.reduce((all, reader) => all + of(reader), 0)
    return {
      deliveries: sum(({ deliveries }) => deliveries),
      frames: sum(({ frames }) => frames),
      bytes: sum(({ bytes }) => bytes),
      presences: sum(({ presences }) => presences),
    }
  }

  /** The longest that somebody was kept from acting by the slowness of this very program. */
  get latestAct(): number {
    return this.#agenda.latest
  }

  /** Compares what everyone has, and what a newcomer gets, with what was typed. */
  async findFaults(): Promise<Faults> {
    const sum = (of: (reader: Reader) => number) => this.#readers.reduce((all, reader) => all + of(reader), 0)
    let unequal = 0
    await forEachAtOnce(this.#tables, 8, async (table) => {
      unequal += await this.#countUnequal(table)
    })
    return {
      missing: sum((reader) => reader.missing()),
      duplicate: sum(({ duplicates, disordered }) => duplicates + disordered),
      unequal,
      closed: this.closings().length,
    }
  }

  /** The codes with which the server closed lines. */
  closings(): readonly number[] {
    return this.#readers.flatMap(({ closedWith }) => closedWith ?? [])
  }

  /** What the paper of each table must say. */
  wanted(): readonly string[] {
    return this.#tables.map((table) => this.#wanted(table))
  }

  /** What a paper says, to be compared with what it must say. */
  textsOf(paper: Y.Doc): string {
    return textsOf(paper)
  }

  /** How many letters of a typist somebody else at the table had got. */
  seenByOthers(table: WatchedTable, typist: number): number {
    const others = this.#readers.filter((reader) => reader.table === table && reader.self !== typist)
    return Math.max(0, ...others.map(({ known }) => known[typist] ?? 0))
  }

  /** Whether a paper says exactly what was typed by as many letters of each as it has. */
  isAsTyped(table: WatchedTable, paper: Y.Doc): boolean {
    const vector = Y.decodeStateVector(Y.encodeStateVector(paper))
    const letters = table.typists.flatMap((typist) =>
      Array.from({ length: vector.get(typist.client) ?? 0 }, (_, number) => typist.letter(number)),
    )
    return textsOf(paper) === replay(table.laid.base, letters)
  }

  /** Everyone goes, at once and without a word. */
  leave(): void {
    this.#agenda.clear()
    for (const reader of this.#readers) reader.leave()
  }

  async #enter(readers: readonly Reader[]): Promise<void> {
    await forEachAtOnce(readers, 24, (reader) => reader.enter())
  }

  #seat(laid: LaidTable): Reader[] {
    const { typists, letters } = this.#doings
    const { dialect, keeps } = this.#subject
    const table = new WatchedTable(laid, dialect, this.latency)
    this.#tables.push(table)
    const paper = new Y.Doc()
    Y.applyUpdate(paper, laid.base)
    const perTypist = notesFor(letters)
    const readers = laid.places.map((place, number) => {
      const notes = laid.notes.slice(number * perTypist, (number + 1) * perTypist)
      const types = number < typists
      const self = types ? table.seat(new Typist(paper, place.client, notes, this.#random)) : undefined
      return new Reader({ table, place, dialect, self, greets: keeps !== 'nothing' })
    })
    this.#readers.push(...readers)
    return readers
  }

  #doTheirs(reader: Reader): void {
    const { typists, lettersPerSecond, pointers, movesPerSecond } = this.#doings
    const { table, self } = reader
    const number = table.laid.places.indexOf(reader.place)
    const typist = self === undefined ? undefined : table.typists[self]
    if (typist !== undefined) {
      this.#agenda.add({ every: 1_000 / lettersPerSecond, act: () => this.#typeLetter(reader, typist) })
    } else if (number >= typists && number < typists + pointers) {
      const { document, notes } = table.laid
      const move = () => {
        reader.moves += 1
        const note = notes[reader.moves % notes.length]
        if (note === undefined) return
        reader.send(this.#subject.dialect.presence(document, reader.place.client, reader.moves, noteField(note)))
      }
      this.#agenda.add({ every: 1_000 / movesPerSecond, act: move })
    }
  }

  #typeLetter(reader: Reader, typist: Typist): void {
    const frame = this.#subject.dialect.update(reader.table.laid.document, typist.letter(typist.sent))
    typist.sentAt.push(performance.now())
    reader.send(frame)
  }

  /** Readers who heard the same tellings in the same order have the same paper, so that one of them is enough. */
  async #countUnequal(table: WatchedTable): Promise<number> {
    const wanted = this.#wanted(table)
    const papers = new Map<string, boolean>()
    let unequal = 0
    for (const reader of this.#readers) {
      if (reader.table !== table) continue
      const key = `${reader.self ?? ''} ${reader.heard.join()}`
      const known = papers.get(key) ?? this.#paperOf(reader) === wanted
      papers.set(key, known)
      if (!known) unequal += 1
    }
    if (this.#subject.keeps === 'nothing') return unequal
    const { laid } = table
    const [place] = laid.places
    if (place === undefined) return unequal
    const document = await fetchDocument(place.target, this.#subject.dialect, laid.document)
    return unequal + (textsOf(document) === wanted ? 0 : 1)
  }

  /** The paper with everything on it that was typed. */
  #wanted(table: WatchedTable): string {
    return replay(
      table.laid.base,
      table.typists.flatMap((typist) => lettersOf(typist)),
    )
  }

  /** The paper of a reader: what it began with, what was heard in that order, and what was typed there. */
  #paperOf(reader: Reader): string {
    const { table, self, heard } = reader
    const own = self === undefined ? undefined : table.typists[self]
    const told = heard.flatMap((number) => table.tellings[number]?.update ?? [])
    return replay(table.laid.base, [...(own === undefined ? [] : lettersOf(own)), ...told])
  }
}

function lettersOf(typist: Typist): readonly Uint8Array[] {
  return Array.from({ length: typist.sent }, (_, number) => typist.letter(number))
}

function replay(base: Uint8Array, updates: readonly Uint8Array[]): string {
  const paper = new Y.Doc()
  Y.applyUpdate(paper, base)
  for (const update of updates) Y.applyUpdate(paper, update)
  const pending = paper.store.pendingStructs !== null || paper.store.pendingDs !== null
  return pending ? 'waits for something that never came' : textsOf(paper)
}

function textsOf(paper: Y.Doc): string {
  return JSON.stringify(readPaper(paper).notes.map(({ id, text }) => [id, text]))
}
