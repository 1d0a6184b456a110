import type * as Y from 'yjs'
import { indexAt } from './typed-characters.ts'
import { type CharId, type CharRange, includesChar, sameChar, type TypedItem } from './typed-update.ts'

/** How much may still be spent on one message. */
export interface Effort {
  left: number
}

/** What may be spent on one message: looking at one item of a text costs one. Yjs spends the same to apply it. */
export const MOST_EFFORT = 50_000
/**
 * Pieces in which one text may lie, deleted ones counted: several times as many as a text has that many people mend for
 * a whole afternoon. Loading it may cost the square of that.
 */
export const MOST_PIECES = 2_000
/** Every so many characters of an id the pieces are counted, where nothing else makes it necessary. */
const COUNTED_EVERY = 64

/**
 * Why an item cannot be placed: `order` its neighbours never stood next to each other; `laborious` finding out, and
 * applying it, would cost more than one message may.
 */
export type Misplaced = 'order' | 'laborious'

/** Characters that were typed in one go and still stand next to each other. */
interface Run extends CharRange {
  length: number
  readonly origin: CharId | undefined
  readonly rightOrigin: CharId | undefined
  right: Run | undefined
  /** Marks of the last item that was placed past this run: see `#findPlace`. */
  passedBy: number
  rivalOf: number
}

/**
 * The order of the characters of one text, as it will be after new ones are placed: the same steps as Yjs takes in
 * `Item.integrate`, on a list of its own. Tells what nobody can see by looking at neighbours that are themselves on
 * their way, and stops where Yjs would not.
 *
 * Rules: [TG7] neighbours that an item names stood next to each other when it was typed, so that every document, however
 * and whenever loaded, comes to the same order.
 */
export class TypedOrder {
  readonly #text: Y.Text
  readonly #find: (id: CharId) => object | undefined
  readonly #effort: Effort
  /** Placed without a list, as nothing stands between its neighbours. */
  #only: TypedItem | undefined
  /** The runs of every item: one, until something comes in between. */
  #runs: Map<object, Run[]> | undefined
  #start: Run | undefined
  #marks = 0

  /** `find` answers the item, known or new, to which a character belongs. */
  constructor(text: Y.Text, find: (id: CharId) => object | undefined, effort: Effort) {
    this.#text = text
    this.#find = find
    this.#effort = effort
  }

  /** Places an item whose neighbours, if any, are in the text. */
  place(item: TypedItem): Misplaced | undefined {
    if (this.#runs === undefined) {
      if (this.#only === undefined && this.#hasRoomFor(item)) {
        this.#only = item
        return isCounted(item) && !this.#hasFewPieces() ? 'laborious' : undefined
      }
      this.#runs = new Map()
      if (!this.#list(this.#runs)) return 'laborious'
      const misplaced = this.#only === undefined ? undefined : this.#insert(this.#only)
      if (misplaced !== undefined) return misplaced
    }
    return this.#insert(item)
  }

  /** The characters in their order, as far as anything had to be placed among others. */
  *chars(): Iterable<CharRange> {
    for (let run = this.#start; run !== undefined; run = run.right) yield run
  }

  /** Whether the neighbours stand next to each other and nothing else between them: so it is with nearly every letter. */
  #hasRoomFor({ origin, rightOrigin }: TypedItem): boolean {
    const left = origin && (this.#find(origin) as Y.Item)
    const right = rightOrigin && (this.#find(rightOrigin) as Y.Item)
    if (left !== undefined && left === right) return rightOrigin?.clock === (origin?.clock ?? 0) + 1
    const endsLeft = left === undefined || origin?.clock === left.id.clock + left.length - 1
    const beginsRight = right === undefined || rightOrigin?.clock === right.id.clock
    const next = left === undefined ? this.#text._start : left.right
    return endsLeft && beginsRight && next === (right ?? null)
  }

  #hasFewPieces(): boolean {
    let pieces = 0
    for (let item = this.#text._start; item !== null && pieces < MOST_PIECES; item = item.right) pieces += 1
    return pieces < MOST_PIECES
  }

  #list(runs: Map<object, Run[]>): boolean {
    let last: Run | undefined
    for (let item = this.#text._start; item !== null; item = item.right) {
      if (runs.size === MOST_PIECES || !this.#spend()) return false
      const run = runOf(item.id, item.length, item.origin ?? undefined, item.rightOrigin ?? undefined)
      runs.set(item, [run])
      if (last === undefined) this.#start = run
      else last.right = run
      last = run
    }
    return true
  }

  #insert(item: TypedItem): Misplaced | undefined {
    // In this order: what is cut off for the right neighbour may be what the left one ends.
    const right = item.rightOrigin && this.#beginAt(item.rightOrigin)
    const left = item.origin && this.#endAt(item.origin)
    const found = this.#findPlace(item, left, right)
    if (typeof found === 'string') return found
    const run = runOf(item, item.length, item.origin, item.rightOrigin)
    const { place } = found
    run.right = this.#after(place)
    if (place === undefined) this.#start = run
    else place.right = run
    this.#runs?.set(item, [run])
    return undefined
  }

  /**
   * The run after which Yjs puts an item: to the right of its left neighbour, past whatever others put there meanwhile
   * that goes before it. The neighbours must have stood next to each other when it was typed. Where one of them was put
   * next to the other, that is clear; otherwise nothing in between may be what one of them was put next to.
   */
  #findPlace(
    item: TypedItem,
    left: Run | undefined,
    right: Run | undefined,
  ): { readonly place: Run | undefined } | Misplaced {
    const isClear = sameChar(right?.origin, left && lastOf(left)) || sameChar(left?.rightOrigin, right)
    let place = left
    let isFound = false
    const passed = this.#mark()
    let rival = this.#mark()
    for (let other = this.#after(left); other !== right; other = other.right) {
      if (other === undefined) return 'order'
      if (!this.#spend()) return 'laborious'
      if (!isClear && (includesChar(other, right?.origin) || includesChar(other, left?.rightOrigin))) return 'order'
      if (isFound && isClear) break
      if (isFound) continue
      other.passedBy = passed
      other.rivalOf = rival
      if (sameChar(item.origin, other.origin)) {
        // Both were put right after the same character: the lower id goes first.
        if (other.client < item.client) {
          place = other
          rival = this.#mark()
        } else isFound = sameChar(item.rightOrigin, other.rightOrigin)
      } else {
        const before = other.origin && this.#runAt(other.origin)
        if (before?.passedBy !== passed) isFound = true
        else if (before.rivalOf !== rival) {
          place = other
          rival = this.#mark()
        }
      }
    }
    return { place }
  }

  #after(run: Run | undefined): Run | undefined {
    return run === undefined ? this.#start : run.right
  }

  /** The run that ends with this character. */
  #endAt(id: CharId): Run | undefined {
    const run = this.#runAt(id)
    if (run !== undefined && id.clock + 1 < run.clock + run.length) this.#cut(run, id.clock + 1)
    return run
  }

  /** The run that begins with this character. */
  #beginAt(id: CharId): Run | undefined {
    const run = this.#runAt(id)
    return run !== undefined && id.clock > run.clock ? this.#cut(run, id.clock) : run
  }

  #runAt(id: CharId): Run | undefined {
    const runs = this.#runsOf(id)
    return runs[indexAt(runs, id.clock)]
  }

  #runsOf(id: CharId): Run[] {
    const item = this.#find(id)
    return (item && this.#runs?.get(item)) ?? []
  }

  /** Takes a run apart, so that one begins at this clock. */
  #cut(run: Run, clock: number): Run {
    const { client } = run
    const length = run.clock + run.length - clock
    const rest = runOf({ client, clock }, length, { client, clock: clock - 1 }, run.rightOrigin)
    rest.right = run.right
    run.length -= length
    run.right = rest
    const runs = this.#runsOf(run)
    runs.splice(runs.indexOf(run) + 1, 0, rest)
    return rest
  }

  #spend(): boolean {
    this.#effort.left -= 1
    return this.#effort.left >= 0
  }

  #mark(): number {
    this.#marks += 1
    return this.#marks
  }
}

function isCounted({ clock, length }: CharRange): boolean {
  return Math.floor(clock / COUNTED_EVERY) < Math.floor((clock + length) / COUNTED_EVERY)
}

function runOf(id: CharId, length: number, origin: CharId | undefined, rightOrigin: CharId | undefined): Run {
  const { client, clock } = id
  return { client, clock, length, origin, rightOrigin, right: undefined, passedBy: 0, rivalOf: 0 }
}

function lastOf({ client, clock, length }: CharRange): CharId {
  return { client, clock: clock + length - 1 }
}
