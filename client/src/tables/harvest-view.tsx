import { whyNotAnswer } from '@tafelronde/shared/harvest/decide-mark.ts'
import type { PersonId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import { canWriteNote } from '@tafelronde/shared/notes/decide-paper.ts'
import type { Paper } from '@tafelronde/shared/notes/note.ts'
import { lastTable, lastTableOfTheme } from '@tafelronde/shared/notes/paper-standing.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { noteField } from '@tafelronde/shared/notes/paper-text.ts'
import { type ReactNode, useMemo } from 'react'
import { useFieldNews } from '../connection/use-field-news.ts'
import { usePaper } from '../connection/use-paper.ts'
import { Composer } from '../notes/composer.tsx'
import { NoteCard } from '../notes/note-card.tsx'
import type { WritingPlace } from '../notes/paper-place.ts'
import { useShownNotes } from '../notes/use-shown-notes.ts'
import { useNoteActions } from '../notes/use-note-actions.ts'
import { hostedTable } from '@tafelronde/shared/sessions/session.ts'
import { isSettled } from '@tafelronde/shared/sessions/settlement.ts'
import { Notice } from '../ui/notice.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { harvestPath } from '../connection/paths.ts'
import { ModelNotice } from '../sessions/model-notice.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import { AllPapers } from './all-papers.tsx'
import { AnswerConclusion } from './answer-conclusion.tsx'
import { ConclusionsToRead } from './conclusions-to-read.tsx'
import { PlainView } from './plain-view.tsx'
import styles from './harvest-view.module.css'
import { useFocusParts } from './use-focus-parts.ts'
import { useNoteNews } from './use-note-news.ts'

interface HarvestViewProps {
  readonly session: SharedSession
  readonly actor: Actor
  readonly me: PersonId
  readonly top?: ReactNode
  readonly menu?: ReactNode
}

/** While the conclusions are made and discussed: everything can be read, and what is missed can be added. */
export function HarvestView({ session, actor, me, top, menu }: HarvestViewProps) {
  const { t } = useWords()
  useFocusParts()
  const table = tableOf(session.programme, lastTable(session, me))
  const plenary = session.phase.kind === 'plenary'
  const settled = isSettled(session)
  const place: WritingPlace | undefined =
    table === undefined ? undefined : { session, actor, table: table.id, door: 'person', round: 'harvest' }
  const places = new Map<ThemeId, WritingPlace>()
  for (const { id } of session.programme.themes) {
    const last = lastTableOfTheme(session, me, id)
    if (last !== undefined) places.set(id, { session, actor, table: last, door: 'person', round: 'harvest' })
  }
  const mayWrite = place !== undefined && canWriteNote(place)
  return (
    <PlainView
      name={session.programme.title}
      title={t(plenary ? 'plenary-page.title' : 'harvest-page.title')}
      width="page"
      menu={menu}
      footer={
        mayWrite ? (
          <Composer
            key="harvest"
            place={place}
            textOf={() => undefined}
            above={<p className={styles['missing']}>{t('harvest-page.missing')}</p>}
          />
        ) : null
      }
    >
      {top}
      {settled ? (
        <Notice title={t('readback.settled')} announced />
      ) : (
        <p>{t(plenary ? 'plenary-page.participant' : 'harvest.participant')}</p>
      )}
      {hostedTable(session, me) === undefined ? null : (
        <div>
          <LinkButton href={harvestPath(session.id)}>{t('desk.links.harvest')}</LinkButton>
        </div>
      )}
      <ModelNotice session={session} />
      {[...places.values()].map((one) => (
        <Missed key={one.table} place={one} me={me} />
      ))}
      <ConclusionsToRead
        session={session}
        own={new Set(places.keys())}
        answer={(conclusion) => {
          const there = places.get(conclusion.theme)
          if (there === undefined || whyNotAnswer({ actor, session }, conclusion) !== undefined) return null
          return <AnswerConclusion conclusion={conclusion} place={there} />
        }}
      />
      <AllPapers session={session} own={table?.id} />
    </PlainView>
  )
}

const nothing: Paper = { notes: [], cards: [] }

/** What this person added: it can be changed and taken away here. */
function Missed({ place, me }: { readonly place: WritingPlace; readonly me: PersonId }) {
  const { t } = useWords()
  const { table } = place
  const paper = usePaper(table)
  const actions = useNoteActions(place)
  const notes = useShownNotes(table, paper ?? nothing)
  const fields = useMemo(() => notes.map(({ note }) => noteField(note.id)), [notes])
  const news = useFieldNews(actions.document, fields)
  const missed = notes.filter((shown) => shown.note.round === 'harvest' && (shown.own || actions.isTheirs(shown)))
  useNoteNews(paper === undefined ? undefined : notes, me)
  if (missed.length === 0) return null
  return (
    <section aria-labelledby={`missed-${table}`} className={styles['mine']}>
      <h2 id={`missed-${table}`}>{t('paper.missed-count', { count: missed.length })}</h2>
      <Stack element="ul" gap={1}>
        {missed.map((shown) => (
          <NoteCard
            key={shown.note.id}
            table={table}
            shown={shown}
            actions={actions}
            news={news.get(noteField(shown.note.id))}
          />
        ))}
      </Stack>
    </section>
  )
}
