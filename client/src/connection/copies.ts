import { type DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { type OpenedDocument } from '@tafelronde/shared/wire/live-events.ts'
import type * as Y from 'yjs'

/** A document as it was last, to be shown and typed in while there is no network. */
export interface StandIn extends Pick<OpenedDocument, 'epoch' | 'mayWrite'> {
  readonly document: Y.Doc
}

/** Copies of documents on this device. */
export interface Copies {
  /** Whether the browser itself says that it has no network. */
  isOffline(): boolean
  find(name: DocumentName): Promise<StandIn | undefined>
  /** Keeps a copy of a document up to date. Answers how to stop. */
  follow(name: DocumentName, document: Y.Doc, opened: Pick<OpenedDocument, 'epoch' | 'mayWrite'>): () => void
  /** Keeps ids to type under for loads without a network. */
  keepIds(name: DocumentName, ids: readonly number[]): void
}
