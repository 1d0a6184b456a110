import type * as Y from 'yjs'
import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId, TableId } from '@tafelronde/shared/lib/id.ts'
import { canWriteHarvest } from '@tafelronde/shared/harvest/decide-harvest.ts'
import { harvestTexts } from '@tafelronde/shared/harvest/harvest-text.ts'
import { mayType, mayTypeOnPaper } from '@tafelronde/shared/notes/may-type.ts'
import { readNoteRound, readPen } from '@tafelronde/shared/notes/paper-document.ts'
import { type PaperField, paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import { judgeTyped, type Verdict } from '@tafelronde/shared/notes/text-gate.ts'
import { type Actor, personOf } from '@tafelronde/shared/people/actor.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { DocumentParts } from '@tafelronde/shared/tables/document-names.ts'
import type { HolderOf } from '../auth/holder.ts'
import type { OpenDocument } from '../documents/open-document.ts'
import type { LiveSession } from '../sessions/live-session.ts'

/** Who types in which document, and with the keys of which browser. */
export interface TypingParts {
  readonly live: LiveSession
  readonly document: OpenDocument
  readonly parts: DocumentParts
  readonly actor: Actor
  readonly holder: HolderOf
  readonly clock: Clock
}

/**
 * Whether a browser of this actor may type in the document, now or as the day goes on: it gets ids to type under, and
 * is asked what it has written. What it may type in is judged again with every message.
 */
export function canTypeIn(session: SharedSession, actor: Actor, parts: DocumentParts): boolean {
  if (actor.kind === 'hall' || actor.kind === 'organiser' || parts.kind === 'session') return false
  if (parts.kind === 'harvest') return canWriteHarvest({ actor, session })
  // Whoever walks to a table reads its paper already, and types there as soon as the round opens.
  return !session.harvestOpen || mayTypeOnPaper({ session, actor, table: parts.table })
}

/** Whose letters these are, as far as anybody may ever know. */
export function typistOf({ programme }: SharedSession, actor: Actor): PersonId | undefined {
  return programme.anonymous ? undefined : personOf(actor)
}

/** Judges what a browser types by what its owner may do at this moment. */
export function judgeWith(typing: TypingParts): (document: Y.Doc, update: Uint8Array, largest: number) => Verdict {
  const { document, parts, holder, actor, live } = typing
  let key: string | undefined
  const isOwnId = (id: number) => {
    // Not before somebody types: a whole room that comes back mostly reads.
    key ??= holder(document.name)
    return document.ids.isHeldBy(id, { key, person: typistOf(live.read(), actor) })
  }
  if (parts.kind === 'paper') {
    const { table } = parts
    return (shown, update, largest) => {
      const door = {
        isOwnId,
        fields: paperTexts,
        mayType: (field: PaperField) => mayTypeNow(typing, table, shown, field),
      }
      return judgeTyped(shown, update, door, largest)
    }
  }
  const door = { isOwnId, fields: harvestTexts, mayType: () => canWriteHarvest({ actor, session: live.read() }) }
  return (shown, update, largest) => judgeTyped(shown, update, door, largest)
}

function mayTypeNow({ live, actor, clock }: TypingParts, table: TableId, shown: Y.Doc, field: PaperField): boolean {
  const place = { session: live.read(), actor, table, now: clock.now() }
  if (field.kind === 'card') {
    return mayType(place, { kind: 'card', round: field.round, pen: readPen(shown, field.round) })
  }
  const round = readNoteRound(shown, field.note)
  return round !== undefined && mayType(place, { kind: 'note', round })
}
