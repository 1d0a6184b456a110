import { SECOND } from '../lib/clock.ts'
import type { NoteId, PersonId } from '../lib/id.ts'
import { accept, refuse, type Result } from '../lib/result.ts'
import type { Refusal } from '../sessions/refusal.ts'
import type { SharedSession } from '../sessions/session.ts'
import { cleanText, isBlank } from './clean-text.ts'
import { decideCard } from './decide-card.ts'
import {
  type Note,
  NOTE_LENGTH,
  type NoteRound,
  NOTES_EVER_ON_A_PAPER,
  NOTES_PER_PAPER,
  type OpenedNote,
  type OpenedPaper,
} from './note.ts'
import type { PaperCommand } from './paper-command.ts'
import type { PaperAnswer, PaperPlace, PaperQuestion } from './paper-question.ts'
import {
  enterToWrite,
  hasBegun,
  isRound,
  mayDoHostTasks,
  sitsAt,
  type Standing,
  standingAt,
  whoIs,
} from './paper-standing.ts'

/** How long a removed note can be put back by anyone at its table. */
export const RESTORE_TIME = 10 * SECOND
/** A tap in the last second still has to travel. */
const RESTORE_GRACE = 2 * SECOND

/** Decides what a command does to a paper. Asks for permission first, then for existence, then for limits. */
export function decidePaper(question: PaperQuestion): PaperAnswer {
  const { command } = question
  switch (command.kind) {
    case 'lay-note':
      return layNote(question, command)
    case 'lay-paper-notes':
      return layPaperNotes(question, command)
    case 'set-note-kind':
    case 'remove-note':
    case 'restore-note':
      return touchNote(question, command)
    case 'take-pen':
    case 'pass-pen':
      return decideCard(question, command)
  }
}

/** Whether an actor may lay notes on this paper for this round now, so that a screen shows a composer or none. */
export function canWriteNote(place: LayingPlace): boolean {
  return mayLay(place).ok
}

/**
 * Whether an actor may change or remove this note now. A browser cannot tell who wrote a note: it hears from the
 * server which are its `own` (`ownNotes`).
 */
export function canChangeNote(place: TouchingPlace, note: Note, own: boolean): boolean {
  const standing = mayTouch(place)
  if (!standing.ok) return false
  return isTrusted(standing.value) || (note.keyHash === undefined ? own : note.keyHash === place.keyHash)
}

/** Which of these notes are the actor's own: what a person wrote, and for a table's screen what the table wrote. */
export function ownNotes(place: PaperPlace, notes: readonly OpenedNote[]): readonly NoteId[] {
  const standing = standingAt(place.session, place.actor, place.table, 'any')
  if (standing === 'none' || standing === 'elsewhere') return []
  return notes.filter((note) => note.keyHash === undefined && isOwn(place, note)).map(({ id }) => id)
}

type Ask<Kind extends PaperCommand['kind']> = Extract<PaperCommand, { kind: Kind }>
type LayingPlace = PaperPlace & Pick<PaperQuestion, 'round'>
type TouchingPlace = PaperPlace & Pick<PaperQuestion, 'keyHash'>

function layNote(question: PaperQuestion, command: Ask<'lay-note'>): PaperAnswer {
  const { session, paper, round, now } = question
  const standing = mayLay(question)
  if (!standing.ok) return standing
  const author = authorOf(question, standing.value, command.author)
  if (!author.ok) return author
  const { anonymous } = session.programme
  const note: OpenedNote = {
    id: command.note,
    round,
    text: cleanText(command.text),
    ...(command.noteKind !== undefined && { kind: command.noteKind }),
    author: anonymous ? undefined : author.value,
    ...(anonymous && question.keyHash !== undefined && { keyHash: question.keyHash }),
    ...(command.parent !== undefined && { parent: command.parent }),
    ...(command.about !== undefined && { about: command.about }),
    laidAt: now,
    late: isLate(session, round),
    fromPaper: false,
  }
  const { parent, about } = command
  if (about !== undefined && round !== 'harvest') return refuse('invalid-request')
  if (parent !== undefined && noteWith(paper, parent) === undefined) return refuse('unknown-note')
  return layAll(paper, [note])
}

function layPaperNotes(question: PaperQuestion, command: Ask<'lay-paper-notes'>): PaperAnswer {
  const { session, table, paper, round, now } = question
  const standing = mayLay(question)
  if (!standing.ok) return standing
  if (!mayDoHostTasks(session, table, standing.value)) return refuse('not-allowed')
  const notes = command.notes
    .filter(({ text }) => !isBlank(text))
    .map(({ note, text }, line): OpenedNote => {
      // One after the other, so that they stay in the order in which they were copied.
      const laidAt = now + line
      return { id: note, round, text: cleanText(text), author: undefined, laidAt, late: false, fromPaper: true }
    })
  if (notes.length === 0) return refuse('empty-text')
  if (new Set(notes.map(({ id }) => id)).size < notes.length) return refuse('id-in-use')
  return layAll(paper, notes)
}

function layAll(paper: OpenedPaper, notes: readonly OpenedNote[]): PaperAnswer {
  const fresh = notes.filter((note) => !isSameNote(noteWith(paper, note.id), note))
  if (fresh.length === 0) return accept({ kind: 'nothing' })
  if (fresh.some(({ id }) => noteWith(paper, id) !== undefined)) return refuse('id-in-use')
  if (fresh.some(({ text }) => isBlank(text))) return refuse('empty-text')
  if (fresh.some(({ text }) => text.length > NOTE_LENGTH)) return refuse('too-long')
  // What was removed makes room, or a paper that somebody filled would stay full after it was cleared.
  const lying = paper.notes.filter(({ removedAt }) => removedAt === undefined).length
  if (lying + fresh.length > NOTES_PER_PAPER) return refuse('too-many')
  if (paper.notes.length + fresh.length > NOTES_EVER_ON_A_PAPER) return refuse('too-many')
  return accept({ kind: 'lay-notes', notes: fresh })
}

function touchNote(
  question: PaperQuestion,
  command: Ask<'set-note-kind' | 'remove-note' | 'restore-note'>,
): PaperAnswer {
  const standing = mayTouch(question)
  if (!standing.ok) return standing
  const note = noteWith(question.paper, command.note)
  if (note === undefined) return refuse('unknown-note')
  switch (command.kind) {
    case 'set-note-kind': {
      if (!isTheirs(question, standing.value, note)) return refuse('not-your-note')
      if (note.removedAt !== undefined) return refuse('unknown-note')
      const { noteKind } = command
      if ((noteKind ?? undefined) === note.kind) return accept({ kind: 'nothing' })
      return accept({ kind: 'set-note-kind', note: note.id, noteKind })
    }
    case 'remove-note':
      if (!isTheirs(question, standing.value, note)) return refuse('not-your-note')
      if (note.removedAt !== undefined) return accept({ kind: 'nothing' })
      return accept({ kind: 'remove-note', note: note.id, at: question.now })
    case 'restore-note': {
      if (note.removedAt === undefined) return accept({ kind: 'nothing' })
      if (!isTrusted(standing.value) && question.now > note.removedAt + RESTORE_TIME + RESTORE_GRACE)
        return refuse('not-allowed')
      return accept({ kind: 'restore-note', note: note.id })
    }
  }
}

/** What the actor is to this paper, or why the actor may not lay anything on it for this round. */
function mayLay(place: LayingPlace): Result<Standing, Refusal> {
  const { session, round } = place
  const standing = enterToWrite(place, round)
  if (!standing.ok) return standing
  if (round === 'harvest') {
    // Hosts and facilitators may still add after a day that was closed before its harvest.
    return session.harvestOpen || session.phase.kind === 'closed' ? standing : refuse('not-in-this-phase')
  }
  if (!isRound(session, round)) return refuse('no-such-round')
  return hasBegun(session, round) ? standing : refuse('not-in-this-phase')
}

/** What the actor is to what already lies on this paper, or why the actor may not touch it. */
function mayTouch(place: PaperPlace): Result<Standing, Refusal> {
  return enterToWrite(place, 'any')
}

/** Whose words a note holds: one's own, or those of someone at the table for whom one writes. */
function authorOf(
  { actor, session, table, round }: LayingPlace,
  standing: Standing,
  told: PersonId | undefined,
): Result<PersonId | undefined, Refusal> {
  const own = 'person' in actor ? (whoIs(session, actor.person) ?? actor.person) : undefined
  if (told === undefined) return accept(own)
  const author = whoIs(session, told)
  if (author !== undefined && author === own) return accept(own)
  if (standing === 'seated') {
    // A neighbour with a device writes for oneself; only for one without may others write, where no host does.
    const may = mayDoHostTasks(session, table, standing) && author !== undefined && !session.people[author]?.device
    if (!may) return refuse('not-allowed')
  }
  if (author === undefined) return refuse('unknown-person')
  return sitsAt(session, author, table, round) ? accept(author) : refuse('not-at-this-table')
}

function isTheirs(place: TouchingPlace, standing: Standing, note: OpenedNote): boolean {
  if (isTrusted(standing)) return true
  return note.keyHash === undefined ? isOwn(place, note) : note.keyHash === place.keyHash
}

function isTrusted(standing: Standing): boolean {
  return standing === 'desk' || standing === 'host'
}

function isOwn({ actor, session, table }: PaperPlace, { author }: OpenedNote): boolean {
  if (actor.kind === 'table-screen') return author === undefined || sitsAt(session, author, table, 'any')
  if (author === undefined || !('person' in actor)) return false
  return (whoIs(session, author) ?? author) === (whoIs(session, actor.person) ?? actor.person)
}

function isLate({ phase }: SharedSession, round: NoteRound): boolean {
  return round !== 'harvest' && !(phase.kind === 'round' && phase.round === round)
}

/**
 * A note that was sent again, by a browser that never heard that it had arrived. Authors are not compared: whoever may
 * write for others could try one name after the other, and learn from the answers whose note it is.
 */
function isSameNote(present: OpenedNote | undefined, note: OpenedNote): boolean {
  return (
    present !== undefined &&
    present.text === note.text &&
    present.keyHash === note.keyHash &&
    present.round === note.round &&
    present.removedAt === undefined
  )
}

function noteWith(paper: OpenedPaper, id: NoteId): OpenedNote | undefined {
  return paper.notes.find((note) => note.id === id)
}
