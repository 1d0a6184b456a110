import { emptyReasons, type EmptyReason, type Examples } from '../examples/read-examples.ts'
import { type DraftKind, draftKinds } from './draft.ts'
import { type LabelledText, Signs, TextClassifier } from './text-classifier.ts'

/** Whether a note speaks against others, or along with them. */
export type Stance = 'against' | 'along'

/** Whether a note says something of its theme, or why not. */
export type NoteSort = 'telling' | EmptyReason

/** How notes sound: learned from the examples, by counting. */
export interface NoteSounds {
  readonly kinds: TextClassifier<DraftKind>
  readonly stances: TextClassifier<Stance>
  readonly sorts: TextClassifier<NoteSort>
}

export function learnSounds({ conclusions, empty }: Examples): NoteSounds {
  const notes = conclusions.flatMap((conclusion) => conclusion.notes)
  const { signs, ofTexts } = Signs.collect([...notes, ...empty].map(({ text }) => text))
  const label = <Label extends string>(labels: readonly Label[]): readonly LabelledText<Label>[] =>
    labels.map((its, at) => ({ signs: ofTexts[at]!, label: its }))
  return {
    kinds: new TextClassifier(signs, draftKinds, label(notes.map(({ kind }) => kind))),
    stances: new TextClassifier(
      signs,
      ['against', 'along'],
      label(notes.map(({ isAgainst }) => (isAgainst ? 'against' : 'along'))),
    ),
    sorts: new TextClassifier(
      signs,
      ['telling', ...emptyReasons],
      label([...notes.map(() => 'telling' as const), ...empty.map(({ reason }) => reason)]),
    ),
  }
}
