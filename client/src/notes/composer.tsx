import type { NoteId, PersonId } from '@tafelronde/shared/lib/id.ts'
import { cleanText } from '@tafelronde/shared/notes/clean-text.ts'
import { NOTE_LENGTH } from '@tafelronde/shared/notes/note.ts'
import { type ReactNode, type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import { useOutbox } from '../connection/use-outbox.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './composer.module.css'
import { KindChips } from './kind-chips.tsx'
import { layWords } from './lay-words.ts'
import type { WritingPlace } from './paper-place.ts'
import { useFocusWithin } from '../ui/use-focus-within.ts'
import { SHORT_NOTE } from './short-note.ts'
import { useDraft } from './use-draft.ts'

/** What others on the page can ask of the composer. */
export interface ComposerHandle {
  readonly buildOn: (note: NoteId) => void
}

interface ComposerProps {
  readonly place: WritingPlace
  /** The text of the briefje that is built on. */
  readonly textOf: (note: NoteId) => string | undefined
  readonly ref?: Ref<ComposerHandle>
  /** On a table's screen: whose words these are. */
  readonly author?: PersonId | undefined
  /** Stands above the field, such as who writes. */
  readonly above?: ReactNode
  /** Stands beside the field, such as the menu. */
  readonly beside?: ReactNode
}

/** The place to write: one line that grows, always in sight. Enter lays the briefje on the table. */
export function Composer({ place, textOf, ref, author, above, beside }: ComposerProps) {
  const { t } = useWords()
  const outbox = useOutbox()
  const { session, table, round, door } = place
  const writer = useMemo(() => ({ session: session.id, door }), [session.id, door])
  const { draft, write, clear } = useDraft(writer, table, round)
  const section = useRef<HTMLElement>(null)
  const around = useRef<HTMLDivElement>(null)
  const within = useFocusWithin(section, around)
  const area = useRef<HTMLTextAreaElement>(null)

  useImperativeHandle(
    ref,
    () => ({
      buildOn: (note) => {
        write({ parent: note })
        area.current?.focus()
      },
    }),
    [write],
  )

  const parent = draft.parent === undefined ? undefined : textOf(draft.parent)
  const used = cleanText(draft.text).length
  const tooLong = used > NOTE_LENGTH
  const writing = within || draft.text !== ''

  function lay(): void {
    area.current?.focus()
    if (used === 0 || tooLong) return
    const builtOn = parent === undefined ? undefined : draft.parent
    layWords(outbox, session, { table, round, text: draft.text, kind: draft.kind, parent: builtOn, author })
    clear()
  }

  return (
    <section
      ref={section}
      id="composer"
      tabIndex={-1}
      data-part="composer"
      data-writing={writing}
      className={styles['composer']}
      aria-label={t('composer.short')}
    >
      {above}
      {parent === undefined ? null : (
        <div className={styles['parent']}>
          <span>{t('composer.builds-on', { text: parent })}</span>
          <button type="button" aria-label={t('ui.cancel')} onClick={() => write({ parent: null })}>
            <Icon name="close" />
          </button>
        </div>
      )}
      <div className={styles['row']}>
        <div className={styles['field']}>
          <TextArea
            ref={area}
            label={t('composer')}
            labelHidden
            placeholder={t('composer.short')}
            value={draft.text}
            rows={1}
            maxRows={4}
            error={tooLong ? t('too-long', { used, limit: NOTE_LENGTH }) : undefined}
            onChange={(text) => write({ text })}
            onEnter={lay}
          />
        </div>
        {writing ? (
          <div className={styles['lay']}>
            <Button kind="primary" onPress={lay}>
              {t('composer.lay')}
            </Button>
          </div>
        ) : null}
        {beside === undefined ? null : (
          <div ref={around} className={styles['beside']}>
            {beside}
          </div>
        )}
        {writing ? (
          <div className={styles['kinds']}>
            <KindChips kind={draft.kind} onChange={(kind) => write({ kind })} />
            {used > SHORT_NOTE && !tooLong ? (
              // Read out when it appears; as it counts along with what is typed it is not read out again.
              <span className={styles['short']} role="status" aria-atomic="false" aria-relevant="additions">
                {t('composer.keep-short')} {t('ui.characters', { used, limit: NOTE_LENGTH })}
              </span>
            ) : null}
          </div>
        ) : null}
      </div>
    </section>
  )
}
