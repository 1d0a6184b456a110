import { type Clock } from '@tafelronde/shared/lib/clock.ts'
import { refuse } from '@tafelronde/shared/lib/result.ts'
import { decideHarvest } from '@tafelronde/shared/harvest/decide-harvest.ts'
import { knownNotes } from '@tafelronde/shared/harvest/gather.ts'
import { applyHarvestChange, readHarvest } from '@tafelronde/shared/harvest/harvest-document.ts'
import { type Actor, personOf } from '@tafelronde/shared/people/actor.ts'
import { type Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import { type Answer, type HarvestRequest } from '@tafelronde/shared/wire/live-events.ts'
import { commandKey, findDone } from '../sessions/kept-answer.ts'
import { type LiveSession } from '../sessions/live-session.ts'
import { type AnswerStore } from '../storage/answer-store.ts'

export interface HarvestParts {
  readonly answers: AnswerStore
  readonly clock: Clock
}

/** Does one command on the harvest, once, and answers after it is on disk. */
export async function takeHarvestCommand(
  { answers, clock }: HarvestParts,
  live: LiveSession,
  actor: Actor,
  { id, command }: HarvestRequest,
): Promise<Answer> {
  const key = commandKey(live.id, actor, id)
  const done = await findDone(answers, key)
  if (done !== undefined) return done

  const notes = knownNotes(await live.readPapers())
  const author = personOf(actor)
  const document = await live.openHarvest()
  const outcome = await document.change<Refusal>((harvestDocument) => {
    const decided = decideHarvest({
      actor,
      session: live.read(),
      harvest: readHarvest(harvestDocument),
      knownNotes: notes,
      command,
    })
    if (!decided.ok) return { otherwise: decided.why }
    return {
      apply: (changing) => applyHarvestChange(changing, decided.value),
      also: [answers.keeping(key, true)],
      at: clock.now(),
      ...(author === undefined ? {} : { author }),
    }
  })
  if (outcome === 'done') return { ok: true, value: null }
  if (outcome === 'conflict') return (await findDone(answers, key)) ?? refuse('server-fault')
  return refuse(outcome.otherwise)
}
