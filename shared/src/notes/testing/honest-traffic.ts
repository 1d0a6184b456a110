import fc from 'fast-check'
import * as Y from 'yjs'
import type { TextField, TextFields } from '../text-field.ts'
import type { GatedDocument } from './gated-document.ts'
import { HonestPage } from './honest-page.ts'
import { HonestServer } from './honest-server.ts'
import { sameChars, seeDocument, textsIn } from './seen-document.ts'

/** Where honest people type, and what happens there meanwhile. */
export interface Scene<Field extends TextField> {
  readonly roots: readonly string[]
  readonly fields: TextFields<Field>
  readonly gated: GatedDocument<Field>
  /** Whose pages these are; who stands twice has two. */
  readonly people: readonly string[]
  /** As the page knows it: at once, while what was typed may still be on its way. */
  readonly mayType: (person: string, name: string, document: Y.Doc) => boolean
  /** Structure, seats, phases, pens and time. */
  readonly events: readonly (() => void)[]
}

type EditKind = 'letter' | 'paste' | 'delete' | 'compose' | 'replace'

type Move =
  | { readonly do: 'edit'; readonly page: number; readonly field: number; readonly how: EditKind; readonly at: number }
  | { readonly do: 'undo' | 'redo' | 'up' | 'down' | 'flow' | 'drop' | 'connect'; readonly page: number }
  | { readonly do: 'reload'; readonly page: number; readonly eagerly: boolean }
  | { readonly do: 'event'; readonly which: number }
  | { readonly do: 'fail' }

const page = fc.nat(3)
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      page,
      field: fc.nat(100),
      how: fc.constantFrom<EditKind>('letter', 'letter', 'letter', 'paste', 'delete', 'compose', 'replace'),
      at: fc.nat(1_000),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), page }) },
  { weight: 10, arbitrary: fc.record({ do: fc.constantFrom('up' as const, 'down' as const), page }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('flow' as const), page }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('drop' as const, 'connect' as const), page }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const), page, eagerly: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('event' as const), which: fc.nat(100) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const) }) },
)

/** How many messages were accepted, and how many were late. */
export interface Counted {
  accepted: number
  late: number
}

/**
 * Four honest pages type, delete, undo and paste, lose their lines, are loaded again and come back, while notes come and
 * go and the day goes on: nobody is ever taken for hostile, words are late only where there is no place for them any
 * more, none is lost, and in the end all see the same.
 */
export function staysHonest<Field extends TextField>(
  open: () => Scene<Field>,
  counted: Counted,
): fc.IPropertyWithHooks<[Move[]]> {
  return fc.property(fc.array(move, { minLength: 20, maxLength: 120, size: 'max' }), (moves) => {
    const traffic = new Traffic(open(), counted)
    for (const one of moves) traffic.play(one)
    traffic.settle()
  })
}

/** Twenty times from one seed; answers what went wrong, if anything did. */
export function staysHonestOnce<Field extends TextField>(
  open: () => Scene<Field>,
  { seed, counted }: { readonly seed: number; readonly counted: Counted },
): string | undefined {
  const details = fc.check(staysHonest(open, counted), { seed, numRuns: 20 })
  if (!details.failed) return undefined
  return `${String(details.errorInstance)}\n\n${fc.defaultReportMessage(details)}`
}

class Traffic<Field extends TextField> {
  readonly #scene: Scene<Field>
  readonly #server: HonestServer<Field>
  readonly #pages: readonly HonestPage[]
  readonly #counted: Counted
  /** Where each sign was typed that nobody ever deleted. */
  readonly #typed = new Map<string, string>()
  readonly #deleted = new Set<string>()
  /** Everything that the server ever had. */
  readonly #had = new Set<string>()
  #signs = 0

  constructor(scene: Scene<Field>, counted: Counted) {
    this.#scene = scene
    this.#counted = counted
    this.#server = new HonestServer(scene.gated)
    const { roots, fields, gated } = scene
    this.#pages = scene.people.map((person) => {
      const honest = new HonestPage({
        person,
        roots,
        fields,
        issue: () => gated.issue(person),
        mayType: (name, document) => scene.mayType(person, name, document),
        typed: (sign, name) => {
          if (name !== undefined) this.#typed.set(sign, name)
        },
        deleted: (sign) => this.#deleted.add(sign),
      })
      honest.connect(this.#server.open(person))
      return honest
    })
    this.#flow()
  }

  play(one: Move): void {
    if (one.do === 'fail') {
      this.#server.fails = true
      return
    }
    if (one.do === 'event') {
      const { events } = this.#scene
      events[one.which % events.length]?.()
      return
    }
    const honest = this.#pages[one.page % this.#pages.length]
    if (honest === undefined) return
    switch (one.do) {
      case 'edit':
        return this.#edit(honest, one)
      case 'undo':
        return honest.undo()
      case 'redo':
        return honest.redo()
      case 'up':
        if (honest.line !== undefined) this.#hear(honest)
        return
      case 'down':
        return honest.hear()
      case 'flow':
        return this.#flow()
      case 'drop':
        return this.#drop(honest)
      case 'connect':
        return this.#connect(honest)
      case 'reload':
        this.#drop(honest)
        honest.reload(one.eagerly)
        return this.#connect(honest)
    }
  }

  /** Everyone comes back, everything arrives, and it is counted what there is. */
  settle(): void {
    this.#server.fails = false
    for (let times = 0; times < 20; times += 1) {
      for (const honest of this.#pages) this.#connect(honest)
      this.#flow()
    }
    const { gated, roots } = this.#scene
    const seen = seeDocument(gated.live, roots)
    for (const honest of this.#pages) {
      const other = seeDocument(honest.document, roots)
      if (seen.structure !== other.structure) throw new Error(`${honest.parts.person} sees another structure`)
      for (const [path, chars] of seen.texts) {
        if (!sameChars(chars, other.texts.get(path) ?? []))
          throw new Error(`${honest.parts.person} reads another ${path}`)
      }
      const { pendingStructs, pendingDs } = honest.document.store
      if (pendingStructs !== null || pendingDs !== null) throw new Error('Something waits for what is missing')
    }
    this.#nothingIsLost()
  }

  #nothingIsLost(): void {
    const { gated, roots } = this.#scene
    const texts = new Set<string>()
    for (const chars of seeDocument(gated.live, roots).texts.values()) {
      for (const sign of chars.map(({ reads }) => reads).join('')) texts.add(sign)
    }
    const drafts = new Set(this.#pages.flatMap((honest) => [...honest.drafts]))
    for (const [sign, name] of this.#typed) {
      if (this.#deleted.has(sign) || texts.has(sign) || drafts.has(sign)) continue
      const isThere = gated.text(name) !== undefined
      // With its text it went away, after it had arrived.
      if (!isThere && this.#had.has(sign)) continue
      throw new Error(`${sign} was typed in ${name} and is nowhere`)
    }
  }

  #edit(honest: HonestPage, { field, how, at }: Extract<Move, { do: 'edit' }>): void {
    const names = honest.names().filter((name) => honest.parts.mayType(name, honest.document))
    const name = names[field % Math.max(1, names.length)]
    if (name === undefined) return
    const place = (signs: readonly string[]) => at % (signs.length + 1)
    const insert = (signs: readonly string[], count: number) => signs.toSpliced(place(signs), 0, ...this.#fresh(count))
    switch (how) {
      case 'letter':
        return honest.edit(name, (signs) => insert(signs, 1))
      case 'paste':
        return honest.edit(name, (signs) => insert(signs, 12))
      case 'delete':
        return honest.edit(name, (signs) => signs.toSpliced(place(signs), 1 + (at % 3)))
      case 'replace':
        return honest.edit(name, (signs) => signs.toSpliced(place(signs), 2, ...this.#fresh(2)))
      case 'compose':
        return this.#compose(honest, name, at)
    }
  }

  /** As an input method does it: what is composed is written anew with every key, and something else comes of it. */
  #compose(honest: HonestPage, name: string, at: number): void {
    let composed: readonly string[] = []
    for (let key = 1; key <= 3; key += 1) {
      const next = this.#fresh(key % 2 === 0 ? 1 : 2)
      honest.edit(name, (signs) => {
        const place = composed.length === 0 ? at % (signs.length + 1) : signs.indexOf(composed[0] ?? '')
        return place < 0 ? signs : signs.toSpliced(place, composed.length, ...next)
      })
      composed = next
    }
  }

  /** Signs that nobody has typed yet: some of one unit, some of two. */
  #fresh(count: number): readonly string[] {
    return Array.from({ length: count }, () => {
      this.#signs += 1
      return String.fromCodePoint((this.#signs % 3 === 0 ? 0x20000 : 0x4e00) + this.#signs)
    })
  }

  #connect(honest: HonestPage): void {
    if (honest.line === undefined) honest.connect(this.#server.open(honest.parts.person))
  }

  #drop(honest: HonestPage): void {
    if (honest.line !== undefined) this.#server.drop(honest.line)
    honest.disconnect()
  }

  #flow(): void {
    for (let isQuiet = false; !isQuiet;) {
      isQuiet = true
      for (const honest of this.#pages) {
        while (honest.line !== undefined && honest.line.up.length > 0) {
          this.#hear(honest)
          isQuiet = false
        }
        while (honest.line !== undefined && honest.line.down.length > 0) {
          honest.hear()
          isQuiet = false
        }
      }
    }
  }

  /** The server hears the next frame of a page, and what it says of it must be fair. */
  #hear(honest: HonestPage): void {
    const { line } = honest
    if (line === undefined) return
    const { judged } = this.#server
    const before = judged.length
    const open = this.#openTo(honest.parts.person)
    this.#server.hear(line)
    for (const { update, verdict } of judged.slice(before)) {
      if (verdict.kind === 'hostile') throw new Error(`${honest.parts.person} was taken for hostile: ${verdict.why}`)
      if (verdict.kind === 'late') this.#isReallyLate(update, open)
      if (verdict.kind === 'late') this.#counted.late += 1
      if (verdict.kind === 'accepted') this.#counted.accepted += 1
    }
    for (const text of this.#texts().values()) for (const sign of text.toString()) this.#had.add(sign)
  }

  /** Something in it must have been for a text that is gone, or in which one may not type, or that is full. */
  #isReallyLate(update: Uint8Array, open: ReadonlyMap<Y.Text, TextField>): void {
    const copy = new Y.Doc({ gc: false })
    Y.applyUpdate(copy, this.#scene.gated.state())
    const known = Y.encodeStateVector(copy)
    const before = this.#lengths(copy)
    Y.applyUpdate(copy, update)
    const grown = [...this.#lengths(copy)].filter(([name, length]) => length > (before.get(name) ?? length))
    const isFull = grown.some(([name, length]) => {
      const text = this.#scene.fields.find(copy, name)
      return text !== undefined && length > (this.#scene.fields.describe(copy, text)?.limit ?? 0)
    })
    if (isFull) return
    const { structs, ds } = Y.decodeUpdate(Y.diffUpdate(update, known))
    const touched = structs.flatMap(({ id }) => this.#textAt(copy, id.client, id.clock))
    for (const [client, ranges] of ds.clients) {
      for (const { clock, len } of ranges) {
        for (let unit = clock; unit < clock + len; unit += 1) touched.push(...this.#textAt(copy, client, unit, true))
      }
    }
    const openNames = new Set([...open.values()].map(({ name }) => name))
    if (touched.every((name) => name !== 'gone' && openNames.has(name))) {
      throw new Error(`Words were late that had a place: ${touched.join(', ')}`)
    }
  }

  /** Into which text a character went; nothing for a deletion that says nothing new. */
  #textAt(copy: Y.Doc, client: number, clock: number, isDeletion = false): readonly string[] {
    if (clock >= Y.getState(copy.store, client)) return []
    const item = Y.getItem(copy.store, Y.createID(client, clock))
    if (isDeletion) {
      const { live } = this.#scene.gated
      const present = clock < Y.getState(live.store, client) && Y.getItem(live.store, Y.createID(client, clock))
      if (present && present.deleted) return []
    }
    if (!(item instanceof Y.Item) || !(item.parent instanceof Y.Text)) return ['gone']
    return [this.#scene.fields.describe(copy, item.parent)?.name ?? 'gone']
  }

  #lengths(document: Y.Doc): ReadonlyMap<string, number> {
    const lengths = new Map<string, number>()
    for (const text of textsIn(document, this.#scene.roots).values()) {
      const name = this.#scene.fields.describe(document, text)?.name
      if (name !== undefined) lengths.set(name, text.length)
    }
    return lengths
  }

  #openTo(person: string): ReadonlyMap<Y.Text, TextField> {
    const open = new Map<Y.Text, TextField>()
    for (const text of this.#texts()) {
      const known = this.#scene.gated.field(person, text)
      if (known?.mayType === true) open.set(text, known.field)
    }
    return open
  }

  #texts(): ReadonlySet<Y.Text> {
    return new Set(textsIn(this.#scene.gated.live, this.#scene.roots).values())
  }
}
