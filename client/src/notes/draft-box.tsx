import { cleanText } from '@tafelronde/shared/notes/clean-text.ts'
import { NOTE_LENGTH } from '@tafelronde/shared/notes/note.ts'
import { type SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { type Door } from '@tafelronde/shared/wire/live-events.ts'
import { useState } from 'react'
import { newId } from '../connection/session-connection.ts'
import { useOutbox } from '../connection/use-outbox.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './draft-box.module.css'
import { type Draft, forgetDraft, listDrafts } from './drafts.ts'
import { makeNoteKey } from './note-keys.ts'

interface DraftBoxProps {
  readonly session: SharedSession
  readonly door: Door
  /** The table at which the composer stands open: its draft is in there. */
  readonly except?: string | undefined
}

/** Words that were in hand when the tables changed: they stay with their table, and are offered back. */
export function DraftBox({ session, door, except }: DraftBoxProps) {
  const { t } = useWords()
  const outbox = useOutbox()
  const writer = { session: session.id, door }
  const [drafts, setDrafts] = useState(() => listDrafts(writer))
  const done = (draft: Draft) => setDrafts((all) => all.filter((other) => other !== draft))

  function lay(draft: Draft): void {
    const note = newId<'note'>()
    outbox.add({
      table: draft.table,
      round: draft.round,
      command: {
        kind: 'lay-note',
        note,
        text: cleanText(draft.text),
        ...(draft.kind !== undefined && { noteKind: draft.kind }),
        ...(draft.parent !== undefined && { parent: draft.parent }),
        ...(session.programme.anonymous && { key: makeNoteKey(session.id, note) }),
      },
    })
    discard(draft)
  }

  function discard(draft: Draft): void {
    forgetDraft(writer, draft.table)
    done(draft)
  }

  return drafts
    .filter(({ table, text }) => table !== except && cleanText(text) !== '')
    .map((draft) => {
      const table = tableOf(session.programme, draft.table)
      if (table === undefined) return null
      const name = nameOfTable(table, t)
      const fits = cleanText(draft.text).length <= NOTE_LENGTH
      return (
        <Notice
          key={draft.table}
          title={t('draft.at-rotation', { table: name })}
          actions={
            <>
              {fits ? (
                <Button kind="primary" onPress={() => lay(draft)}>
                  {t('draft.lay', { table: name })}
                </Button>
              ) : null}
              <Button onPress={() => done(draft)}>{t('draft.later')}</Button>
              <Button kind="danger" onPress={() => discard(draft)}>
                {t('draft.discard')}
              </Button>
            </>
          }
        >
          <p className={styles['text']}>{draft.text}</p>
        </Notice>
      )
    })
}
