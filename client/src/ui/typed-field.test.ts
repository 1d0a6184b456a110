import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { changeBetween, changesOfDelta } from './text-change.ts'
import { type Selection, TypedField } from './typed-field.ts'

const LIMIT = 40

/** Somebody at a device of their own: the field, and behind it their own copy of what all share. */
class Writer {
  readonly document = new Y.Doc()
  readonly text = this.document.getText()
  readonly field: TypedField
  readonly given: string[] = []

  constructor(start: Y.Doc) {
    Y.applyUpdate(this.document, Y.encodeStateAsUpdate(start))
    this.field = new TypedField({
      text: this.text.toJSON(),
      limit: LIMIT,
      clean: (typed) => typed.replace(/[\t#]/g, ''),
      give: (wanted) => {
        this.given.push(wanted)
        const change = changeBetween(this.text.toJSON(), wanted)
        if (change === undefined) return
        this.document.transact(() => {
          this.text.delete(change.at, change.drop)
          this.text.insert(change.at, change.add)
        })
      },
    })
    this.text.observe(({ delta }) => this.field.hear(this.text.toJSON(), changesOfDelta(delta)))
  }

  /** Selects, and types over it: as a browser does, the field's text first. */
  type(selection: Selection, letters: string): void {
    const { shown } = this.field
    const value = shown.slice(0, selection.start) + letters + shown.slice(selection.end)
    const caret = selection.start + letters.length
    this.field.select(selection)
    this.field.type(value, { start: caret, end: caret })
  }

  hear(other: Writer): void {
    Y.applyUpdate(this.document, Y.encodeStateAsUpdate(other.document, Y.encodeStateVector(this.document)))
  }
}

const deed = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom('type', 'type', 'type', 'drop', 'hear', 'begin', 'end'),
  at: fc.nat(30),
  length: fc.nat(4),
  letters: fc.constantFrom('a', 'bus', 'é', '😀', 'tr\tam', '# '),
})

test('[CL153] people who type in one text, with any keyboard, end with the same text in every field', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      const writers = cafe('reistijd meten')
      for (const { who, what, at, length, letters } of deeds) {
        const writer = writers[who]!
        if (what === 'type') writer.type(placeIn(writer.field.shown, at, 0), letters)
        else if (what === 'drop') writer.type(placeIn(writer.field.shown, at, length), '')
        else if (what === 'hear') writer.hear(writers[(who + 1) % 3]!)
        else writer.field.compose(what === 'begin')
      }
      for (const { field } of writers) field.compose(false)
      // Words that do not fit stay where they are: here everyone makes room.
      for (const writer of writers)
        if (writer.field.ungiven) writer.type({ start: 0, end: writer.field.shown.length }, 'x')
      for (const writer of writers) for (const other of writers) writer.hear(other)
      for (const writer of writers) for (const other of writers) writer.hear(other)
      const [first] = writers
      for (const { field, text } of writers) {
        expect(text.toJSON()).toBe(first!.text.toJSON())
        if (field.ungiven === undefined) expect(field.shown).toBe(text.toJSON())
        expect(text.toJSON()).not.toMatch(/[\t#]/)
        expect(text.toJSON().isWellFormed()).toBe(true)
      }
    }),
  )
})

test('[CL154] nothing moves in a field in which a character is composed, and all of it is there afterwards', () => {
  const [ada, ben] = cafe('bus')
  ada.field.compose(true)
  ada.type({ start: 3, end: 3 }, 'n')
  ben.type({ start: 0, end: 0 }, 'de ')
  ada.hear(ben)
  expect(ada.field.shown).toBe('busn')
  ada.type({ start: 3, end: 4 }, 'ni')
  ada.type({ start: 3, end: 5 }, '你')
  expect(ada.field.shown).toBe('bus你')
  ada.field.compose(false)
  expect(ada.field.shown).toBe('de bus你')
  expect(ada.field.selection).toEqual({ start: 7, end: 7 })
  ben.hear(ada)
  expect(ben.field.shown).toBe('de bus你')
})

test('[CL154] letters of a word that is being composed reach the others before it is ready', () => {
  const [ada, ben] = cafe('')
  ada.field.compose(true)
  ada.type({ start: 0, end: 0 }, 'tre')
  ben.hear(ada)
  expect(ben.field.shown).toBe('tre')
})

test('[CL155] what is too long stays in the field and nowhere else, until it is shorter', () => {
  fc.assert(
    fc.property(fc.nat(LIMIT - 1), fc.integer({ min: 1, max: 60 }), fc.nat(30), (had, more, heard) => {
      const [ada, ben] = cafe('o'.repeat(had))
      ada.type({ start: 0, end: 0 }, 'a'.repeat(more))
      const isTooLong = had + more > LIMIT
      expect(ada.field.ungiven).toEqual(isTooLong ? { base: 'o'.repeat(had), text: ada.field.shown } : undefined)
      expect(ada.field.shown).toBe('a'.repeat(more) + 'o'.repeat(had))
      expect(ada.text.length).toBe(isTooLong ? had : had + more)
      if (!isTooLong) return
      expect(ada.field.length).toBe(had + more)
      // Others go on meanwhile; where they make room enough it goes to everyone by itself.
      const left = had - Math.min(heard, had)
      ben.type({ start: 0, end: had - left }, '')
      ada.hear(ben)
      expect(ada.field.ungiven === undefined).toBe(left + more <= LIMIT)
      ada.type({ start: 0, end: more }, 'a')
      expect(ada.field.ungiven).toBeUndefined()
      expect(ada.field.shown).toBe(`a${'o'.repeat(left)}`)
      expect(ada.text.toJSON()).toBe(ada.field.shown)
      for (const given of ada.given) expect(given.length).toBeLessThanOrEqual(LIMIT)
    }),
  )
})

test('[CL155] a full field takes no more letters, and one that is too long may be worked on', () => {
  const [ada] = cafe('o'.repeat(LIMIT))
  const caret = { start: 3, end: 3 }
  expect(ada.field.hasRoomFor(1, caret)).toBe(false)
  expect(ada.field.hasRoomFor(2, { start: 3, end: 5 })).toBe(true)
  ada.type(caret, 'lang')
  expect(ada.field.hasRoomFor(1, caret)).toBe(true)
})

test('[CL155] words that did not fit are there again on the next page, with what others wrote meanwhile', () => {
  const given: string[] = []
  const field = new TypedField(
    { text: 'de bus', limit: 10, clean: (typed) => typed, give: (wanted) => given.push(wanted) },
    { base: 'bus', text: 'bus rijdt nooit' },
  )
  expect(field.shown).toBe('bus rijdt nooit')
  field.hear('de bus')
  expect(given).toEqual([])
  field.type('bus !', { start: 5, end: 5 })
  expect(given).toEqual(['de bus !'])
  expect(field.shown).toBe('de bus !')
})

test('[CL156] what a text may not hold is taken out as it comes, and the caret stands behind the rest', () => {
  const [ada] = cafe('bus')
  ada.type({ start: 0, end: 0 }, 'de\t #rode ')
  expect(ada.field.shown).toBe('de rode bus')
  expect(ada.field.selection).toEqual({ start: 8, end: 8 })
  ada.field.compose(true)
  ada.type({ start: 0, end: 0 }, '#n')
  expect(ada.text.toJSON()).toBe('de rode bus')
  ada.field.compose(false)
  expect(ada.text.toJSON()).toBe('nde rode bus')
  expect(ada.field.selection).toEqual({ start: 1, end: 1 })
})

test('[CL152] a caret goes where Yjs says that its place went', () => {
  fc.assert(
    fc.property(fc.nat(14), fc.array(deed, { maxLength: 6 }), (place, deeds) => {
      const [ada, ben] = cafe('reistijd meten')
      const own = Y.createRelativePositionFromTypeIndex(ada.text, place, -1)
      for (const { at, letters } of deeds) ben.type(placeIn(ben.field.shown, at, 0), letters)
      ada.field.select({ start: place, end: place })
      ada.hear(ben)
      const now = Y.createAbsolutePositionFromRelativePosition(own, ada.document)?.index
      expect(ada.field.selection).toEqual({ start: now, end: now })
    }),
  )
})

test('[CL157] after undoing, the caret stands where something came back', () => {
  const [ada] = cafe('de rode bus')
  ada.field.select({ start: 0, end: 0 })
  ada.field.hear('de rode trein', [{ at: 8, drop: 3, add: 'trein' }], { goThere: true })
  expect(ada.field.shown).toBe('de rode trein')
  expect(ada.field.selection).toEqual({ start: 13, end: 13 })
})

function cafe(start: string): [Writer, Writer, Writer] {
  const document = new Y.Doc()
  document.getText().insert(0, start)
  return [new Writer(document), new Writer(document), new Writer(document)]
}

/** A selection that goes through no character. */
function placeIn(text: string, at: number, length: number): Selection {
  const [start, end] = [Math.min(at, text.length), Math.min(at + length, text.length)].map((place) =>
    text.slice(0, place).isWellFormed() ? place : place - 1,
  )
  return { start: start!, end: Math.max(start!, end!) }
}
