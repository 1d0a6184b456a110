import * as Y from 'yjs'
import { type TextField, type TextFields } from './text-field.ts'
import { type DeletedRange, type FreshStruct, readUpdate, type Struct, writeUpdate } from './typed-update.ts'
import { isInOrder } from './typed-order.ts'

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
 *   late       honest words for a text that is gone, or that the sender may not type in any more
 *   hostile    what no browser of ours sends
 */
export type Verdict =
  | { readonly kind: 'accepted'; readonly update: Uint8Array; readonly fields: readonly string[] }
  | { readonly kind: 'known' }
  | { readonly kind: 'late' }
  | { readonly kind: 'hostile'; readonly why: Hostility }

/** What gave an update away. */
export type Hostility =
  | 'unreadable'
  | 'too-large'
  | 'skip'
  | 'foreign-id'
  | 'gap'
  | 'content'
  | 'unknown-place'
  | 'order'
  | 'unknown-deletion'
  | 'too-long'

/** The largest update taken as it comes; the answer to the server's own question may be as large as a frame. */
export const LARGEST_UPDATE: number = 64 * 1024

/** What may remain of an update once everything known is out of it. */
export const MOST_STRUCTS = 1_000
export const MOST_DELETED_RANGES = 500
/** Characters that came and went before anybody saw them: far more than a person types without a line. */
const LONGEST_ABSENCE = 200_000

/** Control characters and the like: nobody can see them, and no field of ours lets them in. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/

/**
 * Judges what a browser typed, before anything of it touches the document. Looks only: the document is as it was.
 * Relies on how Yjs 13.6.33 lays out and integrates what it reads; `docs/decisions/0013-the-text-gate.md` lists on what.
 *
 * Rules: [TG1] everything refused leaves no trace; [TG2] nothing accepted can wait for something missing; [TG3] only
 * characters of fields that the sender may type in change; [TG4] whose characters they are follows from ids alone.
 */
export function judgeTyped<Field extends TextField>(
  document: Y.Doc,
  update: Uint8Array,
  door: TextDoor<Field>,
  largest: number = LARGEST_UPDATE,
): Verdict {
  if (update.byteLength > largest) return hostile('too-large')
  const read = readUpdate(update)
  if (read === undefined) return hostile('unreadable')
  const fresh = stripKnown(document, read.structs, door.isOwnId)
  if (typeof fresh === 'string') return hostile(fresh)
  const gate = new Gate(document, door, fresh)
  const structs = gate.judgeStructs()
  if (structs !== 'fine') return structs
  const deletions = gate.judgeDeletions(read.deleted)
  if (!Array.isArray(deletions)) return deletions
  if (fresh.length === 0 && deletions.length === 0) return { kind: 'known' }
  if (!gate.staysWithinLimits()) return hostile('too-long')
  const anew = writeUpdate(fresh, deletions)
  if (gate.orderIsUnsure && !isInOrder(document, anew, fresh)) return hostile('order')
  return { kind: 'accepted', update: anew, fields: gate.touched() }
}

type Refused = Extract<Verdict, { kind: 'late' | 'hostile' }>

function hostile(why: Hostility): { readonly kind: 'hostile'; readonly why: Hostility } {
  return { kind: 'hostile', why }
}

const late: Refused = { kind: 'late' }

/**
 * What of these structs the document does not have yet; or what is wrong with their ids. Known structs are let pass
 * whoever they are by: an honest browser repeats what it was shown.
 */
function stripKnown(
  document: Y.Doc,
  structs: readonly Struct[],
  isOwnId: TextDoor['isOwnId'],
): FreshStruct[] | Hostility {
  const fresh: FreshStruct[] = []
  const next = new Map<number, number>()
  for (const struct of structs) {
    if (struct instanceof Y.Skip) return 'skip'
    const { client, clock } = struct.id
    const expected = next.get(client) ?? Y.getState(document.store, client)
    const end = clock + struct.length
    if (end <= expected) continue
    // Contiguous: nothing may ever have to wait for what comes before it.
    if (clock > expected) return 'gap'
    if (!isOwnId(client)) return 'foreign-id'
    if (struct.length > LONGEST_ABSENCE || end > 2 ** 31) return 'too-large'
    // Units of a struct that another one of this very message already covers come from no encoder.
    if (next.has(client) && clock !== expected) return 'unreadable'
    next.set(client, end)
    fresh.push({ struct, offset: expected - clock })
    if (fresh.length > MOST_STRUCTS) return 'too-large'
  }
  return fresh
}

/** What a field gains and loses. */
interface Change<Field> {
  readonly field: Field
  readonly text: Y.Text
  length: number
}

/** One judgement. Keeps what it finds on the way, so that nothing is looked up twice. */
class Gate<Field extends TextField> {
  /** Whether only a copy of the document can tell that everything lies in order. */
  orderIsUnsure = false
  readonly #document: Y.Doc
  readonly #door: TextDoor<Field>
  readonly #freshByClient: ReadonlyMap<number, readonly FreshStruct[]>
  /** The text in which each new item lies, once it is known. */
  readonly #texts = new Map<Y.Item, Y.Text>()
  readonly #fields = new Map<Y.Text, Field | 'gone'>()
  readonly #changes = new Map<Y.Text, Change<Field>>()

  constructor(document: Y.Doc, door: TextDoor<Field>, fresh: readonly FreshStruct[]) {
    this.#document = document
    this.#door = door
    this.#freshByClient = Map.groupBy(fresh, ({ struct }) => struct.id.client)
  }

  /** In the order in which Yjs could integrate them: whatever that order cannot reach refers to nothing, or in a circle. */
  judgeStructs(): 'fine' | Refused {
    const queues = [...this.#freshByClient.values()].map((structs) => ({ structs, at: 0 }))
    const done = new Map<number, number>()
    let moved = true
    while (moved) {
      moved = false
      for (const queue of queues) {
        for (let next = queue.structs[queue.at]; next !== undefined; next = queue.structs[queue.at]) {
          if (!this.#canIntegrate(next, done)) break
          const refused = this.#judgeStruct(next)
          if (refused !== undefined) return refused
          done.set(next.struct.id.client, next.struct.id.clock + next.struct.length)
          queue.at += 1
          moved = true
        }
      }
    }
    return queues.every(({ structs, at }) => at === structs.length) ? 'fine' : hostile('unknown-place')
  }

  /** What of these deletions is new; all of it is of characters in fields that the sender may type in. */
  judgeDeletions(ranges: readonly DeletedRange[]): DeletedRange[] | Refused {
    const remaining: DeletedRange[] = []
    for (const range of ranges) {
      if (range.length > LONGEST_ABSENCE || range.clock + range.length > 2 ** 31) return hostile('too-large')
      const known = Y.getState(this.#document.store, range.client)
      const end = range.clock + range.length
      if (range.clock < known) {
        const refused = this.#judgeKnownDeletion({ ...range, length: Math.min(end, known) - range.clock }, remaining)
        if (refused !== undefined) return refused
      }
      if (end > known) {
        const from = Math.max(range.clock, known)
        const refused = this.#judgeFreshDeletion({ ...range, clock: from, length: end - from }, remaining)
        if (refused !== undefined) return refused
      }
      if (remaining.length > MOST_DELETED_RANGES) return hostile('too-large')
    }
    return remaining
  }

  staysWithinLimits(): boolean {
    return [...this.#changes.values()].every(
      ({ field, text, length }) => length <= 0 || text.length + length <= field.limit,
    )
  }

  touched(): readonly string[] {
    return [...this.#changes.values()].map(({ field }) => field.name)
  }

  /** Whether all that a struct refers to is there, or came before it in this message. */
  #canIntegrate({ struct, offset }: FreshStruct, done: ReadonlyMap<number, number>): boolean {
    if (!(struct instanceof Y.Item)) return true
    const origin = offset > 0 ? undefined : struct.origin
    const refersTo = [origin, struct.rightOrigin, struct.parent instanceof Y.ID ? struct.parent : undefined]
    return refersTo.every((id) => {
      if (id === undefined || id === null) return true
      return id.clock < (done.get(id.client) ?? Y.getState(this.#document.store, id.client))
    })
  }

  #judgeStruct({ struct, offset }: FreshStruct): Refused | undefined {
    // Yjs makes these of one's own characters when their text went away meanwhile; they hold nothing.
    if (!(struct instanceof Y.Item)) return undefined
    const { content } = struct
    const isString = content instanceof Y.ContentString
    if (!isString && !(content instanceof Y.ContentDeleted)) return hostile('content')
    if (struct.parentSub !== null) return hostile('content')
    const text = this.#textOf(struct, offset)
    if (!(text instanceof Y.Text)) return text
    const field = this.#enter(text)
    if (!('name' in field)) return field
    this.#texts.set(struct, text)
    if (!isString) return undefined
    const typed = content.str.slice(offset)
    if (unprintable.test(typed) || (!field.multiline && typed.includes('\n'))) return hostile('content')
    this.#count(text, field, typed.length)
    return undefined
  }

  /** The text in which an item comes to lie: that of its neighbours, which must agree and stand in order. */
  #textOf(item: Y.Item, offset: number): Y.Text | Refused {
    // The rest of an item goes on where its known part ends.
    const origin = offset > 0 ? Y.createID(item.id.client, item.id.clock + offset - 1) : item.origin
    const { rightOrigin } = item
    if (origin === null && rightOrigin === null) {
      if (!(item.parent instanceof Y.ID)) return hostile('unknown-place')
      const parent = this.#find(item.parent)
      if (parent instanceof Y.GC) return late
      const type = parent instanceof Y.Item && parent.content instanceof Y.ContentType ? parent.content.type : undefined
      return type instanceof Y.Text ? type : hostile('unknown-place')
    }
    const left = origin === null ? undefined : this.#find(origin)
    const right = rightOrigin === null ? undefined : this.#find(rightOrigin)
    if (left instanceof Y.GC || right instanceof Y.GC) return late
    const [text, other] = [left, right].flatMap((item) => (item === undefined ? [] : [this.#textHolding(item)]))
    if (text === undefined || (other !== undefined && other !== text)) return hostile('unknown-place')
    return this.#checkOrder(item, left, right, text)
  }

  /** The right neighbour must lie to the right of the left one; where both are on their way, a copy must tell. */
  #checkOrder(item: Y.Item, left: Y.Item | undefined, right: Y.Item | undefined, text: Y.Text): Y.Text | Refused {
    if (left === undefined || right === undefined) return text
    const leftIsNew = this.#texts.has(left)
    const rightIsNew = this.#texts.has(right)
    if (!leftIsNew && !rightIsNew) {
      if (left !== right) return liesAfter(left, right) ? text : hostile('order')
      // Between two characters that the server keeps in one piece.
      return isBefore(item.origin, item.rightOrigin) ? text : hostile('order')
    }
    const goesOn = leftIsNew && sameId(left.rightOrigin, item.rightOrigin)
    const comesBefore = rightIsNew && sameId(right.origin, item.origin)
    if (!goesOn && !comesBefore) this.orderIsUnsure = true
    return text
  }

  #find(id: Y.ID): Y.Item | Y.GC | undefined {
    if (id.clock < Y.getState(this.#document.store, id.client)) return structAt(this.#document, id.client, id.clock)
    return this.#freshByClient
      .get(id.client)
      ?.find(({ struct }) => struct.id.clock <= id.clock && id.clock < struct.id.clock + struct.length)?.struct
  }

  #textHolding(item: Y.Item | Y.GC): Y.Text | undefined {
    if (!(item instanceof Y.Item)) return undefined
    const fresh = this.#texts.get(item)
    if (fresh !== undefined) return fresh
    return item.parentSub === null && item.parent instanceof Y.Text ? item.parent : undefined
  }

  /** The field that a text is, if the sender may type in it now. */
  #enter(text: Y.Text): Field | Refused {
    const known = this.#fields.get(text)
    if (known !== undefined) return known === 'gone' ? late : known
    const field = this.#door.fields.describe(this.#document, text)
    const may = field !== undefined && this.#door.mayType(field)
    this.#fields.set(text, may ? field : 'gone')
    return may ? field : late
  }

  #judgeKnownDeletion({ client, clock, length }: DeletedRange, remaining: DeletedRange[]): Refused | undefined {
    const structs = this.#document.store.clients.get(client)
    if (structs === undefined) return hostile('unknown-deletion')
    const end = clock + length
    for (let at = Y.findIndexSS(structs, clock); at < structs.length; at += 1) {
      const struct = structs[at]
      if (struct === undefined || struct.id.clock >= end) break
      // Gone already: every honest browser repeats all deletions that it knows.
      if (!(struct instanceof Y.Item) || struct.deleted) continue
      if (!(struct.content instanceof Y.ContentString)) return hostile('unknown-deletion')
      const text = this.#textHolding(struct)
      if (text === undefined) return hostile('unknown-deletion')
      const field = this.#enter(text)
      if (!('name' in field)) return field
      const from = Math.max(struct.id.clock, clock)
      const until = Math.min(struct.id.clock + struct.length, end)
      this.#count(text, field, from - until)
      addRange(remaining, { client, clock: from, length: until - from })
    }
    return undefined
  }

  #judgeFreshDeletion({ client, clock, length }: DeletedRange, remaining: DeletedRange[]): Refused | undefined {
    const end = clock + length
    let reached = clock
    for (const { struct } of this.#freshByClient.get(client) ?? []) {
      const from = Math.max(struct.id.clock, clock)
      const until = Math.min(struct.id.clock + struct.length, end)
      if (from >= until) continue
      reached = until
      const text = struct instanceof Y.Item ? this.#texts.get(struct) : undefined
      if (text === undefined || !(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue
      const field = this.#enter(text)
      if (!('name' in field)) return field
      this.#count(text, field, from - until)
      addRange(remaining, { client, clock: from, length: until - from })
    }
    return reached === end ? undefined : hostile('unknown-deletion')
  }

  #count(text: Y.Text, field: Field, length: number): void {
    const change = this.#changes.get(text) ?? { field, text, length: 0 }
    change.length += length
    this.#changes.set(text, change)
  }
}

function addRange(ranges: DeletedRange[], range: DeletedRange): void {
  const last = ranges.at(-1)
  const goesOn = last !== undefined && last.client === range.client && last.clock + last.length === range.clock
  if (goesOn) ranges[ranges.length - 1] = { ...last, length: last.length + range.length }
  else ranges.push(range)
}

function structAt(document: Y.Doc, client: number, clock: number): Y.Item | Y.GC | undefined {
  const structs = document.store.clients.get(client)
  return structs?.[Y.findIndexSS(structs, clock)]
}

function liesAfter(left: Y.Item, right: Y.Item): boolean {
  for (let item = left.right; item !== null; item = item.right) if (item === right) return true
  return false
}

function sameId(one: Y.ID | null, other: Y.ID | null): boolean {
  return one === other || (one !== null && other !== null && Y.compareIDs(one, other))
}

/** Of two characters of one item: whether the first stands before the second. */
function isBefore(one: Y.ID | null, other: Y.ID | null): boolean {
  return one !== null && other !== null && one.client === other.client && one.clock < other.clock
}
