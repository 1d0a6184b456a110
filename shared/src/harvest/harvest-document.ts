import * as Y from 'yjs'
import { compareText } from '../lib/compare-text.ts'
import type { ConclusionId, Id, TableId, ThemeId } from '../lib/id.ts'
import { isPlainObject } from '../lib/same-value.ts'
import { cleanLine } from '../notes/clean-text.ts'
import { isKind, type NoteRef } from '../notes/note.ts'
import type { Action } from './action.ts'
import type { Conclusion, Harvest, Place, SubLine } from './conclusion.ts'
import { applyMark, readMarks, writeMarks } from './conclusion-marks.ts'
import type { HarvestChange } from './harvest-change.ts'
import { dismissProposal, writeSettings } from './proposals/proposals-document.ts'
import { clearDots, readSupport } from './support/support-document.ts'
import { unusedReasons } from './unused-reason.ts'

/*
 * How the harvest lies in its Yjs document:
 *
 *   conclusions: Y.Map<ConclusionId, Y.Map>
 *     theme, card?                              set once, when the conclusion is made
 *     text: Y.Text                              changed in place, so that people may type in it together
 *     kind, order: number, hidden?, removed?    order counts within the theme
 *     owner?, term?                             of an action; kept while it is of another kind
 *     sources: Y.Map<NoteRef, number>           the number says in what order they came
 *     left?: Y.Map<NoteRef, true>               what was taken out of it
 *     subLines: Y.Map<id, Y.Map { text: Y.Text, order: number }>
 *     proposed?, approval?, confirmed?, agreed? what is said of it: `conclusion-marks.ts`
 *   places: Y.Map<NoteRef, { place, reason?, remark? }>
 *   dots, opinions                              see support/support-document.ts
 *
 *   and beside it what the harvester proposes: see proposals-document.ts
 *
 * Nobody else reaches into the document: change the layout here and nowhere else.
 */

/** Where a text lies in the harvest. */
export interface HarvestTextPlace {
  readonly conclusion: ConclusionId
  readonly subLine?: Id<'sub-line'>
}

/** A conclusion's line, to type in; `undefined` once the conclusion was removed. */
export function textOfConclusion(document: Y.Doc, conclusion: ConclusionId): Y.Text | undefined {
  const entry = entryOf(document, conclusion)
  const text = entry?.get('text')
  return text instanceof Y.Text && entry?.has('removed') === false ? text : undefined
}

/** A sub-line's text, to type in; `undefined` once it or its conclusion was removed. */
export function textOfSubLine(document: Y.Doc, conclusion: ConclusionId, subLine: Id<'sub-line'>): Y.Text | undefined {
  const entry = entryOf(document, conclusion)
  const text = mapIn(mapIn(entry, 'subLines'), subLine)?.get('text')
  return text instanceof Y.Text && entry?.has('removed') === false ? text : undefined
}

/** Where this text lies in the harvest; `undefined` when it does not, or what it belongs to was removed. */
export function whereConclusionLies(document: Y.Doc, text: Y.Text): HarvestTextPlace | undefined {
  // Before anything is compared with it: the first who asks for a root of a loaded document makes it anew.
  const conclusions = conclusionsOf(document)
  const entry = text.parent
  const key = entry?._item?.parentSub
  if (!(entry instanceof Y.Map) || typeof key !== 'string') return undefined
  if (entry.parent === conclusions) {
    const conclusion = key as ConclusionId
    return textOfConclusion(document, conclusion) === text ? { conclusion } : undefined
  }
  const owner = entry.parent?.parent?._item?.parentSub
  if (typeof owner !== 'string') return undefined
  const place = { conclusion: owner as ConclusionId, subLine: key as Id<'sub-line'> }
  return textOfSubLine(document, place.conclusion, place.subLine) === text ? place : undefined
}

/** All that was gathered, each theme's conclusions in their order; what another version wrote badly is skipped. */
export function readHarvest(document: Y.Doc): Harvest {
  const conclusions: { readonly conclusion: Conclusion; readonly order: number }[] = []
  for (const [id, entry] of conclusionsOf(document)) {
    const conclusion = readConclusion(id, entry)
    if (conclusion !== undefined) conclusions.push({ conclusion, order: readOrder(entry) })
  }
  const places: Record<NoteRef, Place> = {}
  for (const [ref, value] of placesOf(document)) {
    const place = readPlace(value)
    if (place !== undefined) places[ref as NoteRef] = place
  }
  const inOrder = conclusions.toSorted((a, b) => a.order - b.order || compareText(a.conclusion.id, b.conclusion.id))
  return { conclusions: inOrder.map(({ conclusion }) => conclusion), places, ...readSupport(document) }
}

/** Does what was decided, in one transaction. */
export function applyHarvestChange(document: Y.Doc, change: HarvestChange): void {
  document.transact(() => apply(document, change))
}

/** Takes every trace of these notes out of the conclusions and places. */
export function forgetSources(document: Y.Doc, gone: ReadonlySet<NoteRef>): void {
  const keys = [...gone]
  for (const entry of conclusionsOf(document).values()) {
    if (!(entry instanceof Y.Map)) continue
    removeKeys(mapIn(entry, 'sources'), keys)
    removeKeys(mapIn(entry, 'left'), keys)
  }
  removeKeys(placesOf(document), keys)
}

/** Takes away what was proposed and approved from these notes: it was drawn from them, in their words. */
export function forgetDrawn(document: Y.Doc, from: ReadonlySet<NoteRef>): void {
  for (const entry of conclusionsOf(document).values()) {
    if (!(entry instanceof Y.Map)) continue
    const isFrom = ['sources', 'left'].some((field) =>
      [...(mapIn(entry, field)?.keys() ?? [])].some((ref) => from.has(ref as NoteRef)),
    )
    if (isFrom) for (const field of ['proposed', 'approval']) if (entry.has(field)) entry.delete(field)
  }
}

function apply(document: Y.Doc, change: HarvestChange): void {
  switch (change.kind) {
    case 'nothing':
      return
    case 'make-conclusion':
      makeConclusion(document, change.conclusion)
      return
    case 'order-conclusions':
      for (const [order, id] of change.order.entries()) {
        const entry = entryOf(document, id)
        if (entry !== undefined && entry.get('order') !== order) entry.set('order', order)
      }
      return
    case 'move-sources':
      for (const [id, act] of [
        [change.from, removeSources],
        [change.to, addSources],
      ] as const) {
        const entry = entryOf(document, id)
        if (entry !== undefined) act(entry, change.notes)
      }
      return
    case 'merge-conclusions': {
      const [entry, into] = [entryOf(document, change.conclusion), entryOf(document, change.into)]
      if (entry === undefined || into === undefined) return
      addSources(into, change.notes)
      for (const line of change.lines) addSubLine(into, line)
      mark(entry, 'removed', true)
      clearDots(document, [change.conclusion])
      return
    }
    case 'set-harvester':
      writeSettings(document, change.settings)
      return
    case 'dismiss-proposal':
      dismissProposal(document, change.proposal, change.dismissed)
      return
    case 'place-notes':
      for (const id of change.leave) {
        const entry = entryOf(document, id)
        if (entry !== undefined) removeSources(entry, change.notes)
      }
      if (change.place === null) removeKeys(placesOf(document), change.notes)
      else for (const note of change.notes) placesOf(document).set(note, { ...change.place })
      return
    default: {
      const entry = entryOf(document, change.conclusion)
      if (entry !== undefined) applyTo(document, entry, change)
    }
  }
}

type ConclusionChange = Exclude<
  HarvestChange,
  {
    readonly kind:
      | 'nothing'
      | 'make-conclusion'
      | 'order-conclusions'
      | 'place-notes'
      | 'move-sources'
      | 'merge-conclusions'
      | 'dismiss-proposal'
      | 'set-harvester'
  }
>

function applyTo(document: Y.Doc, entry: Y.Map<unknown>, change: ConclusionChange): void {
  switch (change.kind) {
    case 'change-conclusion': {
      if (change.conclusionKind !== undefined) entry.set('kind', change.conclusionKind)
      if (change.hidden !== undefined) mark(entry, 'hidden', change.hidden)
      return
    }
    case 'describe-action':
      writeLine(entry, 'owner', change.owner)
      writeLine(entry, 'term', change.term)
      return
    case 'remove-conclusion':
      mark(entry, 'removed', true)
      // Whoever gave them has them again.
      clearDots(document, [change.conclusion])
      return
    case 'restore-conclusion':
      mark(entry, 'removed', false)
      removeKeys(placesOf(document), change.sources)
      return
    case 'add-sources':
      addSources(entry, change.notes)
      removeKeys(placesOf(document), change.notes)
      return
    case 'remove-sources':
      removeSources(entry, change.notes)
      return
    case 'add-sub-line':
      addSubLine(entry, { id: change.sub, text: change.text })
      return
    case 'remove-sub-line':
      removeKeys(mapIn(entry, 'subLines'), [change.sub])
      return
    case 'mark-approved':
    case 'mark-confirmed':
    case 'mark-agreed':
      applyMark(entry, change)
  }
}

function makeConclusion(document: Y.Doc, conclusion: Conclusion): void {
  const conclusions = conclusionsOf(document)
  // An id that is in use was refused before; never write over what someone wrote.
  if (conclusions.has(conclusion.id)) return
  const orders = [...conclusions.values()].map(readOrder)
  const entry = new Y.Map<unknown>()
  conclusions.set(conclusion.id, entry)
  entry.set('theme', conclusion.theme)
  entry.set('text', new Y.Text(conclusion.text))
  entry.set('kind', conclusion.kind)
  entry.set('order', Math.max(-1, ...orders) + 1)
  entry.set('sources', new Y.Map<unknown>())
  entry.set('left', new Y.Map<unknown>())
  entry.set('subLines', new Y.Map<unknown>())
  if (conclusion.card !== undefined) entry.set('card', { ...conclusion.card })
  writeLine(entry, 'owner', conclusion.owner)
  writeLine(entry, 'term', conclusion.term)
  mark(entry, 'hidden', conclusion.hidden)
  mark(entry, 'removed', conclusion.removed)
  writeMarks(entry, conclusion)
  addSources(entry, conclusion.sources)
  for (const line of conclusion.subLines) addSubLine(entry, line)
  removeKeys(placesOf(document), conclusion.sources)
}

function addSources(entry: Y.Map<unknown>, notes: readonly NoteRef[]): void {
  const sources = mapIn(entry, 'sources')
  let next = lastOrder(sources) + 1
  for (const note of notes) if (sources?.has(note) === false) sources.set(note, next++)
  removeKeys(mapIn(entry, 'left'), notes)
}

function removeSources(entry: Y.Map<unknown>, notes: readonly NoteRef[]): void {
  const sources = mapIn(entry, 'sources')
  const there = notes.filter((note) => sources?.has(note) === true)
  if (there.length === 0) return
  removeKeys(sources, there)
  const left = mapIn(entry, 'left') ?? entry.set('left', new Y.Map<unknown>())
  for (const note of there) left.set(note, true)
}

function addSubLine(entry: Y.Map<unknown>, { id, text }: SubLine): void {
  const lines = mapIn(entry, 'subLines')
  // It is there already: never write over what someone typed.
  if (lines?.has(id) === true) return
  const order = lastOrder(lines) + 1
  const line = new Y.Map<unknown>()
  lines?.set(id, line)
  line.set('text', new Y.Text(text))
  line.set('order', order)
}

/** The highest number that orders the entries of a map, or -1. */
function lastOrder(entries: Y.Map<unknown> | undefined): number {
  return Math.max(
    -1,
    ...[...(entries?.values() ?? [])].map((value) => (typeof value === 'number' ? value : readOrder(value))),
  )
}

/** True stands in the document, false is absence. */
function mark(entry: Y.Map<unknown>, field: 'hidden' | 'removed', value: boolean): void {
  if (value) entry.set(field, true)
  else if (entry.has(field)) entry.delete(field)
}

/** An empty text is absence; without one, what stands there stays. */
function writeLine(entry: Y.Map<unknown>, field: 'owner' | 'term', text: string | undefined): void {
  if (text === '' && entry.has(field)) entry.delete(field)
  else if (text !== undefined && text !== '') entry.set(field, text)
}

function removeKeys(map: Y.Map<unknown> | undefined, keys: readonly string[]): void {
  for (const key of keys) if (map?.has(key) === true) map.delete(key)
}

function readConclusion(id: string, entry: unknown): Conclusion | undefined {
  if (!(entry instanceof Y.Map)) return undefined
  const [theme, text, kind, card] = [
    entry.get('theme'),
    entry.get('text'),
    entry.get('kind'),
    readCard(entry.get('card')),
  ]
  if (typeof theme !== 'string' || !(text instanceof Y.Text) || !isKind(kind)) return undefined
  const sources = [...(mapIn(entry, 'sources') ?? [])].toSorted(
    ([a, first], [b, second]) => Number(first) - Number(second) || compareText(a, b),
  )
  const left = [...(mapIn(entry, 'left')?.keys() ?? [])].toSorted(compareText)
  return {
    id: id as ConclusionId,
    theme: theme as ThemeId,
    text: cleanLine(text.toString()),
    kind,
    subLines: readSubLines(mapIn(entry, 'subLines')),
    sources: sources.map(([ref]) => ref as NoteRef),
    ...(left.length > 0 && { left: left.map((ref) => ref as NoteRef) }),
    ...(card !== undefined && { card }),
    ...readAction(entry),
    hidden: entry.get('hidden') === true,
    removed: entry.get('removed') === true,
    ...readMarks(entry),
  }
}

function readAction(entry: Y.Map<unknown>): Action {
  const [owner, term] = [entry.get('owner'), entry.get('term')]
  return { ...(typeof owner === 'string' && { owner }), ...(typeof term === 'string' && { term }) }
}

function readSubLines(lines: Y.Map<unknown> | undefined): readonly SubLine[] {
  const found: { readonly line: SubLine; readonly order: number }[] = []
  for (const [id, entry] of lines ?? []) {
    const text = entry instanceof Y.Map ? entry.get('text') : undefined
    if (!(text instanceof Y.Text)) continue
    found.push({ line: { id: id as Id<'sub-line'>, text: cleanLine(text.toString()) }, order: readOrder(entry) })
  }
  return found.toSorted((a, b) => a.order - b.order || compareText(a.line.id, b.line.id)).map(({ line }) => line)
}

function readCard(value: unknown): Conclusion['card'] {
  if (!isPlainObject(value)) return undefined
  const { table, round, line } = value
  if (typeof table !== 'string' || typeof round !== 'number' || typeof line !== 'number') return undefined
  return { table: table as TableId, round, line }
}

function readPlace(value: unknown): Place | undefined {
  if (!isPlainObject(value)) return undefined
  const { place, remark } = value
  if (place !== 'next-time' && place !== 'not-used') return undefined
  const reason = unusedReasons.find((known) => known === value['reason'])
  return { place, ...(reason !== undefined && { reason }), ...(typeof remark === 'string' && { remark }) }
}

function readOrder(entry: unknown): number {
  const order: unknown = entry instanceof Y.Map ? entry.get('order') : undefined
  return typeof order === 'number' ? order : 0
}

function mapIn(entry: Y.Map<unknown> | undefined, key: string): Y.Map<unknown> | undefined {
  const value = entry?.get(key)
  return value instanceof Y.Map ? value : undefined
}

function entryOf(document: Y.Doc, conclusion: ConclusionId): Y.Map<unknown> | undefined {
  return mapIn(conclusionsOf(document), conclusion)
}

function conclusionsOf(document: Y.Doc): Y.Map<unknown> {
  return document.getMap('conclusions')
}

function placesOf(document: Y.Doc): Y.Map<unknown> {
  return document.getMap('places')
}
