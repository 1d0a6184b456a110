import { createHash } from 'node:crypto'
import type { CommandId, PersonId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import { type Actor, personOf } from '@tafelronde/shared/people/actor.ts'
import { refuse } from '@tafelronde/shared/lib/result.ts'
import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import type { AnswerStore, CommandKey } from '../storage/answer-store.ts'

/** What a command was sent to: the session, its harvest, what people give it, or a table's paper. */
type CommandPlace = 'session' | 'harvest' | 'support' | `paper/${TableId}`

/**
 * Which command of whom, on what: each document answers for itself, since each takes its commands in a turn of its own.
 * Screens and organisers send under a name of their own, which no person's id can be.
 */
export function commandKey(session: SessionId, actor: Actor, on: CommandPlace, id: CommandId): CommandKey {
  const command = `${on}:${id}` as CommandId
  return { session, command, person: personOf(actor) ?? senderOf(actor) }
}

/**
 * The same for where nobody may be found: answers lie in the order in which notes were laid, so a name beside them would
 * tell whose they are. The command's id is known to its sender alone, so nobody can try who it was.
 */
export function namelessKey({ session, person, command }: CommandKey): CommandKey {
  const hash = createHash('sha256').update(`${person} ${command}`).digest('base64url')
  return { session, person: 'nobody:' as PersonId, command: hash as CommandId }
}

/** What was answered to this command before, if it came before. Only what was done is kept. */
export async function findDone(answers: AnswerStore, key: CommandKey): Promise<Answer | undefined> {
  return (await answers.find(key)) === undefined ? undefined : { ok: true, value: null }
}

/** The answer to a command on a document: what was done before is done. */
export function answerOf(outcome: 'done' | 'conflict' | { readonly otherwise: Refusal | 'done' }): Answer {
  if (outcome === 'conflict') return refuse('server-fault')
  if (outcome === 'done' || outcome.otherwise === 'done') return { ok: true, value: null }
  return refuse(outcome.otherwise)
}

function senderOf(actor: Actor): PersonId {
  if (actor.kind === 'table-screen') return `table-screen:${actor.table}` as PersonId
  if (actor.kind === 'hall') return `hall:${actor.group}` as PersonId
  return `organiser:` as PersonId
}
