import { type Instant, MINUTE } from '../lib/clock.ts'
import type { CommandId, NoteId, PersonId } from '../lib/id.ts'
import type { Kind } from './note.ts'

/** What was done to a paper, in the words of people. */
export type DeedKind =
  | { readonly kind: 'laid'; readonly note: NoteId }
  | { readonly kind: 'typed'; readonly note: NoteId }
  | { readonly kind: 'removed'; readonly note: NoteId }
  | { readonly kind: 'put-back'; readonly note: NoteId }
  | { readonly kind: 'kind-changed'; readonly note: NoteId; readonly noteKind?: Kind }
  | { readonly kind: 'card-written'; readonly round: number }
  | { readonly kind: 'pen-given'; readonly round: number; readonly to: PersonId | 'table' }
  /** The table was put back to how it was at `to`, by the command `restore`. */
  | { readonly kind: 'restored'; readonly restore: CommandId; readonly to: Instant }
  /** An earlier putting back was undone. */
  | { readonly kind: 'restore-undone'; readonly restore: CommandId; readonly undoes: CommandId }

/** One deed: what, when, and by whom as far as that is known. */
export type Deed = DeedKind & {
  readonly at: Instant
  /** The last moment of it: people write for a while. */
  readonly until: Instant
  readonly by?: PersonId
  /** What the note or the card read afterwards; before it was emptied, if it was. */
  readonly text: string
}

/** Going on within this time of the last letter is the same deed. */
const PAUSE = MINUTE

/** Deeds in their order; what one person writes on in one text is one deed. */
export class Deeds {
  readonly #all: Deed[] = []
  /** By what is written in, then by who writes: where the deed stands that may still go on. */
  readonly #writing = new Map<string, Map<PersonId | undefined, number>>()

  read(): readonly Deed[] {
    return this.#all
  }

  add(deed: Deed): void {
    const thing = thingOf(deed)
    if (deed.kind !== 'typed' && deed.kind !== 'card-written') {
      // Whatever is written after this is something new.
      this.#writing.delete(thing)
      this.#all.push(deed)
      return
    }
    const writers = this.#writing.get(thing) ?? new Map<PersonId | undefined, number>()
    this.#writing.set(thing, writers)
    const place = writers.get(deed.by)
    const former = place === undefined ? undefined : this.#all[place]
    if (place !== undefined && former !== undefined && deed.at <= former.until + PAUSE) {
      if (deed.until >= former.until) this.#all[place] = { ...former, until: deed.until, text: deed.text }
      return
    }
    writers.set(deed.by, this.#all.length)
    this.#all.push(deed)
  }
}

function thingOf(deed: DeedKind): string {
  if ('note' in deed) return `note ${deed.note}`
  return 'round' in deed ? `card ${deed.round}` : deed.kind
}
