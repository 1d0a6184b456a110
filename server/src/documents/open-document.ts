import * as Y from 'yjs'
import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import { type DocumentName, rootsOf } from '@tafelronde/shared/tables/document-names.ts'
import type { LoggedUpdate } from '../storage/document-log.ts'
import { StorageFault } from '../storage/storage-fault.ts'
import type { Storage } from '../storage/storage.ts'
import { Batch } from './batch.ts'
import { type Asked, type Decision, type Entry, fail, look, type Renewal, type Typed, yieldTo } from './entry.ts'
import type { Foldable, Folding } from './folding.ts'
import { IssuedIds } from './issued-ids.ts'
import type { WholeDocument } from './kept-answer.ts'
import { findAlarm, loadDocument, saysTheSame, type StandingDocument } from './standing-document.ts'
import { type Aside, type Reader, Readers } from './readers.ts'
import { INTERVAL, LONGEST_INTERVAL, type Ticked, type Ticker } from './ticker.ts'

export interface OpenDocumentParts {
  readonly storage: Storage
  readonly clock: Clock
  readonly ticker: Ticker
  /** Has long logs folded, in its own time. */
  readonly folding: Folding
  /** Hears of alarms, and of faults that nobody waits for. */
  readonly report: (fault: unknown) => unknown
}

/** Updates after which the log is to be folded into a snapshot. */
const TAIL_LENGTH = 500

/** With more readers than this, letters wait a little longer for each other: a tenth of a millisecond for each reader. */
const MANY_READERS = 50
const LONGER_FOR_EACH = 0.1

/** How often typed words are tried again after another process wrote first. */
const RACES = 5

/**
 * A Yjs document in memory, with its log behind it. What is asked of it waits for the next tick; a tick does all of it,
 * saves it in one piece, answers, and tells every reader once:
 *
 *   queue ──tick──► decide, judge, apply ──► commit ──► answer ──► tell      one at a time
 *                            │ fault, lost race
 *                            └──► forget what is in memory, load again, do each entry on its own
 *
 * Nobody is ever shown or answered anything that is not on disk.
 */
export class OpenDocument implements Ticked, Foldable {
  readonly name: DocumentName
  /** The ids under which browsers may type here. */
  readonly ids: IssuedIds
  readonly #parts: OpenDocumentParts
  readonly #roots: readonly string[]
  readonly #readers = new Readers()
  #aside: Aside | undefined
  #standing: StandingDocument
  #queue: Asked[] = []
  /** Set while a tick is being done. */
  #busy: Promise<void> | undefined
  #ended = false
  /** Memory may differ from the disk, and loading again has not succeeded yet. */
  #isStale = false
  #usedAt = performance.now()
  #toldAt = -Infinity
  /** From this length on the log is folded. */
  #foldsAt = TAIL_LENGTH

  private constructor(name: DocumentName, parts: OpenDocumentParts, standing: StandingDocument, ids: IssuedIds) {
    this.name = name
    this.ids = ids
    this.#parts = parts
    this.#roots = rootsOf(name)
    this.#standing = standing
  }

  /** Loads a document from its log; one nobody wrote to is empty. */
  static async load(name: DocumentName, parts: OpenDocumentParts): Promise<OpenDocument> {
    const { storage } = parts
    const [standing, ids] = await Promise.all([loadDocument(name, storage.documents), IssuedIds.load(name, storage)])
    const document = new OpenDocument(name, parts, standing, ids)
    document.#lookOver()
    return document
  }

  /** Names the state on disk: another one after every change. */
  get version(): string {
    const { epoch, seq } = this.#standing.position
    return `${epoch}.${seq}`
  }

  get epoch(): number {
    return this.#standing.position.epoch
  }

  /** The more people read along, the more letters go into one message: what it costs is sending it to each of them. */
  get dueAt(): number {
    const longer = (this.#readers.size - MANY_READERS) * LONGER_FOR_EACH
    return this.#toldAt + Math.min(LONGEST_INTERVAL, Math.max(INTERVAL, INTERVAL + longer))
  }

  /** Somebody is about to use it. */
  keep(): void {
    this.#usedAt = performance.now()
  }

  /** How long nobody has read it or asked anything of it, in milliseconds; 0 while somebody does. */
  get idle(): number {
    if (this.#readers.size > 0 || this.#busy !== undefined || this.#queue.length > 0) return 0
    return performance.now() - this.#usedAt
  }

  /**
   * Does one edit with the next tick: `decide` looks at the document as it will be on disk and answers an edit, or
   * something to pass on instead. It may look up elsewhere too, and may be asked again when what it decided could not
   * be saved together with the rest. Resolves after the edit is on disk and told; `conflict` when another process was
   * first, and then nothing is done.
   */
  change<Otherwise>(
    decide: (document: Y.Doc) => Decision<Otherwise> | Promise<Decision<Otherwise>>,
  ): Promise<'done' | 'conflict' | { readonly otherwise: Otherwise }> {
    return new Promise((resolve, reject) => {
      this.#ask({ kind: 'change', decide, resolve: resolve as Extract<Entry, { kind: 'change' }>['resolve'], reject })
      this.#parts.ticker.now(this)
    })
  }

  /** Takes typed words with the next tick. `settled` hears what became of them, before readers are told. */
  type(typed: Typed): void {
    this.#ask({ kind: 'typed', typed })
    this.#parts.ticker.soon(this)
  }

  /** Looks at the document as it is on disk. */
  inspect<Seen>(look: (document: Y.Doc) => Seen): Promise<Seen> {
    this.keep()
    if (this.#busy === undefined && this.#queue.length === 0 && !this.#isStale) {
      return Promise.resolve().then(() => look(this.#standing.document))
    }
    return new Promise((resolve, reject) => {
      this.#ask({ kind: 'look', look: (document) => resolve(look(document)), reject })
      this.#parts.ticker.now(this)
    })
  }

  /** How far the document is on disk, as a state vector. */
  readStateVector(): Promise<Uint8Array> {
    return this.inspect(() => this.#standing.readStateVector())
  }

  /**
   * Answers what a reader with this state vector misses, in one piece or in two; from then on the reader is told every
   * change. Throws when the vector cannot be read.
   */
  join(reader: Reader, stateVector: Uint8Array): Promise<WholeDocument> {
    return this.inspect((document) => {
      const knowsNothing = Y.decodeStateVector(stateVector).size === 0
      const missing = knowsNothing
        ? this.#standing.readWhole()
        : { base: Y.encodeStateAsUpdate(document, stateVector), since: undefined }
      if (this.#ended) reader.dismiss('gone')
      else this.#readers.add(reader)
      return missing
    })
  }

  /** From now on this goes along with each change that readers are told. */
  tellAlong(aside: Aside): void {
    this.#aside = aside
  }

  leave(reader: Reader): void {
    this.keep()
    this.#readers.delete(reader)
  }

  /**
   * Begins a new epoch with what `make` makes of the document, and sends every reader away to begin anew. `erase` takes
   * the whole history along. `conflict` when another process was first, and then nothing is done.
   */
  renew(renewal: Renewal): Promise<'done' | 'conflict'> {
    return new Promise((resolve, reject) => {
      this.#ask({ kind: 'renew', ...renewal, resolve, reject })
      this.#parts.ticker.now(this)
    })
  }

  fold(): Promise<void> {
    return new Promise((resolve) => {
      this.#queue.push({ kind: 'fold', resolve })
      this.#parts.ticker.now(this)
    })
  }

  /** From now on nothing is written any more, and whoever looks at it is sent away. */
  async end(): Promise<void> {
    this.#ended = true
    await this.drain()
    this.#readers.dismiss('gone')
  }

  /** Waits until all that was asked is done. */
  async drain(): Promise<void> {
    while (this.#busy !== undefined || this.#queue.length > 0) {
      this.tick()
      await this.#busy
    }
  }

  tick(): void {
    if (this.#busy !== undefined || this.#queue.length === 0) return
    const asked = this.#queue
    this.#queue = []
    this.#busy = this.#doAll(asked)
      // Who asked has an answer; this is about the document itself.
      .catch((fault: unknown) => void this.#parts.report(fault))
      .finally(() => {
        this.#busy = undefined
        if (this.#queue.length > 0) this.#parts.ticker.soon(this)
      })
  }

  #ask(asked: Asked): void {
    this.keep()
    this.#queue.push(asked)
  }

  async #doAll(asked: readonly Asked[]): Promise<void> {
    let entries: Entry[] = []
    for (const one of asked) {
      if (one.kind !== 'renew' && one.kind !== 'fold') {
        entries.push(one)
        continue
      }
      if (entries.length > 0) await this.#do(entries)
      entries = []
      await (one.kind === 'renew' ? this.#renew(one) : this.#fold(one))
    }
    if (entries.length > 0) await this.#do(entries)
  }

  async #do(entries: readonly Entry[], races = 0): Promise<void> {
    if (this.#isStale) await this.#forget()
    if (this.#isStale) return this.#giveUp(entries, new StorageFault('broken', `${this.name} cannot be loaded`))
    if (this.#ended) return this.#refuse(entries)
    const batch = new Batch(this.#standing.document)
    for (const entry of entries) {
      try {
        const adding = batch.add(entry)
        if (adding !== undefined) await adding
      } catch (fault) {
        // Broken half-way: the document holds half a change. The others are done without it, from the beginning.
        fail(entry, fault)
        await this.#forget()
        const others = entries.filter((other) => other !== entry)
        return others.length > 0 ? this.#do(others) : undefined
      }
    }
    return this.#save(batch, entries, races)
  }

  async #save(batch: Batch, entries: readonly Entry[], races: number): Promise<void> {
    const { storage } = this.#parts
    const updates = batch.readUpdates()
    const append =
      updates.length === 0 ? [] : [storage.documents.appending(this.name, this.#standing.position, updates)]
    const writes = [...append, ...batch.also]
    try {
      const committed = writes.length === 0 || (await storage.commit(writes)).ok
      if (!committed) return await this.#afterConflict(entries, races)
    } catch (fault) {
      await this.#forget()
      // One that is too large for what is left of the disk takes nobody along.
      const [, second] = entries
      if (second === undefined || !isDiskFull(fault)) return this.#giveUp(entries, fault)
      for (const entry of entries) await this.#do([entry])
      return
    }
    batch.settle()
    this.#tell(updates, batch.readSoleWriter())
    batch.answer()
    if (this.#standing.tailLength >= this.#foldsAt) this.#parts.folding.ask(this)
  }

  /** Another process wrote first, or something else was not as one of the edits expected it. */
  async #afterConflict(entries: readonly Entry[], races: number): Promise<void> {
    await this.#forget()
    const [first, second] = entries
    if (first === undefined) return
    if (second !== undefined) for (const entry of entries) await this.#do([entry])
    else if (first.kind === 'typed' && races < RACES) await this.#do(entries, races + 1)
    else yieldTo(first)
  }

  /** Nothing can be written: whoever waits is told so. Who only looks can look all the same. */
  #giveUp(entries: readonly Entry[], fault: unknown): void {
    for (const entry of entries) {
      if (entry.kind === 'look' && !this.#isStale) look(entry, this.#standing.document)
      else fail(entry, fault)
    }
  }

  /** Its session was removed: a write that came too late. */
  #refuse(entries: readonly Entry[]): void {
    for (const entry of entries) {
      if (entry.kind === 'look') look(entry, this.#standing.document)
      else if (entry.kind === 'typed') entry.typed.settled({ kind: 'late' })
      else yieldTo(entry)
    }
  }

  #tell(updates: readonly LoggedUpdate[], by: Reader | undefined): void {
    const [first, ...more] = updates
    if (first === undefined) return
    this.#toldAt = performance.now()
    this.#standing.advance(updates)
    if (this.#readers.size === 0) return
    this.#aside?.goAlong()
    this.#readers.tell(more.length === 0 ? first.bytes : Y.mergeUpdates(updates.map(({ bytes }) => bytes)), by)
  }

  /** What lies in the log is all there is, so a flaw in it is told and the rest is shown. */
  #lookOver(): void {
    const alarm = findAlarm(this.#standing.document, this.#roots)
    if (alarm !== undefined) this.#parts.report(new Error(`The log of ${this.name} is not sound: ${alarm}`))
  }

  async #fold({ resolve }: Extract<Asked, { kind: 'fold' }>): Promise<void> {
    try {
      const isDue = this.#standing.tailLength >= this.#foldsAt
      if (isDue && !this.#ended && !this.#isStale) await this.#compact()
    } catch (fault) {
      this.#parts.report(fault)
    }
    resolve()
  }

  async #compact(): Promise<void> {
    // One that fails is not tried again with the very next letter.
    this.#foldsAt = this.#standing.tailLength + TAIL_LENGTH
    const alarm = findAlarm(this.#standing.document, this.#roots)
    const { document, position } = this.#standing
    const encoded = this.#standing.encode()
    if (alarm !== undefined || !saysTheSame(document, encoded, this.#roots)) {
      return this.#rebuild(alarm ?? 'what is in memory and what is loaded differ')
    }
    const { documents } = this.#parts.storage
    const compacted = await this.#parts.storage.commit([documents.compacting(this.name, position, encoded)])
    if (!compacted.ok) return
    this.#standing.fold()
    this.#foldsAt = TAIL_LENGTH
  }

  /** An alarm that must never ring: what the log says is the truth, and everyone begins anew with it. */
  async #rebuild(alarm: string): Promise<void> {
    this.#parts.report(new Error(`The document ${this.name} was rebuilt from its log: ${alarm}`))
    await this.#forget()
    if (this.#isStale) return
    const made = { at: this.#parts.clock.now(), before: 'keep' } as const
    const { documents } = this.#parts.storage
    const { document, position } = this.#standing
    const renewing = documents.renewing(this.name, position, this.#standing.encode(), made)
    if ((await this.#parts.storage.commit([renewing])).ok) this.#beginEpoch(document)
  }

  async #renew(entry: Extract<Asked, { kind: 'renew' }>): Promise<void> {
    const { storage } = this.#parts
    if (this.#ended) return entry.resolve('conflict')
    try {
      if (this.#isStale) await this.#reload()
      const made = entry.make(this.#standing.document)
      const renewing = storage.documents.renewing(
        this.name,
        this.#standing.position,
        Y.encodeStateAsUpdate(made),
        entry,
      )
      const committed = await storage.commit([renewing, ...entry.also])
      if (!committed.ok) {
        await this.#forget()
        return entry.resolve('conflict')
      }
      this.#beginEpoch(made)
      entry.resolve('done')
    } catch (fault) {
      await this.#forget()
      entry.reject(fault)
    }
  }

  #beginEpoch(document: Y.Doc): void {
    this.#standing.beginEpoch(document)
    this.#readers.dismiss('epoch')
  }

  /** What is in memory may differ from the disk: load it again, now or as soon as that can be done. */
  async #forget(): Promise<void> {
    this.#isStale = true
    try {
      await this.#reload()
    } catch (fault) {
      this.#parts.report(fault)
    }
  }

  async #reload(): Promise<void> {
    const former = this.#standing
    this.#standing = await loadDocument(this.name, this.#parts.storage.documents)
    former.document.destroy()
    this.#isStale = false
    this.#lookOver()
    const { position } = this.#standing
    if (former.position.epoch !== position.epoch) return this.#readers.dismiss('epoch')
    // Readers were only ever told what is on disk, so they miss at most what another process wrote.
    if (former.position.seq !== position.seq) this.#readers.tell(this.#standing.encode())
  }
}

function isDiskFull(fault: unknown): boolean {
  return fault instanceof StorageFault && fault.kind === 'disk-full'
}
