import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type { OpenedDocument } from '@tafelronde/shared/wire/live-events.ts'
import type * as Y from 'yjs'
import type { TypedUnder } from './line-keeper.ts'

/** A document as it was last, to be shown and typed in while there is no network. */
export interface StandIn extends TypedUnder {
  readonly document: Y.Doc
}

/** Keeps the copy of a document up to date. */
export interface Following {
  /** Makes the copy now, if it is behind. */
  flush(): void
  stop(): void
}

/** Copies of documents on this device. */
export interface Copies {
  /** Whether the browser itself says that it has no network. */
  isOffline(): boolean
  find(name: DocumentName): Promise<StandIn | undefined>
  follow(name: DocumentName, document: Y.Doc, opened: Pick<OpenedDocument, 'epoch' | 'mayWrite'>): Following
  /** Keeps ids to type under for loads without a network. */
  keepIds(name: DocumentName, ids: readonly number[]): void
}
