import type { NoteId, PersonId } from '@tafelronde/shared/lib/id.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import type { WordDelivery } from './typed-words.ts'
import { useWriting } from './use-writing.ts'
import type { Writing } from './writing.ts'

/** A text that people type in together, as a field shows it. */
export interface TypedText {
  /** What everyone has plus what stands here; `undefined` while the document is not complete or the text is gone. */
  readonly text: string | undefined
  /** quiet: nothing of mine is on its way; saving; saved: the server has it on disk, for fifteen seconds. */
  readonly delivery: WordDelivery
  /** Others who type in this field right now: a person, or somebody in an anonymous session. */
  readonly typists: readonly (PersonId | 'somebody')[]
  /** Whether what is typed now would be taken; without it nothing happens. */
  readonly mayType: boolean
  /** Makes the text read as wanted with the smallest difference; positions follow. */
  readonly type: (wanted: string) => void
  /** Says that this person is in the field, or has left it. */
  readonly enter: () => void
  readonly leave: () => void
  /** The Y.Text itself, for a caret that stays with its character. Not to be written in. */
  readonly shared: Y.Text | undefined
}

/**
 * A text of a document to type in. The text of a briefje that is still on its way is that of its command: what is
 * typed there is laid with it, or right after it.
 */
export function useTypedText(document: DocumentName, field: string): TypedText {
  const writing = useWriting()
  const lane = useMemo(() => openLane(writing, document, field), [writing, document, field])
  const text = useSyncExternalStore(lane.subscribe, lane.text)
  const delivery = useSyncExternalStore(lane.subscribe, lane.delivery)
  const typists = useSyncExternalStore(lane.subscribe, lane.typists)
  const mayType = useSyncExternalStore(lane.subscribe, lane.mayType)
  const shared = useSyncExternalStore(lane.subscribe, lane.shared)
  return useMemo(
    () => ({
      text,
      delivery,
      typists: typists === '' ? [] : (typists.split(' ') as (PersonId | 'somebody')[]),
      mayType,
      shared,
      type: lane.type,
      enter: lane.enter,
      leave: lane.leave,
    }),
    [text, delivery, typists, mayType, shared, lane],
  )
}

function openLane(writing: Writing, document: DocumentName, field: string) {
  const words = writing.typed(document)
  const { outbox } = writing
  const [kind, id] = field.split('/')
  const note = kind === 'note' ? (id as NoteId) : undefined
  const underWay = () => (note === undefined || words.knows(field) ? undefined : outbox.textOf(note))
  return {
    subscribe: (changed: () => void) => {
      const stops = [words.subscribe(changed), outbox.entries.subscribe(changed)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    text: () => words.text(field)?.toString() ?? underWay(),
    delivery: (): WordDelivery => (underWay() === undefined ? words.delivery(field) : 'saving'),
    // Joined, so that the same ones are the same value.
    typists: () => words.typists(field).join(' '),
    mayType: () => (words.text(field) === undefined ? underWay() !== undefined : words.document?.mayWrite === true),
    shared: () => words.text(field),
    type: (wanted: string) => {
      if (note !== undefined && underWay() !== undefined) outbox.change(note, wanted)
      else words.type(field, wanted)
    },
    enter: () => words.enter(field),
    leave: () => words.leave(field),
  }
}
