import { cleanText } from '@tafelronde/shared/notes/clean-text.ts'
import { NOTE_LENGTH, type NoteRound } from '@tafelronde/shared/notes/note.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import { useState } from 'react'
import { useOutbox, useOutboxEntries } from '../connection/use-outbox.ts'
import { type RecoveredText, useRecoveredWords } from '../connection/use-recovered-words.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { CameBack } from './came-back.tsx'
import styles from './draft-box.module.css'
import { type Draft, forgetDraft, listDrafts } from './drafts.ts'
import { layWords, type LooseWords } from './lay-words.ts'
import { RecoveredWords } from './recovered-words.tsx'
import { RefusedNote } from './refused-note.tsx'
import { forgetUngiven, listUngiven } from './ungiven.ts'

interface DraftBoxProps {
  readonly session: SharedSession
  readonly door: Door
  /** The table whose paper is in sight: its draft is in the composer, and what came back shows there. */
  readonly except?: string | undefined
}

/**
 * Words that were in hand when the tables changed: they stay with their table, and are offered back. Also tells what
 * became of words that were on their way just then. Belongs to one step of the session.
 */
export function DraftBox({ session, door, except }: DraftBoxProps) {
  const { t } = useWords()
  const outbox = useOutbox()
  const entries = useOutboxEntries()
  const recovered = useRecoveredWords()
  const writer = { session: session.id, door }
  const [drafts, setDrafts] = useState(() => listDrafts(writer))
  const [underWay, setUnderWay] = useState<ReadonlySet<string>>(
    () => new Set(entries.filter(({ delivery }) => delivery.kind === 'saving').map(({ request }) => request.id)),
  )
  const elsewhere = entries.filter(
    ({ request }) =>
      request.table !== except && (request.command.kind === 'lay-note' || request.command.kind === 'lay-paper-notes'),
  )
  // Belongs to a step of the session: what did not fit in time may have no field any more.
  const [ungiven, setUngiven] = useState(() => listUngiven(session.id))
  const done = (draft: Draft) => setDrafts((all) => all.filter((other) => other !== draft))
  const nameOf = (id: string) => {
    const table = tableOf(session.programme, id)
    return table === undefined ? undefined : nameOfTable(table, t)
  }

  function lay(words: LooseWords): void {
    const { id } = layWords(outbox, session, words)
    setUnderWay((ids) => new Set([...ids, id]))
  }

  function layRecovered({ id, table, text }: RecoveredText, round: NoteRound): void {
    if (table === undefined) return
    lay({ table, round, text })
    recovered.letGo(id)
  }

  function discard(draft: Draft): void {
    forgetDraft(writer, draft.table)
    done(draft)
  }

  return (
    <>
      {drafts.map((draft) => {
        const name = nameOf(draft.table)
        if (name === undefined || draft.table === except || cleanText(draft.text) === '') return null
        const fits = cleanText(draft.text).length <= NOTE_LENGTH
        return (
          <Notice
            key={draft.table}
            title={t('draft.at-rotation', { table: name })}
            actions={
              <>
                {fits ? (
                  <Button
                    onPress={() => {
                      lay(draft)
                      discard(draft)
                    }}
                  >
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
      })}
      {ungiven.map((words) => (
        <CameBack
          key={words.key}
          title={t('came-back.too-long')}
          text={words.text}
          onDiscard={() => {
            forgetUngiven(words)
            setUngiven((all) => all.filter((other) => other !== words))
          }}
        />
      ))}
      {recovered.words
        .filter(({ table }) => table === undefined || table !== except)
        .map((words) => (
          <RecoveredWords
            key={words.id}
            session={session}
            words={words}
            onLay={layRecovered}
            onDiscard={recovered.letGo}
          />
        ))}
      {elsewhere.map(({ request, delivery }) => {
        const { id, command, table } = request
        if (delivery.kind === 'saved' && underWay.has(id)) {
          return <Notice key={id} tone="success" announced title={t('late-note', { table: nameOf(table) ?? '–' })} />
        }
        if (delivery.kind !== 'refused') return null
        return (
          <div key={id} className={styles['refused']}>
            <p className={styles['text']}>
              {command.kind === 'lay-note' ? command.text : null}
              {command.kind === 'lay-paper-notes' ? command.notes.map(({ text }) => text).join('\n') : null}
            </p>
            <RefusedNote
              refused={{ ok: false, ...delivery }}
              onRetry={() => outbox.retry(id)}
              onLetGo={() => outbox.letGo(id)}
            />
          </div>
        )
      })}
    </>
  )
}
