import { randomInt } from 'node:crypto'
import * as Y from 'yjs'
import { type DocumentName, rootsOf } from '@tafelronde/shared/tables/document-names.ts'
import type { DocumentLog, LoggedUpdate, LogPosition } from '../storage/document-log.ts'
import { FIRST_ISSUED } from './issued-ids.ts'
import { KeptAnswer, type WholeDocument } from './kept-answer.ts'

/** A document as it stands: in memory, and where in its log that is. */
export class StandingDocument {
  #document: Y.Doc
  #position: LogPosition
  #tailLength: number
  readonly #answer: KeptAnswer
  #stateVector: Uint8Array | undefined

  constructor(document: Y.Doc, position: LogPosition, tailLength: number, answer: KeptAnswer) {
    writeUnderFreshId(document)
    this.#document = document
    this.#position = position
    this.#tailLength = tailLength
    this.#answer = answer
  }

  get document(): Y.Doc {
    return this.#document
  }

  get position(): LogPosition {
    return this.#position
  }

  /** How many updates the log holds after its snapshot. */
  get tailLength(): number {
    return this.#tailLength
  }

  /** The whole of it in one piece. */
  encode(): Uint8Array {
    return this.#answer.encode(this.#document)
  }

  /** The whole of it, made once for all who ask at about the same time. */
  readWhole(): WholeDocument {
    return this.#answer.read(this.#document)
  }

  /** How far it is, made once for all who ask until it changes. */
  readStateVector(): Uint8Array {
    this.#stateVector ??= Y.encodeStateVector(this.#document)
    return this.#stateVector
  }

  /** These updates more are in it and in its log. */
  advance(updates: readonly LoggedUpdate[]): void {
    this.#position = { ...this.#position, seq: this.#position.seq + updates.length }
    this.#tailLength += updates.length
    for (const { bytes } of updates) this.#answer.add(bytes)
    this.#stateVector = undefined
  }

  /** A snapshot took the place of all updates. */
  fold(): void {
    this.#tailLength = 0
  }

  /** The next epoch begins with this document. */
  beginEpoch(document: Y.Doc): void {
    if (document !== this.#document) {
      this.#document.destroy()
      writeUnderFreshId(document)
    }
    this.#document = document
    this.#position = { ...this.#position, epoch: this.#position.epoch + 1 }
    this.#tailLength = 0
    this.#answer.forget()
    this.#stateVector = undefined
  }
}

/** Reads a document from its log; one nobody wrote to is empty. */
export async function loadDocument(name: DocumentName, log: DocumentLog): Promise<StandingDocument> {
  const { epoch, seq, snapshot, tail } = await log.read(name)
  const document = new Y.Doc()
  for (const root of rootsOf(name)) document.getMap(root)
  document.transact(() => {
    if (snapshot !== undefined) Y.applyUpdate(document, snapshot)
    for (const update of tail) Y.applyUpdate(document, update)
  })
  return new StandingDocument(document, { epoch, seq }, tail.length, new KeptAnswer(snapshot, tail))
}

/**
 * Gives the server an id of its own in this document. Fresh with every load: what was written under the former one and
 * failed to reach the disk may have used clocks that the log does not know.
 */
function writeUnderFreshId(document: Y.Doc): void {
  do document.clientID = randomInt(1, FIRST_ISSUED)
  while (document.store.clients.has(document.clientID))
}

/**
 * What is wrong with a document, if anything: an alarm that must never ring. Whatever waits for something missing, or
 * lies under a name that we do not know, came past every door.
 */
export function findAlarm(document: Y.Doc, roots: readonly string[]): string | undefined {
  const { pendingStructs, pendingDs } = document.store
  if (pendingStructs !== null) return 'structs are pending'
  if (pendingDs !== null) return 'deletions are pending'
  const unknown = [...document.share.keys()].find((root) => !roots.includes(root))
  return unknown === undefined ? undefined : 'there is an unknown root type'
}

/** Whether a document that is loaded from this encoding says the same as the one in memory. */
export function saysTheSame(document: Y.Doc, encoded: Uint8Array, roots: readonly string[]): boolean {
  const again = new Y.Doc()
  Y.applyUpdate(again, encoded)
  const same = roots.every((root) => JSON.stringify(read(document, root)) === JSON.stringify(read(again, root)))
  const alarm = findAlarm(again, roots)
  again.destroy()
  return same && alarm === undefined
}

function read(document: Y.Doc, root: string): unknown {
  const entries = Object.entries(document.getMap(root).toJSON())
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
}
