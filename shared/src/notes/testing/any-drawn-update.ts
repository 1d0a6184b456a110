import fc from 'fast-check'

/*
 * A grammar of updates, honest in nearly all or in nothing. What it makes are sketches: they say "the third character of
 * the second text" or "the last but one of my own", and become bytes once there is a document to point into.
 */

/** Points at a character, of whatever it may be. */
export type SketchedId =
  /** A character of a text, deleted ones counted. */
  | { readonly of: 'text'; readonly text: number; readonly unit: number }
  /** Anything that the document holds: structure too, and what is gone. */
  | { readonly of: 'anything'; readonly pick: number }
  /** One of the sender's own that come with this very update, counted back from where it stands. */
  | { readonly of: 'own'; readonly id: number; readonly back: number }
  /** Just where an id goes on, or a little further. */
  | { readonly of: 'next'; readonly id: number; readonly ahead: number }
  | { readonly of: 'wild'; readonly client: number; readonly clock: number }

/** Says where something stands. */
export type SketchedPlace =
  /** Between two characters of a text, `apart` of them in between: 0 is honest. */
  | { readonly at: 'between'; readonly text: number; readonly unit: number; readonly apart: number }
  /** With the very neighbours of another character: two people typed in the same place at once. */
  | { readonly at: 'beside'; readonly text: number; readonly unit: number }
  /** Right after the last of one's own, with the same right neighbour as that, or another. */
  | {
      readonly at: 'after-own'
      readonly id: number
      readonly back: number
      readonly right: 'same' | 'none' | SketchedId
    }
  | {
      readonly at: 'before-own'
      readonly id: number
      readonly back: number
      readonly left: 'same' | 'none' | SketchedId
    }
  | { readonly at: 'inside'; readonly parent: SketchedId | string; readonly key: string | undefined }
  | { readonly at: 'anywhere'; readonly origin: SketchedId | undefined; readonly rightOrigin: SketchedId | undefined }

export type SketchedStruct =
  | { readonly kind: 'text'; readonly text: string; readonly place: SketchedPlace }
  | { readonly kind: 'deleted'; readonly length: number; readonly place: SketchedPlace }
  | { readonly kind: 'gone' | 'skip'; readonly length: number }
  | {
      readonly kind: 'content'
      readonly content: number
      readonly bytes: readonly number[]
      readonly place: SketchedPlace
    }

export interface SketchedBlock {
  /** Which client id: the sender's own ones come first, then all others. */
  readonly id: number
  /** How far from where that id goes on: 0 is honest, below it repeats what is known. */
  readonly from: number
  readonly structs: readonly SketchedStruct[]
}

export interface SketchedDeletion {
  readonly from: SketchedId
  readonly length: number
}

export interface SketchedUpdate {
  readonly blocks: readonly SketchedBlock[]
  readonly deletions: readonly SketchedDeletion[]
  /** Leaves blocks and deletions in the order in which they were drawn, and does not join those of one id. */
  readonly untidy: boolean
}

const pick = fc.nat(1_000)
const few = fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(2) }, fc.nat(20))
const huge = fc.constantFrom(0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 40, 2 ** 53 - 1, 2 ** 53)
const id: fc.Arbitrary<SketchedId> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ of: fc.constant('text' as const), text: pick, unit: pick }),
  },
  { weight: 2, arbitrary: fc.record({ of: fc.constant('anything' as const), pick }) },
  { weight: 5, arbitrary: fc.record({ of: fc.constant('own' as const), id: fc.nat(2), back: few }) },
  { weight: 1, arbitrary: fc.record({ of: fc.constant('next' as const), id: fc.nat(9), ahead: few }) },
  { weight: 1, arbitrary: fc.record({ of: fc.constant('wild' as const), client: huge, clock: huge }) },
)
const between = (apart: fc.Arbitrary<number>): fc.Arbitrary<SketchedPlace> =>
  fc.record({ at: fc.constant('between' as const), text: pick, unit: pick, apart })
const same = fc.constant('same' as const)
const other = fc.oneof(fc.constant('none' as const), id)
const afterOwn = (right: fc.Arbitrary<'same' | 'none' | SketchedId>): fc.Arbitrary<SketchedPlace> =>
  fc.record({ at: fc.constant('after-own' as const), id: fc.nat(2), back: few, right })
const beforeOwn = (left: fc.Arbitrary<'same' | 'none' | SketchedId>): fc.Arbitrary<SketchedPlace> =>
  fc.record({ at: fc.constant('before-own' as const), id: fc.nat(2), back: few, left })

/** Where an honest page could put something. */
const soundPlace: fc.Arbitrary<SketchedPlace> = fc.oneof(
  { weight: 3, arbitrary: between(fc.constant(0)) },
  { weight: 3, arbitrary: fc.record({ at: fc.constant('beside' as const), text: pick, unit: pick }) },
  { weight: 2, arbitrary: afterOwn(same) },
  { weight: 1, arbitrary: beforeOwn(same) },
)
const oddPlace: fc.Arbitrary<SketchedPlace> = fc.oneof(
  { weight: 4, arbitrary: between(few) },
  { weight: 2, arbitrary: afterOwn(other) },
  { weight: 2, arbitrary: beforeOwn(other) },
  {
    weight: 1,
    arbitrary: fc.record({
      at: fc.constant('inside' as const),
      parent: fc.oneof(id, fc.constantFrom('notes', 'cards', 'invented', '')),
      key: fc.option(fc.constantFrom('text', 'removedAt', 'bus'), { nil: undefined }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      at: fc.constant('anywhere' as const),
      origin: fc.option(id, { nil: undefined }),
      rightOrigin: fc.option(id, { nil: undefined }),
    }),
  },
)
const place = fc.oneof({ weight: 3, arbitrary: soundPlace }, { weight: 2, arbitrary: oddPlace })
const soundWords = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', 'é'), minLength: 1, maxLength: 4 })
const words = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', 'é'), maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom('\n', '\u0000', '\r', 'x'.repeat(999), 'y'.repeat(2_000)) },
)
const length = fc.oneof({ weight: 8, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: huge }, fc.nat(200_001))
const bytes = fc.array(fc.nat(255), { maxLength: 6 })
const soundStruct: fc.Arbitrary<SketchedStruct> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('text' as const), text: soundWords, place: soundPlace }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('deleted' as const), length: fc.nat(4), place: soundPlace }),
  },
)
const oddStruct: fc.Arbitrary<SketchedStruct> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('text' as const), text: words, place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('deleted' as const), length, place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('gone' as const), length }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('skip' as const), length }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('content' as const),
      content: fc.constantFrom(2, 3, 5, 6, 7, 8, 9, 11, 31),
      bytes,
      place,
    }),
  },
)
const blockOf = (struct: fc.Arbitrary<SketchedStruct>, isOdd: boolean): fc.Arbitrary<SketchedBlock> =>
  fc.record({
    id: isOdd ? fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, fc.nat(9)) : fc.nat(2),
    from: isOdd
      ? fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: -6, max: 3 }), huge)
      : fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.integer({ min: -6, max: 0 })),
    structs: fc.array(struct, { minLength: 1, maxLength: 6 }),
  })
const deletion: fc.Arbitrary<SketchedDeletion> = fc.record({ from: id, length })
const soundDeletion: fc.Arbitrary<SketchedDeletion> = fc.record({
  from: fc.record({ of: fc.constant('text' as const), text: pick, unit: pick }),
  length: fc.nat(3),
})

/** Any update that somebody who knows how Yjs works might send: honest but for one thing, or in nothing. */
export const anyUpdate: fc.Arbitrary<SketchedUpdate> = fc.oneof(
  fc.record({
    blocks: fc.array(blockOf(soundStruct, false), { minLength: 1, maxLength: 3 }),
    deletions: fc.oneof(fc.constant([]), fc.array(soundDeletion, { maxLength: 3 })),
    untidy: fc.constant(false),
  }),
  fc.record({
    blocks: fc.array(blockOf(fc.oneof({ weight: 6, arbitrary: soundStruct }, oddStruct), false), { maxLength: 3 }),
    deletions: fc.oneof(fc.constant([]), fc.array(fc.oneof(soundDeletion, deletion), { maxLength: 3 })),
    untidy: fc.constant(false),
  }),
  fc.record({
    blocks: fc.array(blockOf(oddStruct, true), { maxLength: 3 }),
    deletions: fc.oneof(fc.constant([]), fc.array(deletion, { maxLength: 4 })),
    untidy: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  }),
)

/** What happens to the bytes of an update on its way. */
export type Mutation =
  | { readonly how: 'set'; readonly at: number; readonly byte: number }
  | { readonly how: 'flip'; readonly at: number; readonly bit: number }
  | { readonly how: 'cut'; readonly at: number; readonly length: number }
  | { readonly how: 'insert'; readonly at: number; readonly bytes: readonly number[] }
  | { readonly how: 'repeat'; readonly at: number; readonly length: number }

export const anyMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    how: fc.constant('set' as const),
    at: pick,
    byte: fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 4, 10, 127, 128, 132, 255)),
  }),
  fc.record({ how: fc.constant('flip' as const), at: pick, bit: fc.nat(7) }),
  fc.record({ how: fc.constant('cut' as const), at: pick, length: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ how: fc.constant('insert' as const), at: pick, bytes: fc.array(fc.nat(255), { maxLength: 8 }) }),
  fc.record({ how: fc.constant('repeat' as const), at: pick, length: fc.integer({ min: 1, max: 20 }) }),
)

/** Does to the bytes what was decided; they are never empty. */
export function mutate(update: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  let bytes = [...update]
  for (const mutation of mutations) {
    const at = mutation.at % Math.max(1, bytes.length)
    switch (mutation.how) {
      case 'set':
        bytes[at] = mutation.byte
        break
      case 'flip':
        bytes[at] = (bytes[at] ?? 0) ^ (1 << mutation.bit)
        break
      case 'cut':
        bytes.splice(at, mutation.length)
        break
      case 'insert':
        bytes.splice(at, 0, ...mutation.bytes)
        break
      case 'repeat':
        bytes = [...bytes.slice(0, at), ...bytes.slice(at, at + mutation.length), ...bytes.slice(at)]
    }
  }
  return new Uint8Array(bytes)
}
