import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import type { Voice } from '@tafelronde/shared/harvest/conclusion.ts'
import { copyHarvest, knowsOf } from '@tafelronde/shared/harvest/forget-notes.ts'
import type { ConclusionId, PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { forgetPeople } from '@tafelronde/shared/harvest/forget-people.ts'
import { readHarvest } from '@tafelronde/shared/harvest/harvest-document.ts'
import { copyPaper, type LeftOut, notesOfPeople } from '@tafelronde/shared/notes/copy-paper.ts'
import { noteRef, type NoteRef } from '@tafelronde/shared/notes/note.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { Erasing } from '@tafelronde/shared/sessions/session.ts'
import type { Answer, ErasureRequest } from '@tafelronde/shared/wire/live-events.ts'
import type { OpenDocument } from '../documents/open-document.ts'
import { voiceOf } from '../harvest/voice-of.ts'
import { openAuthor } from '../notes/sealed-author.ts'
import { returnDots } from '../harvest/return-dots.ts'
import type { Storage } from '../storage/storage.ts'
import type { Write } from '../storage/write.ts'
import { commandKey, findDone } from './kept-answer.ts'
import type { LiveSession } from './live-session.ts'
import { sessionIn } from './session-content.ts'
import type { SessionRegistry } from './session-registry.ts'

export interface ErasureParts {
  readonly storage: Storage
  readonly clock: Clock
}

/**
 * Erases somebody, once, and answers when no byte is left of them. In this order, so that whatever stops half-way can
 * go on from the beginning:
 *
 *   session   nobody any more, no name, no badge; what is to be done is remembered with it
 *   harvest   begins anew, without notes that will go and what was made of their words, or who approved or said anything
 *   papers    begin anew without them, and without their history
 *   traces    answers, rows, ids; and then it is remembered no more
 *   forget    every byte of it, in the database, its log and its backups
 */
export async function takeErasure(
  parts: ErasureParts,
  live: LiveSession,
  actor: Actor,
  { id, person, notes }: ErasureRequest,
): Promise<Answer> {
  const { answers } = parts.storage
  const key = commandKey(live.id, actor, 'session', id)
  const done = await findDone(answers, key)
  if (done !== undefined) return done
  const isBegun = live.read().erasing?.some(({ people }) => people.includes(person)) === true
  if (!isBegun || actor.kind !== 'facilitator') {
    const begun = await live.beginErasing(actor, person, notes)
    if (!begun.ok) return begun
  }
  const erasing = live.read().erasing?.find(({ people }) => people.includes(person))
  if (erasing !== undefined) await finishErasing(parts, live, erasing, [answers.keeping(key, true)])
  await parts.storage.forget()
  return { ok: true, value: null }
}

/** Goes on with every erasure that was begun and cut short. One that fails keeps no other from being finished. */
export async function finishErasures(
  parts: ErasureParts & { readonly report: (fault: unknown) => void },
  sessions: SessionRegistry,
): Promise<void> {
  let finished = 0
  for (const stored of await parts.storage.sessions.list()) {
    try {
      const pending = sessionIn(stored).erasing ?? []
      const live = pending.length === 0 ? undefined : await sessions.open(stored.id)
      if (live === undefined) continue
      for (const erasing of live.read().erasing ?? []) await finishErasing(parts, live, erasing)
      finished += 1
    } catch (fault) {
      parts.report(fault)
    }
  }
  if (finished > 0) await parts.storage.forget()
}

async function finishErasing(
  parts: ErasureParts,
  live: LiveSession,
  erasing: Erasing,
  also: readonly Write[] = [],
): Promise<void> {
  const { traces } = parts.storage
  const papers = await live.openPapers()
  const gone = erasing.notes === 'take' ? await listNotes(live, erasing, papers) : new Set<NoteRef>()
  await forgetInHarvest(parts, live, erasing, gone)
  for (const [table, paper] of papers) await renewPaper(parts, paper, leftOut(live, table, erasing))
  for (const table of papers.keys()) await returnDots(parts, live, table)
  await live.endErasing(erasing, [...erasing.people.map((person) => traces.erasing(live.id, person)), ...also])
}

function leftOut(live: LiveSession, table: TableId, { people, notes }: Erasing): LeftOut {
  const { authorKey } = live.read()
  return {
    people,
    notes,
    isTheirs: (note) => {
      const author = openAuthor(note, { table, authorKey })
      return author !== undefined && people.includes(author)
    },
  }
}

async function listNotes(
  live: LiveSession,
  erasing: Erasing,
  papers: ReadonlyMap<TableId, OpenDocument>,
): Promise<ReadonlySet<NoteRef>> {
  const refs = new Set<NoteRef>()
  for (const [table, paper] of papers) {
    const theirs = await paper.inspect((document) => notesOfPeople(document, leftOut(live, table, erasing)))
    for (const note of theirs) refs.add(noteRef(table, note))
  }
  return refs
}

async function forgetInHarvest(
  { storage, clock }: ErasureParts,
  live: LiveSession,
  { people, notes }: Erasing,
  gone: ReadonlySet<NoteRef>,
): Promise<void> {
  const harvest = await live.openHarvest()
  if (harvest === undefined) return
  const { authorKey } = live.read()
  const isTheirs = (voice: Voice, conclusion: ConclusionId) =>
    people.some((person) => voiceOf(authorKey, conclusion, person) === voice)
  const knows = await harvest.inspect(
    (document) =>
      (notes === 'take' && knowsOf(document, gone)) ||
      forgetPeople(readHarvest(document), { people, isTheirs }).length > 0,
  )
  if (!knows && !(await standsInLog(storage, harvest, people))) return
  const outcome = await harvest.renew({
    make: (document) => copyHarvest(document, gone, { people, isTheirs }),
    before: 'erase',
    also: [],
    at: clock.now(),
  })
  if (outcome === 'conflict') throw new Error('The harvest was changed while somebody was being erased.')
}

/** Whoever approved something once, and took that back, is still named in what was written before. */
async function standsInLog(
  { documents }: Storage,
  { name }: OpenDocument,
  people: readonly PersonId[],
): Promise<boolean> {
  const { history, tail } = await documents.readRows(name)
  return [...history, ...tail].some(({ bytes }) => people.some((person) => Buffer.from(bytes).includes(person)))
}

/** A paper on which they left nothing goes on as it is, with its history. */
async function renewPaper({ storage, clock }: ErasureParts, paper: OpenDocument, without: LeftOut): Promise<void> {
  if (!(await hasTraces(storage, paper, without))) return
  const renewed = await paper.renew({
    make: (document) => copyPaper(document, without),
    before: 'erase',
    also: [],
    at: clock.now(),
  })
  if (renewed === 'conflict') throw new Error('A paper was changed while somebody was being erased from it.')
}

async function hasTraces({ documents }: Storage, paper: OpenDocument, without: LeftOut): Promise<boolean> {
  const isTheirs = (person: PersonId | undefined) => person !== undefined && without.people.includes(person)
  const lies = await paper.inspect((document) => {
    const { cards } = readPaper(document)
    return notesOfPeople(document, without).length > 0 || cards.some(({ pen }) => pen !== 'table' && isTheirs(pen))
  })
  if (lies) return true
  const { history, tail } = await documents.readRows(paper.name)
  return [...history, ...tail].some(({ author }) => isTheirs(author))
}
