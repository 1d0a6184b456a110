import fc from 'fast-check'
import * as Y from 'yjs'
import type { TextField } from '../text-field.ts'
import { anyMutation, anyUpdate, mutate, type Mutation, type SketchedUpdate } from './any-drawn-update.ts'
import { drawUpdate } from './draw-update.ts'
import { type Fuzzed, FuzzedDocument, type Tally } from './fuzzed-document.ts'
import { resolveSketch } from './sketch-update.ts'

/** One thing that happens to a document under attack. `sender` and the like count through whom and what there is. */
type Move =
  | { readonly do: 'draw'; readonly sender: number; readonly sketch: SketchedUpdate }
  | { readonly do: 'spoil'; readonly sketch: SketchedUpdate; readonly sender: number; readonly spoilt: Spoilt }
  | { readonly do: 'type'; readonly sender: number; readonly edits: readonly Splice[]; readonly spoilt: Spoilt }
  | { readonly do: 'repeat'; readonly sender: number; readonly told: number; readonly spoilt: Spoilt }
  | { readonly do: 'bytes'; readonly sender: number; readonly bytes: Uint8Array }
  | { readonly do: 'command'; readonly which: number }

type Spoilt = readonly Mutation[]

interface Splice {
  readonly text: number
  readonly at: number
  readonly drop: number
  readonly add: string
}

const pick = fc.nat(1_000)
const sender = fc.nat(9)
const spoilt = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 4, arbitrary: fc.array(anyMutation, { minLength: 1, maxLength: 3 }) },
)
const splice: fc.Arbitrary<Splice> = fc.record({
  text: pick,
  at: fc.nat(100),
  drop: fc.nat(4),
  add: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '\n'), maxLength: 5 }),
})

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ do: fc.constant('draw' as const), sender, sketch: anyUpdate }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('spoil' as const), sender, sketch: anyUpdate, spoilt }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      sender,
      edits: fc.array(splice, { minLength: 1, maxLength: 6 }),
      spoilt,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('repeat' as const), sender, told: fc.nat(20), spoilt }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('bytes' as const), sender, bytes: fc.uint8Array({ maxLength: 60 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('command' as const), which: fc.nat(20) }) },
)

/** What no attack may ever break: see `FuzzedDocument`. Every verdict is counted in the tally. */
export function underAttack<Field extends TextField>(
  kind: Fuzzed<Field>,
  tally: Tally,
): fc.IPropertyWithHooks<[Move[]]> {
  return fc.property(fc.array(move, { minLength: 1, maxLength: 30, size: 'max' }), (moves) => {
    const attack = new Attack(kind, tally)
    for (const one of moves) attack.play(one)
  })
}

/** Attacks a hundred times from one seed; answers what went wrong, if anything did. */
export function attackOnce<Field extends TextField>(
  kind: Fuzzed<Field>,
  { seed, tally }: { readonly seed: number; readonly tally: Tally },
): string | undefined {
  const details = fc.check(underAttack(kind, tally), { seed, numRuns: 100 })
  if (!details.failed) return undefined
  return `${String(details.errorInstance)}\n\n${fc.defaultReportMessage(details)}`
}

class Attack<Field extends TextField> {
  readonly #kind: Fuzzed<Field>
  readonly #document: FuzzedDocument<Field>
  readonly #told: Uint8Array[] = []

  constructor(kind: Fuzzed<Field>, tally: Tally) {
    this.#kind = kind
    this.#document = new FuzzedDocument(kind, tally)
    const { gated } = this.#document
    // Everyone has higher and lower ids than everybody else: which goes first depends on them.
    for (let load = 0; load < 3; load += 1) for (const person of kind.people) gated.issue(person)
    gated.told.push((update) => this.#told.push(update))
  }

  play(one: Move): void {
    if (one.do === 'command') return this.#document.command(one.which)
    const person = this.#person(one.sender)
    switch (one.do) {
      case 'draw':
        this.#document.send(person, this.#draw(person, one.sketch))
        return
      case 'spoil':
        this.#document.send(person, mutate(this.#draw(person, one.sketch), one.spoilt))
        return
      case 'type':
        this.#document.send(person, mutate(this.#type(person, one.edits), one.spoilt))
        return
      case 'repeat': {
        const update = this.#told[one.told % Math.max(1, this.#told.length)]
        if (update !== undefined) this.#document.send(person, mutate(update, one.spoilt))
        return
      }
      case 'bytes':
        this.#document.send(person, one.bytes)
    }
  }

  /** One of those who attack: whoever suffers only ever types. */
  #person(sent: number): string {
    const { people } = this.#kind
    return people[1 + (sent % (people.length - 1))] ?? people[0]
  }

  #draw(person: string, sketch: SketchedUpdate): Uint8Array {
    const { gated } = this.#document
    const others = this.#kind.people.filter((other) => other !== person)
    const ids = [...this.#spareIds(person), ...others.flatMap((other) => gated.idsOf(other)), gated.live.clientID]
    const document = gated.live
    return drawUpdate(resolveSketch(sketch, { document, texts: this.#document.texts(person), ids }))
  }

  /** What an honest page would send, after everything in it was typed in one go. */
  #type(person: string, edits: readonly Splice[]): Uint8Array {
    const { gated } = this.#document
    const [id = 0] = this.#spareIds(person)
    const page = new Y.Doc()
    Y.applyUpdate(page, gated.state())
    page.clientID = id
    const known = Y.encodeStateVector(page)
    const texts = this.#document.texts(person).flatMap((text) => twinOf(page, text))
    for (const { text: which, at, drop, add } of edits) {
      const text = texts[which % Math.max(1, texts.length)]
      if (text === undefined) continue
      const place = at % (text.length + 1)
      const dropped = Math.min(drop, text.length - place)
      if (dropped > 0) text.delete(place, dropped)
      if (add !== '') text.insert(place, add)
    }
    return Y.encodeStateAsUpdate(page, known)
  }

  /** Ids that no page of this person writes under. */
  #spareIds(person: string): readonly number[] {
    return this.#document.gated.idsOf(person).slice(-3)
  }
}

function twinOf(page: Y.Doc, text: Y.Text): readonly Y.Text[] {
  const id = text._item?.id
  const item = id && Y.getItem(page.store, id)
  return item instanceof Y.Item && item.content instanceof Y.ContentType && item.content.type instanceof Y.Text
    ? [item.content.type]
    : []
}
