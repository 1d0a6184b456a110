import { createHash } from 'node:crypto'
import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import { refuse } from '@tafelronde/shared/lib/result.ts'
import { decidePaper } from '@tafelronde/shared/notes/decide-paper.ts'
import type { OpenedNote } from '@tafelronde/shared/notes/note.ts'
import type { PaperCommand, PaperRequest } from '@tafelronde/shared/notes/paper-command.ts'
import { applyPaperChange, readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { type Actor, personOf } from '@tafelronde/shared/people/actor.ts'
import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import { answerOf, commandKey, findDone, namelessKey } from '../sessions/kept-answer.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { returnDots } from '../harvest/return-dots.ts'
import type { Storage } from '../storage/storage.ts'
import { mayLayMore } from './laying-limit.ts'
import { mayRemoveOneMore } from './removal-limit.ts'
import { openAuthors, sealAuthors } from './sealed-author.ts'

export interface PaperParts {
  readonly storage: Pick<Storage, 'answers' | 'support'>
  readonly clock: Clock
}

/** Does one command on a table's paper, once, and answers after it is on disk. */
export async function takePaperCommand(
  parts: PaperParts,
  live: LiveSession,
  actor: Actor,
  { id, table, round, command }: PaperRequest,
): Promise<Answer> {
  const paper = await live.openPaper(table)
  if (paper === undefined) return refuse('unknown-table')
  const { storage, clock } = parts
  const { answers } = storage
  const { anonymous } = live.read().programme
  const named = commandKey(live.id, actor, `paper/${table}`, id)
  const key = anonymous ? namelessKey(named) : named
  const author = anonymous ? undefined : personOf(actor)
  const sealing = { table, authorKey: live.read().authorKey }
  let laid: readonly OpenedNote[] = []
  // What was on it when it went is given back by now, whatever happened then.
  if (command.kind === 'restore-note') await returnDots(parts, live, table)
  const outcome = await paper.change<Refusal | 'done'>(async (document) => {
    // Asked in turn: a browser's second line may have come with this very command just before.
    if ((await findDone(answers, key)) !== undefined) return { otherwise: 'done' }
    const now = clock.now()
    const decided = decidePaper({
      actor,
      session: live.read(),
      table,
      round,
      paper: openAuthors(readPaper(document), sealing),
      command,
      now,
      ...hashKey(live.id, command),
    })
    if (!decided.ok) return { otherwise: decided.why }
    if (decided.value.kind === 'remove-note' && !mayRemoveOneMore(live, actor, now)) {
      return { otherwise: 'too-many-tries' }
    }
    if (decided.value.kind === 'lay-notes') {
      laid = decided.value.notes
      if (!mayLayMore(live, actor, table, laid.length)) return { otherwise: 'too-many' }
    }
    const sealed = sealAuthors(decided.value, sealing)
    return {
      apply: (paperDocument) => applyPaperChange(paperDocument, sealed),
      also: [answers.keeping(key, true)],
      at: now,
      ...(author === undefined ? {} : { author }),
    }
  })
  if (outcome === 'done') live.tellLaid(table, laid)
  if (outcome === 'done' && command.kind === 'remove-note') await returnDots(parts, live, table)
  return answerOf(outcome)
}

/**
 * Only a hash of an anonymous author's key is kept. It differs for every note, so that nobody can tell from the
 * document which notes are by one person.
 */
function hashKey(session: string, command: PaperCommand): { readonly keyHash?: string } {
  if (!('key' in command) || command.key === undefined) return {}
  return { keyHash: createHash('sha256').update(`${session}:${command.note}:${command.key}`).digest('base64url') }
}
