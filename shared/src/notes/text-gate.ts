import * as Y from 'yjs'
import { Characters, type Holder, isDeleted, isTorn, rangeOf, wordsOf } from './typed-characters.ts'
import type { TextField, TextFields } from './text-field.ts'
import { type Effort, MOST_EFFORT, TypedOrder } from './typed-order.ts'
import {
  type CharId,
  type CharRange,
  type Hostility,
  type TypedItem,
  type TypedUpdate,
  writeUpdate,
} from './typed-update.ts'
import { readTyped } from './typed-update-reader.ts'

/** Who sends, and what that one may do with this document at this moment. */
export interface TextDoor<Field extends TextField = TextField> {
  /** Whether this client id was issued to the sender for this document: the only proof of whose characters these are. */
  readonly isOwnId: (client: number) => boolean
  readonly fields: TextFields<Field>
  /** Asked per message, against the seating of this moment. */
  readonly mayType: (field: Field) => boolean
}

/**
 * What the gate says of an update:
 *
 *   accepted   `update` is all that was new in it, written anew; only this may be applied, logged and told
 *   known      there is nothing in it that the document does not say already
 *   late       honest words for which there is no text, no permission or no room any more
 *   hostile    what no browser of ours sends
 */
export type Verdict =
  | { readonly kind: 'accepted'; readonly update: Uint8Array; readonly fields: readonly string[] }
  | { readonly kind: 'known' }
  | { readonly kind: 'late' }
  | { readonly kind: 'hostile'; readonly why: Hostility }

/** The largest update taken as it comes; the answer to the server's own question may be as large as a frame. */
export const LARGEST_UPDATE: number = 64 * 1024

/** Deletions that may remain of an update once everything known is out of it. */
export const MOST_DELETED_RANGES = 500

/** Control characters and the like: nobody can see them, and no field of ours lets them in. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/

/**
 * Judges what a browser typed, before anything of it touches the document. Looks only: the document is as it was.
 * Relies on how Yjs 13.6.33 lays out and integrates what it reads; `docs/decisions/0013-the-text-gate.md` lists on what.
 */
export function judgeTyped<Field extends TextField>(
  document: Y.Doc,
  update: Uint8Array,
  door: TextDoor<Field>,
  largest: number = LARGEST_UPDATE,
): Verdict {
  if (update.byteLength > largest) return hostile('too-large')
  const typed = readTyped(update, { next: (client) => Y.getState(document.store, client), isOwn: door.isOwnId })
  if (typed === 'late') return late
  if (typeof typed === 'string') return hostile(typed)
  const judgement = new Judgement(document, typed, door)
  const refused = judgement.judgeItems() ?? judgement.judgeDeletions()
  if (refused !== undefined) return refused
  const { deleted } = judgement
  if (typed.fresh.size === 0 && deleted.length === 0) return { kind: 'known' }
  if (!judgement.staysWithinLimits()) return late
  return { kind: 'accepted', update: writeUpdate(typed.fresh, deleted), fields: judgement.touched() }
}

type Refused = Extract<Verdict, { kind: 'late' | 'hostile' }>

function hostile(why: Hostility): Refused {
  return { kind: 'hostile', why }
}

const late: Refused = { kind: 'late' }

/** A text in which the sender may type now, and what would change in it. */
interface Entered<Field> {
  readonly field: Field
  readonly text: Y.Text
  readonly order: TypedOrder
  growth: number
}

/** New items of one id, of which those up to the clock that is reached were judged. */
interface Queue {
  readonly items: readonly TypedItem[]
  at: number
  reached: number
}

function take(queue: Queue): TypedItem | undefined {
  queue.at += 1
  return queue.items[queue.at - 1]
}

/** One judgement. Keeps what it finds on the way, so that nothing is looked up twice. */
class Judgement<Field extends TextField> {
  /** What of the deletions is new. */
  readonly deleted: CharRange[] = []
  readonly #document: Y.Doc
  readonly #typed: TypedUpdate
  readonly #door: TextDoor<Field>
  readonly #characters: Characters
  readonly #effort: Effort = { left: MOST_EFFORT }
  readonly #entered = new Map<Y.Text, Entered<Field> | undefined>()

  constructor(document: Y.Doc, typed: TypedUpdate, door: TextDoor<Field>) {
    this.#document = document
    this.#typed = typed
    this.#door = door
    this.#characters = new Characters(document, typed.fresh)
  }

  /**
   * In the order in which Yjs integrates them: by id, the highest first, and whatever an item leans on before it. An
   * item that leans on nothing that there is, or on itself in the end, is never reached.
   */
  judgeItems(): Refused | undefined {
    const queues = new Map<number, Queue>()
    for (const [client, items] of this.#typed.fresh) queues.set(client, { items, at: 0, reached: items[0]?.clock ?? 0 })
    for (const queue of queues.values()) {
      const waiting: TypedItem[] = []
      for (let item = take(queue); item !== undefined;) {
        const missing = this.#missing(item, queues)
        if (missing === undefined) {
          const refused = this.#judgeItem(item)
          if (refused !== undefined) return refused
          const own = queues.get(item.client)
          if (own !== undefined) own.reached = item.clock + item.length
          item = waiting.pop() ?? take(queue)
        } else {
          waiting.push(item)
          const other = queues.get(missing)
          item = other && take(other)
          if (item === undefined || item.clock !== other?.reached) return hostile('unknown-place')
        }
      }
    }
    return undefined
  }

  /** Keeps what is new of the deletions; all of it must be characters of texts in which the sender may type. */
  judgeDeletions(): Refused | undefined {
    for (const { client, clock, length } of this.#typed.deleted) {
      const end = clock + length
      if (end > this.#characters.end(client)) return hostile('unknown-deletion')
      for (const holder of this.#characters.between(client, clock, end)) {
        const refused = this.#judgeDeletion(holder, clock, end)
        if (refused !== undefined) return refused
      }
      if (this.deleted.length > MOST_DELETED_RANGES) return hostile('too-large')
    }
    return undefined
  }

  staysWithinLimits(): boolean {
    return this.#changes().every(({ field, text, growth }) => growth <= 0 || text.length + growth <= field.limit)
  }

  touched(): readonly string[] {
    return this.#changes().map(({ field }) => field.name)
  }

  #changes(): readonly Entered<Field>[] {
    return [...this.#entered.values()].filter((entered) => entered !== undefined)
  }

  /** The id of which something must come first that an item leans on. */
  #missing({ origin, rightOrigin, parent }: TypedItem, queues: ReadonlyMap<number, Queue>): number | undefined {
    for (const id of [origin, rightOrigin, parent]) {
      if (id === undefined) continue
      if (id.clock >= (queues.get(id.client)?.reached ?? this.#characters.next(id.client))) return id.client
    }
    return undefined
  }

  #judgeItem(item: TypedItem): Refused | undefined {
    const text = this.#textOf(item)
    if (!(text instanceof Y.Text)) return text
    const entered = this.#enter(text)
    if (entered === undefined) return late
    const misplaced = entered.order.place(item)
    if (misplaced !== undefined) return misplaced === 'order' ? hostile('order') : late
    this.#characters.standsIn(item, text)
    if (item.text === undefined) return undefined
    if (unprintable.test(item.text)) return hostile('content')
    if (!entered.field.multiline && item.text.includes('\n')) return hostile('content')
    entered.growth += item.length
    return undefined
  }

  /** The text in which an item comes to stand: that of its neighbours, which must agree. */
  #textOf({ origin, rightOrigin, parent }: TypedItem): Y.Text | Refused {
    if (origin === undefined && rightOrigin === undefined) return this.#textBehind(parent)
    const left = origin && this.#characters.find(origin)
    const right = rightOrigin && this.#characters.find(rightOrigin)
    if (left instanceof Y.GC || right instanceof Y.GC) return late
    // Yjs would put another character in the place of both halves.
    if (isTorn(left, (origin?.clock ?? 0) + 1) || isTorn(right, rightOrigin?.clock ?? 0)) return hostile('content')
    const text = left && this.#characters.textOf(left)
    const other = right && this.#characters.textOf(right)
    const isOne = left === undefined || right === undefined || text === other
    return (isOne ? (text ?? other) : undefined) ?? hostile('unknown-place')
  }

  #textBehind(parent: CharId | undefined): Y.Text | Refused {
    const holder = parent && this.#characters.find(parent)
    if (holder instanceof Y.GC || (holder instanceof Y.Item && holder.deleted)) return late
    const type = holder instanceof Y.Item && holder.content instanceof Y.ContentType ? holder.content.type : undefined
    return type instanceof Y.Text ? type : hostile('unknown-place')
  }

  /** The field that a text is, if the sender may type in it now. */
  #enter(text: Y.Text): Entered<Field> | undefined {
    if (this.#entered.has(text)) return this.#entered.get(text)
    const field = this.#door.fields.describe(this.#document, text)
    const order = new TypedOrder(text, this.#characters.find, this.#effort)
    const entered = field !== undefined && this.#door.mayType(field) ? { field, text, order, growth: 0 } : undefined
    this.#entered.set(text, entered)
    return entered
  }

  /** Takes away what of these characters lies between two clocks. */
  #judgeDeletion(holder: Holder, from: number, until: number): Refused | undefined {
    // Gone already: every honest browser repeats all deletions that it knows.
    if (isDeleted(holder)) return undefined
    const text = this.#characters.textOf(holder)
    // Nobody but the server takes away anything but characters.
    if (text === undefined || wordsOf(holder) === undefined) return hostile('unknown-deletion')
    const entered = this.#enter(text)
    if (entered === undefined) return late
    const { client, clock, length } = rangeOf(holder)
    const [begin, end] = [Math.max(clock, from), Math.min(clock + length, until)]
    if (isTorn(holder, begin) || isTorn(holder, end)) return hostile('content')
    entered.growth -= end - begin
    const last = this.deleted.at(-1)
    const goesOn = last !== undefined && last.client === client && last.clock + last.length === begin
    if (goesOn) this.deleted[this.deleted.length - 1] = { ...last, length: end - last.clock }
    else this.deleted.push({ client, clock: begin, length: end - begin })
    return undefined
  }
}
