import type * as Y from 'yjs'
import { type Instant, SECOND } from '../../lib/clock.ts'
import type { PersonId } from '../../lib/id.ts'
import type { Phase, SharedSession } from '../../sessions/session.ts'
import { mayType } from '../may-type.ts'
import { NOTE_LENGTH } from '../note.ts'
import { applyPaperChange, readNoteRound, readPaper, readPen } from '../paper-document.ts'
import { type PaperField, paperTexts } from '../paper-text.ts'
import { GatedDocument } from './gated-document.ts'
import type { Scene } from './honest-traffic.ts'
import { ada, ben, chi, noon, noteId, participant, phases, red, smallCafe } from './small-cafe.ts'
import { layNote } from './small-paper.ts'

const { round, rotation } = phases
/** The day of the paper of red, from the first round on. */
const day: readonly Phase[] = [
  round,
  { ...rotation, to: 1 },
  { ...round, round: 1 },
  phases.break,
  { ...rotation, to: 2 },
  { ...round, round: 2 },
  phases.harvest,
  phases.closed,
]

/** A paper in the middle of the day: Ada is host and has two pages, Ben and Chi come and go with the rounds. */
export function paperScene(): Scene<PaperField> {
  let now: Instant = noon
  let at = 0
  let session: SharedSession = smallCafe(round)
  const mayTypeIn = (person: string, field: PaperField, document: Y.Doc): boolean => {
    const place = { session, actor: participant(person as PersonId), table: red, now }
    if (field.kind === 'card') {
      return mayType(place, { kind: 'card', round: field.round, pen: readPen(document, field.round) })
    }
    const noteRound = readNoteRound(document, field.note)
    return noteRound !== undefined && mayType(place, { kind: 'note', round: noteRound })
  }
  const gated = new GatedDocument<PaperField>({ fields: paperTexts, mayType: mayTypeIn })
  const move = (by: number) => () => {
    at = Math.min(day.length - 1, Math.max(0, at + by))
    const phase = day[at] ?? round
    const begun = day.slice(0, at + 1).flatMap((one) => (one.kind === 'round' ? [one.round] : []))
    session = smallCafe(phase, { lastRound: Math.max(...begun), lastMove: { by: ada, what: 'next-item', at: now } })
  }
  const currentRound = () => session.lastRound ?? 0
  const someNote = () => {
    const { notes } = readPaper(gated.live)
    return notes[now % Math.max(1, notes.length)]?.id ?? noteId('bus')
  }
  gated.change((document) => {
    layNote(document, 'bus', 'De bus rijdt niet', 0)
    layNote(document, 'trein', 'De trein wel', 0)
    layNote(document, 'vol', 'x'.repeat(NOTE_LENGTH - 20), 0)
    applyPaperChange(document, { kind: 'give-pen', round: 0, to: ben })
  })
  return {
    roots: ['notes', 'cards'],
    fields: paperTexts,
    gated,
    people: [ada, ben, chi, ada],
    mayType: (person, name, document) => {
      const text = paperTexts.find(document, name)
      const field = text && paperTexts.describe(document, text)
      return field !== undefined && mayTypeIn(person, field, document)
    },
    events: [
      () => (now += SECOND),
      () => (now += 2 * SECOND),
      () => (now += 10 * SECOND),
      move(1),
      move(1),
      move(-1),
      () => gated.change((document) => layNote(document, `n${now}`, 'Nog een', currentRound())),
      () => gated.change((document) => layNote(document, `m${now}`, '', currentRound())),
      () => gated.change((document) => applyPaperChange(document, { kind: 'remove-note', note: someNote(), at: now })),
      () => gated.change((document) => applyPaperChange(document, { kind: 'restore-note', note: someNote() })),
      ...[ada, ben, chi].map((to) => () => {
        gated.change((document) => applyPaperChange(document, { kind: 'give-pen', round: currentRound(), to }))
      }),
    ],
  }
}
