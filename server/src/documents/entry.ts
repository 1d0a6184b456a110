import type * as Y from 'yjs'
import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Verdict } from '@tafelronde/shared/notes/text-gate.ts'
import type { Write } from '../storage/write.ts'
import type { Reader } from './readers.ts'

/** A change to a document: what to do to it, who asked, and what else must be on disk in the same moment. */
export interface Edit {
  readonly apply: (document: Y.Doc) => void
  readonly also: readonly Write[]
  readonly at: Instant
  readonly author?: PersonId
}

export type Decision<Otherwise> = Edit | { readonly otherwise: Otherwise }

/** Words that a browser typed, to be judged by the document as it is when their turn comes. */
export interface Typed {
  readonly judge: (document: Y.Doc) => Verdict
  readonly at: Instant
  readonly author?: PersonId | undefined
  /** Whose screen shows these words already: it is not told what nobody else had a part in. */
  readonly by?: Reader
  /** Hears once what became of them, and before readers are told. Must not throw. */
  readonly settled: (outcome: TypedOutcome) => void
}

/**
 * What became of typed words: `saved` they are on disk, `known` there was nothing new in them, `lost` they could not be
 * saved and the browser must send them again; or the gate refused them.
 */
export type TypedOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'lost' }
  | Exclude<Verdict, { readonly kind: 'accepted' }>

/** Something that waits for a tick of its document. */
export type Entry =
  | {
      readonly kind: 'change'
      readonly decide: (document: Y.Doc) => Decision<unknown> | Promise<Decision<unknown>>
      readonly resolve: (outcome: 'done' | 'conflict' | { readonly otherwise: unknown }) => void
      readonly reject: (fault: unknown) => void
    }
  | { readonly kind: 'typed'; readonly typed: Typed }
  | { readonly kind: 'look'; readonly look: (document: Y.Doc) => void; readonly reject: (fault: unknown) => void }

/** A new beginning of a document. */
export interface Renewal {
  /** Makes the document that takes the place of this one. */
  readonly make: (document: Y.Doc) => Y.Doc
  readonly before: 'keep' | 'erase'
  readonly also: readonly Write[]
  readonly at: Instant
  readonly author?: PersonId
}

/** Whatever waits for a tick. */
export type Asked = Entry | (Renewal & RenewalAsked) | { readonly kind: 'fold'; readonly resolve: () => void }

interface RenewalAsked {
  readonly kind: 'renew'
  readonly resolve: (outcome: 'done' | 'conflict') => void
  readonly reject: (fault: unknown) => void
}

/** Answers someone who waits that it broke, or that the words must be sent again. */
export function fail(entry: Entry, fault: unknown): void {
  if (entry.kind === 'typed') entry.typed.settled({ kind: 'lost' })
  else entry.reject(fault)
}

/** Answers someone who waits that somebody else was first. */
export function yieldTo(entry: Entry): void {
  if (entry.kind === 'change') entry.resolve('conflict')
  else fail(entry, new Error('The document changed elsewhere'))
}

/** Lets someone look who only wants to look. */
export function look(entry: Extract<Entry, { kind: 'look' }>, document: Y.Doc): void {
  try {
    entry.look(document)
  } catch (fault) {
    entry.reject(fault)
  }
}
