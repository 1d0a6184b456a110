import { isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import { type Kind, type Note, NOTE_LENGTH } from '@tafelronde/shared/notes/note.ts'
import { noteField } from '@tafelronde/shared/notes/paper-text.ts'
import { useEffect, useRef, useState } from 'react'
import { useTypedText } from '../connection/use-typed-text.ts'
import { Button } from '../ui/button.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useFocusWithin } from '../ui/use-focus-within.ts'
import { useWords } from '../words/use-words.ts'
import styles from './change-note.module.css'
import { DeliveryMark } from './delivery-mark.tsx'
import { EmptiedNote } from './emptied-note.tsx'
import { KindChips } from './kind-chips.tsx'
import type { NoteActions } from './note-card.tsx'
import { SharedArea } from './shared-area.tsx'
import { SHORT_NOTE } from './short-note.ts'
import { TypingLine } from './typing-line.tsx'

interface ChangeNoteProps {
  readonly note: Note
  readonly actions: NoteActions
  /** Whether this person may also give it another kind, and take it away. */
  readonly isTheirs: boolean
  /** The first letter was typed here. */
  readonly onTyped: () => void
  readonly onDone: () => void
}

/** A briefje that is typed in, in its own place: everyone at the table sees each letter, and may type along. */
export function ChangeNote({ note, actions, isTheirs, onTyped, onDone }: ChangeNoteProps) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const field = noteField(note.id)
  const words = useTypedText(actions.document, field)
  const area = useRef<HTMLTextAreaElement>(null)
  const text = words.text ?? note.text
  const isEmpty = isBlank(text)
  const item = useRef<HTMLLIElement>(null)
  const within = useFocusWithin(item)
  const [entered, setEntered] = useState(false)
  const [asked, setAsked] = useState(false)
  const [isTooLong, setIsTooLong] = useState(false)
  // What stood here last before there was nothing.
  const [before, setBefore] = useState(note.text)
  if (!isEmpty && before !== text) setBefore(text)
  if (within && !entered) setEntered(true)
  // Left without a word in it: asked until there is one again.
  const leftEmpty = isEmpty && (asked || (entered && !within))
  if (leftEmpty !== asked) setAsked(leftEmpty)

  useEffect(() => {
    area.current?.focus()
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length)
    item.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  function finish(): void {
    if (isEmpty) setAsked(true)
    // Nobody else has what does not fit: it stays in sight until it does.
    else if (isTooLong) {
      area.current?.focus()
      const used = area.current?.value.length ?? 0
      announcer.announce(t('too-long', { used, limit: NOTE_LENGTH }))
    } else onDone()
  }

  return (
    <li ref={item} className={styles['change']}>
      <SharedArea
        ref={area}
        document={actions.document}
        field={field}
        words={{
          ...words,
          type: (wanted) => {
            onTyped()
            words.type(wanted)
          },
        }}
        limit={NOTE_LENGTH}
        multiline
        label={t('ui.change')}
        labelHidden
        rows={2}
        maxRows={12}
        sayTooLong={(used) => t('too-long', { used, limit: NOTE_LENGTH })}
        onTooLong={setIsTooLong}
        onEnter={finish}
        onEscape={finish}
      />
      <div className={styles['quiet']}>
        <TypingLine typists={words.typists} />
        {text.length > SHORT_NOTE && text.length < NOTE_LENGTH && !isTooLong ? (
          <span className={styles['short']}>
            {t('composer.keep-short')} {t('ui.characters', { used: text.length, limit: NOTE_LENGTH })}
          </span>
        ) : null}
        {isTooLong ? null : <DeliveryMark delivery={words.delivery} />}
      </div>
      {asked ? (
        <EmptiedNote
          onRemove={
            isTheirs
              ? () => {
                  onDone()
                  actions.remove(note)
                }
              : undefined
          }
          onPutBack={
            isBlank(before)
              ? undefined
              : () => {
                  words.type(before)
                  area.current?.focus()
                }
          }
        />
      ) : (
        <div className={styles['buttons']}>
          {isTheirs ? (
            <KindChips kind={note.kind} onChange={(kind: Kind | null) => actions.setKind(note, kind)} />
          ) : null}
          <Button kind="primary" onPress={finish}>
            {t('ui.done')}
          </Button>
        </div>
      )}
    </li>
  )
}
