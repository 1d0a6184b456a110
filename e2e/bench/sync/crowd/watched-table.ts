import * as Y from 'yjs'
import type { Dialect } from '../dialects/dialect.ts'
import type { Latency } from '../measure/latency.ts'
import type { LaidTable } from '../subjects/subject.ts'
import type { Typist } from './typist.ts'

/** Letters of one typist that stand together in an update. */
export interface Run {
  /** The typist's place among those of the table. */
  readonly typist: number
  readonly clock: number
  readonly length: number
}

/** A frame that told of letters, as the first reader heard it. */
export interface Telling {
  readonly frame: Buffer
  readonly update: Uint8Array
  readonly runs: readonly Run[]
}

/** How far ahead a frame is looked for among those that others heard already. */
const LOOKS_AHEAD = 400

/**
 * What is known of the letters at one table. Servers tell all readers the same bytes: each frame is taken apart once, and
 * for every other reader compared byte by byte, which is as sure and far cheaper.
 */
export class WatchedTable {
  /** The table as everybody began with it. */
  laid: LaidTable
  readonly typists: Typist[] = []
  readonly tellings: Telling[] = []
  readonly latency: Latency
  readonly #dialect: Dialect
  readonly #typistOf = new Map<number, number>()

  constructor(laid: LaidTable, dialect: Dialect, latency: Latency) {
    this.laid = laid
    this.#dialect = dialect
    this.latency = latency
  }

  seat(typist: Typist): number {
    this.#typistOf.set(typist.client, this.typists.length)
    return this.typists.push(typist) - 1
  }

  /** The number of this telling, looked for from where the reader is; a new one when nobody heard it yet. */
  find(frame: Buffer, from: number): number {
    const until = Math.min(this.tellings.length, from + LOOKS_AHEAD)
    for (let number = from; number < until; number++) {
      if (this.tellings[number]?.frame.equals(frame) === true) return number
    }
    const copy = Buffer.from(frame)
    const update = this.#dialect.contentOf(copy)
    return this.tellings.push({ frame: copy, update, runs: this.#readRuns(update) }) - 1
  }

  #readRuns(update: Uint8Array): readonly Run[] {
    return Y.decodeUpdate(update).structs.flatMap(({ id, length }): Run[] => {
      const typist = this.#typistOf.get(id.client)
      return typist === undefined ? [] : [{ typist, clock: id.clock, length }]
    })
  }
}
