import * as Y from 'yjs'
import type { TextField } from '../text-field.ts'
import type { Verdict } from '../text-gate.ts'
import type { Browser } from './browser.ts'
import type { GatedDocument } from './gated-document.ts'
import { sameChars, seeDocument, type SeenChar, type SeenDocument, textsIn } from './seen-document.ts'

/** What is attacked: how it is made, and what the server does to it meanwhile. */
export interface Fuzzed<Field extends TextField> {
  readonly roots: readonly string[]
  readonly open: () => GatedDocument<Field>
  readonly browser: (document: GatedDocument<Field>, person: string, id: number) => Browser
  readonly commands: readonly ((document: Y.Doc) => void)[]
  /** The first may type nearly everywhere and is who suffers; the others attack. */
  readonly people: readonly [victim: string, ...others: string[]]
}

/** How often the gate said what. */
export type Tally = Map<string, number>

/**
 * A document under attack that is looked at after every single message: nothing waits, nothing but what the sender may
 * change has changed, whose characters they are follows from the ids, all copies say the same, and who suffers can
 * still write.
 */
export class FuzzedDocument<Field extends TextField> {
  readonly gated: GatedDocument<Field>
  /** Gets what is told in heaps, as who comes back after a while does. */
  readonly #slow = new Y.Doc()
  readonly #heap: Uint8Array[] = []
  readonly #kind: Fuzzed<Field>
  readonly #tally: Tally
  #seen: SeenDocument
  #victim: Browser
  #strokes = 0

  constructor(kind: Fuzzed<Field>, tally: Tally) {
    this.#kind = kind
    this.#tally = tally
    this.gated = kind.open()
    this.gated.told.push((update) => this.#heap.push(update))
    Y.applyUpdate(this.#slow, this.gated.state())
    this.#victim = this.#openVictim()
    this.#seen = this.#see(this.gated.live)
  }

  /** Texts to point at: mostly such as one may type in, and now and then any. */
  texts(person: string): readonly Y.Text[] {
    const texts = [...textsIn(this.gated.live, this.#kind.roots).values()]
    const open = texts.filter((text) => this.gated.field(person, text)?.mayType)
    return [...Array.from({ length: 30 }, () => open).flat(), ...texts]
  }

  command(which: number): void {
    const { commands } = this.#kind
    this.gated.change(commands[which % commands.length] ?? (() => {}))
    this.#seen = this.#see(this.gated.live)
    this.#agree()
  }

  /** Sends this in the name of somebody, and looks what has become of everything. */
  send(person: string, update: Uint8Array, largest?: number): Verdict {
    const state = this.gated.state()
    const open = this.#openTo(person)
    const verdict = this.gated.send(person, update, largest)
    const said = verdict.kind === 'hostile' ? `hostile: ${verdict.why}` : verdict.kind
    this.#tally.set(said, (this.#tally.get(said) ?? 0) + 1)
    this.#nothingWaits()
    if (verdict.kind === 'accepted') {
      this.#onlyPermitted(person, verdict.fields, open)
      this.#agree()
      this.#victimWrites()
    } else if (!sameBytes(state, this.gated.state())) throw new Error(`What was ${said} left a trace`)
    return verdict
  }

  /** Where somebody may type now: the path of a text, its name and how long it may become. */
  #openTo(person: string): ReadonlyMap<string, TextField> {
    const open = new Map<string, TextField>()
    for (const [path, text] of textsIn(this.gated.live, this.#kind.roots)) {
      const known = this.gated.field(person, text)
      if (known?.mayType === true) open.set(path, known.field)
    }
    return open
  }

  #nothingWaits(): void {
    for (const document of [this.gated.live, this.gated.reader, this.gated.collector]) {
      const { pendingStructs, pendingDs } = document.store
      if (pendingStructs !== null || pendingDs !== null) throw new Error('Something waits for what is missing')
    }
  }

  #onlyPermitted(person: string, named: readonly string[], open: ReadonlyMap<string, TextField>): void {
    const before = this.#seen
    const after = this.#see(this.gated.live)
    this.#seen = after
    if (before.structure !== after.structure) throw new Error('The structure changed')
    for (const [path, chars] of after.texts) {
      const former = before.texts.get(path) ?? []
      if (sameChars(former, chars)) continue
      const field = open.get(path)
      if (field === undefined) throw new Error(`${path} changed, where ${person} may not type`)
      if (!named.includes(field.name)) throw new Error(`${path} changed, and the verdict does not say so`)
      if (chars.length > Math.max(field.limit, former.length)) throw new Error(`${path} became too long`)
      this.#onlyOwn(person, former, chars)
    }
  }

  /** What stays, stays as it was and in its order; what is new is by the sender. */
  #onlyOwn(person: string, before: readonly SeenChar[], after: readonly SeenChar[]): void {
    const key = ({ client, clock }: SeenChar) => `${client}:${clock}`
    const [old, fresh] = [new Set(before.map(key)), new Set(after.map(key))]
    const stayed = before.filter((char) => fresh.has(key(char)))
    if (
      !sameChars(
        stayed,
        after.filter((char) => old.has(key(char))),
      )
    )
      throw new Error('Characters of others changed')
    for (const char of after) {
      if (old.has(key(char)) || this.gated.holderOf(char.client) === person) continue
      throw new Error(`${person} wrote under the id ${char.client}`)
    }
  }

  /** Whoever was told everything, in whatever way, sees the same, and so does who comes now. */
  #agree(): void {
    const { live, reader, collector } = this.gated
    const again = new Y.Doc()
    Y.applyUpdate(again, this.gated.state())
    const copies: [string, Y.Doc][] = [
      ['a reader', reader],
      ['what throws nothing away', collector],
      ['what is loaded again', again],
      ['the victim', this.#victim.document],
    ]
    if (this.#heap.length > 3) {
      Y.applyUpdate(this.#slow, Y.mergeUpdates(this.#heap.splice(0)))
      copies.push(['who is told in heaps', this.#slow])
    }
    const seen = this.#see(live)
    if (seen.roots.join() !== this.#kind.roots.toSorted().join())
      throw new Error(`There are roots ${seen.roots.join()}`)
    for (const [name, copy] of copies) this.#sameAs(seen, name, this.#see(copy))
  }

  #sameAs(seen: SeenDocument, name: string, other: SeenDocument): void {
    if (seen.roots.join() !== other.roots.join()) throw new Error(`There are other roots for ${name}`)
    if (seen.structure !== other.structure) throw new Error(`There is another structure for ${name}`)
    if (seen.texts.size !== other.texts.size) throw new Error(`There are other texts for ${name}`)
    for (const [path, chars] of seen.texts) {
      if (!sameChars(chars, other.texts.get(path) ?? [])) throw new Error(`${path} reads otherwise for ${name}`)
    }
    const sameState =
      seen.state.size === other.state.size && [...seen.state].every(([id, at]) => other.state.get(id) === at)
    if (!sameState) throw new Error(`There is another state for ${name}`)
  }

  /** Whoever suffers types one letter more, somewhere. */
  #victimWrites(): void {
    const [victim] = this.#kind.people
    const open = [...this.#openTo(victim).keys()]
    this.#strokes += 1
    const path = open[(this.#strokes * 7) % Math.max(1, open.length)]
    const text = path === undefined ? undefined : textsIn(this.#victim.document, this.#kind.roots).get(path)
    const field = text === undefined || path === undefined ? undefined : this.#openTo(victim).get(path)
    if (text === undefined || field === undefined || path === undefined) return
    if (text.length >= field.limit) return
    const place = (this.#strokes * 13) % (text.length + 1)
    const word = text.toString()
    const at = /[\ud800-\udbff]/.test(word[place - 1] ?? '') ? place - 1 : place
    const typed = this.#victim.act(() => text.insert(at, 'v'))
    const verdict = this.gated.send(victim, typed)
    if (verdict.kind !== 'accepted') throw new Error(`The victim could not write any more: ${JSON.stringify(verdict)}`)
    this.#seen = this.#see(this.gated.live)
    this.#agree()
  }

  #openVictim(): Browser {
    const [victim] = this.#kind.people
    return this.#kind.browser(this.gated, victim, this.gated.issue(victim))
  }

  #see(document: Y.Doc): SeenDocument {
    return seeDocument(document, this.#kind.roots)
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
