import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import { accept, refuse } from '@tafelronde/shared/lib/result.ts'
import { readHarvest } from '@tafelronde/shared/harvest/harvest-document.ts'
import {
  decideSupport,
  seenByProxy,
  type SupportChange,
  whoseSupport,
} from '@tafelronde/shared/harvest/support/decide-support.ts'
import { noteIn } from '@tafelronde/shared/harvest/support/subject.ts'
import type { OwnSupport } from '@tafelronde/shared/harvest/support/support.ts'
import type {
  SupportCommand,
  SupportQuestion,
  SupportRequest,
} from '@tafelronde/shared/harvest/support/support-command.ts'
import { changeDots } from '@tafelronde/shared/harvest/support/support-document.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { noteRef } from '@tafelronde/shared/notes/note.ts'
import { type Actor, personOf } from '@tafelronde/shared/people/actor.ts'
import { supportOf } from '@tafelronde/shared/programme/support.ts'
import { actAs } from '@tafelronde/shared/sessions/moment.ts'
import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import { idsOf } from '@tafelronde/shared/sessions/people.ts'
import { hostedTable } from '@tafelronde/shared/sessions/session.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import type { Doc } from 'yjs'
import type { Decision } from '../documents/entry.ts'
import { commandKey, findDone, namelessKey } from '../sessions/kept-answer.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { Storage } from '../storage/storage.ts'
import type { DotRow } from '../storage/support-store.ts'
import type { Write } from '../storage/write.ts'
import { loadOwnSupport, readOwnSupport } from './own-support.ts'
import { readKnownNotes } from './read-known-notes.ts'

export interface SupportParts {
  readonly storage: Pick<Storage, 'answers' | 'support'>
  readonly clock: Clock
}

/** How often a dot is tried again that came at the same moment as another of the same person elsewhere. */
const TRIES = 3

/**
 * Does one command about dots or opinions, once, and answers what this person has given after it is on disk. The row of
 * whose it is and the total that others see are written together; with neither stands who asked.
 */
export async function takeSupportCommand(
  parts: SupportParts,
  live: LiveSession,
  actor: Actor,
  { id, of, command }: SupportRequest,
): Promise<Answer<OwnSupport>> {
  const { storage, clock } = parts
  const whose = whoseNow(live, actor, of)
  if (!whose.ok) return whose
  const person = whose.value
  const harvest = await live.openHarvest()
  if (harvest === undefined) return refuse('unknown-session')
  const key = namelessKey(commandKey(live.id, actor, 'support', id))

  for (let tries = 0; tries < TRIES; tries += 1) {
    const outcome = await harvest.change<Refusal | 'done'>((document) => decide(document))
    if (outcome === 'conflict') continue
    if (outcome !== 'done' && outcome.otherwise !== 'done') return refuse(outcome.otherwise)
    live.tellSupport(person)
    return readSupport(parts, live, actor, { of })
  }
  return refuse('server-fault')

  async function decide(document: Doc): Promise<Decision<Refusal | 'done'>> {
    // Asked in turn: a browser's second line may have come with this very command just before.
    if ((await findDone(storage.answers, key)) !== undefined) return { otherwise: 'done' }
    const own = await loadOwnSupport(storage.support, live, person)
    const isThere = await isSubjectThere(live, document, command)
    const decided = decideSupport({ actor, session: live.read(), of, command, own, isThere })
    if (!decided.ok) return { otherwise: decided.why }
    const change = decided.value
    return {
      apply: (changing) => {
        if (change.kind === 'give-dot') changeDots(changing, change.subject, 1)
        if (change.kind === 'take-dot') changeDots(changing, change.subject, -1)
      },
      also: [storage.answers.keeping(key, true), ...rowsOf(change, own.rows)],
      at: clock.now(),
    }
  }

  function rowsOf(change: SupportChange, rows: readonly DotRow[]): readonly Write[] {
    const { support } = storage
    switch (change.kind) {
      case 'nothing':
        return []
      case 'give-dot': {
        const { each } = supportOf(live.read().programme)
        return [
          support.giving(live.id, { person, people: idsOf(live.read().people, person), subject: change.subject, each }),
        ]
      }
      case 'take-dot': {
        const { subject } = change
        const row = rows.find((one) => one.subject === subject)
        return [support.taking(live.id, { person: row?.person ?? person, subject })]
      }
      case 'say-opinion':
        return [support.saying(live.id, { person, conclusion: change.conclusion, opinion: change.opinion })]
    }
  }
}

/** What somebody gave: one's own, or as much as may be seen by who enters it for another. */
export async function readSupport(
  { storage }: SupportParts,
  live: LiveSession,
  actor: Actor,
  { of }: { readonly of?: SupportQuestion['of'] | undefined },
): Promise<Answer<OwnSupport>> {
  const whose = whoseNow(live, actor, of)
  if (!whose.ok) return whose
  const own = await readOwnSupport(storage.support, live, whose.value)
  const known = actAs(live.read(), actor)
  const isOwn = personOf(known) === whose.value
  const table = known.kind === 'table-screen' ? known.table : tableHostedBy(live, known)
  return accept(isOwn ? own : seenByProxy(own, table))
}

function whoseNow(live: LiveSession, actor: Actor, of: PersonId | undefined) {
  // What came in now of who gave what would stay for ever.
  if (live.readStored().namesDeletedAt !== undefined) return refuse('session-closed')
  return whoseSupport(actor, live.read(), of)
}

function tableHostedBy(live: LiveSession, actor: Actor) {
  return actor.kind === 'participant' ? hostedTable(live.read(), actor.person) : undefined
}

/** Whether what it is about is there, as it is on disk. */
async function isSubjectThere(live: LiveSession, harvest: Doc, command: SupportCommand): Promise<boolean> {
  const subject = 'subject' in command ? command.subject : command.conclusion
  const note = noteIn(subject)
  if (note === undefined) {
    return readHarvest(harvest).conclusions.some(({ id, removed }) => id === subject && !removed)
  }
  return (await readKnownNotes(live, [note.table])).has(noteRef(note.table, note.note))
}
