import { z } from 'zod'
import type { Instant } from '../lib/clock.ts'
import { accept, refuse, type Result } from '../lib/result.ts'
import { isBlank } from '../notes/clean-text.ts'
import type { Actor } from '../people/actor.ts'
import type { Refusal } from '../sessions/refusal.ts'
import type { SharedSession } from '../sessions/session.ts'
import { isSettled, type Settlement } from '../sessions/settlement.ts'
import type { GatherInput } from './gather.ts'
import { whatIsLeft } from './what-is-left.ts'

const count = z.number().int().min(0)

/** Asks to settle the report: with what its sender saw was left, and why it is settled all the same. */
export const settleRequestSchema = z.object({
  seen: z.object({ withoutPlace: count, notApproved: count }),
  reason: z.string().trim().max(500).optional(),
})
export type SettleRequest = z.infer<typeof settleRequestSchema>

/** Far above what a report needs, so that the list cannot grow without end. */
export const MOST_SETTLEMENTS = 100

export interface SettlingQuestion extends GatherInput {
  readonly session: SharedSession
  readonly actor: Actor
  readonly request: SettleRequest
  readonly now: Instant
}

/** What is to be written behind the others; `null`: it is so already. */
export type SettlingAnswer = Result<Settlement | null, Refusal>

/**
 * Decides whether the report becomes settled. With something left only for a reason, and only when no more is left than
 * the sender saw: nobody takes responsibility for what came in meanwhile.
 */
export function decideSettling(question: SettlingQuestion): SettlingAnswer {
  const { actor, session, request, now } = question
  const why = whyNotSettle(actor, session)
  if (why !== undefined) return refuse(why)
  if (actor.kind !== 'facilitator') return refuse('not-allowed')
  if (isSettled(session)) return accept(null)
  if ((session.settlements?.length ?? 0) >= MOST_SETTLEMENTS) return refuse('too-many')
  const left = whatIsLeft(question).count
  const settled = { kind: 'settled', at: now, by: actor.person } as const
  if (left.withoutPlace + left.notApproved === 0) return accept(settled)
  const { seen, reason = '' } = request
  const isMoreThanSeen = left.withoutPlace > seen.withoutPlace || left.notApproved > seen.notApproved
  if (isBlank(reason) || isMoreThanSeen) return refuse('report-not-ready')
  return accept({ ...settled, override: { reason, left } })
}

/** Decides whether a settled report is opened again, to be changed. */
export function decideTakingBack({
  actor,
  session,
  now,
}: Omit<SettlingQuestion, 'request' | 'papers' | 'harvest'>): SettlingAnswer {
  const why = whyNotSettle(actor, session)
  if (why !== undefined) return refuse(why)
  if (actor.kind !== 'facilitator') return refuse('not-allowed')
  return accept(isSettled(session) ? { kind: 'taken-back', at: now, by: actor.person } : null)
}

/** Why this actor may not settle the report, or open it again: only who leads, from the harvest on, after the end too. */
export function whyNotSettle(actor: Actor, session: SharedSession): Refusal | undefined {
  if (actor.kind !== 'facilitator') return 'not-allowed'
  return canBeSettled(session) ? undefined : 'not-in-this-phase'
}

/** Whether the report can be settled in this phase: from the harvest on, and after the end too. */
export function canBeSettled({ harvestOpen, phase }: SharedSession): boolean {
  return harvestOpen || phase.kind === 'closed'
}
