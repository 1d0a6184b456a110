import type { Instant } from '../lib/clock.ts'
import type { ConclusionId, GroupId, NoteId, TableId, ThemeId } from '../lib/id.ts'
import { isLastRound } from '../notes/card-window.ts'
import { isBlank } from '../notes/clean-text.ts'
import {
  type Card,
  isWritten,
  type Kind,
  type NoteRef,
  noteRef,
  type NoteRound,
  type PaperWords,
} from '../notes/note.ts'
import { compareNotes } from '../notes/paper-document.ts'
import { tableOf } from '../programme/programme.ts'
import type { SharedSession } from '../sessions/session.ts'
import type { Conclusion, Harvest, Place } from './conclusion.ts'

/** Where a note went: into conclusions, to another meeting, aside with a reason, or nowhere yet. */
export type NotePlace =
  | { readonly kind: 'conclusion'; readonly conclusions: readonly ConclusionId[] }
  | { readonly kind: 'next-time'; readonly remark?: string }
  | { readonly kind: 'not-used'; readonly reason?: Place['reason']; readonly remark?: string }
  | { readonly kind: 'none' }

/** A note as the harvest sees it: with where it was laid, and without who wrote it. */
export interface GatheredNote {
  readonly ref: NoteRef
  readonly note: NoteId
  readonly table: TableId
  /** Absent only where the table has been taken out of the programme. */
  readonly theme?: ThemeId
  readonly group?: GroupId
  readonly round: NoteRound
  readonly text: string
  readonly kind?: Kind
  readonly laidAt: Instant
  readonly late: boolean
  readonly fromPaper: boolean
  readonly parent?: NoteRef
  /** The conclusion in which something was missed. */
  readonly about?: ConclusionId
  readonly place: NotePlace
}

/** A line of a slotkaart that is in no conclusion yet; the one after the last line is the open question. */
export interface CardLine {
  readonly table: TableId
  readonly theme: ThemeId
  readonly group: GroupId
  readonly round: number
  readonly line: number
  readonly text: string
}

/** "14 van 184 briefjes hebben nog geen plek." */
export interface PlaceCount {
  readonly notes: number
  readonly withoutPlace: number
}

export interface GatheredTheme {
  readonly theme: ThemeId
  readonly count: PlaceCount
  readonly cardLines: readonly CardLine[]
}

export interface Gathered {
  /** In the order theme, group, table, round, time: the order of the report's annex. */
  readonly notes: readonly GatheredNote[]
  readonly themes: readonly GatheredTheme[]
  readonly count: PlaceCount
}

/** Papers by table; a table where nothing was ever written may have none. */
export type Papers = Readonly<Record<TableId, PaperWords>>

export interface GatherInput {
  readonly session: Pick<SharedSession, 'programme' | 'harvestOpen'>
  readonly papers: Papers
  readonly harvest: Harvest
}

/** Every note that is not removed, of every table, with its place, and what the slotkaarten still offer. */
export function gather({ session, papers, harvest }: GatherInput): Gathered {
  const placeOf = readPlaces(harvest)
  const notes = orderTables(session, papers).flatMap((table) => gatherPaper(session, papers, table, placeOf))
  return {
    notes,
    themes: session.programme.themes.map(({ id }) => ({
      theme: id,
      count: countPlaces(notes.filter(({ theme }) => theme === id)),
      cardLines: openCardLines({ session, papers, harvest }, id),
    })),
    count: countPlaces(notes),
  }
}

/** The references of all notes that are not removed: what a conclusion may have as its source. */
export function knownNotes(papers: Papers): ReadonlySet<NoteRef> {
  const known = new Set<NoteRef>()
  for (const [table, paper] of Object.entries(papers)) {
    for (const note of paper.notes) if (note.removedAt === undefined) known.add(noteRef(table as TableId, note.id))
  }
  return known
}

/** What to leave in sight; whatever is absent filters nothing. */
export interface NoteFilter {
  readonly theme?: ThemeId | undefined
  readonly group?: GroupId | undefined
  readonly table?: TableId | undefined
  readonly round?: NoteRound | undefined
  readonly place?: NotePlace['kind'] | undefined
  readonly text?: string | undefined
}

/** The notes that every part of the filter lets through, in their order. */
export function filterNotes(notes: readonly GatheredNote[], filter: NoteFilter): readonly GatheredNote[] {
  const sought = filter.text?.normalize('NFC').trim().toLowerCase() ?? ''
  return notes.filter(
    (note) =>
      (filter.theme === undefined || note.theme === filter.theme) &&
      (filter.group === undefined || note.group === filter.group) &&
      (filter.table === undefined || note.table === filter.table) &&
      (filter.round === undefined || note.round === filter.round) &&
      (filter.place === undefined || note.place.kind === filter.place) &&
      note.text.toLowerCase().includes(sought),
  )
}

/** How many notes there are, and how many have no place yet. */
export function countPlaces(notes: readonly GatheredNote[]): PlaceCount {
  return { notes: notes.length, withoutPlace: notes.filter(({ place }) => place.kind === 'none').length }
}

/** The conclusions of a theme that stand, in their order. */
export function conclusionsOf(harvest: Harvest, theme: ThemeId): readonly Conclusion[] {
  return harvest.conclusions.filter((conclusion) => conclusion.theme === theme && !conclusion.removed)
}

/** All tables by theme, group and place in the programme; last those that it no longer has, for what lies on them. */
export function orderTables({ programme }: Pick<SharedSession, 'programme'>, papers: Papers): readonly TableId[] {
  const themes = programme.themes.map(({ id }) => id)
  const groups = programme.groups.map(({ id }) => id)
  const planned = programme.tables
    .toSorted(
      (a, b) => place(themes, a.theme) - place(themes, b.theme) || place(groups, a.group) - place(groups, b.group),
    )
    .map(({ id }) => id)
  const known = new Set<string>(planned)
  const others = Object.keys(papers).filter((table) => !known.has(table))
  return [...planned, ...others.toSorted().map((table) => table as TableId)]
}

function place<Id>(order: readonly Id[], id: Id): number {
  const at = order.indexOf(id)
  return at === -1 ? order.length : at
}

function gatherPaper(
  { programme }: GatherInput['session'],
  papers: Papers,
  id: TableId,
  placeOf: (ref: NoteRef) => NotePlace,
): readonly GatheredNote[] {
  const table = tableOf(programme, id)
  // A note whose words were all typed away says nothing that could get a place.
  const present = (papers[id]?.notes ?? []).filter(({ removedAt, text }) => removedAt === undefined && !isBlank(text))
  return present.toSorted(compareNotes).map((note): GatheredNote => {
    const ref = noteRef(id, note.id)
    return {
      ref,
      note: note.id,
      table: id,
      ...(table !== undefined && { theme: table.theme, group: table.group }),
      round: note.round,
      text: note.text,
      ...(note.kind !== undefined && { kind: note.kind }),
      laidAt: note.laidAt,
      late: note.late,
      fromPaper: note.fromPaper,
      ...(note.parent !== undefined && { parent: noteRef(id, note.parent) }),
      ...(note.about !== undefined && { about: note.about }),
      place: placeOf(ref),
    }
  })
}

/** A removed conclusion sets its notes free; a note in a conclusion has no other place. */
function readPlaces({ conclusions, places }: Harvest): (ref: NoteRef) => NotePlace {
  const used = new Map<NoteRef, ConclusionId[]>()
  for (const { id, sources, removed } of conclusions) {
    if (removed) continue
    for (const ref of sources) used.set(ref, [...(used.get(ref) ?? []), id])
  }
  return (ref) => {
    const inConclusions = used.get(ref)
    if (inConclusions !== undefined) return { kind: 'conclusion', conclusions: inConclusions }
    const given: Place | undefined = places[ref]
    if (given === undefined) return { kind: 'none' }
    const { place: kind, reason, remark } = given
    if (kind === 'next-time') return { kind, ...(remark !== undefined && { remark }) }
    return { kind, ...(reason !== undefined && { reason }), ...(remark !== undefined && { remark }) }
  }
}

function openCardLines({ session, papers, harvest }: GatherInput, theme: ThemeId): readonly CardLine[] {
  const taken = new Set(
    conclusionsOf(harvest, theme).flatMap(({ card }) =>
      card === undefined ? [] : [`${card.table} ${card.round} ${card.line}`],
    ),
  )
  // A table may have put on its card what stands there by another way already.
  const drawn = new Set(
    conclusionsOf(harvest, theme).flatMap(({ text, subLines }) =>
      [text, ...subLines.map((line) => line.text)].map(bareLine),
    ),
  )
  const tables = orderTables(session, papers).flatMap((id) => tableOf(session.programme, id) ?? [])
  return tables
    .filter((table) => table.theme === theme)
    .flatMap(({ id, group }) => {
      const card = lastCard(session, papers[id])
      if (card === undefined) return []
      return [...card.lines, card.question].map((text, line) => ({
        table: id,
        theme,
        group,
        round: card.round,
        line,
        text,
      }))
    })
    .filter(({ table, round, line, text }) => text !== '' && !taken.has(`${table} ${round} ${line}`))
    .filter(({ text }) => !drawn.has(bareLine(text)))
}

/** A line as it says the same with and without a capital or a full stop. */
function bareLine(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[.?!…]+$/, '')
}

/** The card of the last round; where the day ended earlier, the last one that the table wrote. */
function lastCard(session: GatherInput['session'], paper: PaperWords | undefined): Card | undefined {
  const last = paper?.cards.filter(isWritten).at(-1)
  return last !== undefined && (isLastRound(session, last.round) || session.harvestOpen) ? last : undefined
}
