import type { HarvestNote } from './harvest-input.ts'
import { type IndexedTheme, indexTheme, type ThemeToIndex } from './index-theme.ts'
import type { NoteReader } from './read-notes.ts'

/** Where a note that has just been laid belongs, until the next harvest: in a group, or nowhere yet. */
export interface Placement {
  readonly group?: number
  /** From 0 on: how much it is like the two of the group that it is most like. */
  readonly likeness: number
}

/** A note joins when it is at least so much like the nearest, as part of how much its notes are like each other. */
const JOINS = 0.6
/** With less in common than this a note joins nobody, however loose the group. */
const LEAST = 0.24

/**
 * A theme while people write: a note that is laid, changed or taken away costs a walk past the notes it shares something
 * with, and moves no other note. All groups are looked at again only when somebody asks for a new proposal.
 */
export class LiveTheme {
  readonly #indexed: IndexedTheme
  readonly #reader: NoteReader
  readonly #groups: Set<number>[]
  readonly #closeness: number[]
  /** Per note in the index, its id; a note that was changed or taken away has none there any more. */
  readonly #ids: (string | undefined)[] = []
  readonly #row: { values: Float64Array }

  /** `groups` are the groups as they are on the board, by note id. */
  constructor(theme: ThemeToIndex, reader: NoteReader, groups: readonly (readonly string[])[]) {
    this.#indexed = indexTheme(theme)
    this.#reader = reader
    this.#ids = theme.notes.map(({ note }) => note.id)
    this.#row = { values: new Float64Array(2 * theme.notes.length + 64) }
    const places = new Map(this.#ids.map((id, at) => [id, at]))
    this.#groups = groups.map((group) => new Set(group.flatMap((id) => places.get(id) ?? [])))
    this.#closeness = this.#groups.map((group) => this.#closenessOf(group))
  }

  /** The groups as they are now, by note id. */
  groups(): readonly (readonly string[])[] {
    return this.#groups.map((group) => [...group].flatMap((at) => this.#ids[at] ?? []))
  }

  /** Lays a note, or reads one again whose text has changed, and says where it belongs. */
  place(note: HarvestNote): Placement {
    this.remove(note.id)
    const features = this.#indexed.featuresOf(this.#reader.read(note))
    const placement = this.#nearest(this.#compare(features))
    const at = this.#indexed.index.size
    this.#indexed.index.add(features)
    this.#ids[at] = note.id
    if (placement.group !== undefined) this.#groups[placement.group]?.add(at)
    return placement
  }

  /** Takes a note away, if it is there. */
  remove(id: string): void {
    const at = this.#ids.indexOf(id)
    if (at < 0) return
    this.#ids[at] = undefined
    for (const group of this.#groups) group.delete(at)
  }

  #compare(features: Parameters<IndexedTheme['index']['add']>[0]): Float64Array {
    const { index } = this.#indexed
    if (this.#row.values.length < index.size) this.#row.values = new Float64Array(2 * index.size)
    index.compare(features, index.size, this.#row.values)
    return this.#row.values
  }

  #nearest(row: Float64Array): Placement {
    let best: Placement = { likeness: 0 }
    for (const [group, members] of this.#groups.entries()) {
      const likeness = twoMost(members, row)
      if (likeness > best.likeness && likeness >= Math.max(LEAST, JOINS * this.#closeness[group]!))
        best = { group, likeness }
    }
    return best
  }

  #closenessOf(group: ReadonlySet<number>): number {
    if (group.size < 2) return 0
    let sum = 0
    for (const at of group) {
      const row = this.#compare(this.#indexed.features[at]!)
      row[at] = 0
      sum += twoMost(group, row)
    }
    return sum / group.size
  }
}

function twoMost(group: ReadonlySet<number>, row: Float64Array): number {
  let [first, second] = [0, 0]
  for (const at of group) {
    const value = row[at]!
    if (value > first) [first, second] = [value, first]
    else if (value > second) second = value
  }
  return group.size > 1 ? (first + second) / 2 : first
}
