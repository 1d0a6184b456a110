import type { SharedSession, Session } from '../sessions/session.ts'
import { isApproved } from './approval.ts'
import type { Conclusion } from './conclusion.ts'

/** How the result came about, besides what was done. */
export interface ReportMethod {
  /** No author was kept with any note. */
  readonly anonymous: boolean
  /** Of how many conclusions the first words were proposed by the product, from words alone. */
  readonly proposed: number
  /** How many of the conclusions that stand as approved were approved by whom. */
  readonly approvedBy: { readonly facilitators: number; readonly hosts: number }
  /** What was sent to a language model, if anything was: without names, to this many hosts. */
  readonly languageModel?: { readonly hosts: readonly string[]; readonly requests: number }
}

/** Tells how these conclusions came about. `modelUses` is known to the server alone. */
export function describeMethod(
  session: SharedSession & Pick<Session, 'modelUses'>,
  conclusions: readonly Conclusion[],
): ReportMethod {
  const uses = session.modelUses ?? []
  const approved = conclusions.filter(isApproved)
  return {
    anonymous: session.programme.anonymous,
    proposed: conclusions.filter(({ proposed }) => proposed !== undefined).length,
    approvedBy: {
      facilitators: approved.filter(({ approval }) => approval?.role === 'facilitator').length,
      hosts: approved.filter(({ approval }) => approval?.role === 'host').length,
    },
    ...(uses.length > 0 && {
      languageModel: {
        hosts: [...new Set(uses.map(({ host }) => host))],
        requests: uses.reduce((sum, { requests }) => sum + requests, 0),
      },
    }),
  }
}
