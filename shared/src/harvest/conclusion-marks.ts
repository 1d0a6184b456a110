import * as Y from 'yjs'
import { areTexts, isPlainObject } from '../lib/same-value.ts'
import { isKind, type NoteRef } from '../notes/note.ts'
import { actionOf } from './action.ts'
import type { Approval, Approved, Proposed } from './approval.ts'
import type { Conclusion } from './conclusion.ts'
import type { ConclusionMark } from './conclusion-mark.ts'

/*
 * What is said of a conclusion, within its entry in the harvest's document:
 *
 *   proposed?: { text, kind, subLines }       set once, when the conclusion is made
 *   approval?: { by?, role, at, of }          one value: a newer one takes its place
 *   confirmed?: Y.Map<TableId, mark>          made when it is first needed
 *   agreed?: Y.Map<Voice, mark>
 */

type Marks = Pick<Conclusion, 'proposed' | 'approval' | 'confirmed' | 'agreed'>

/** What is said of a conclusion; what another version wrote badly is skipped. */
export function readMarks(entry: Y.Map<unknown>): Marks {
  const proposed = readProposed(entry.get('proposed'))
  const approval = readApproval(entry.get('approval'))
  const confirmed = readTexts(entry.get('confirmed'))
  const agreed = readTexts(entry.get('agreed'))
  return {
    ...(proposed !== undefined && { proposed }),
    ...(approval !== undefined && { approval }),
    ...(confirmed !== undefined && { confirmed: confirmed as NonNullable<Conclusion['confirmed']> }),
    ...(agreed !== undefined && { agreed: agreed as NonNullable<Conclusion['agreed']> }),
  }
}

/** Writes what a conclusion that is made brings with it. */
export function writeMarks(entry: Y.Map<unknown>, { proposed, approval, confirmed, agreed }: Marks): void {
  if (proposed !== undefined) entry.set('proposed', { ...proposed })
  if (approval !== undefined) entry.set('approval', { ...approval })
  for (const [table, seen] of Object.entries(confirmed ?? {})) setIn(entry, 'confirmed', table, seen)
  for (const [voice, seen] of Object.entries(agreed ?? {})) setIn(entry, 'agreed', voice, seen)
}

/** Does what was decided. */
export function applyMark(entry: Y.Map<unknown>, mark: ConclusionMark): void {
  switch (mark.kind) {
    case 'mark-approved':
      if (mark.approval === null) entry.delete('approval')
      else entry.set('approval', { ...mark.approval })
      return
    case 'mark-confirmed':
      setIn(entry, 'confirmed', mark.table, mark.seen)
      return
    case 'mark-agreed':
      setIn(entry, 'agreed', mark.voice, mark.seen)
  }
}

function setIn(entry: Y.Map<unknown>, field: 'confirmed' | 'agreed', key: string, seen: string | null): void {
  const present = entry.get(field)
  if (present instanceof Y.Map) {
    if (seen === null) present.delete(key)
    else present.set(key, seen)
  } else if (seen !== null) entry.set(field, new Y.Map([[key, seen]]))
}

function readProposed(value: unknown): Proposed | undefined {
  if (!isPlainObject(value)) return undefined
  const { text, kind, subLines } = value
  return typeof text === 'string' && isKind(kind) && areTexts(subLines) ? { text, kind, subLines } : undefined
}

function readApproval(value: unknown): Approval | undefined {
  if (!isPlainObject(value)) return undefined
  const { by, role, at } = value
  const of = readApproved(value['of'])
  if (of === undefined || typeof at !== 'number' || (role !== 'facilitator' && role !== 'host')) return undefined
  return { ...(typeof by === 'string' && { by: by as NonNullable<Approval['by']> }), role, at, of }
}

function readApproved(value: unknown): Approved | undefined {
  const words = readProposed(value)
  if (words === undefined || !isPlainObject(value)) return undefined
  const { sources, owner, term } = value
  if (!areTexts(sources)) return undefined
  const action = actionOf({ kind: words.kind, owner: asText(owner), term: asText(term) })
  return { ...words, ...action, sources: sources as readonly NoteRef[] }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The texts in a map by their key; `undefined` when there are none. */
function readTexts(map: unknown): Readonly<Record<string, string>> | undefined {
  if (!(map instanceof Y.Map)) return undefined
  const texts = [...map].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return texts.length === 0 ? undefined : Object.fromEntries(texts)
}
