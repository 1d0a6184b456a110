import * as Y from 'yjs'
import type { Instant } from '../lib/clock.ts'
import type { CommandId, NoteId, PersonId } from '../lib/id.ts'
import { isKind } from './note.ts'
import { type Deed, type DeedKind, Deeds } from './paper-deed.ts'
import { cardsOf, notesOf } from './paper-entry.ts'
import {
  type Act,
  type CardTextHistory,
  type NoteHistory,
  type NoteMark,
  noteMarks,
  PaperLife,
  type Piece,
} from './paper-life.ts'
import { cardParts } from './paper-text.ts'
import { readRestoreMark, restoresOf, type RestoreMark } from './restore-mark.ts'

/** An entry of a paper's log. `opening` is a whole document with which the paper began anew. */
export interface PaperRow {
  readonly kind: 'opening' | 'update'
  readonly seq: number
  readonly bytes: Uint8Array
  readonly at: Instant
  readonly author?: PersonId
}

/** What lay there when a paper began anew. Comes before every moment, and nobody did it. */
const beginning: Act = { seq: -1, at: Number.NEGATIVE_INFINITY, by: undefined }

/**
 * A paper's log, followed row by row: tells who did what, and what stands behind every character.
 * Nothing is forgotten on the way: deleted characters keep their words, which the paper's own document lets go.
 */
export class PaperHistory {
  readonly #ownerOf: (client: number) => PersonId | undefined
  readonly #deeds = new Deeds()
  /** What each note and card read when it last read anything. */
  readonly #words = new Map<Y.Map<unknown>, string>()
  #since: Instant | undefined
  #life = new PaperLife()

  /** `ownerOf` says to whom an id was issued: in a row without an author the letters may still have one. */
  constructor(ownerOf: (client: number) => PersonId | undefined = () => undefined) {
    this.#ownerOf = ownerOf
  }

  /** Follows the next row. */
  take(row: PaperRow): void {
    if (row.kind === 'opening') return this.#begin(row)
    this.#since ??= row.at
    this.#follow(row.bytes, { seq: row.seq, at: row.at, by: row.author })
  }

  /** What was done, oldest first. */
  deeds(): readonly Deed[] {
    return this.#deeds.read()
  }

  /** The first moment to which the paper can be put back; `undefined` before anybody wrote. */
  since(): Instant | undefined {
    return this.#since
  }

  /** What a putting back did, as the act behind everything it wrote; `undefined` where it cannot be undone any more. */
  restoredBy(restore: CommandId): Act | undefined {
    return this.#life.restores.get(restore)
  }

  notes(): readonly NoteHistory[] {
    return this.#life.notes()
  }

  cardTexts(): readonly CardTextHistory[] {
    return this.#life.cardTexts()
  }

  /** All characters that ever stood in a text, in their order; each once, where it came back last. */
  pieces(text: Y.Text): readonly Piece[] {
    return this.#life.pieces(text)
  }

  #begin(row: PaperRow): void {
    const opening = new Y.Doc()
    Y.applyUpdate(opening, row.bytes)
    const present = this.#life.document.store
    const states = Y.decodeStateVector(Y.encodeStateVector(opening))
    opening.destroy()
    // Rebuilt from this very log: the same characters under the same ids, so nothing began anew.
    const isKnown = [...states].every(([client, end]) => end <= Y.getState(present, client))
    if (isKnown && this.#since !== undefined) return
    this.#life.document.destroy()
    this.#life = new PaperLife()
    this.#since = row.at
    this.#follow(row.bytes, beginning)
  }

  #follow(update: Uint8Array, act: Act): void {
    const { document } = this.#life
    const changes: Y.Transaction[] = []
    const keep = (change: Y.Transaction) => changes.push(change)
    document.on('afterTransaction', keep)
    Y.applyUpdate(document, update)
    document.off('afterTransaction', keep)
    for (const change of changes) this.#remember(change, act)
  }

  #remember(change: Y.Transaction, act: Act): void {
    const { inserted, deleted } = this.#life
    for (const [client, end] of change.afterState) {
      const clock = change.beforeState.get(client) ?? 0
      const by = act.by ?? (act === beginning ? undefined : this.#ownerOf(client))
      if (end > clock) inserted.add({ client, clock, length: end - clock, value: { ...act, by } })
    }
    for (const [client, ranges] of change.deleteSet.clients) {
      for (const { clock, len } of ranges) deleted.add({ client, clock, length: len, value: act })
    }
    const deeds = [...change.changed].flatMap(([type, keys]) => this.#rememberChange(type, keys, act))
    if (act === beginning) return
    const restored = deeds.filter(({ kind }) => kind === 'restored' || kind === 'restore-undone')
    // Of a putting back the many things that it changed are not told one by one.
    for (const deed of restored.length > 0 ? restored : deeds) this.#deeds.add(deed)
  }

  /** What one thing that changed means, in the words of people. */
  #rememberChange(type: unknown, keys: ReadonlySet<string | null>, act: Act): readonly Deed[] {
    const { document } = this.#life
    const names = [...keys].filter((key) => key !== null)
    if (type === restoresOf(document)) return names.flatMap((key) => this.#rememberRestore(key as CommandId, act))
    if (type === notesOf(document)) return names.flatMap((key) => this.#rememberLaid(key as NoteId, act))
    if (type === cardsOf(document)) return names.flatMap((key) => this.#rememberCard(key, act))
    const entry = type instanceof Y.Text ? type.parent : type
    if (!(entry instanceof Y.Map)) return []
    const key = entry._item?.parentSub
    if (typeof key !== 'string') return []
    if (entry.parent === notesOf(document)) {
      const note = key as NoteId
      if (type instanceof Y.Text) return [this.#deed({ kind: 'typed', note }, entry, act)]
      return noteMarks.flatMap((mark) => (keys.has(mark) ? [this.#rememberMark(note, entry, mark, act)] : []))
    }
    if (entry.parent !== cardsOf(document)) return []
    const round = Number(key)
    if (type instanceof Y.Text) return [this.#deed({ kind: 'card-written', round }, entry, act)]
    return keys.has('pen') ? this.#penGiven(round, entry, act) : []
  }

  #rememberLaid(note: NoteId, act: Act): readonly Deed[] {
    const { document, laid, settings } = this.#life
    const entry = notesOf(document).get(note)
    if (!(entry instanceof Y.Map)) return []
    const set = (mark: NoteMark) => (entry.has(mark) ? [{ act, value: entry.get(mark) as unknown }] : [])
    settings.set(entry, { removedAt: set('removedAt'), kind: set('kind') })
    if (act !== beginning) laid.set(entry, act)
    return [this.#deed({ kind: 'laid', note }, entry, act)]
  }

  #rememberMark(note: NoteId, entry: Y.Map<unknown>, mark: NoteMark, act: Act): Deed {
    const { settings } = this.#life
    const value = entry.get(mark)
    const marks = settings.get(entry) ?? { removedAt: [], kind: [] }
    settings.set(entry, { ...marks, [mark]: [...marks[mark], { act, value }] })
    if (mark === 'removedAt') {
      return this.#deed({ kind: value === undefined ? 'put-back' : 'removed', note }, entry, act)
    }
    return this.#deed({ kind: 'kind-changed', note, ...(isKind(value) && { noteKind: value }) }, entry, act)
  }

  #rememberCard(key: string, act: Act): readonly Deed[] {
    const entry = cardsOf(this.#life.document).get(key)
    if (!(entry instanceof Y.Map)) return []
    const written = wordsIn(entry) === '' ? [] : [this.#deed({ kind: 'card-written', round: Number(key) }, entry, act)]
    return [...this.#penGiven(Number(key), entry, act), ...written]
  }

  #penGiven(round: number, entry: Y.Map<unknown>, act: Act): readonly Deed[] {
    const to = entry.get('pen')
    if (typeof to !== 'string') return []
    return [this.#deed({ kind: 'pen-given', round, to: to as PersonId | 'table' }, entry, act)]
  }

  #rememberRestore(restore: CommandId, act: Act): readonly Deed[] {
    const { document, restores, earlier, later } = this.#life
    const mark: RestoreMark | undefined = readRestoreMark(document, restore)
    if (mark === undefined) return []
    if (act !== beginning) restores.set(restore, act)
    for (const { client, clock, length, value } of mark.revived) {
      later.add({ client, clock, length, value: true })
      earlier.add({ ...value, length, value: { client, clock } })
    }
    const { what } = mark
    const told: DeedKind =
      'to' in what
        ? { kind: 'restored', restore, to: what.to }
        : { kind: 'restore-undone', restore, undoes: what.undoes }
    return [{ ...told, ...madeBy(act), text: '' }]
  }

  #deed(kind: DeedKind, entry: Y.Map<unknown>, act: Act): Deed {
    const words = wordsIn(entry)
    if (words !== '') this.#words.set(entry, words)
    return { ...kind, ...madeBy(act), text: words === '' ? (this.#words.get(entry) ?? '') : words }
  }
}

function madeBy({ at, by }: Act): { readonly at: Instant; readonly until: Instant; readonly by?: PersonId } {
  return { at, until: at, ...(by !== undefined && { by }) }
}

/** What a note or a card reads. */
function wordsIn(entry: Y.Map<unknown>): string {
  const texts = ['text', ...cardParts].map((part) => entry.get(part))
  return texts
    .flatMap((text) => (text instanceof Y.Text ? [text.toString().trim()] : []))
    .filter((words) => words !== '')
    .join(' · ')
}
