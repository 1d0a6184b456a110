import type { NoteId } from '../lib/id.ts'
import { isBlank } from './clean-text.ts'
import { isKind, type Kind } from './note.ts'
import type { PaperHistory } from './paper-history.ts'
import type { Act, CardTextHistory, NoteHistory, NoteMark, Setting } from './paper-life.ts'
import { cardField, noteField } from './paper-text.ts'
import type { MarkRestore, PaperRestore, TextRestore } from './restore-paper.ts'

/** What is to be undone. */
export interface RestoreChoice {
  readonly isUndone: (act: Act) => boolean
  /** What becomes of notes whose laying down would be undone: they stay as they are, or go. */
  readonly laid: 'stay' | 'go'
}

/** What somebody sees of a putting back before it is done. */
export type RestoreEffect =
  | { readonly kind: 'comes-back'; readonly note: NoteId; readonly text: string }
  | { readonly kind: 'goes'; readonly note: NoteId; readonly text: string }
  | { readonly kind: 'text'; readonly note: NoteId; readonly before: string; readonly text: string }
  | { readonly kind: 'kind'; readonly note: NoteId; readonly text: string; readonly noteKind?: Kind }
  | { readonly kind: 'card'; readonly round: number; readonly before: string; readonly text: string }

/** What is to be done to a paper, and what people see of it. */
export interface RestorePlan {
  readonly restore: PaperRestore
  readonly effects: readonly RestoreEffect[]
}

/**
 * Plans how a paper comes to read as if some acts had never been: characters that they typed go, characters that they
 * deleted come back, and marks stand as whoever is left set them last. What others did stays, also in the same text.
 * The pen stays in the hand that holds it now.
 *
 * Rules: [HI1] everyone's acts undone, the paper reads as it did; [HI2] nobody else's characters change; [HI3] what was
 * undone once is not undone again; [HI4] a putting back can be undone itself.
 */
export function planRestore(history: PaperHistory, choice: RestoreChoice): RestorePlan {
  const notes = history.notes().map((note) => planNote(history, note, choice))
  const cards = history.cardTexts().map((text) => planCard(history, text, choice))
  return {
    restore: {
      leaving: notes.flatMap(({ leaving }) => leaving ?? []),
      marks: notes.flatMap(({ marks }) => marks),
      texts: [...notes, ...cards].flatMap(({ text }) => (text === undefined ? [] : [text])),
    },
    effects: [...notes, ...cards].flatMap(({ effects }) => effects),
  }
}

/** Whether there is nothing to put back. */
export function isNothing({ leaving, marks, texts }: PaperRestore): boolean {
  return leaving.length + marks.length + texts.length === 0
}

interface Planned {
  readonly leaving?: NoteId
  readonly text: TextRestore | undefined
  readonly marks: readonly MarkRestore[]
  readonly effects: readonly RestoreEffect[]
}

const asItIs: Planned = { text: undefined, marks: [], effects: [] }

function planNote(history: PaperHistory, { note, laid, text, marks }: NoteHistory, choice: RestoreChoice): Planned {
  const isLaidUndone = laid !== undefined && choice.isUndone(laid)
  if (isLaidUndone && choice.laid === 'stay') return asItIs
  const words = planText(history, noteField(note), text, choice)
  const isThere = lastOf(marks.removedAt) === undefined
  if (isLaidUndone && isBlank(words.after)) {
    // Nobody else wrote in it: the whole note goes, with its words, so that these can come back as well.
    if (!isThere) return asItIs
    const effects = [{ kind: 'goes', note, text: words.before } as const]
    return { ...asItIs, leaving: note, effects }
  }
  const changed = (['removedAt', 'kind'] as const).flatMap((mark): MarkRestore[] => {
    const from = lastOf(marks[mark])
    const to = lastOf(marks[mark].filter(({ act }) => !choice.isUndone(act)))
    return sameMark(mark, from, to) ? [] : [{ note, mark, from, to }]
  })
  return { text: words.restore, marks: changed, effects: effectsOnNote(note, isThere, changed, words) }
}

function effectsOnNote(
  note: NoteId,
  isThere: boolean,
  changed: readonly MarkRestore[],
  { restore, before, after }: PlannedText,
): readonly RestoreEffect[] {
  const comesOrGoes = changed.some(({ mark }) => mark === 'removedAt')
  const willBeThere = comesOrGoes ? !isThere : isThere
  if (!willBeThere) return isThere ? [{ kind: 'goes', note, text: before }] : []
  if (!isThere) return [{ kind: 'comes-back', note, text: after }]
  const kind = changed.find(({ mark }) => mark === 'kind')
  return [
    ...(restore === undefined ? [] : [{ kind: 'text', note, before, text: after } as const]),
    ...(kind === undefined
      ? []
      : [{ kind: 'kind', note, text: after, ...(isKind(kind.to) && { noteKind: kind.to }) } as const]),
  ]
}

function planCard(history: PaperHistory, { round, part, text }: CardTextHistory, choice: RestoreChoice): Planned {
  const { restore, before, after } = planText(history, cardField(round, part), text, choice)
  if (restore === undefined) return asItIs
  return { text: restore, marks: [], effects: [{ kind: 'card', round, before, text: after }] }
}

interface PlannedText {
  /** Absent where the text reads the same. */
  readonly restore: TextRestore | undefined
  readonly before: string
  readonly after: string
}

function planText(
  history: PaperHistory,
  field: string,
  text: NoteHistory['text'],
  { isUndone }: RestoreChoice,
): PlannedText {
  const takeAway: TextRestore['takeAway'][number][] = []
  const bringBack: TextRestore['bringBack'][number][] = []
  let [before, after] = ['', '']
  for (const { client, clock, words, shown, showings } of history.pieces(text)) {
    // As the last one left it who is not undone; what nobody else ever showed was never there.
    const wanted = showings.findLast(({ act }) => !isUndone(act))?.shown ?? false
    if (shown) before += words
    if (wanted) after += words
    if (shown && !wanted) takeAway.push({ client, clock, length: words.length })
    if (!shown && wanted) bringBack.push({ client, clock, words })
  }
  if (before === after) return { restore: undefined, before, after }
  return { restore: { field, takeAway, bringBack }, before, after }
}

/** Removed is removed, whenever that was. */
function sameMark(mark: NoteMark, from: unknown, to: unknown): boolean {
  return mark === 'removedAt' ? (from === undefined) === (to === undefined) : from === to
}

function lastOf(settings: readonly Setting[]): unknown {
  return settings.at(-1)?.value
}
