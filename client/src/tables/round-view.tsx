import type { NoteId, PersonId } from '@tafelronde/shared/lib/id.ts'
import { cardIsOpen } from '@tafelronde/shared/notes/card-window.ts'
import { canWriteNote } from '@tafelronde/shared/notes/decide-paper.ts'
import { isWritten, type Note, type Paper } from '@tafelronde/shared/notes/note.ts'
import { noteField } from '@tafelronde/shared/notes/paper-text.ts'
import { standingAt } from '@tafelronde/shared/notes/paper-standing.ts'
import { personOf } from '@tafelronde/shared/people/actor.ts'
import { questionOf, themeOf } from '@tafelronde/shared/programme/programme.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import { useNow } from '../connection/use-now.ts'
import { usePaper } from '../connection/use-paper.ts'
import { useRecoveredWords } from '../connection/use-recovered-words.ts'
import { CardPanel } from '../notes/card-panel.tsx'
import { Composer, type ComposerHandle } from '../notes/composer.tsx'
import { NoteList } from '../notes/note-list.tsx'
import type { WritingPlace } from '../notes/paper-place.ts'
import { PassedOnCard } from '../notes/passed-on-card.tsx'
import { RecoveredWords } from '../notes/recovered-words.tsx'
import { WhatLives } from '../notes/what-lives.tsx'
import { useNoteActions } from '../notes/use-note-actions.ts'
import { useShownNotes } from '../notes/use-shown-notes.ts'
import { useUndoKeys } from '../notes/use-undo-keys.ts'
import { useUndoing } from '../notes/use-undoing.ts'
import { ModelNotice } from '../sessions/model-notice.tsx'
import { SupportBar } from '../harvest/support/support-bar.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { useWords } from '../words/use-words.ts'
import { HostStrip } from './host-strip.tsx'
import { LineNews } from './line-news.tsx'
import { nameOfTable } from './name-of-table.ts'
import { PeopleHere } from './people-here.tsx'
import styles from './round-view.module.css'
import { seatedAt } from './seated-at.ts'
import { TableBand } from './table-band.tsx'
import { useFocusParts } from './use-focus-parts.ts'
import { useNoteNews } from './use-note-news.ts'

interface RoundViewProps {
  readonly place: WritingPlace & { readonly round: number }
  readonly table: Table
  /** What stands above everything else, such as words left at another table. */
  readonly top?: ReactNode
  readonly menu?: ReactNode
  /** Right above the question: whom one talks with. */
  readonly above?: ReactNode
  /** Replaces the question as the page's heading where something else is the one thing now. */
  readonly heading?: ReactNode
  readonly author?: PersonId | undefined
  readonly aboveComposer?: ReactNode
}

const nothing: Paper = { notes: [], cards: [] }

/** A table in a round: the question, what was passed on, what lies there, and a place to write. */
export function RoundView(props: RoundViewProps) {
  const { place, table, top, menu, above, heading, author, aboveComposer } = props
  const { t } = useWords()
  const paper = usePaper(table.id) ?? nothing
  const composer = useRef<ComposerHandle>(null)
  const { session, actor, round } = place
  const me = personOf(actor)
  const theme = themeOf(session.programme, table.theme)
  const timer = session.phase.kind === 'round' ? session.phase.timer : undefined
  const atBreak = session.phase.kind === 'break'
  const mayWrite = session.phase.kind === 'round' && canWriteNote(place)

  const notes = useShownNotes(table.id, paper)
  const texts = useMemo(() => new Map(notes.map(({ note }) => [note.id, note.text])), [notes])
  const textOf = useCallback((note: NoteId) => texts.get(note), [texts])
  const buildOn = useCallback((note: Note) => composer.current?.buildOn(note.id), [])
  const actionsNow = useNoteActions(place)
  const actionsBefore = useNoteActions(place, mayWrite ? buildOn : undefined)
  useUndoKeys(useUndoing(paperDocument(session.id, table.id)))
  useFocusParts()
  useNoteNews(paper === nothing ? undefined : notes, me)

  // What came back stands at its own briefje where that is in sight, and else above everything.
  const recovered = useRecoveredWords(table.id)
  const inSight = useMemo(
    () => new Set(notes.filter(({ note }) => note.round === round).map(({ note }) => noteField(note.id))),
    [notes, round],
  )
  const cameBack = useMemo(
    () => new Map(recovered.words.filter(({ field }) => inSight.has(field)).map((words) => [words.field, words])),
    [recovered, inSight],
  )

  const before = paper.cards.findLast((card) => card.round < round && isWritten(card))
  const standing = standingAt(session, actor, table.id, round)
  return (
    <PageFrame
      place="table"
      header={<TableBand session={session} table={table} round={round} timer={timer} />}
      skipLinks={
        mayWrite ? (
          <SkipLink to="composer" toField>
            {t('composer.skip-to')}
          </SkipLink>
        ) : null
      }
      footer={
        <>
          <LineNews />
          {mayWrite ? (
            <Composer
              key={table.id}
              ref={composer}
              place={place}
              textOf={textOf}
              author={author}
              above={aboveComposer}
              beside={menu}
            />
          ) : (
            <div className={styles['menu']}>{menu}</div>
          )}
        </>
      }
    >
      <title>
        {[
          atBreak ? t('item.break') : t('round.name', { n: round + 1 }),
          t('table.name', { name: nameOfTable(table, t) }),
          session.programme.title,
        ].join(' · ')}
      </title>
      <div className={styles['round']}>
        {top}
        {recovered.words
          .filter(({ field }) => !inSight.has(field))
          .map((words) => (
            <RecoveredWords
              key={words.id}
              session={session}
              words={words}
              round={mayWrite ? round : undefined}
              onLay={({ id, text }) => {
                actionsNow.lay(text)
                recovered.letGo(id)
              }}
              onDiscard={recovered.letGo}
            />
          ))}
        <div className={styles['columns']}>
          <div className={styles['side']}>
            <div data-part="question" className={styles['question']}>
              {above === undefined ? null : <div className={styles['above']}>{above}</div>}
              {heading ?? <h1 tabIndex={-1}>{theme === undefined ? '' : questionOf(theme, round)}</h1>}
            </div>
            <PeopleHere people={seatedAt(session, table.id, round)} host={session.hosts[table.id]} me={me} />
            {before === undefined ? null : <PassedOnCard card={before} />}
            <OpenCard place={place} paper={paper} />
            <HostStrip place={place} table={table} standing={standing} />
            <SupportBar on="notes" />
            <ModelNotice session={session} />
          </div>
          <NoteList
            table={table.id}
            notes={notes}
            isComplete={paper !== nothing}
            round={round}
            actionsNow={actionsNow}
            actionsBefore={actionsBefore}
            lateApart={standing === 'host' || standing === 'desk'}
            cameBack={cameBack}
          />
        </div>
      </div>
    </PageFrame>
  )
}

/** The card shows when it is time to fill it in; the clock of this alone ticks here. */
function OpenCard({
  place,
  paper,
}: {
  readonly place: WritingPlace & { readonly round: number }
  readonly paper: Paper
}) {
  const now = useNow()
  // Whoever comes later reads what lived here before; in a first round that is what one has just written oneself.
  if (!cardIsOpen(place.session, now)) return place.round === 0 ? null : <WhatLives place={place} holds={false} />
  return <CardPanel place={place} card={paper.cards.find(({ round }) => round === place.round)} />
}
