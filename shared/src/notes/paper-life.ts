import * as Y from 'yjs'
import type { Instant } from '../lib/clock.ts'
import type { CommandId, NoteId, PersonId } from '../lib/id.ts'
import { CharRanges } from './char-ranges.ts'
import { cardsOf, entriesIn, notesOf } from './paper-entry.ts'
import { cardParts } from './paper-text.ts'
import { restoresOf } from './restore-mark.ts'

/** What stands behind each thing that was ever written. */
export interface Act {
  readonly seq: number
  readonly at: Instant
  readonly by: PersonId | undefined
}

/** What may come and go on a note, beside its text. */
export type NoteMark = 'removedAt' | 'kind'
export const noteMarks: readonly NoteMark[] = ['removedAt', 'kind']

/** One time that a mark was set to a value, or taken away. */
export interface Setting {
  readonly act: Act
  readonly value: unknown
}

/** One time that a character came into sight or went out of it. */
export interface Showing {
  readonly act: Act
  readonly shown: boolean
}

/** Characters of a text that share all that was ever done to them. */
export interface Piece {
  readonly client: number
  readonly clock: number
  readonly words: string
  /** Whether they stand there now. */
  readonly shown: boolean
  readonly showings: readonly Showing[]
}

/** A note with all that was ever done to it. */
export interface NoteHistory {
  readonly note: NoteId
  /** Nobody's, where the note lay there when the paper began anew. */
  readonly laid: Act | undefined
  readonly text: Y.Text
  readonly marks: Readonly<Record<NoteMark, readonly Setting[]>>
}

/** One text of a card, by the name of its part. */
export interface CardTextHistory {
  readonly round: number
  readonly part: string
  readonly text: Y.Text
}

/** All that is known of a paper from one beginning to the next: its document, and what stands behind everything in it. */
export class PaperLife {
  /** Keeps what was deleted, to bring it back. */
  readonly document = new Y.Doc({ gc: false })
  readonly inserted = new CharRanges<Act>()
  readonly deleted = new CharRanges<Act>()
  /** Characters that came back under later ids, and by the later ids under which earlier ones. */
  readonly later = new CharRanges<true>()
  readonly earlier = new CharRanges<{ readonly client: number; readonly clock: number }>()
  readonly laid = new Map<Y.Map<unknown>, Act>()
  readonly settings = new Map<Y.Map<unknown>, Readonly<Record<NoteMark, readonly Setting[]>>>()
  readonly restores = new Map<CommandId, Act>()

  constructor() {
    // A change tells of the maps as they were when it came, so these must be there before.
    for (const map of [notesOf, cardsOf, restoresOf]) map(this.document)
  }

  notes(): readonly NoteHistory[] {
    const { document, laid, settings } = this
    return entriesIn(notesOf(document)).flatMap(([key, entry]) => {
      const text = entry.get('text')
      if (!(text instanceof Y.Text)) return []
      const marks = settings.get(entry) ?? { removedAt: [], kind: [] }
      return [{ note: key as NoteId, text, laid: laid.get(entry), marks }]
    })
  }

  cardTexts(): readonly CardTextHistory[] {
    return entriesIn(cardsOf(this.document)).flatMap(([round, card]) =>
      cardParts.flatMap((part) => {
        const text = card.get(part)
        return text instanceof Y.Text ? [{ round: Number(round), part, text }] : []
      }),
    )
  }

  /** All characters that ever stood in a text, in their order; each once, where it came back last. */
  pieces(text: Y.Text): readonly Piece[] {
    const pieces: Piece[] = []
    for (let item = text._start; item !== null; item = item.right) {
      if (!(item.content instanceof Y.ContentString)) continue
      const { client, clock } = item.id
      const end = clock + item.length
      for (let from = clock; from < end;) {
        const until = Math.min(end, this.#edgeAfter(client, from))
        if (this.later.find(client, from) === undefined) {
          const words = item.content.str.slice(from - clock, until - clock)
          pieces.push({ client, clock: from, words, shown: !item.deleted, showings: this.#showings(client, from) })
        }
        from = until
      }
    }
    return pieces
  }

  /** Everything that brought this character into sight or out of it, under its former ids too. */
  #showings(client: number, clock: number): readonly Showing[] {
    const { inserted, deleted, earlier } = this
    const revival = earlier.find(client, clock)
    const before =
      revival === undefined ? [] : this.#showings(revival.value.client, revival.value.clock + (clock - revival.clock))
    const came = inserted.find(client, clock)?.value
    const went = deleted.find(client, clock)?.value
    return [
      ...before,
      ...(came === undefined ? [] : [{ act: came, shown: true }]),
      ...(went === undefined ? [] : [{ act: went, shown: false }]),
    ]
  }

  /** How far what is true of this character goes for those after it. What came back together went together. */
  #edgeAfter(client: number, clock: number): number {
    const { inserted, deleted, earlier, later } = this
    return Math.min(...[inserted, deleted, earlier, later].map((ranges) => ranges.edgeAfter(client, clock)))
  }
}
