import * as Y from 'yjs'
import type { Instant } from '../lib/clock.ts'
import type { CommandId, NoteId } from '../lib/id.ts'
import { CharRanges } from './char-ranges.ts'
import { entryOf, textIn } from './paper-entry.ts'
import { markRestore, readRestoreMarks, type RestoreMark, type Revived } from './restore-mark.ts'

/** Characters of a text by their ids: those that are to go, and those that are to come back with what they read. */
export interface TextRestore {
  readonly field: string
  readonly takeAway: readonly { readonly client: number; readonly clock: number; readonly length: number }[]
  readonly bringBack: readonly { readonly client: number; readonly clock: number; readonly words: string }[]
}

/** A mark on a note that is to be another. */
export interface MarkRestore {
  readonly note: NoteId
  readonly mark: 'removedAt' | 'kind'
  readonly from: unknown
  readonly to: unknown
}

/** All that a putting back does to a paper: notes that go, marks that change back, and letters. */
export interface PaperRestore {
  readonly leaving: readonly NoteId[]
  readonly marks: readonly MarkRestore[]
  readonly texts: readonly TextRestore[]
}

/** What the putting back is called, when it is done, and what it is for. */
export interface RestoreName extends Pick<RestoreMark, 'what'> {
  readonly restore: CommandId
  readonly at: Instant
}

/**
 * Does it, in one transaction. Whatever changed on the paper after it was planned stays as it changed: a character that
 * came back meanwhile comes back once, and a mark that somebody else set stands.
 */
export function restorePaper(document: Y.Doc, { leaving, marks, texts }: PaperRestore, name: RestoreName): void {
  document.transact((change) => {
    for (const note of leaving) {
      const entry = entryOf(document, note)
      if (entry?.has('removedAt') === false) entry.set('removedAt', name.at)
    }
    for (const { note, mark, from, to } of marks) {
      const entry = entryOf(document, note)
      if (entry === undefined || entry.get(mark) !== from) continue
      if (to === undefined) entry.delete(mark)
      else entry.set(mark, to)
    }
    const later = new CharRanges<true>()
    for (const { revived } of readRestoreMarks(document)) {
      for (const { client, clock, length } of revived) later.add({ client, clock, length, value: true })
    }
    const revived = texts.flatMap((restore) => restoreText(change, restore, later))
    markRestore(document, name.restore, { at: name.at, what: name.what, revived })
  })
}

/** Letters that stand in the text and go, by their place; letters that went and come back, by their ids. */
interface Edits {
  readonly drops: readonly { readonly at: number; readonly length: number }[]
  readonly adds: readonly { readonly client: number; readonly clock: number; readonly words: string }[]
}

function restoreText(change: Y.Transaction, restore: TextRestore, later: CharRanges<true>): readonly Revived[] {
  const text = textIn(change.doc, restore.field)
  if (text === undefined) return []
  const { drops, adds } = findEdits(text, restore, later)
  // From the end, so that what is still to go stands where it was found.
  for (const { at, length } of drops.toReversed()) text.delete(at, length)
  return adds.map(({ client, clock, words }) => {
    const value = insertAfter(change, text, Y.createID(client, clock + words.length - 1), words)
    return { client, clock, length: words.length, value }
  })
}

/**
 * Lets words follow a character that went. No place in the text names that spot, and at the nearest place in sight they
 * would come before others that went there too; so this is done as Yjs itself inserts.
 */
function insertAfter(change: Y.Transaction, text: Y.Text, gone: Y.ID, words: string): Y.ID {
  const { clientID, store } = change.doc
  const left = Y.getItemCleanEnd(change, store, gone)
  const { right } = left
  const id = Y.createID(clientID, Y.getState(store, clientID))
  new Y.Item(id, left, left.lastId, right, right?.id ?? null, text, null, new Y.ContentString(words)).integrate(
    change,
    0,
  )
  // What Yjs remembers of places in this text is not true any more.
  text._searchMarker?.splice(0)
  return id
}

function findEdits(text: Y.Text, { takeAway, bringBack }: TextRestore, later: CharRanges<true>): Edits {
  const away = new CharRanges<true>()
  for (const range of takeAway) away.add({ ...range, value: true })
  const back = new CharRanges<string>()
  for (const { client, clock, words } of bringBack) back.add({ client, clock, length: words.length, value: words })
  const drops: Edits['drops'][number][] = []
  const adds: Edits['adds'][number][] = []
  let at = 0
  for (let item = text._start; item !== null; item = item.right) {
    const { client, clock } = item.id
    const end = clock + item.length
    for (let from = clock; from < end;) {
      const until = Math.min(end, ...[away, back, later].map((ranges) => ranges.edgeAfter(client, from)))
      const range = back.find(client, from)
      if (!item.deleted) {
        if (away.find(client, from) !== undefined) drops.push({ at, length: until - from })
        at += until - from
      } else if (range !== undefined && later.find(client, from) === undefined) {
        adds.push({ client, clock: from, words: range.value.slice(from - range.clock, until - range.clock) })
      }
      from = until
    }
  }
  return { drops, adds }
}
