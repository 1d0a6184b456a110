import type { ConclusionId, TableId } from '../lib/id.ts'
import { isLastRound } from '../notes/card-window.ts'
import { isWritten, type Kind, type NoteRef } from '../notes/note.ts'
import { groupOf, tableOf, themeOf } from '../programme/programme.ts'
import type { SharedSession } from '../sessions/session.ts'
import type { TableColour, TableShape } from '../tables/table.ts'
import type { ConclusionNumber } from './conclusion-number.ts'
import type { Harvest } from './conclusion.ts'
import { conclusionsOf, type Gathered, orderTables, type Papers } from './gather.ts'
import { countRound, type ReportRound, reportRound } from './report-round.ts'

/** A table as a reader knows it again. */
export interface ReportPlace {
  readonly theme: string
  readonly group: string
  readonly room: string
  readonly table: string
  readonly colour?: TableColour
  readonly shape?: TableShape
}

/** A note in the annex. */
export interface ReportNote extends ReportPlace {
  readonly number: number
  /** The same note in the file of the whole session. */
  readonly ref: NoteRef
  readonly round: ReportRound
  readonly text: string
  readonly kind?: Kind
  readonly late: boolean
  readonly fromPaper: boolean
  /** The number of the note that this one builds on. */
  readonly parent?: number
  /** The conclusions it is a source of: each by the number of its theme and its own number within it, from 1. */
  readonly usedIn: readonly ConclusionNumber[]
}

/** What a table passed on, or in the last round what it wanted in the report. */
export interface ReportCard extends ReportPlace {
  readonly round: number
  readonly last: boolean
  readonly lines: readonly string[]
  readonly question: string
}

/** Every note with its number, in the order in which they were gathered. */
export function numberNotes(
  session: SharedSession,
  { notes }: Gathered,
  harvest: Harvest,
  numbers: ReadonlyMap<NoteRef, number>,
): readonly ReportNote[] {
  const conclusionNumbers = numberConclusions(session, harvest)
  return notes.map((note, at): ReportNote => {
    const parent = note.parent === undefined ? undefined : numbers.get(note.parent)
    const used = note.place.kind === 'conclusion' ? note.place.conclusions : []
    return {
      number: at + 1,
      ref: note.ref,
      ...describePlace(session, note.table),
      round: reportRound(note.round),
      text: note.text,
      ...(note.kind !== undefined && { kind: note.kind }),
      late: note.late,
      fromPaper: note.fromPaper,
      ...(parent !== undefined && { parent }),
      usedIn: used.flatMap((id) => conclusionNumbers.get(id) ?? []),
    }
  })
}

/** Every card with something on it, table by table in the order of the annex. */
export function listCards(session: SharedSession, papers: Papers): readonly ReportCard[] {
  return orderTables(session, papers).flatMap((table) =>
    (papers[table]?.cards ?? []).filter(isWritten).map((card): ReportCard => {
      return {
        ...describePlace(session, table),
        round: countRound(card.round),
        last: isLastRound(session, card.round),
        lines: card.lines.filter((line) => line !== ''),
        question: card.question,
      }
    }),
  )
}

/** A table that is no longer in the programme keeps only its id for a name. */
function describePlace({ programme }: SharedSession, id: TableId): ReportPlace {
  const table = tableOf(programme, id)
  if (table === undefined) return { theme: '', group: '', room: '', table: id }
  const group = groupOf(programme, table.group)
  return {
    theme: themeOf(programme, table.theme)?.title ?? '',
    group: group?.name ?? '',
    room: group?.room ?? '',
    table: table.name,
    colour: table.colour,
    shape: table.shape,
  }
}

function numberConclusions(
  { programme }: SharedSession,
  harvest: Harvest,
): ReadonlyMap<ConclusionId, ConclusionNumber> {
  return new Map(
    programme.themes.flatMap(({ id }, theme) =>
      conclusionsOf(harvest, id).map(
        (conclusion, at) => [conclusion.id, { theme: theme + 1, conclusion: at + 1 }] as const,
      ),
    ),
  )
}
