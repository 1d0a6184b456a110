import { isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import type { TableId } from '@tafelronde/shared/lib/id.ts'
import { type Kind, type Note, noteRef } from '@tafelronde/shared/notes/note.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import type { FieldNews } from '../connection/use-field-news.ts'
import type { RecoveredText } from '../connection/use-recovered-words.ts'
import { DotButtons } from '../harvest/support/dot-buttons.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Tag } from '../ui/tag.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import { CameBack } from './came-back.tsx'
import { ChangeNote } from './change-note.tsx'
import { DeliveryMark } from './delivery-mark.tsx'
import styles from './note-card.module.css'
import { RefusedNote } from './refused-note.tsx'
import { RemovedNote } from './removed-note.tsx'
import { SavedMark } from './saved-mark.tsx'
import type { ShownNote } from './shown-notes.ts'
import { TypingLine } from './typing-line.tsx'

/** What can be done with a briefje; absent for whoever only reads. */
export interface NoteActions {
  /** The document in which its text lies. */
  readonly document: DocumentName
  /** Whether this person may type in it. */
  readonly canType: (shown: ShownNote) => boolean
  /** Whether this person may give it another kind, and take it away. */
  readonly isTheirs: (shown: ShownNote) => boolean
  readonly buildOn: ((note: Note) => void) | undefined
  readonly setKind: (note: Note, kind: Kind | null) => void
  readonly remove: (note: Note) => void
  readonly restore: (note: Note) => void
  /** Lays words on the table as a briefje of one's own. */
  readonly lay: (text: string) => void
  readonly letGoOfWords: (id: string) => void
  readonly retry: (commandId: string) => void
  readonly letGo: (commandId: string) => void
}

interface NoteCardProps {
  readonly shown: ShownNote
  /** The text of the briefje of an earlier round that this one builds on. */
  readonly parentText?: string | undefined
  readonly actions?: NoteActions | undefined
  /** The table it lies on, where dots can be given to it. */
  readonly table?: TableId | undefined
  /** Shown under the text where it helps, such as the table and round it came from. */
  readonly source?: ReactNode
  /** Its place on the page says already that it came late. */
  readonly isApart?: boolean
  /** What goes on in its text while it is not open here. */
  readonly news?: FieldNews | undefined
  /** Words typed in it that did not get into it. */
  readonly cameBack?: RecoveredText | undefined
}

/** One briefje: a card with a line of writing, and one button ⋯. */
export const NoteCard = memo(function NoteCard(props: NoteCardProps) {
  const { shown, parentText, actions, table, source, isApart = false, news, cameBack } = props
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const [changing, setChanging] = useState(false)
  const [typed, setTyped] = useState(false)
  const item = useRef<HTMLLIElement>(null)
  const dots = useRef<HTMLButtonElement>(null)
  const returns = useRef(false)
  const box = useRef<HTMLLIElement>(null)
  const { note, entry } = shown

  useEffect(() => {
    if (changing || !returns.current) return
    returns.current = false
    dots.current?.focus()
  }, [changing])

  // Whoever typed here when it went types on for a moment: a space must not press the button that puts it back.
  const isGone = changing && typed && note.removedAt !== undefined
  useEffect(() => {
    if (isGone && document.activeElement === document.body) box.current?.focus({ preventScroll: true })
  }, [isGone])

  // What can be done stands under the text, and that may be out of sight.
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' })
  }, [open])

  const stop = () => {
    setChanging(false)
    setOpen(false)
    setTyped(false)
  }
  // The words that did not get into it, or all of it when it went while somebody typed here.
  const words = cameBack?.text ?? (isGone ? note.text : undefined)
  const back =
    words === undefined || actions === undefined ? null : (
      <li ref={box} tabIndex={-1} className={styles['back']}>
        <CameBack
          title={t(note.removedAt === undefined ? 'came-back.here' : 'note.gone')}
          text={words}
          actions={
            <Button
              label={`${t('composer.lay')}: ${words.slice(0, 60)}`}
              onPress={() => {
                actions.lay(words)
                if (cameBack !== undefined) actions.letGoOfWords(cameBack.id)
                stop()
              }}
            >
              {t('composer.lay')}
            </Button>
          }
          onDiscard={() => {
            if (cameBack !== undefined) actions.letGoOfWords(cameBack.id)
            stop()
          }}
        />
      </li>
    )

  if (note.removedAt !== undefined) {
    if (actions === undefined) return null
    return (
      <>
        <RemovedNote note={note} onRestore={() => actions.restore(note)} />
        {back}
      </>
    )
  }
  const isTheirs = actions?.isTheirs(shown) ?? false
  const canType = actions?.canType(shown) ?? false
  if (changing && actions !== undefined && canType) {
    return (
      <>
        <ChangeNote
          note={note}
          actions={actions}
          isTheirs={isTheirs}
          onTyped={() => setTyped(true)}
          onDone={() => {
            returns.current = true
            stop()
          }}
        />
        {back}
      </>
    )
  }
  const hasMenu = actions !== undefined && (canType || isTheirs || actions.buildOn !== undefined)
  return (
    <>
      <li ref={item} className={styles['note']} data-open={open}>
        <div className={styles['body']}>
          {parentText === undefined ? null : (
            <p className={styles['parent']}>
              {t('note.builds-on')}: {parentText}
            </p>
          )}
          {isBlank(note.text) ? (
            <p className={styles['empty']}>{t('note.empty')}</p>
          ) : (
            <p className={styles['text']}>{note.text}</p>
          )}
          <div className={styles['marks']}>
            {note.kind === undefined ? null : <Tag>{t(`kind.${note.kind}`)}</Tag>}
            {note.late && !isApart ? <Tag>{t('note.late')}</Tag> : null}
            {note.fromPaper ? <Tag>{t('note.from-paper')}</Tag> : null}
            {source}
            {news === undefined ? null : <TypingLine typists={news.typists} />}
            {entry === undefined || news?.delivery === 'saving' ? (
              <DeliveryMark delivery={news?.delivery ?? 'quiet'} />
            ) : (
              <SavedMark entry={entry} />
            )}
          </div>
          {table === undefined || isBlank(note.text) || !hasArrived(shown) ? null : (
            <DotButtons subject={noteRef(table, note.id)} text={note.text} on="notes" />
          )}
          {entry?.delivery.kind === 'refused' && actions !== undefined ? (
            <RefusedNote
              what={entry.request.command.kind}
              refused={{ ok: false, ...entry.delivery }}
              onRetry={() => actions.retry(entry.request.id)}
              onLetGo={() => actions.letGo(entry.request.id)}
            />
          ) : null}
        </div>
        {hasMenu ? (
          <button
            ref={dots}
            type="button"
            className={styles['dots']}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon name="more" />
            <VisuallyHidden>
              {t('note.menu')} {isBlank(note.text) ? t('note.empty') : note.text.slice(0, 60)}
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
            {canType ? <Button onPress={() => setChanging(true)}>{t('ui.change')}</Button> : null}
            {isTheirs ? (
              <Button kind="danger" onPress={() => actions.remove(note)}>
                {t('ui.remove')}
              </Button>
            ) : null}
          </div>
        ) : null}
      </li>
      {back}
    </>
  )
})

/** Whether the server has it: nobody can give a dot to what lies only here. */
function hasArrived({ entry }: ShownNote): boolean {
  return entry?.request.command.kind !== 'lay-note' || entry.delivery.kind === 'saved'
}
