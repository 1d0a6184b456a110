import * as Y from 'yjs'
import { type PaperField, noteField } from '../paper-text.ts'
import type { CharId } from '../typed-update.ts'
import { type DrawnBlock, type DrawnStruct, type DrawnUpdate, drawUpdate } from './draw-update.ts'
import type { GatedDocument } from './gated-document.ts'
import { unitsOf } from './sketch-update.ts'
import { ben, noteId } from './small-cafe.ts'
import { layNote, smallPaper } from './small-paper.ts'

/** A frame made to cost as much as it can, and the paper that makes it cost so much. */
export interface HeavyFrame {
  readonly name: string
  readonly make: () => { readonly paper: GatedDocument<PaperField>; readonly frame: Uint8Array }
}

/** The largest frame that a line takes. */
export const LARGEST_FRAME: number = 256 * 1024

const bus = noteField(noteId('bus'))
const origin: CharId = { client: 1, clock: 0 }

/** In whose name all of them are sent. */
export const heavySender: string = ben

/** What somebody who knows the gate would try. */
export const heavyFrames: readonly HeavyFrame[] = [
  ...[64 * 1024, LARGEST_FRAME].flatMap((size): HeavyFrame[] => [
    fresh('subdocuments', size, [0, 118, 0], 9),
    fresh('texts within texts', size, [2], 7),
    known('letters that are known', size, { kind: 'text', text: 'a', origin }),
    known('subdocuments that are known', size, { kind: 'content', content: 9, bytes: [0, 118, 0], origin }),
    known('values that are known', size, { kind: 'content', content: 8, bytes: [1, 126], origin }),
    known('JSON that is known', size, { kind: 'content', content: 2, bytes: [1, 1, 49], origin }),
    known('what is gone and known', size, { kind: 'gone', length: 1 }),
    known('nothing at all', size, { kind: 'gone', length: 0 }),
    { name: `lists in lists, ${kb(size)}`, make: () => nested(size) },
    { name: `ids without anything, ${kb(size)}`, make: () => emptyBlocks(size) },
    { name: `deletions that are known, ${kb(size)}`, make: () => deletions(size, 1) },
    { name: `deletions of nothing, ${kb(size)}`, make: () => deletions(size, 0) },
    { name: `one long word, ${kb(size)}`, make: () => longWord(size) },
  ]),
  { name: 'a count of everything', make: () => counts() },
  { name: '1,000 letters past 1,990 that were deleted', make: () => pastTombstones(1_990, 1_000) },
  { name: '1,000 letters past 5,000 that were deleted', make: () => pastTombstones(5_000, 1_000) },
  { name: '45 letters past 1,000 that were deleted', make: () => pastTombstones(1_000, 45) },
  { name: '1,000 letters in one word, from its end', make: () => intoWord(1_000, (at) => 999 - at) },
  { name: '1,000 letters in one word, from its beginning', make: () => intoWord(1_000, (at) => at) },
  { name: '1,000 letters each in front of the other', make: () => inFront(1_000) },
  { name: '1,000 letters of two ids that lean on each other', make: () => zipped(1_000) },
  { name: '1,000 letters in 1,000 notes', make: () => everywhere(1_000, 20) },
  { name: '500 deletions and 1,000 letters', make: () => lettersAndDeletions() },
]

function fresh(name: string, size: number, bytes: readonly number[], content: number): HeavyFrame {
  const make = () => {
    const paper = smallPaper()
    const struct: DrawnStruct = { kind: 'content', content, bytes, origin }
    return { paper, frame: fill(size, paper.issue(ben), 0, struct) }
  }
  return { name: `${name}, ${kb(size)}`, make }
}

function known(name: string, size: number, struct: DrawnStruct): HeavyFrame {
  const make = () => {
    const paper = smallPaper()
    paper.change((document) => {
      for (let note = 0; note < 270; note += 1) layNote(document, `k${note}`, 'k'.repeat(1_000))
    })
    return { paper, frame: fill(size, 1, 0, struct) }
  }
  return { name: `${name}, ${kb(size)}`, make }
}

function nested(size: number): ReturnType<HeavyFrame['make']> {
  const paper = smallPaper()
  const lists = Math.floor(size / 2) - 20
  const bytes = [1, ...Array.from({ length: lists }, () => [117, 1]).flat(), 126]
  const struct: DrawnStruct = { kind: 'content', content: 8, bytes, origin }
  return { paper, frame: drawUpdate({ blocks: [{ client: 1, clock: 0, structs: [struct] }] }) }
}

function emptyBlocks(size: number): ReturnType<HeavyFrame['make']> {
  const blocks = Array.from({ length: Math.floor(size / 5) }, (_, at): DrawnBlock => {
    return { client: 2_000_000 - at, clock: 0, structs: [] }
  })
  return { paper: smallPaper(), frame: drawUpdate({ blocks }) }
}

function deletions(size: number, length: number): ReturnType<HeavyFrame['make']> {
  const paper = smallPaper()
  const first = Y.getState(paper.live.store, 1)
  const ranges = Array.from({ length: Math.floor(size / 4) }, (_, at) => [first + 2 * at, length] as const)
  // Letters that were all deleted, each on its own.
  paper.change((document) => {
    for (let note = 0; note < 140; note += 1) layNote(document, `d${note}`, 'd'.repeat(1_000))
    for (let note = 0; note < 140; note += 1) document.getMap('notes').delete(`d${note}`)
  })
  return { paper, frame: drawUpdate({ deleted: [{ client: 1, ranges }] }) }
}

function longWord(size: number): ReturnType<HeavyFrame['make']> {
  const paper = smallPaper()
  const [rightOrigin] = unitsOf(paper.text(bus)!)
  const structs: DrawnStruct[] = [{ kind: 'text', text: 'é'.repeat(Math.floor(size / 2) - 20), rightOrigin }]
  return { paper, frame: drawUpdate({ blocks: [{ client: paper.issue(ben), clock: 0, structs }] }) }
}

function counts(): ReturnType<HeavyFrame['make']> {
  const paper = smallPaper()
  const structs: DrawnStruct[] = [{ kind: 'gone', length: 2 ** 50 }]
  return { paper, frame: drawUpdate({ blocks: [{ client: paper.issue(ben), clock: 0, structs, count: 2 ** 50 }] }) }
}

/** Many letters between the same neighbours, which were there first and are deleted, each an item of its own. */
function withTombstones(paper: GatedDocument<PaperField>, count: number): readonly [CharId, CharId] {
  paper.change((document) => layNote(document, 'zwaar', 'ab'))
  const [a, b] = unitsOf(paper.text(heavy)!)
  if (a === undefined || b === undefined) throw new Error('The note has no letters')
  // A low id: whoever comes later with a higher one has to pass it.
  const client = paper.issue(ben, 2 ** 31)
  for (let made = 0; made < count; made += 1_000) {
    const structs = Array.from({ length: Math.min(1_000, count - made) }, (_, at): DrawnStruct => {
      const clock = made + at
      return { kind: 'deleted', length: 1, origin: a, rightOrigin: clock === 0 ? b : { client, clock: clock - 1 } }
    })
    const update = drawUpdate({ blocks: [{ client, clock: made, structs }] })
    // Put there past the gate, which would not have let so many through at once.
    paper.change((document) => Y.applyUpdate(document, update))
  }
  return [a, b]
}

const heavy = noteField(noteId('zwaar'))

function pastTombstones(tombstones: number, letters: number): ReturnType<HeavyFrame['make']> {
  const paper = smallPaper()
  const [a, b] = withTombstones(paper, tombstones)
  const client = paper.issue(ben, 2 ** 32 - 1)
  const structs = Array.from({ length: letters }, (_, clock): DrawnStruct => {
    return { kind: 'deleted', length: 1, origin: a, rightOrigin: clock === 0 ? b : { client, clock: clock - 1 } }
  })
  return { paper, frame: drawUpdate({ blocks: [{ client, clock: 0, structs }] }) }
}

function intoWord(letters: number, placeOf: (at: number) => number): ReturnType<HeavyFrame['make']> {
  const paper = smallPaper()
  paper.change((document) => layNote(document, 'zwaar', 'a'.repeat(letters + 1)))
  const units = unitsOf(paper.text(heavy)!)
  const structs = Array.from({ length: letters }, (_, at): DrawnStruct => {
    const place = placeOf(at)
    return { kind: 'deleted', length: 1, origin: units[place], rightOrigin: units[place + 1] }
  })
  return { paper, frame: drawUpdate({ blocks: [{ client: paper.issue(ben), clock: 0, structs }] }) }
}

function inFront(letters: number): ReturnType<HeavyFrame['make']> {
  const paper = smallPaper()
  const client = paper.issue(ben)
  const [first] = unitsOf(paper.text(bus)!)
  const structs = Array.from({ length: letters }, (_, clock): DrawnStruct => {
    return { kind: 'deleted', length: 1, rightOrigin: clock === 0 ? first : { client, clock: clock - 1 } }
  })
  return { paper, frame: drawUpdate({ blocks: [{ client, clock: 0, structs }] }) }
}

function zipped(letters: number): ReturnType<HeavyFrame['make']> {
  const paper = smallPaper()
  const [one, two] = [paper.issue(ben), paper.issue(ben)]
  const [a, b] = unitsOf(paper.text(bus)!)
  const block = (client: number, other: number, isLater: boolean): DrawnBlock => ({
    client,
    clock: 0,
    structs: Array.from({ length: letters / 2 }, (_, clock): DrawnStruct => {
      const left = isLater || clock > 0 ? { client: other, clock: isLater ? clock : clock - 1 } : a
      return { kind: 'deleted', length: 1, origin: left, rightOrigin: b }
    }),
  })
  return { paper, frame: drawUpdate({ blocks: [block(two, one, true), block(one, two, false)] }) }
}

function everywhere(notes: number, pieces: number): ReturnType<HeavyFrame['make']> {
  const paper = smallPaper()
  paper.change((document) => {
    for (let note = 0; note < notes; note += 1) {
      layNote(document, `e${note}`, 'e')
      const text = paper.text(noteField(noteId(`e${note}`)))
      for (let piece = 1; piece < pieces; piece += 1) text?.insert(0, 'e')
    }
  })
  const structs = Array.from({ length: notes }, (_, note): DrawnStruct => {
    const units = unitsOf(paper.text(noteField(noteId(`e${note}`)))!)
    return { kind: 'deleted', length: 1, origin: undefined, rightOrigin: units.at(-1) }
  })
  return { paper, frame: drawUpdate({ blocks: [{ client: paper.issue(ben), clock: 0, structs }] }) }
}

function lettersAndDeletions(): ReturnType<HeavyFrame['make']> {
  const paper = smallPaper()
  paper.change((document) => layNote(document, 'zwaar', 'ab'.repeat(500)))
  const client = paper.issue(ben)
  const units = unitsOf(paper.text(heavy)!)
  const structs = Array.from({ length: 999 }, (_, place): DrawnStruct => {
    return { kind: 'deleted', length: 1, origin: units[place], rightOrigin: units[place + 1] }
  })
  const ranges = Array.from({ length: 500 }, (_, pair) => [(units[0]?.clock ?? 0) + 2 * pair, 1] as const)
  const drawn: DrawnUpdate = { blocks: [{ client, clock: 0, structs }], deleted: [{ client: 1, ranges }] }
  return { paper, frame: drawUpdate(drawn) }
}

/** As many of these as go into a frame. */
function fill(size: number, client: number, clock: number, struct: DrawnStruct): Uint8Array {
  const one = drawUpdate({ blocks: [{ client, clock, structs: [struct] }] }).byteLength
  const two = drawUpdate({ blocks: [{ client, clock, structs: [struct, struct] }] }).byteLength
  const count = Math.floor((size - one) / (two - one)) - 3
  return drawUpdate({ blocks: [{ client, clock, structs: Array.from({ length: count }, () => struct) }] })
}

function kb(size: number): string {
  return `${size / 1024} KB`
}
