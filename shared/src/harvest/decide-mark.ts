import { sameValue } from '../lib/same-value.ts'
import { accept, refuse } from '../lib/result.ts'
import { isBlank } from '../notes/clean-text.ts'
import { readNoteRef } from '../notes/note.ts'
import { sitsAt } from '../notes/paper-standing.ts'
import type { Refusal } from '../sessions/refusal.ts'
import { hostedTable } from '../sessions/session.ts'
import { isSettled } from '../sessions/settlement.ts'
import { type Approval, isApproved, markWords, whatStands } from './approval.ts'
import type { Conclusion } from './conclusion.ts'
import type { HarvestCommand } from './harvest-command.ts'
import type { HarvestAnswer, HarvestQuestion } from './harvest-question.ts'

type MarkKind = 'approve-conclusion' | 'withdraw-approval' | 'confirm-conclusion' | 'agree-conclusion'
export type MarkCommand = Extract<HarvestCommand, { kind: MarkKind }>
type Ask<Kind extends MarkKind> = Extract<HarvestCommand, { kind: Kind }>

/** Decides about what somebody says of a conclusion. The words that they saw must still be what stands there. */
export function decideMark(question: HarvestQuestion, conclusion: Conclusion, command: MarkCommand): HarvestAnswer {
  switch (command.kind) {
    case 'approve-conclusion':
      return approve(question, conclusion, command)
    case 'withdraw-approval': {
      if (conclusion.approval === undefined) return accept({ kind: 'nothing' })
      return accept({ kind: 'mark-approved', conclusion: conclusion.id, approval: null })
    }
    case 'confirm-conclusion':
      return confirm(question, conclusion, command)
    case 'agree-conclusion':
      return agree(question, conclusion, command)
  }
}

type Who = Pick<HarvestQuestion, 'actor' | 'session'>

/** Why somebody may say nothing of any conclusion now, if not. */
export function whyNotAnswerNow({ actor, session }: Who): Refusal | undefined {
  if (actor.kind !== 'participant') return 'not-allowed'
  if (session.phase.kind === 'closed') return 'session-closed'
  if (!session.harvestOpen) return 'not-in-this-phase'
  return isSettled(session) ? 'report-settled' : undefined
}

/** Why somebody may say nothing of this conclusion now, if not: it must be of a theme at whose table they sat. */
export function whyNotAnswer({ actor, session }: Who, { theme }: Pick<Conclusion, 'theme'>): Refusal | undefined {
  const why = whyNotAnswerNow({ actor, session })
  if (why !== undefined) return why
  if (actor.kind !== 'participant') return 'not-allowed'
  const tables = session.programme.tables.filter((table) => table.theme === theme)
  return tables.some(({ id }) => sitsAt(session, actor.person, id, 'any')) ? undefined : 'not-at-this-table'
}

/** Whether anything that was said at this table is in the conclusion. */
export function comesFrom({ sources, card }: Conclusion, table: string): boolean {
  return card?.table === table || sources.some((source) => readNoteRef(source)?.table === table)
}

function approve(question: HarvestQuestion, conclusion: Conclusion, command: Ask<'approve-conclusion'>): HarvestAnswer {
  const { actor, session, now } = question
  const stands = whatStands(conclusion)
  if (!sameValue(stands, whatStands({ ...command.seen, subLines: command.seen.subLines.map((text) => ({ text })) }))) {
    return refuse('conclusion-changed')
  }
  if (isBlank(stands.text)) return refuse('empty-text')
  // Whoever approved it first did.
  if (isApproved(conclusion)) return accept({ kind: 'nothing' })
  const role = actor.kind === 'facilitator' ? 'facilitator' : 'host'
  const isNamed = 'person' in actor && (role === 'facilitator' || !session.programme.anonymous)
  const approval: Approval = { ...(isNamed && { by: actor.person }), role, at: now, of: stands }
  return accept({ kind: 'mark-approved', conclusion: conclusion.id, approval })
}

function confirm(question: HarvestQuestion, conclusion: Conclusion, command: Ask<'confirm-conclusion'>): HarvestAnswer {
  const { actor, session } = question
  const { table, seen } = command
  if (actor.kind !== 'participant' || hostedTable(session, actor.person) !== table) return refuse('not-allowed')
  const present = conclusion.confirmed?.[table]
  if ((present ?? null) === seen) return accept({ kind: 'nothing' })
  if (seen !== null && seen !== markWords(conclusion)) return refuse('conclusion-changed')
  if (seen !== null && !comesFrom(conclusion, table)) return refuse('invalid-request')
  return accept({ kind: 'mark-confirmed', conclusion: conclusion.id, table, seen })
}

function agree({ voice }: HarvestQuestion, conclusion: Conclusion, command: Ask<'agree-conclusion'>): HarvestAnswer {
  const { seen } = command
  if (voice === undefined) return refuse('not-allowed')
  const present = conclusion.agreed?.[voice]
  if ((present ?? null) === seen) return accept({ kind: 'nothing' })
  if (seen !== null && seen !== markWords(conclusion)) return refuse('conclusion-changed')
  return accept({ kind: 'mark-agreed', conclusion: conclusion.id, voice, seen })
}
