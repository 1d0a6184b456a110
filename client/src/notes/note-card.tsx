import { type Note } from '@tafelronde/shared/notes/note.ts'
import { memo, type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Tag } from '../ui/tag.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import { ChangeNote } from './change-note.tsx'
import styles from './note-card.module.css'
import { RefusedNote } from './refused-note.tsx'
import { RemovedNote } from './removed-note.tsx'
import { SavedMark } from './saved-mark.tsx'
import { type ShownNote } from './shown-notes.ts'

/** What can be done with a briefje; absent for whoever only reads. */
export interface NoteActions {
  readonly canChange: (shown: ShownNote) => boolean
  readonly buildOn: ((note: Note) => void) | undefined
  readonly change: (note: Note, text: string) => void
  readonly remove: (note: Note) => void
  readonly restore: (note: Note) => void
  readonly retry: (commandId: string) => void
  readonly letGo: (commandId: string) => void
}

interface NoteCardProps {
  readonly shown: ShownNote
  /** The text of the briefje of an earlier round that this one builds on. */
  readonly parentText?: string | undefined
  readonly actions?: NoteActions | undefined
  /** Shown under the text where it helps, such as the table and round it came from. */
  readonly source?: ReactNode
}

/** One briefje: a card with a line of writing, and one button ⋯. */
export const NoteCard = memo(function NoteCard({ shown, parentText, actions, source }: NoteCardProps) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const [changing, setChanging] = useState(false)
  const { note, entry } = shown

  if (note.removedAt !== undefined) {
    return actions === undefined ? null : <RemovedNote note={note} onRestore={() => actions.restore(note)} />
  }
  if (changing && actions !== undefined) {
    const done = (text: string | undefined) => {
      setChanging(false)
      setOpen(false)
      if (text !== undefined && text !== note.text) actions.change(note, text)
    }
    return <ChangeNote text={note.text} onDone={done} />
  }
  const mayChange = actions?.canChange(shown) ?? false
  const hasMenu = actions !== undefined && (mayChange || actions.buildOn !== undefined)
  return (
    <li className={styles['note']} data-open={open}>
      <div className={styles['body']}>
        {parentText === undefined ? null : (
          <p className={styles['parent']}>
            {t('note.builds-on')}: {parentText}
          </p>
        )}
        <p className={styles['text']}>{note.text}</p>
        <div className={styles['marks']}>
          {note.kind === undefined ? null : <Tag>{t(`kind.${note.kind}`)}</Tag>}
          {note.late ? <Tag>{t('note.late')}</Tag> : null}
          {note.fromPaper ? <Tag>{t('note.from-paper')}</Tag> : null}
          {source}
          {entry === undefined ? null : <SavedMark entry={entry} />}
        </div>
        {entry?.delivery.kind === 'refused' && actions !== undefined ? (
          <RefusedNote
            refused={{ ok: false, ...entry.delivery }}
            onRetry={() => actions.retry(entry.request.id)}
            onLetGo={() => actions.letGo(entry.request.id)}
          />
        ) : null}
      </div>
      {hasMenu ? (
        <button type="button" className={styles['dots']} aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="more" />
          <VisuallyHidden>
            {t('note.menu')} {note.text.slice(0, 60)}
          </VisuallyHidden>
        </button>
      ) : null}
      {open && hasMenu ? (
        <div className={styles['actions']}>
          {actions.buildOn === undefined ? null : (
            <Button
              onPress={() => {
                setOpen(false)
                actions.buildOn?.(note)
              }}
            >
              {t('note.build-on')}
            </Button>
          )}
          {mayChange ? (
            <>
              <Button onPress={() => setChanging(true)}>{t('ui.change')}</Button>
              <Button kind="danger" onPress={() => actions.remove(note)}>
                {t('ui.remove')}
              </Button>
            </>
          ) : null}
        </div>
      ) : null}
    </li>
  )
})
