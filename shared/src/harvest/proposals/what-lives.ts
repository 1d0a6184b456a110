import type { TableId } from '../../lib/id.ts'
import { type NoteRef, readNoteRef } from '../../notes/note.ts'
import type { ConceptBook } from '../engine/concept-book.ts'
import { withoutLabel } from '../engine/draft-text.ts'
import type { HarvestInput } from '../engine/harvest-input.ts'
import { harvestNotes } from '../engine/harvest-notes.ts'
import { type CafeToHarvest, readTask } from './cafe-to-harvest.ts'
import type { LivingLine } from './lives-document.ts'

/** As many as one takes in at a glance, before one fills in three lines of a card. */
const MOST = 5

/** What several notes of each table say, over all its rounds: a start for its card, of this table's own words alone. */
export function whatLives(cafe: CafeToHarvest, book: ConceptBook): Readonly<Record<TableId, readonly LivingLine[]>> {
  // Whoever still gives dots should not be told what others gave theirs to.
  const { input } = readTask({ ...cafe, dots: {} })
  const questions = new Map(input.themes.map(({ id, question }) => [id, question]))
  const tables = cafe.session.programme.tables
  // Each table is a talk of its own.
  const byTable: HarvestInput = {
    ...input,
    themes: tables.map(({ id, theme }) => ({ id, question: questions.get(theme) ?? '' })),
    hostRemarks: [],
    notes: input.notes.map((note) => ({ ...note, theme: note.table })),
  }
  const { themes } = harvestNotes(byTable, book)
  return Object.fromEntries(
    themes.map(({ theme, lines }) => [
      theme,
      lines
        .filter(({ loose }) => !loose)
        .slice(0, MOST)
        .map(({ text, kind, sourceNoteIds }) => ({
          text: withoutLabel(text, kind),
          notes: sourceNoteIds.flatMap((ref) => readNoteRef(ref as NoteRef)?.note ?? []),
        })),
    ]),
  )
}
