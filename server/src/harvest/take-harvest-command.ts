import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import { refuse } from '@tafelronde/shared/lib/result.ts'
import type { Voice } from '@tafelronde/shared/harvest/conclusion.ts'
import { canWriteHarvest, decideHarvest } from '@tafelronde/shared/harvest/decide-harvest.ts'
import type { HarvestChange } from '@tafelronde/shared/harvest/harvest-change.ts'
import { type HarvestCommand, notesIn } from '@tafelronde/shared/harvest/harvest-command.ts'
import { applyHarvestChange, readHarvest } from '@tafelronde/shared/harvest/harvest-document.ts'
import type { ConclusionId, PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { type NoteRef, readNoteRef } from '@tafelronde/shared/notes/note.ts'
import { whoIs } from '@tafelronde/shared/notes/paper-standing.ts'
import { type Actor, personOf } from '@tafelronde/shared/people/actor.ts'
import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import type { Answer, HarvestRequest } from '@tafelronde/shared/wire/live-events.ts'
import { answerOf, commandKey, findDone, namelessKey } from '../sessions/kept-answer.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { Storage } from '../storage/storage.ts'
import { readKnownNotes } from './read-known-notes.ts'
import { voiceOf } from './voice-of.ts'

export interface HarvestParts {
  readonly storage: Pick<Storage, 'answers' | 'support'>
  readonly clock: Clock
}

/** Does one command on the harvest, once, and answers after it is on disk. */
export async function takeHarvestCommand(
  { storage, clock }: HarvestParts,
  live: LiveSession,
  actor: Actor,
  { id, command }: HarvestRequest,
): Promise<Answer> {
  const { answers } = storage
  const named = commandKey(live.id, actor, 'harvest', id)
  const voice = voiceIn(live, actor, command)
  // Whose word it is stands nowhere: not in the document, and not beside it either.
  const key = voice === undefined ? named : namelessKey(named)
  // No paper is read for who may not write anyway.
  const mayAsk = canWriteHarvest({ actor, session: live.read() })
  const notes = mayAsk ? await readKnownNotes(live, tablesIn(command)) : new Set<NoteRef>()
  const author = voice === undefined ? personOf(actor) : undefined
  const document = await live.openHarvest()
  if (document === undefined) return refuse('unknown-session')
  let givers: readonly PersonId[] = []
  const outcome = await document.change<Refusal | 'done'>(async (harvestDocument) => {
    // Asked in turn: a browser's second line may have come with this very command just before.
    if ((await findDone(answers, key)) !== undefined) return { otherwise: 'done' }
    const decided = decideHarvest({
      actor,
      session: live.read(),
      harvest: readHarvest(harvestDocument),
      knownNotes: notes,
      command,
      now: clock.now(),
      voice,
    })
    if (!decided.ok) return { otherwise: decided.why }
    const gone = goneBy(decided.value)
    givers = gone.length === 0 ? [] : await storage.support.listGivers(live.id, gone)
    return {
      apply: (changing) => applyHarvestChange(changing, decided.value),
      also: [answers.keeping(key, true), ...(gone.length === 0 ? [] : [storage.support.returning(live.id, gone)])],
      at: clock.now(),
      ...(author === undefined ? {} : { author }),
    }
  })
  if (outcome === 'done') for (const giver of givers) live.tellSupport(giver)
  return answerOf(outcome)
}

/** The conclusions that a change takes away: dots on them are with their givers again. */
function goneBy(change: HarvestChange): readonly ConclusionId[] {
  return change.kind === 'remove-conclusion' || change.kind === 'merge-conclusions' ? [change.conclusion] : []
}

/** One person's word on a conclusion, also of somebody who had another id before. */
function voiceIn(live: LiveSession, actor: Actor, command: HarvestCommand): Voice | undefined {
  if (command.kind !== 'agree-conclusion' || actor.kind !== 'participant') return undefined
  const session = live.read()
  return voiceOf(session.authorKey, command.conclusion, whoIs(session, actor.person) ?? actor.person)
}

/** The tables of the notes that a command is about. */
function tablesIn(command: HarvestCommand): readonly TableId[] {
  return notesIn(command).flatMap((ref) => readNoteRef(ref)?.table ?? [])
}
