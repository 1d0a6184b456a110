import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { cardRound } from '@tafelronde/shared/notes/card-window.ts'
import { whoIs } from '@tafelronde/shared/notes/paper-standing.ts'
import { type Actor, personOf } from '@tafelronde/shared/people/actor.ts'
import { rotationOf, tableOf } from '@tafelronde/shared/programme/programme.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import { needsSeat } from '@tafelronde/shared/sessions/people.ts'
import { type SharedSession, tableNow } from '@tafelronde/shared/sessions/session.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { useEffect, useState } from 'react'
import { useSessionCommand } from '../connection/use-command.ts'
import { DraftBox } from '../notes/draft-box.tsx'
import { GivesSupport } from '../harvest/support/gives-support.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { ClosedView, GoneView } from './after-view.tsx'
import { readAlertLevel } from './alerts.ts'
import { BreakWords } from './break-words.tsx'
import { CardAfterRound } from './card-after-round.tsx'
import { FreeRotation } from './free-rotation.tsx'
import { HarvestView } from './harvest-view.tsx'
import { WhoIsHere } from './host-strip.tsx'
import { MoreMenu } from './more-menu.tsx'
import { OtherTableDialog } from './other-table-dialog.tsx'
import { RouteCard } from './route-card.tsx'
import { RouteNotice } from './route-notice.tsx'
import { RotationView } from './rotation-view.tsx'
import { RoundView } from './round-view.tsx'
import { SessionDoor } from './session-door.tsx'
import { TalkPauseView } from './talk-pause-view.tsx'
import { talkIn } from './talk-partner.ts'
import { usePhaseFocus } from './use-phase-focus.ts'
import { buzz, useTimeSignals } from './use-signals.ts'
import { useWho } from './use-who.ts'
import { TalkView, WaitingView } from './waiting-view.tsx'

/** A participant's page: in each phase the one thing that matters now. */
export function ParticipantPage() {
  return <SessionDoor door="person">{(session, actor) => <Participant session={session} actor={actor} />}</SessionDoor>
}

interface ParticipantProps {
  readonly session: SharedSession
  readonly actor: Actor
}

function Participant({ session, actor }: ParticipantProps) {
  const { phase } = session
  const page = usePhaseFocus(`${phase.kind} ${session.step}`)
  useTimeSignals(session)
  useRoundNews(session)
  const own = personOf(actor)
  const me = own === undefined ? undefined : (whoIs(session, own) ?? own)
  return (
    <div ref={page}>
      {me === undefined ? null : (
        <GivesSupport session={session} actor={actor}>
          <Phase session={session} actor={actor} me={me} />
        </GivesSupport>
      )}
    </div>
  )
}

function Phase({ session, actor, me }: ParticipantProps & { readonly me: PersonId }) {
  const { phase, programme } = session
  const table = tableOf(programme, tableNow(session, me))
  const inRound = phase.kind === 'round' ? table?.id : undefined
  const top = (
    <>
      <RouteNotice session={session} me={me} />
      <DraftBox key={session.step} session={session} door="person" except={inRound} />
    </>
  )
  const route = <RouteCard session={session} me={me} />
  const paperOf = (sat: Table) => paperDocument(session.id, sat.id)
  const menu = <MoreMenu session={session} table={table} />
  const rotation = rotationOf(programme)
  const person = session.people[me]
  const sitsIn = (round: number) => person !== undefined && needsSeat(person) && round < (person.until ?? Infinity)
  if (phase.kind === 'closed') return <ClosedView session={session} top={top} />
  if (session.people[me]?.attendance === 'gone') return <GoneView session={session} top={top} />
  switch (phase.kind) {
    case 'draft':
    case 'arrival':
      return <WaitingView session={session} menu={menu} />
    case 'talk':
      return <TalkView session={session} menu={menu} below={route} />
    case 'harvest':
    case 'plenary':
      return <HarvestView session={session} actor={actor} me={me} top={top} menu={menu} />
    case 'rotation': {
      const below = (
        <>
          {rotation === 'each' || rotation === 'together' ? route : null}
          <CardAfterRound session={session} actor={actor} me={me} />
        </>
      )
      const { to } = phase
      const arrivals =
        table !== undefined && session.hosts[table.id] === me ? (
          <WhoIsHere place={{ session, actor, table: table.id, door: 'person', round: to }} table={table} />
        ) : null
      const shown = { session, me, to, top, menu, arrivals, below }
      if (rotation === 'free' && sitsIn(to)) return <FreeRotation key={to} {...shown} table={table} />
      if (table === undefined && rotation === 'pairs' && sitsIn(to)) {
        return <TalkPauseView session={session} me={me} round={to} top={top} menu={menu} below={below} />
      }
      if (table === undefined) return <WaitingView session={session} menu={menu} />
      return <RotationView key={to} {...shown} table={table} />
    }
    case 'round': {
      if (table === undefined && rotation === 'pairs' && sitsIn(phase.round)) {
        return <TalkPauseView session={session} me={me} round={phase.round} top={top} menu={menu} />
      }
      if (table === undefined) return <WaitingView session={session} menu={menu} />
      const place = { session, actor, table: table.id, door: 'person', round: phase.round } as const
      const isSeen = session.seen[me] === phase.round || session.hosts[table.id] === me
      return (
        <RoundView
          key={`${table.id} ${phase.round}`}
          place={place}
          table={table}
          menu={<MoreMenu session={session} table={table} paper={paperOf(table)} />}
          {...(rotation === 'pairs' && { above: <TalkNow session={session} me={me} round={phase.round} /> })}
          top={
            <>
              {isSeen ? null : <NotSeen session={session} table={table} />}
              {top}
            </>
          }
        />
      )
    }
    case 'break': {
      const round = cardRound(session)
      const sat = round === undefined ? undefined : tableOf(programme, seatOf(session.seatings[round], me))
      if (round === undefined || sat === undefined) return <TalkView session={session} menu={menu} />
      return (
        <RoundView
          key={`break ${sat.id}`}
          place={{ session, actor, table: sat.id, door: 'person', round }}
          table={sat}
          menu={<MoreMenu session={session} table={table} paper={paperOf(sat)} />}
          top={top}
          heading={
            <h1 tabIndex={-1}>
              <BreakWords session={session} timer={phase.timer} />
            </h1>
          }
        />
      )
    }
  }
}

/** Whom one talks with, where people talk by two. */
function TalkNow({
  session,
  me,
  round,
}: Omit<ParticipantProps, 'actor'> & { readonly me: PersonId; readonly round: number }) {
  const { t } = useWords()
  const who = useWho()
  const partner = talkIn(session, me, round)?.partner
  return (
    <p>{partner === undefined ? t('talk-by-two.nobody') : t('talk-by-two', { n: round + 1, who: who(partner) })}</p>
  )
}

/** The round has begun before this person said "Ik ben er": it still counts only when said. */
function NotSeen({ session, table }: { readonly session: SharedSession; readonly table: Table }) {
  const { t } = useWords()
  const { ask, busy } = useSessionCommand()
  const [elsewhere, setElsewhere] = useState(false)
  return (
    <>
      <Notice
        title={t('table.not-seen')}
        actions={
          <>
            <Button busy={busy} onPress={() => void ask({ kind: 'i-am-here' })}>
              {t('rotation.here')}
            </Button>
            <Button kind="plain" onPress={() => setElsewhere(true)}>
              {t('other-table')}
            </Button>
          </>
        }
      />
      {elsewhere ? <OtherTableDialog session={session} table={table} onClose={() => setElsewhere(false)} /> : null}
    </>
  )
}

/** Says that a round began, and buzzes when people must move or talk; not when the clock is set, which is a step too. */
function useRoundNews({ phase }: SharedSession): void {
  const { t } = useWords()
  const announcer = useAnnounce()
  const round = phase.kind === 'round' ? phase.round : undefined
  const moves = phase.kind === 'rotation' || phase.kind === 'round'
  useEffect(() => {
    if (moves) buzz()
    if (round !== undefined && readAlertLevel() !== 'none') announcer.announce(t('round.open', { n: round + 1 }))
  }, [round, moves, announcer, t])
}
