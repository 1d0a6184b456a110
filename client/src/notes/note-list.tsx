import { type Note, type NoteRound } from '@tafelronde/shared/notes/note.ts'
import { useMemo } from 'react'
import { Disclosure } from '../ui/disclosure.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import { type NoteActions, NoteCard } from './note-card.tsx'
import styles from './note-list.module.css'
import { notesByRound, type RoundOfNotes, type ShownNote } from './shown-notes.ts'
import { useNewBelow } from './use-new-below.ts'

interface NoteListProps {
  readonly notes: readonly ShownNote[]
  /** The round that is written now: in sight, the earlier ones under a heading that opens. */
  readonly round: NoteRound
  readonly actionsNow: NoteActions | undefined
  readonly actionsBefore: NoteActions | undefined
}

/** The briefjes on a table in one column, by round. */
export function NoteList({ notes, round, actionsNow, actionsBefore }: NoteListProps) {
  const { t } = useWords()
  const parents = useMemo(() => new Map(notes.map(({ note }) => [note.id, note])), [notes])
  const rounds = useMemo(() => notesByRound(notes), [notes])
  const now = rounds.find((one) => one.round === round)
  const before = rounds.filter((one) => one.round !== round)
  const { end, count, look } = useNewBelow(now?.notes ?? [])

  return (
    <section className={styles['paper']} id="notes" tabIndex={-1} data-part="notes" aria-labelledby="notes-title">
      <h2 id="notes-title" className={styles['title']}>
        {titleOf(round, now)}
      </h2>
      {now === undefined || now.count === 0 ? <EmptyState>{t('paper.empty')}</EmptyState> : null}
      {now === undefined ? null : <Notes notes={now.notes} parents={parents} actions={actionsNow} />}
      <div ref={end} />
      {count === 0 ? null : (
        <button type="button" className={styles['new']} onClick={look}>
          {t('paper.new', { count })} <span aria-hidden="true">↓</span>
        </button>
      )}
      {before.map((earlier) => (
        <Disclosure key={earlier.round} level={2} title={titleOf(earlier.round, earlier)}>
          <Notes notes={earlier.notes} parents={parents} actions={actionsBefore} />
        </Disclosure>
      ))}
    </section>
  )

  function titleOf(which: NoteRound, one: RoundOfNotes | undefined): string {
    const count = one?.count ?? 0
    if (which === 'harvest') return t('paper.missed-count', { count })
    return t('paper.round-count', { n: which + 1, count })
  }
}

interface NotesProps {
  readonly notes: readonly ShownNote[]
  readonly parents: ReadonlyMap<string, Note>
  readonly actions: NoteActions | undefined
}

function Notes({ notes, parents, actions }: NotesProps) {
  return (
    <Stack element="ul" gap={1}>
      {notes.map((shown) => (
        <NoteCard
          key={shown.note.id}
          shown={shown}
          parentText={shown.note.parent === undefined ? undefined : parents.get(shown.note.parent)?.text}
          actions={actions}
        />
      ))}
    </Stack>
  )
}
