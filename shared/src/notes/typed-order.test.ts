import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { noteField } from './paper-text.ts'
import { type DrawnPlace, type DrawnStruct, drawUpdate } from './testing/draw-update.ts'
import { ben, noteId } from './testing/small-cafe.ts'
import { smallPaper } from './testing/small-paper.ts'
import { unitsOf } from './testing/sketch-update.ts'
import { type Effort, MOST_PIECES, TypedOrder } from './typed-order.ts'
import type { CharId, TypedItem } from './typed-update.ts'

/** Something that one of four people types in one go: neighbours are told by their place, in the text as it is then. */
interface Typed {
  readonly left: number
  readonly right: number
  readonly length: number
  readonly isDeleted: boolean
}

interface Message {
  readonly client: number
  readonly items: readonly Typed[]
}

const messages = (isHonest: boolean): fc.Arbitrary<readonly Message[]> =>
  fc.array(
    fc.record({
      client: fc.integer({ min: 11, max: 14 }),
      items: fc.array(
        fc.record({
          left: fc.nat(200),
          right: isHonest ? fc.constant(0) : fc.oneof({ weight: 2, arbitrary: fc.nat(4) }, fc.nat(200)),
          length: fc.integer({ min: 1, max: 3 }),
          isDeleted: fc.boolean(),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { minLength: 3, maxLength: 14, size: 'max' },
  )

test('[TG8] characters that lean on each other come to stand where Yjs puts them', () => {
  let accepted = 0
  let refused = 0
  fc.assert(
    fc.property(messages(false), (script) => {
      const table = new OneText()
      for (const message of script) {
        if (table.take(message)) accepted += 1
        else refused += 1
      }
    }),
    { seed: 20261129, numRuns: 1_500 },
  )
  expect(accepted).toBeGreaterThan(1_000)
  expect(refused).toBeGreaterThan(1_000)
})

test('[TG7] what is accepted reads the same when it is loaded again, and when it is told in one heap', () => {
  fc.assert(
    fc.property(messages(false), (script) => {
      const table = new OneText()
      for (const message of script) table.take(message)
      table.expectSameEverywhere()
    }),
    { seed: 20261130, numRuns: 1_000 },
  )
})

test('[TG7] two who type in the same place without knowing of each other are never refused', () => {
  fc.assert(
    fc.property(fc.array(messages(true), { minLength: 2, maxLength: 4 }), (scripts) => {
      const table = new OneText()
      // Each goes a way of their own from what all know, and is heard only after that.
      const pages = scripts.map((script, page) => ({ script, page: new Y.Doc(), client: 11 + page }))
      for (const { script, page, client } of pages) {
        Y.applyUpdate(page, Y.encodeStateAsUpdate(table.document))
        page.clientID = client
        for (const { items } of script) {
          for (const { left, length } of items) {
            const text = page.getText('text')
            text.insert(left % (text.length + 1), 'abc'.slice(0, length))
            if (left % 3 === 0) text.delete(left % text.length, 1)
          }
        }
      }
      for (const { page } of pages) expect(table.takeFrom(page)).toBe(true)
      table.expectSameEverywhere()
    }),
    { seed: 20261201, numRuns: 150 },
  )
})

test('[TG17] nobody can make a text in which placing a letter takes long', () => {
  const document = new Y.Doc()
  const text = document.getText('text')
  for (let letter = 0; letter <= MOST_PIECES; letter += 1) text.insert(0, 'x')
  const effort = { left: 2 * MOST_PIECES }
  const order = new TypedOrder(text, finder(document, []), effort)
  const [, second] = unitsOf(text)
  const item: TypedItem = {
    ...{ client: 14, clock: 0, length: 1, text: 'x', parent: undefined },
    ...{ origin: undefined, rightOrigin: second },
  }
  expect(order.place(item)).toBe('laborious')
  // Between neighbours there is nothing to look for.
  const [first] = unitsOf(text)
  expect(new TypedOrder(text, finder(document, []), effort).place({ ...item, rightOrigin: first })).toBeUndefined()
})

test('[TG17] nor letter by letter, each in front of the other', () => {
  const paper = smallPaper()
  const text = paper.text(noteField(noteId('bus')))!
  const client = paper.issue(ben)
  const sent = Array.from({ length: MOST_PIECES + 100 }, (_, clock) => {
    const rightOrigin = plain(text._start?.id ?? null)
    const structs: DrawnStruct[] = [{ kind: 'deleted', length: 1, rightOrigin }]
    return paper.send(ben, drawUpdate({ blocks: [{ client, clock, structs }] })).kind
  })
  const accepted = sent.filter((kind) => kind === 'accepted').length
  expect(accepted).toBeGreaterThan(MOST_PIECES - 64)
  expect(accepted).toBeLessThan(MOST_PIECES + 64)
  expect(sent.at(-1)).not.toBe('accepted')
})

test('[TG17] what would cost more than one message may cost is not placed', () => {
  const document = new Y.Doc()
  const text = document.getText('text')
  for (let letter = 0; letter < 100; letter += 1) text.insert(0, 'x')
  const last = unitsOf(text).at(-1)
  const effort: Effort = { left: 150 }
  const order = new TypedOrder(text, finder(document, []), effort)
  const item: TypedItem = {
    ...{ client: 2 ** 33, clock: 0, length: 1, text: 'x', parent: undefined },
    ...{ origin: undefined, rightOrigin: last },
  }
  expect(order.place(item)).toBe('laborious')
  expect(effort.left).toBeLessThanOrEqual(0)
})

/** One text, and everything that was accepted for it. */
class OneText {
  readonly document = new Y.Doc()
  readonly #told: Uint8Array[] = []

  constructor() {
    this.document.clientID = 1
    this.document.getText('text').insert(0, 'ab')
    this.document.getText('text').insert(1, 'c')
    this.#told.push(Y.encodeStateAsUpdate(this.document))
  }

  /** Places the items of a message, and lets Yjs do the same: both must come to the same order. */
  take({ client, items }: Message): boolean {
    const text = this.document.getText('text')
    const fresh: TypedItem[] = []
    const order = new TypedOrder(text, finder(this.document, fresh), { left: 100_000 })
    let clock = Y.getState(this.document.store, client)
    let units = unitsOf(text)
    for (const { left, right, length, isDeleted } of items) {
      const at = left % (units.length + 1)
      const [origin, rightOrigin] = [units[at - 1], units[at + right]]
      const typed = isDeleted ? undefined : 'xyz'.slice(0, length)
      const parent = origin === undefined && rightOrigin === undefined ? { client: 0, clock: 0 } : undefined
      const item: TypedItem = { client, clock, length, text: typed, origin, rightOrigin, parent }
      if (order.place(item) !== undefined) return false
      fresh.push(item)
      clock += length
      units = [...units.slice(0, at), ...charsOf([item]), ...units.slice(at)]
    }
    this.#apply(fresh)
    const placed = charsOf(order.chars())
    if (placed.length > 0) expectUnits(text, placed)
    return true
  }

  /** Takes what a page has written that is not known. */
  takeFrom(page: Y.Doc): boolean {
    const update = Y.encodeStateAsUpdate(page, Y.encodeStateVector(this.document))
    const text = this.document.getText('text')
    const fresh = Y.decodeUpdate(update).structs.flatMap((struct): TypedItem[] => {
      if (!(struct instanceof Y.Item)) throw new TypeError('A page only types')
      const { id, length, origin, rightOrigin } = struct
      const range = { client: id.client, clock: id.clock, length }
      return [{ ...range, text: '', origin: plain(origin), rightOrigin: plain(rightOrigin), parent: undefined }]
    })
    const order = new TypedOrder(text, finder(this.document, fresh), { left: 100_000 })
    if (fresh.some((item) => order.place(item) !== undefined)) return false
    Y.applyUpdate(this.document, update)
    this.#told.push(update)
    const placed = charsOf(order.chars())
    if (placed.length > 0) expectUnits(text, placed)
    return true
  }

  expectSameEverywhere(): void {
    const [again, heap] = [new Y.Doc(), new Y.Doc()]
    Y.applyUpdate(again, Y.encodeStateAsUpdate(this.document))
    Y.applyUpdate(heap, Y.mergeUpdates(this.#told))
    const units = unitsOf(this.document.getText('text'))
    for (const copy of [again, heap]) expectUnits(copy.getText('text'), units)
  }

  #apply(items: readonly TypedItem[]): void {
    const [first] = items
    if (first === undefined) return
    const structs = items.map(({ text, length, origin, rightOrigin }) => {
      const place: DrawnPlace = { origin, rightOrigin, parent: 'text' }
      return text === undefined
        ? { kind: 'deleted' as const, length, ...place }
        : { kind: 'text' as const, text, ...place }
    })
    const update = drawUpdate({ blocks: [{ client: first.client, clock: first.clock, structs }] })
    Y.applyUpdate(this.document, update)
    this.#told.push(update)
  }
}

function expectUnits(text: Y.Text, units: readonly CharId[]): void {
  expect(unitsOf(text)).toEqual(units)
}

function finder(document: Y.Doc, fresh: readonly TypedItem[]): (id: CharId) => object | undefined {
  return ({ client, clock }) => {
    if (clock < Y.getState(document.store, client)) return Y.getItem(document.store, Y.createID(client, clock))
    return fresh.find((item) => item.client === client && item.clock <= clock && clock < item.clock + item.length)
  }
}

function charsOf(ranges: Iterable<{ readonly client: number; readonly clock: number; readonly length: number }>) {
  return [...ranges].flatMap(({ client, clock, length }) =>
    Array.from({ length }, (_, unit): CharId => ({ client, clock: clock + unit })),
  )
}

function plain(id: Y.ID | null): CharId | undefined {
  return id === null ? undefined : { client: id.client, clock: id.clock }
}
