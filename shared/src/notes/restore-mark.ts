import type * as Y from 'yjs'
import type { Instant } from '../lib/clock.ts'
import type { CommandId } from '../lib/id.ts'
import type { CharRange } from './char-ranges.ts'

/** `length` characters from `clock` on came back; their new ids begin at `value`. */
export type Revived = CharRange<{ readonly client: number; readonly clock: number }>

/** What a putting back leaves on the paper, so that a later one knows what it was. */
export interface RestoreMark {
  readonly at: Instant
  /** The moment that the paper was put back to, or the putting back that was undone. */
  readonly what: { readonly to: Instant } | { readonly undoes: CommandId }
  readonly revived: readonly Revived[]
}

/*
 * How they lie in the paper's document: one flat map 'restores' of plain values, by the id of the command:
 *
 *   { at, to? | undoes?, revived: [client, clock, length, new client, new clock][] }
 *
 * No person is in it: the paper is read by everyone at its table.
 */

export function markRestore(document: Y.Doc, restore: CommandId, { at, what, revived }: RestoreMark): void {
  const pieces = revived.map(({ client, clock, length, value }) => [client, clock, length, value.client, value.clock])
  restoresOf(document).set(restore, { at, ...what, revived: pieces })
}

/** The mark that a command left; `undefined` for what is none. */
export function readRestoreMark(document: Y.Doc, restore: string): RestoreMark | undefined {
  const mark: unknown = restoresOf(document).get(restore)
  if (typeof mark !== 'object' || mark === null) return undefined
  const { at, to, undoes, revived } = mark as Record<string, unknown>
  const what = typeof to === 'number' ? { to } : { undoes: String(undoes) as CommandId }
  if (typeof at !== 'number' || !Array.isArray(revived)) return undefined
  return { at, what, revived: revived.flatMap(readRevived) }
}

/** Every mark on the paper. */
export function readRestoreMarks(document: Y.Doc): readonly RestoreMark[] {
  return [...restoresOf(document).keys()].flatMap((restore) => readRestoreMark(document, restore) ?? [])
}

/** The map in which the marks lie, to follow its changes. */
export function restoresOf(document: Y.Doc): Y.Map<unknown> {
  return document.getMap('restores')
}

function readRevived(piece: unknown): readonly Revived[] {
  if (!Array.isArray(piece) || piece.length !== 5 || !piece.every((part) => typeof part === 'number')) return []
  const [client = 0, clock = 0, length = 0, newClient = 0, newClock = 0] = piece as readonly number[]
  return [{ client, clock, length, value: { client: newClient, clock: newClock } }]
}
