import type { TableId } from '@tafelronde/shared/lib/id.ts'
import type { Note, NoteRound } from '@tafelronde/shared/notes/note.ts'
import { noteField } from '@tafelronde/shared/notes/paper-text.ts'
import { useMemo } from 'react'
import { type FieldNews, useFieldNews } from '../connection/use-field-news.ts'
import type { RecoveredText } from '../connection/use-recovered-words.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Stack } from '../ui/stack.tsx'
import { Tag } from '../ui/tag.tsx'
import { useWords } from '../words/use-words.ts'
import { type NoteActions, NoteCard } from './note-card.tsx'
import styles from './note-list.module.css'
import { notesByRound, type RoundOfNotes, setLateApart, type ShownNote } from './shown-notes.ts'
import { useNewBelow } from './use-new-below.ts'

interface NoteListProps {
  readonly table: TableId
  readonly notes: readonly ShownNote[]
  /** Whether these are all; before the paper has come there is nothing yet that others could come after. */
  readonly isComplete: boolean
  /** The round that is written now: in sight, the earlier ones under a heading that opens. */
  readonly round: NoteRound
  readonly actionsNow: NoteActions
  readonly actionsBefore: NoteActions
  /** Whether what came after its round lies apart: for whoever has to do something with it. */
  readonly lateApart: boolean
  /** Words that did not get into the briefje of this field. */
  readonly cameBack: ReadonlyMap<string, RecoveredText>
}

/** The briefjes on a table in one column, by round. */
export function NoteList(props: NoteListProps) {
  const { table, notes, isComplete, round, actionsNow, actionsBefore, lateApart, cameBack } = props
  const { t } = useWords()
  const parents = useMemo(() => new Map(notes.map(({ note }) => [note.id, note])), [notes])
  const { late, inTime } = useMemo(() => setLateApart(notes, lateApart), [notes, lateApart])
  const rounds = useMemo(() => notesByRound(inTime), [inTime])
  const fields = useMemo(() => notes.map(({ note }) => noteField(note.id)), [notes])
  const news = useFieldNews(actionsNow.document, fields)
  const now = rounds.find((one) => one.round === round)
  const before = rounds.filter((one) => one.round !== round)
  const { end, count, look } = useNewBelow(now?.notes ?? [], isComplete)
  const parts = { table, parents, news, cameBack }
  const lateCount = late.filter(({ note }) => note.removedAt === undefined).length

  return (
    <section className={styles['paper']} id="notes" tabIndex={-1} data-part="notes" aria-labelledby="notes-title">
      <h2 id="notes-title" className={styles['title']}>
        {titleOf(round, now)}
      </h2>
      {now === undefined || now.count === 0 ? <EmptyState>{t('paper.empty')}</EmptyState> : null}
      {now === undefined ? null : <Notes {...parts} notes={now.notes} actions={actionsNow} />}
      <div ref={end} />
      {count === 0 ? null : (
        <button type="button" className={styles['new']} onClick={look}>
          {t('paper.new', { count })} <span aria-hidden="true">↓</span>
        </button>
      )}
      {late.length === 0 ? null : (
        <section aria-labelledby="late-title" className={styles['late']}>
          <h2 id="late-title" className={styles['lateTitle']}>
            {t('paper.late', { n: lateCount })}
          </h2>
          <Notes {...parts} notes={late} actions={actionsBefore} areApart />
        </section>
      )}
      {before.map((earlier) => (
        <Disclosure key={earlier.round} level={2} title={titleOf(earlier.round, earlier)}>
          <Notes {...parts} notes={earlier.notes} actions={actionsBefore} />
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
  readonly table: TableId
  readonly notes: readonly ShownNote[]
  readonly parents: ReadonlyMap<string, Note>
  readonly actions: NoteActions
  readonly news: ReadonlyMap<string, FieldNews>
  readonly cameBack: ReadonlyMap<string, RecoveredText>
  /** They came late, and say for which round. */
  readonly areApart?: boolean
}

function Notes({ table, notes, parents, actions, news, cameBack, areApart = false }: NotesProps) {
  const { t } = useWords()
  return (
    <Stack element="ul" gap={1}>
      {notes.map((shown) => {
        const { id, parent, round } = shown.note
        const field = noteField(id)
        return (
          <NoteCard
            key={id}
            shown={shown}
            table={table}
            parentText={parent === undefined ? undefined : parents.get(parent)?.text}
            actions={actions}
            news={news.get(field)}
            cameBack={cameBack.get(field)}
            isApart={areApart}
            source={areApart && round !== 'harvest' ? <Tag>{t('round.name', { n: round + 1 })}</Tag> : undefined}
          />
        )
      })}
    </Stack>
  )
}
