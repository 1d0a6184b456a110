import { canTakeBack, proxiedAt, weighingNow } from '@tafelronde/shared/harvest/support/decide-support.ts'
import { dotsLeft, nothingGiven, type OwnSupport } from '@tafelronde/shared/harvest/support/support.ts'
import type { SupportCommand } from '@tafelronde/shared/harvest/support/support-command.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import { supportOf } from '@tafelronde/shared/programme/support.ts'
import { actAs } from '@tafelronde/shared/sessions/moment.ts'
import { hostedTable, type SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { useOwnSupport } from '../../connection/use-own-support.ts'
import { useRoster } from '../../connection/use-roster.ts'
import { useSessionConnection } from '../../connection/use-session-connection.ts'
import { type Giving, GivingContext } from './use-giving.ts'

interface GivesSupportProps {
  readonly session: SharedSession
  readonly actor: Actor
  readonly children: ReactNode
}

/** A page on which dots and opinions are given: one's own, or those of people at the table who have no device. */
export function GivesSupport({ session, actor, children }: GivesSupportProps) {
  const connection = useSessionConnection()
  const roster = useRoster()
  const mine = useOwnSupport() ?? nothingGiven
  const [wanted, choose] = useState<PersonId>()
  const [entered, setEntered] = useState<ReadonlyMap<PersonId, OwnSupport>>(new Map())
  const hasSelf = actor.kind === 'participant'
  const others = useMemo(() => listOthers(session, actor), [session, actor])
  const chosen = wanted !== undefined && others.includes(wanted) ? wanted : undefined

  const keep = useCallback((person: PersonId, own: OwnSupport) => {
    setEntered((before) => new Map(before).set(person, own))
  }, [])
  const chooseSomebody = useCallback(
    (person: PersonId | undefined) => {
      choose(person)
      if (person === undefined) return
      // What was read before may have changed on another device.
      void connection.live.readSupport({ of: person }).then((answer) => answer.ok && keep(person, answer.value))
    },
    [connection, keep],
  )
  const ask = useCallback(
    async (command: SupportCommand) => {
      const answer = await connection.supportCommand(command, chosen)
      if (!answer.ok) return answer
      if (chosen === undefined) connection.live.support.set(answer.value)
      else keep(chosen, answer.value)
      return answer
    },
    [connection, chosen, keep],
  )

  const own = chosen === undefined ? (hasSelf ? mine : undefined) : entered.get(chosen)
  const who = chosen === undefined ? undefined : roster.name(chosen)
  const giving = useMemo((): Giving => {
    const support = supportOf(session.programme)
    return {
      now: weighingNow(session),
      mayTake: canTakeBack(session),
      each: support.each,
      own,
      left: own === undefined ? 0 : dotsLeft(support, own),
      who,
      ask,
      others,
      chosen,
      choose: chooseSomebody,
      hasSelf,
    }
  }, [session, own, who, ask, others, chosen, chooseSomebody, hasSelf])
  return <GivingContext value={giving}>{children}</GivingContext>
}

function listOthers(session: SharedSession, actor: Actor): readonly PersonId[] {
  if (actor.kind === 'table-screen') return proxiedAt(session, actor.table)
  const known = actAs(session, actor)
  const table = known.kind === 'participant' ? hostedTable(session, known.person) : undefined
  if (known.kind !== 'participant' || table === undefined) return []
  return proxiedAt(session, table).filter((id) => id !== known.person)
}
