import { printable } from '../manuscript/printable.ts'

/** A card on a slide: a note, or a part of one. */
export interface CardText {
  /** The number of the note, and that it goes on. */
  readonly number: string
  readonly label: string
  readonly text: string
}

/** What a card holds at most, so that a slide has room for it whatever it says. */
const LINES = 8
const LETTERS = 1_100

/** A note as one card, or as more where it has more lines than a slide. No word of it is lost. */
export function cardsOf(note: {
  readonly number: number
  readonly label: string
  readonly text: string
}): readonly CardText[] {
  const parts = partsOf(printable(note.text))
  return parts.map((text, at) => ({
    number: at === 0 ? String(note.number) : `${note.number} (vervolg)`,
    label: printable(note.label),
    text,
  }))
}

function partsOf(text: string): readonly string[] {
  const parts = ['']
  let [lines, letters] = [1, 0]
  // A word with the space or the end of a line before it; very long ones in pieces.
  for (const piece of text.match(/\n|[^\S\n]*\S{1,200}|[^\S\n]+/g) ?? []) {
    const last = parts.length - 1
    const isFull = piece === '\n' ? lines === LINES : letters + widthOf(piece) > LETTERS && letters > 0
    if (isFull) {
      parts.push(piece.trimStart())
      ;[lines, letters] = [1, widthOf(piece)]
    } else {
      parts[last] += piece
      lines += piece === '\n' ? 1 : 0
      letters += widthOf(piece)
    }
  }
  return parts
}

/** In letters of the Latin script: a sign of Chinese or Japanese takes twice the room. */
function widthOf(piece: string): number {
  return (
    piece.length + (piece.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0)
  )
}
