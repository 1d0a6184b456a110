import { isId, type NoteId } from '../lib/id.ts'
import { CARD_LINE_LENGTH, CARD_LINES, CARD_QUESTION_LENGTH, NOTE_LENGTH } from './note.ts'
import { textOfCard, textOfNote, whereTextLies } from './paper-document.ts'
import type { TextField, TextFields } from './text-field.ts'

/** A text on a paper: a note's, or a line or the question of a round's card. */
export type PaperField = TextField &
  ({ readonly kind: 'note'; readonly note: NoteId } | { readonly kind: 'card'; readonly round: number })

/** The names of a card's texts, in the order in which they are written. */
export const cardParts: readonly string[] = [
  ...Array.from({ length: CARD_LINES }, (_, line) => `line${line}`),
  'question',
]

/** The name under which a note's text is typed in. */
export function noteField(note: NoteId): string {
  return `note/${note}`
}

/** The name under which a part of a round's card is typed in. */
export function cardField(round: number, part: string): string {
  return `card/${round}/${part}`
}

/** Whether a field is part of a card. */
export function isCardField(field: string): boolean {
  return field.startsWith('card/')
}

/** How the texts of a paper are found. */
export const paperTexts: TextFields<PaperField> = {
  find(document, name) {
    const [kind, key = '', part = '', ...rest] = name.split('/')
    if (rest.length > 0) return undefined
    if (kind === 'note' && part === '' && isId<'note'>(key)) return textOfNote(document, key)
    if (kind === 'card' && /^\d{1,2}$/.test(key) && cardParts.includes(part)) {
      return textOfCard(document, Number(key), part)
    }
    return undefined
  },

  describe(document, text) {
    const place = whereTextLies(document, text)
    if (place === undefined) return undefined
    if (place.kind === 'note') {
      return { kind: 'note', note: place.note, name: noteField(place.note), limit: NOTE_LENGTH, multiline: true }
    }
    const { round, part } = place
    if (!cardParts.includes(part)) return undefined
    const limit = part === 'question' ? CARD_QUESTION_LENGTH : CARD_LINE_LENGTH
    return { kind: 'card', round, name: cardField(round, part), limit, multiline: false }
  },
}
