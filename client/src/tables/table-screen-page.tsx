import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { currentRound, type SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { useState } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { DraftBox } from '../notes/draft-box.tsx'
import { UndoButton } from '../notes/undo-button.tsx'
import { GivesSupport } from '../harvest/support/gives-support.tsx'
import { ChipGroup } from '../ui/chip-group.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { useWords } from '../words/use-words.ts'
import { AllPapers } from './all-papers.tsx'
import { BreakWords } from './break-words.tsx'
import { ConclusionsToRead } from './conclusions-to-read.tsx'
import { HelpButton } from './help-button.tsx'
import { WhoIsHere } from './host-strip.tsx'
import { nameOfTable } from './name-of-table.ts'
import { PlainView } from './plain-view.tsx'
import { RoundView } from './round-view.tsx'
import { seatedAt } from './seated-at.ts'
import { SessionDoor } from './session-door.tsx'
import { TableName } from './table-name.tsx'
import styles from './table-screen-page.module.css'
import { usePhaseFocus } from './use-phase-focus.ts'
import { useTimeSignals } from './use-signals.ts'
import { TalkView, WaitingView } from './waiting-view.tsx'

/** A device that stays at its table, for a table that writes together on one screen. */
export function TableScreenPage() {
  return (
    <SessionDoor door="table-screen">{(session, actor) => <TableScreen session={session} actor={actor} />}</SessionDoor>
  )
}

interface TableScreenProps {
  readonly session: SharedSession
  readonly actor: Actor
}

function TableScreen({ session, actor }: TableScreenProps) {
  const page = usePhaseFocus(`${session.phase.kind} ${session.step}`)
  useTimeSignals(session)
  const table = actor.kind === 'table-screen' ? tableOf(session.programme, actor.table) : undefined
  return (
    <div ref={page}>
      {table === undefined ? null : (
        <GivesSupport session={session} actor={actor}>
          <Phase session={session} actor={actor} table={table} />
        </GivesSupport>
      )}
    </div>
  )
}

function Phase({ session, actor, table }: TableScreenProps & { readonly table: Table }) {
  const { t, format } = useWords()
  const roster = useRoster()
  const [author, setAuthor] = useState<PersonId>()
  const { phase, programme } = session
  const round = currentRound(session)
  const people = round === undefined ? [] : seatedAt(session, table.id, round)
  const writer = author !== undefined && people.includes(author) ? author : undefined
  const stays = t('table-screen', { table: nameOfTable(table, t) })
  const top = (except?: string) => <DraftBox key={session.step} session={session} door="table-screen" except={except} />
  const help = <HelpButton session={session} actor={actor} table={table} />
  switch (phase.kind) {
    case 'draft':
    case 'arrival':
    case 'closed':
      return (
        <PlainView name={programme.title} title={<TableName table={table} />} called={nameOfTable(table, t)}>
          <p>{phase.kind === 'closed' ? t('closed.title') : stays}</p>
        </PlainView>
      )
    case 'talk':
      return <TalkView session={session} menu={help} />
    case 'harvest':
    case 'plenary':
      return (
        <PlainView
          name={programme.title}
          title={t(phase.kind === 'plenary' ? 'plenary-page.title' : 'harvest-page.title')}
          width="page"
          menu={help}
        >
          {top()}
          <ConclusionsToRead session={session} />
          <AllPapers session={session} own={table.id} />
        </PlainView>
      )
    case 'rotation':
      return (
        <div data-table-colour={table.colour} className={styles['screen']}>
          <PlainView name={programme.title} title={<TableName table={table} />} menu={help}>
            {top()}
            <p className={styles['next']}>
              {t('rotation.table-screen', { people: format.list(people.map((person) => roster.name(person))) || '–' })}
            </p>
            <WhoIsHere
              place={{ session, actor, table: table.id, door: 'table-screen', round: phase.to }}
              table={table}
            />
          </PlainView>
        </div>
      )
    case 'round':
    case 'break': {
      if (round === undefined) return <WaitingView session={session} menu={help} />
      return (
        <RoundView
          key={round}
          place={{ session, actor, table: table.id, door: 'table-screen', round }}
          table={table}
          author={writer}
          top={top(table.id)}
          menu={
            <Cluster gap={1}>
              <UndoButton paper={paperDocument(session.id, table.id)} />
              {help}
            </Cluster>
          }
          heading={
            phase.kind === 'break' ? (
              <h1 tabIndex={-1}>
                <BreakWords session={session} timer={phase.timer} />
              </h1>
            ) : undefined
          }
          aboveComposer={
            <div className={styles['who']}>
              <span>
                {stays} {t('table-screen.who')}
              </span>
              <ChipGroup
                label={t('table-screen.who')}
                value={writer ?? ''}
                choices={[
                  ...people.map((person) => ({ value: person, label: roster.name(person) })),
                  { value: '' as const, label: t('table-screen.the-table') },
                ]}
                onChange={(chosen) => setAuthor(people.find((person) => person === chosen))}
              />
            </div>
          }
        />
      )
    }
  }
}
