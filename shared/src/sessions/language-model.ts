import { accept, refuse } from '../lib/result.ts'
import type { SessionCommand } from './command.ts'
import type { Stepped } from './moment.ts'
import type { ModelUse } from './model-use.ts'
import type { Session } from './session.ts'

/** So many uses are kept to read. */
const KEPT = 100

/**
 * Switches the language model on or off for this session. Whether there is one at this host, the server knows. Off is always
 * possible; on only while there are people to tell.
 */
export function switchLanguageModel(
  session: Session,
  { host }: Extract<SessionCommand, { kind: 'use-language-model' }>,
): Stepped {
  const { languageModel: _, ...rest } = session
  if (host === null) return accept(rest)
  return session.phase.kind === 'closed' ? refuse('session-closed') : accept({ ...rest, languageModel: { host } })
}

/** Keeps what was sent; said again of the same moment, it takes the place of what was said first. */
export function recordModelUse(session: Session, use: ModelUse): Session {
  const others = (session.modelUses ?? []).filter(({ at }) => at !== use.at)
  return { ...session, modelUses: [...others, use].slice(-KEPT) }
}
